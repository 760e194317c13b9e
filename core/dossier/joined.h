// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <span>

namespace inkaart::dossier {

/// True for a change that is read with another dossier of the same person (Act::Alias): all but
/// who the learner is, what may be done with the dossier, and the alias itself. Those each dossier
/// says of itself alone, so that parting them leaves both whole.
bool isReadAlong(const Change& change);

/// Adds to \a dossier what may be read along of \a changes.
void readAlong(Dossier& dossier, std::span<const Change> changes);

} // namespace inkaart::dossier
