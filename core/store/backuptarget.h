// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace inkaart::store {

/// The name a backup has while it is written.
QString partOf(const QString& path);

/// Whether a backup of \a store may be written to \a path. Refused inside the store's own folder,
/// whichever way the path leads there; Duplicate when something is there already that is not a
/// backup of this centre.
base::Result<void> checkBackupTarget(const Store& store, const QString& path);

} // namespace inkaart::store
