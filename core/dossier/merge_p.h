// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/records.h"

#include <set>
#include <tuple>

namespace inkaart::dossier {

/// The order among concurrent changes: the same on every laptop.
inline auto rank(const Change& change)
{
    return std::tie(change.hlc, change.device, change.id);
}
inline bool isOlder(const Change& a, const Change& b)
{
    return rank(a) < rank(b);
}

/// A change of one record, and whether it counts: retracted ones only tell who knew of what.
struct Touch {
    const Change* change = nullptr;
    bool counts = true;
};

/// What \a touches, all of one record and in any order, come to together.
/// Nothing of it counts: a record whose kind is empty.
Record merge(const base::RecordId& id, std::vector<Touch> touches);

/// The changes that are retracted by a retraction that is not retracted itself.
/// A ring of retractions, which can only be forged, retracts nothing.
std::set<base::ChangeId> retractedBy(const std::vector<const Change*>& retractions);

/// Whether \a other is said to be the same person, by \a touches which are all about it.
bool isAliasOn(std::vector<Touch> touches);
std::vector<base::ChangeId> headsOfAlias(std::vector<Touch> touches);

} // namespace inkaart::dossier
