// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/causality_p.h"

#include <algorithm>

namespace inkaart::dossier {

Causality::Causality(const std::vector<Touch>& touches)
    : m_touches(touches)
{
    m_places.reserve(touches.size());
    for (size_t place = 0; place < touches.size(); ++place)
        m_places.emplace_back(touches[place].change->id, int(place));
    std::sort(m_places.begin(), m_places.end());
}

int Causality::placeOf(const base::ChangeId& id) const
{
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), std::pair(id, 0));
    return found != m_places.end() && found->first == id ? found->second : -1;
}

// The change that is named is not here: damaged, or still on its way. What it was built on is not
// known, but a laptop knew what it had written itself.
template<class Reach>
void Causality::reachOwn(int above, const Reach& reach) const
{
    for (int place = 0; place < above; ++place) {
        if (m_touches[size_t(place)].change->device == m_touches[size_t(above)].change->device)
            reach(place);
    }
}

std::vector<bool> Causality::below(const QString& field, const std::vector<int>& from) const
{
    std::vector<bool> reached(m_touches.size(), false);
    std::vector<int> open = from;
    const auto reach = [&](int place) {
        if (!reached[size_t(place)])
            open.push_back(place);
        reached[size_t(place)] = true;
    };
    while (!open.empty()) {
        const int above = open.back();
        open.pop_back();
        const Heads& on = m_touches[size_t(above)].change->on;
        const auto named = on.find(field);
        if (named == on.end())
            continue;
        for (const base::ChangeId& id : named->second) {
            if (const int place = placeOf(id); place >= 0)
                reach(place);
            else
                reachOwn(above, reach);
        }
    }
    return reached;
}

std::vector<int> Causality::tops(const QString& field, const std::vector<int>& candidates) const
{
    if (candidates.size() < 2)
        return candidates;
    const std::vector<bool> beaten = below(field, candidates);
    std::vector<int> left;
    for (const int candidate : candidates) {
        if (!beaten[size_t(candidate)])
            left.push_back(candidate);
    }
    // Only forged changes name one another in a ring; then the stamps alone decide.
    return left.empty() ? candidates : left;
}

} // namespace inkaart::dossier
