// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace inkaart::store {

/// Whether a store can be written: yes; or why it can only be looked at.
enum class Writability {
    Full,
    ReadOnlyPlace, ///< the folder or the disk lets nothing be written
    NewerProgram ///< a newer program has written it, and this one leaves it as it is
};

/// What opening it for writing would meet; other errors (damage, none there) as they are.
base::Result<Writability> writability(const QString& directory);

} // namespace inkaart::store
