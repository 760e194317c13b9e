// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace inkaart::store {

/// The day this program was built, in ms since 1970 UTC: no clock can be right before it.
qint64 buildDateMs();

/// False before the build date and more than ten years after it. Nothing is destroyed by such a
/// clock.
bool isPlausible(qint64 nowMs);

} // namespace inkaart::store
