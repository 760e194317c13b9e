// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace inkaart::store {

class Store;

/// The day this program was built, in ms since 1970 UTC: no clock can be right before it.
qint64 buildDateMs();

/// False before the build date and more than ten years after it. Nothing is destroyed by such a
/// clock.
bool isPlausible(qint64 nowMs);

/// A moment that no clock can have told rightly: more than ten years after the build date.
bool isFarAhead(qint64 ms);

/// Whether days may be counted from this laptop's clock: it is plausible, and not more than 24 h
/// behind the newest stamp unless somebody said that it is right.
bool isDateBelieved(const Store& store);
/// What time it is, for what is destroyed by date; nothing while the clock is not believed.
/// Asked on the store's thread.
std::optional<QDateTime> believedNow(const Store& store);

} // namespace inkaart::store
