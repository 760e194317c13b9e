// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace inkaart::session {

/// A backup has begun. Until it is noted as ended, in whatever way it was told, the next unlock
/// tells that there is none: a lock, the end of the program and a fall drop it.
void noteBackupBegun(store::Store& store);
void noteBackupEnded(store::Store& store);
/// Whether one was dropped; says it once.
bool takeDroppedBackup(store::Store& store);

} // namespace inkaart::session
