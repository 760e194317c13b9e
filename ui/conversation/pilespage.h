// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "ui/conversation/talkpage.h"

#include <array>

class QBoxLayout;

namespace inkaart::session {
class AutoSave;
}

namespace inkaart::widgets {
class Card;
class Honeycomb;
class Label;
class LineEdit;
class RatingButton;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::conversation {

class PilesModel;

/// Kaartjes overnemen: choose a pile, then touch the cards that lie on it or type their numbers.
class PilesPage : public TalkPage {
    Q_OBJECT

public:
    PilesPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
              QWidget* parent);

    void refresh() override;
    QWidget* firstFocus() override;
    void flush() override;
    bool hasUnsaved() const override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;

protected:
    void sayWords() override;
    bool ownsKey(const QKeyEvent& event) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPiles();
    QWidget* buildMap();
    void buildFoot();
    void fit();
    void choose(int pile);
    dossier::Level pile() const;
    void showPiles();
    void noteTyped(const QString& text);
    bool takeTyped();
    void takeNumbers();
    void done();

    PilesModel* m_model = nullptr;
    int m_pile = 0;
    bool m_hasUnsaved = false;
    QString m_newest; ///< the tile touched last
    widgets::ScrollPage* m_scroll;
    QBoxLayout* m_columns;
    QWidget* m_left;
    std::array<widgets::RatingButton*, 4> m_piles{};
    widgets::LineEdit* m_numbers;
    widgets::Label* m_unknown;
    widgets::Label* m_title;
    widgets::Label* m_taken;
    widgets::Honeycomb* m_map;
    widgets::Label* m_rest;
    session::AutoSave* m_typing;
};

} // namespace inkaart::conversation
