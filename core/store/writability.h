// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace inkaart::store {

/// Whether a store can be written: yes; or why it can only be looked at.
enum class Writability {
    Full,
    ReadOnlyPlace, ///< the folder or the disk lets nothing be written
    FullDisk, ///< not even what SQLite keeps beside an open database fits
    NewerProgram ///< a newer program has written it, and this one leaves it as it is
};

/// What opening it for writing would meet; other errors (damage, none there) as they are.
base::Result<Writability> writability(const QString& directory);

/// For writing, or only for reading where it cannot be written.
base::Result<std::unique_ptr<Store>> openAsItCan(const QString& directory, Unlocked unlocked,
                                                 const base::Clock& clock, base::Random& random);

} // namespace inkaart::store
