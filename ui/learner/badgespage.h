// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/foreignbadge.h"
#include "ui/learner/learnerpage.h"

namespace inkaart::session {
class HandOverSheet;
}

namespace inkaart::learner {

/// Badges: with picture, level in words, number and date, and what can be done with each. Those of
/// others stand below, and are checked on the way in.
class BadgesPage : public LearnerPage {
    Q_OBJECT

public:
    BadgesPage(const session::Place& place, session::Session& session,
               session::Navigator& navigator, QWidget* parent);

    QWidget* firstFocus() override;
    session::Place printPlace() const override;
    /// Writes a badge of others to \a path, exactly as it came in.
    void saveForeignTo(const base::RecordId& badge, const QString& path);

protected:
    void fill() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* cardOf(const dossier::Entry<dossier::Award>& award);
    QLayout* actionsOf(const dossier::Entry<dossier::Award>& award, const QString& title);
    QString stateOf(const dossier::Entry<dossier::Award>& award) const;
    void handOver(const base::RecordId& award = {});
    void addForeign();
    void fillForeign();
    void saveForeign(const base::RecordId& badge, const QString& name);
    void removeForeign(const base::RecordId& badge);

    QVBoxLayout* m_badges;
    QWidget* m_new;
    QWidget* m_giveAll;
    session::HandOverSheet* m_handOver;
};

} // namespace inkaart::learner
