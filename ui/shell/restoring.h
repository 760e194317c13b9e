// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

namespace inkaart::shell {

/// Restores a backup where the store \a directory lies. A store that is there (damaged, as a rule)
/// is put aside beside it and never thrown away; on any error everything is as it was. Slow.
base::Result<store::RestoreReport> restoreInPlace(const QString& backup, const QString& secret,
                                                  const QString& directory,
                                                  const store::Progress& progress = {});

/// Where a store is put aside: "store-opzij-1", or the next number that is free.
QString asideOf(const QString& directory);

} // namespace inkaart::shell
