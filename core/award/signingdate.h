// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace inkaart::award {

/// Whether badges may be signed on this laptop's date: the store's rule, and no date that nobody
/// can believe unless somebody said today that it is right. ClockWrong.
base::Result<void> checkSigningDate(const store::Store& store);

/// Whether somebody's yes to "is it today …?" can help: not before the day of the build.
bool canConfirmDate(const store::Store& store);

/// Somebody looked at the date and said that it is right.
base::Result<void> confirmDate(store::Store& store);

} // namespace inkaart::award
