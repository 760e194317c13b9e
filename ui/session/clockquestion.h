// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace inkaart::store {
class Store;
}

namespace inkaart::session {

/// What to ask when this laptop's date cannot be right, or was not right before.
struct ClockQuestion {
    QString title; ///< "Is it 12 May 2026 today?", or that the date is wrong
    QString text; ///< what follows from it
    bool canConfirm = false; ///< a yes helps: confirmClock()
};

/// Nothing when the date is believed. A date before the day of the build is never right; one that
/// lies more than a day behind the newest change, or years ahead, may be.
std::optional<ClockQuestion> clockQuestion(const store::Store& store);
/// After a no: how to set the date.
QString clockAdvice();
/// Whether counting days from now would tell nonsense.
bool isClockBelieved(const store::Store& store);

} // namespace inkaart::session
