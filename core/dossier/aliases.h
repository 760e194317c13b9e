// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <map>
#include <set>

namespace inkaart::dossier {

/// What dossiers say of themselves: this one is the same person as that one.
using Aliases = std::map<base::DossierId, base::DossierId>;

/// Under which dossier each is listed; those that stand in the list themselves are left out.
/// Every laptop comes to the same answer, and of dossiers that are one person exactly one stays in
/// sight: the end of the chain; where two laptops joined both ways, so that the chain bites its
/// tail, the smallest id of that circle. A dossier that points at one that is not \a known (not
/// here yet, or erased) stands in the list itself.
Aliases listedUnder(const Aliases& said, const std::set<base::DossierId>& known);

} // namespace inkaart::dossier
