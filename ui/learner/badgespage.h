// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learner/learnerpage.h"

namespace inkaart::session {
class HandOverSheet;
}

namespace inkaart::learner {

/// Badges: with picture, level in words, number and date, and what can be done with each.
class BadgesPage : public LearnerPage {
    Q_OBJECT

public:
    BadgesPage(const session::Place& place, session::Session& session,
               session::Navigator& navigator, QWidget* parent);

    QWidget* firstFocus() override;
    session::Place printPlace() const override;

protected:
    void fill() override;

private:
    QWidget* cardOf(const dossier::Entry<dossier::Award>& award);
    QLayout* actionsOf(const dossier::Entry<dossier::Award>& award, const QString& title);
    QString stateOf(const dossier::Entry<dossier::Award>& award) const;
    void handOver(const base::RecordId& award = {});

    QVBoxLayout* m_badges;
    QWidget* m_new;
    QWidget* m_giveAll;
    session::HandOverSheet* m_handOver;
};

} // namespace inkaart::learner
