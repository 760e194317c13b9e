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

std::vector<bool> Causality::below(const QString& field, const std::vector<int>& from) const
{
    std::vector<bool> reached(m_touches.size(), false);
    std::vector<int> open = from;
    while (!open.empty()) {
        const Heads& on = m_touches[size_t(open.back())].change->on;
        open.pop_back();
        const auto named = on.find(field);
        if (named == on.end())
            continue;
        for (const base::ChangeId& id : named->second) {
            const int place = placeOf(id);
            if (place < 0 || reached[size_t(place)])
                continue;
            reached[size_t(place)] = true;
            open.push_back(place);
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
