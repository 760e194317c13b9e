// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attention.h"

#include "core/award/offers.h"
#include "core/dossier/retention.h"
#include "ui/session/mine.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace inkaart::shell {

using Kind = Attention::Kind;

namespace {

constexpr int longAgo = 21; // days
/// Somebody who has not come for half a year is away, not forgotten.
constexpr int veryLongAgo = 180;
/// After that nobody remembers what was agreed about a photo; it stays private.
constexpr int photoDays = 21;

int daysBetween(dossier::Time from, dossier::Time to)
{
    // Whole days on the calendar, as people count them.
    return static_cast<int>(QDateTime::fromMSecsSinceEpoch(from).date().daysTo(
        QDateTime::fromMSecsSinceEpoch(to).date()));
}

int countPastTerm(const AttentionInput& input)
{
    if (input.retentionMonths <= 0)
        return 0;
    return static_cast<int>(
        dossier::pastTerm(input.cards, input.retentionMonths, input.now).size());
}

/// Nothing while none has to be asked for.
std::optional<int> daysWithoutBackup(const AttentionInput& input)
{
    // One "of tomorrow" was made on a wrong date: how old it is, nobody knows.
    const bool isDated = input.lastBackup != 0 && daysBetween(input.now, input.lastBackup) <= 1;
    const dossier::Time since = isDated ? input.lastBackup : input.firstWork;
    const int age = since == 0 ? 0 : daysBetween(since, input.now);
    if (age < input.backupDays)
        return std::nullopt;
    return isDated ? age : input.lastBackup == 0 ? -1 : Attention::undated;
}

bool find(const dossier::Card& card, dossier::Time now, Attention& found)
{
    const int since = card.lastTalk == 0 ? 0 : daysBetween(card.lastTalk, now);
    found.learner = card.dossier;
    found.name = card.callName;
    found.created = card.created;
    found.days = since;
    // What is listed under another dossier is the same person; only its own term runs on.
    const bool isListed = card.aliasOf.isNull();
    if (!isListed && card.waitingUntil == 0)
        return false;
    if (isListed && card.hasOpenConversation)
        return true;
    if (isListed && card.hasConflict) {
        found.kind = Kind::Conflict;
        return true;
    }
    if (card.waitingUntil != 0) {
        found.kind = card.waitingUntil < now ? Kind::WaitingOver : Kind::Waiting;
        found.days = std::max(0, daysBetween(now, card.waitingUntil));
        return true;
    }
    found.kind = Kind::LongAgo;
    return since >= longAgo && since <= veryLongAgo;
}

} // namespace

std::vector<Attention> attentionIn(const dossier::Dossier& learner, const dossier::Dossier& centre,
                                   dossier::Time now)
{
    std::vector<Attention> found;
    const Attention base{ .learner = learner.id(),
                          .name = learner.learner().callName,
                          .created = dossier::makeCard(learner).created };
    for (const auto& entry : learner.all<dossier::Evidence>()) {
        const dossier::Record* record = learner.records().find(entry.id);
        const bool isPicture = entry.value.file.mediaType.startsWith(u"image/");
        // Somebody who chose "only us" has changed the record since.
        const bool isDecided = entry.value.visibility != dossier::Visibility::Private || !record
            || record->changed != record->created;
        if (!isPicture || isDecided || daysBetween(entry.value.at, now) > photoDays)
            continue;
        found.push_back(base);
        found.back().kind = Kind::Photo;
        found.back().at = entry.value.at;
        break;
    }
    // Taking part is about no skill: any story would speak for it, so nobody is sent there.
    const auto offers = award::offers(learner, centre);
    const auto offer = std::find_if(offers.begin(), offers.end(), [](const award::Offer& one) {
        return one.isReady() && !one.achievement.skills.isEmpty();
    });
    if (offer != offers.end()) {
        found.push_back(base);
        found.back().kind = Kind::Badge;
        found.back().badge = offer->achievement.name;
        found.back().achievement = offer->achievement.id;
    }
    return found;
}

std::vector<base::DossierId> dossiersToLookInto(const std::vector<dossier::Card>& cards,
                                                const base::RecordId& worker, size_t most)
{
    std::vector<const dossier::Card*> mine;
    for (const dossier::Card& card : cards) {
        if (session::isMine(card, worker) && card.lastTalk != 0)
            mine.push_back(&card);
    }
    const auto end = mine.begin() + static_cast<ptrdiff_t>(std::min(most, mine.size()));
    std::partial_sort(mine.begin(), end, mine.end(),
                      [](const auto* a, const auto* b) { return a->lastChange > b->lastChange; });
    std::vector<base::DossierId> ids;
    std::transform(mine.begin(), end, std::back_inserter(ids),
                   [](const dossier::Card* card) { return card->dossier; });
    return ids;
}

std::vector<Attention> attentionFor(const AttentionInput& input, size_t most)
{
    std::vector<Attention> all = input.found;
    for (const dossier::Card& card : input.cards) {
        Attention found;
        if (card.deletedAt != 0 || !find(card, input.now, found))
            continue;
        dossier::Card asListed = card;
        asListed.aliasOf = {};
        const bool isForAll = input.retentionMonths > 0 && found.kind == Kind::WaitingOver;
        if (session::isMine(asListed, input.worker) || isForAll)
            all.push_back(found);
    }
    if (const int past = countPastTerm(input); past > 0)
        all.push_back({ .kind = Kind::PastTerm, .days = past });
    if (const auto days = daysWithoutBackup(input))
        all.push_back({ .kind = Kind::BackupOld, .days = *days });
    // Within a kind the nearest comes first: a talk of yesterday before one of a month ago.
    std::stable_sort(all.begin(), all.end(), [](const Attention& a, const Attention& b) {
        return std::pair(a.kind, a.days) < std::pair(b.kind, b.days);
    });
    // What is asked of the coordinator must not be pushed out by a long list of people.
    const auto people = std::find_if(
        all.begin(), all.end(), [](const Attention& one) { return one.kind >= Kind::PastTerm; });
    if (all.size() > most) {
        const auto over = static_cast<ptrdiff_t>(all.size() - most);
        all.erase(people - std::min(over, people - all.begin()), people);
        all.resize(std::min(most, all.size()));
    }
    return all;
}

} // namespace inkaart::shell
