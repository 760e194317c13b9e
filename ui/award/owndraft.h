// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/values.h"

namespace inkaart::store {
class Store;
}

namespace inkaart::award {

/// What was filled in about an own badge that has no name yet. Kept sealed on this laptop, so that
/// it is there again after a lock or tomorrow; with the name it goes to the centre's dossier.
base::Result<void> keepOwnDraft(store::Store& store, const dossier::OwnAchievement& draft);
/// Nothing where nothing was filled in.
std::optional<dossier::OwnAchievement> ownDraft(const store::Store& store);
base::Result<void> dropOwnDraft(store::Store& store);

} // namespace inkaart::award
