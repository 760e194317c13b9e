// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learner/learnerpage.h"

namespace inkaart::learner {

class History;

/// Gesprekken: every talk with its date, worker and agreement; those to be gone on with first.
class TalksPage : public LearnerPage {
    Q_OBJECT

public:
    TalksPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
              QWidget* parent);

    QWidget* firstFocus() override;
    session::Place printPlace() const override;

protected:
    void fill() override;

private:
    QLayout* actionsOf(const dossier::Entry<dossier::Conversation>& talk);
    QWidget* rowOf(const dossier::Entry<dossier::Conversation>& talk, const History& history);

    QVBoxLayout* m_talks;
    QWidget* m_new;
};

} // namespace inkaart::learner
