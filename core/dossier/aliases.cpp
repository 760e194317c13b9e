// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/aliases.h"

#include <algorithm>
#include <vector>

namespace inkaart::dossier {

namespace {

base::DossierId endOf(const base::DossierId& start, const Aliases& said,
                      const std::set<base::DossierId>& known)
{
    std::vector<base::DossierId> way{ start };
    for (;;) {
        const auto next = said.find(way.back());
        if (next == said.end() || !known.contains(next->second))
            return way.back();
        const auto before = std::find(way.begin(), way.end(), next->second);
        if (before != way.end())
            return *std::min_element(before, way.end());
        way.push_back(next->second);
    }
}

} // namespace

Aliases listedUnder(const Aliases& said, const std::set<base::DossierId>& known)
{
    Aliases listed;
    for (const auto& [dossier, other] : said) {
        const base::DossierId end = endOf(dossier, said, known);
        if (end != dossier)
            listed.emplace(dossier, end);
    }
    return listed;
}

} // namespace inkaart::dossier
