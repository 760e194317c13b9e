// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

namespace inkaart::session {

/// Whose learner this is, the same on every page: the worker's who talked with them last; one whom
/// nobody talked with yet is everybody's. Not those who were taken away or joined with another.
bool isMine(const dossier::Card& card, const base::RecordId& worker);

} // namespace inkaart::session
