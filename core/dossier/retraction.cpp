// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/merge_p.h"

#include <map>

namespace inkaart::dossier {

// A retraction works when every retraction of itself is retracted. Solved from the ends inwards:
// those that nobody retracts work, their targets do not, and so on; a ring is never reached.
std::set<base::ChangeId> retractedBy(const std::vector<const Change*>& retractions)
{
    std::map<base::ChangeId, int> open; ///< per retraction: others that may still retract it
    std::map<base::ChangeId, const Change*> byId;
    for (const Change* retraction : retractions) {
        ++open[retraction->retracts];
        byId.emplace(retraction->id, retraction);
    }
    std::vector<const Change*> working;
    for (const Change* retraction : retractions) {
        if (!open.contains(retraction->id))
            working.push_back(retraction);
    }
    std::set<base::ChangeId> retracted;
    while (!working.empty()) {
        const base::ChangeId target = working.back()->retracts;
        working.pop_back();
        if (!retracted.insert(target).second)
            continue;
        const auto undone = byId.find(target);
        if (undone == byId.end())
            continue;
        const base::ChangeId freed = undone->second->retracts;
        const auto again = byId.find(freed);
        if (--open[freed] == 0 && again != byId.end())
            working.push_back(again->second);
    }
    return retracted;
}

} // namespace inkaart::dossier
