// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/retention.h"

#include <algorithm>
#include <map>

namespace inkaart::dossier {

Time lastContact(const Card& card)
{
    return std::max({ card.created, card.lastTalk, card.keptAt });
}

std::vector<const Card*> pastTerm(const std::vector<Card>& cards, int months, Time now)
{
    std::map<base::DossierId, Time> others;
    for (const Card& card : cards) {
        if (!card.aliasOf.isNull())
            others[card.aliasOf] = std::max(others[card.aliasOf], lastContact(card));
    }
    const Time last = QDateTime::fromMSecsSinceEpoch(now).addMonths(-months).toMSecsSinceEpoch();
    std::vector<std::pair<Time, const Card*>> found;
    for (const Card& card : cards) {
        if (card.deletedAt != 0 || !card.aliasOf.isNull())
            continue;
        const auto other = others.find(card.dossier);
        const Time contact = std::max(lastContact(card), other == others.end() ? 0 : other->second);
        if (contact <= last)
            found.emplace_back(contact, &card);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first, a.second->dossier) < std::pair(b.first, b.second->dossier);
    });
    std::vector<const Card*> past;
    for (const auto& [contact, card] : found)
        past.push_back(card);
    return past;
}

} // namespace inkaart::dossier
