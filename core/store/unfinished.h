// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace inkaart::store {

/// What a store that is being founded is called until it is whole.
QString unfinishedPath(const QString& directory);
/// The folder in which a backup is unpacked.
QString restorePath(const QString& directory);

/// Duplicate when \a directory holds a store, or anything but what an unfinished founding or
/// restore left behind. Pieces of files without a database are that only beside a restore's folder:
/// else they may be all that is left of a store.
base::Result<void> checkFree(const QString& directory);

/// Removes what an unfinished founding or restore left behind. Only for who has the store's lock.
void removeUnfinished(const QString& directory);

} // namespace inkaart::store
