// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"
#include "core/store/store.h"

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// Changes to dossiers from the list, where none is open. Each is one step of undo. Errors are the
/// store's.

/// Takes a learner away: gone from the lists, to be had back for 30 days.
base::Result<void> takeAway(session::Session& session, const dossier::Card& card);
/// The term is over, and it stays: the term begins anew today. NotAllowed to others than
/// coordinators.
base::Result<void> keepLonger(session::Session& session, const dossier::Card& card);
/// Brings back one that was taken away. NotFound when nothing was.
base::Result<void> putBack(session::Session& session, const dossier::Card& card);

/// Says that \a other is the same person as \a kept: from then on it is listed under that one.
base::Result<void> joinWith(session::Session& session, const dossier::Card& kept,
                            const dossier::Card& other);
/// Takes that back: they are two people after all.
base::Result<void> part(session::Session& session, const dossier::Card& kept,
                        const dossier::Card& other);

/// The days in which a learner that was taken away at \a deletedAt can still be had back.
int daysLeft(dossier::Time deletedAt, dossier::Time now);

} // namespace inkaart::learner
