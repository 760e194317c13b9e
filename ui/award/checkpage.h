// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/foreign.h"
#include "ui/award/badgecheck.h"
#include "ui/session/page.h"

#include <QPointer>

#include <functional>

class QMimeData;

namespace inkaart::session {
class OpenDossier;
class Session;
} // namespace inkaart::session

namespace inkaart::widgets {
class Banner;
class Button;
class Label;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::award {

class CheckActions;
class CheckCard;
class KeepSheet;

/// Controleer een badge (21): a file, dragged, chosen or pasted, and every check with its reason.
/// Nobody is asked over the internet until somebody presses the button for it. Opened from a
/// learner's pages it also keeps the badge in that dossier.
class CheckPage : public session::Page {
    Q_OBJECT

public:
    CheckPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
              QWidget* parent = nullptr);
    ~CheckPage() override;

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
    using Look = std::function<BadgeCheck(const credential::VerifyOptions&)>;
    void build();
    void look(Look look);
    void run(std::function<BadgeCheck()> work);
    void stopAsking();
    void askIssuer();
    void show(const BadgeCheck& check);
    QString learnersName() const;
    void askToKeep();
    void showSheet(Holder holder);
    void keep();
    dossier::ForeignBadge foreignBadge() const;
    void goToBadges();

    session::Session& m_session;
    session::Navigator& m_navigator;
    widgets::ScrollPage* m_scroll;
    widgets::Button* m_choose = nullptr;
    widgets::Label* m_note;
    widgets::Banner* m_problem;
    CheckActions* m_actions;
    CheckCard* m_card;
    QPointer<session::OpenDossier> m_open; ///< whom a badge can be kept with; may be null
    QPointer<KeepSheet> m_sheet;
    BadgeCheck m_check; ///< what stands on the page
    Look m_look; ///< at the file of that
    std::shared_ptr<IssuerSource> m_source; ///< that is being asked
    int m_run = 0; ///< a newer file makes the older stale
};

} // namespace inkaart::award
