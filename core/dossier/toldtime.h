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

/// When \a change was made, for people and for terms: as told, else by its stamp.
Time madeAt(const Change& change);

} // namespace inkaart::dossier
