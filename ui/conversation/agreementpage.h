// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "ui/conversation/talkpage.h"

#include <array>

class QGridLayout;

namespace inkaart::session {
class AutoSave;
}
namespace inkaart::widgets {
class Button;
class DualLabel;
class LineEdit;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::conversation {

class DualField;

/// One thing I do, one thing you do, when and where: the end of every talk. Saved as it is typed;
/// printing or "done" closes the conversation.
class AgreementPage : public TalkPage {
    Q_OBJECT

public:
    AgreementPage(const session::Place& place, session::Session& session,
                  session::Navigator& navigator, QWidget* parent);

    void refresh() override;
    QWidget* firstFocus() override;
    void flush() override;
    bool hasUnsaved() const override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;
    session::Place printPlace() const override;

protected:
    void sayWords() override;
    void leave() override;
    bool ownsKey(const QKeyEvent& event) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        QString dossier::Agreement::*member;
        QString name; ///< objectName of the field
        QString pictogram;
        widgets::LineEdit* field = nullptr;
        DualField* labeled = nullptr;
    };
    dossier::Worker talkWorker() const;
    void buildLines();
    void buildFoot();
    void fit();
    void fill();
    bool save();
    void close();

    session::AutoSave* m_autoSave;
    widgets::ScrollPage* m_scroll;
    widgets::DualLabel* m_title;
    QGridLayout* m_grid;
    std::array<Line, 6> m_lines;
    widgets::DualLabel* m_call;
    widgets::Button* m_copy;
};

} // namespace inkaart::conversation
