// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/cardchoice.h"
#include "ui/conversation/talkpage.h"

class QBoxLayout;
class QGridLayout;

namespace inkaart::widgets {
class Button;
class ChipRow;
class DualLabel;
class Label;
class LineEdit;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::conversation {

/// Which cards, and who else is here. One touch on a choice begins.
class ChooseCardsPage : public TalkPage {
    Q_OBJECT

public:
    ChooseCardsPage(const session::Place& place, session::Session& session,
                    session::Navigator& navigator, QWidget* parent);

    void refresh() override;
    QWidget* firstFocus() override;
    session::Place printPlace() const override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;

protected:
    void sayWords() override;

private:
    void buildPresent();
    void buildChoices();
    void buildZones();
    void buildPaper();
    widgets::Button* addChoice(const CardChoice& choice, const QString& pictogram);
    void sayGoOn();
    void fit();
    void place();
    void count();
    void begin(const CardChoice& choice);
    void goOn();
    QString present() const;

    struct Choice {
        CardChoice choice;
        widgets::Button* button;
        bool isOffered = true;
    };
    widgets::ScrollPage* m_scroll;
    widgets::DualLabel* m_title;
    widgets::Label* m_presentLabel;
    widgets::ChipRow* m_present;
    widgets::LineEdit* m_someone;
    QBoxLayout* m_presentRow; ///< the two above, beside each other where there is room
    QGridLayout* m_grid;
    widgets::Label* m_zonesLabel;
    QGridLayout* m_zones;
    std::vector<Choice> m_choices;
    widgets::Button* m_piles;
    widgets::Button* m_print;
    widgets::Button* m_goOn;
};

} // namespace inkaart::conversation
