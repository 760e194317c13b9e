// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

namespace inkaart::store {

/// As Vault::unlock, passing over the slots of \a notFor: two people may have the same passphrase,
/// and the first slot that opens need not be of the one who is meant.
base::Result<Unlocked> unlockExcept(const QString& directory, const QString& passphrase,
                                    const std::vector<base::RecordId>& notFor);

} // namespace inkaart::store
