// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shelf.h"
#include "core/store/store.h"

namespace inkaart::store {

/// Follows every device's chain of envelopes: no gap, each naming the hash of the one before, each
/// signed and opening, and the end as it was noted. Adds problems and the number of changes.
base::Result<void> checkChains(Database& database, Shelf& shelf, const Unlocked& unlocked,
                               CheckReport& report);

} // namespace inkaart::store
