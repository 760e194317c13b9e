// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/takenaway.h"

#include "ui/session/session.h"

#include <algorithm>

namespace inkaart::shell {

namespace {

constexpr dossier::Time keptFor = 30LL * 24 * 60 * 60 * 1000;

} // namespace

base::Result<int> purgeTakenAway(session::Session& session)
{
    const dossier::Time now = session.clock().nowMs();
    const auto isDue = [now](const dossier::Card& card) {
        return !card.dossier.isNull() && card.deletedAt != 0 && card.deletedAt + keptFor <= now;
    };
    // The store reads every card anew; the list knows already whether there is anything to do.
    const auto& cards = session.learners().allCards();
    if (std::none_of(cards.begin(), cards.end(), isDue))
        return 0;
    // Somebody who comes back to it after a lock finds it as it was; then the next time.
    const session::OpenDossier* open = session.current();
    const dossier::Card* card = open ? session.learners().find(open->id()) : nullptr;
    if (card && isDue(*card))
        return 0;
    return session.store().purgeDeleted();
}

} // namespace inkaart::shell
