// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/award/badgecheck.h"
#include "ui/session/page.h"

#include <functional>

class QMimeData;

namespace inkaart::session {
class Session;
}

namespace inkaart::widgets {
class Banner;
class Button;
class Label;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::award {

class CheckCard;

/// Controleer een badge (21): a file, dragged, chosen or pasted, and every check with its reason.
class CheckPage : public session::Page {
    Q_OBJECT

public:
    CheckPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
              QWidget* parent = nullptr);

    QWidget* firstFocus() override;

Q_SIGNALS:
    /// An answer stands on the page.
    void checked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* buildHead();
    QWidget* buildDrop();
    void checkPath(const QString& path);
    void checkData(const QByteArray& bytes);
    bool takeClipboard();
    bool take(const QMimeData& mime);
    void run(std::function<BadgeCheck()> work);
    void show(const BadgeCheck& check);

    session::Session& m_session;
    session::Navigator& m_navigator;
    widgets::ScrollPage* m_scroll;
    widgets::Button* m_choose = nullptr;
    widgets::Label* m_note;
    widgets::Banner* m_problem;
    CheckCard* m_card;
    int m_run = 0; ///< a newer file makes the older stale
};

} // namespace inkaart::award
