// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/dossier/values.h"

/// Stamps only go up: after one change on a laptop that stood at 2099 they say 2099 for good. They
/// order changes; when one was made is told beside it, where the stamp does not say it.
namespace inkaart::dossier {

/// What the laptop's clock said, and was believed to be right, when the stamp had run ahead of it.
/// Goes into the body as "t".
void noteTold(Draft& draft, Time at);

/// The end of a term that a date nobody believes would have to begin, or its beginning: it begins
/// when the date is right. Later than every date, so that it is never over.
inline constexpr Time notBegun = 253402300799000;

/// Nobody knew what time it was when this was drafted. Goes into the body as "t": 0.
void noteUntold(Draft& draft);
bool isUntold(const Change& change);

/// When \a change was made, for people and for terms: as told, else by its stamp.
Time madeAt(const Change& change);

} // namespace inkaart::dossier
