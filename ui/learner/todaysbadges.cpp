// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/todaysbadges.h"

#include "ui/session/learnerwords.h"
#include "ui/session/session.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace inkaart::learner {

TodaysBadges::TodaysBadges(session::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{ }

void TodaysBadges::look()
{
    ++m_run;
    m_candidates.clear();
    const QDate today = m_session.clock().today();
    for (const dossier::Card& card : m_session.learners().allCards()) {
        // A change on a wrong date may lie ahead of it; the awards themselves say their day.
        if (card.badges > 0 && card.deletedAt == 0 && session::dayOf(card.lastChange) >= today)
            m_candidates.push_back(card.dossier);
    }
    QTimer::singleShot(0, this, [this, run = m_run] { next(run); });
}

void TodaysBadges::next(int run)
{
    if (run != m_run)
        return;
    if (m_candidates.empty())
        return answer(false);
    const auto dossier = m_session.store().dossier(m_candidates.back());
    m_candidates.pop_back();
    const QDate today = m_session.clock().today();
    const auto awards =
        dossier ? dossier->all<dossier::Award>() : std::vector<dossier::Entry<dossier::Award>>();
    if (std::any_of(awards.begin(), awards.end(), [today](const auto& award) {
            return !award.value.revoked && session::dayOf(award.value.awarded) == today;
        }))
        return answer(true);
    QTimer::singleShot(0, this, [this, run] { next(run); });
}

void TodaysBadges::answer(bool areThere)
{
    if (std::exchange(m_areThere, areThere) != areThere)
        Q_EMIT changed();
}

} // namespace inkaart::learner
