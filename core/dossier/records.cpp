// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/records.h"

#include "core/dossier/merge_p.h"
#include "core/dossier/toldtime.h"

#include <algorithm>

namespace inkaart::dossier {

namespace {

/// The changes of one record by their places, and what they came to when last asked.
struct State {
    std::vector<int> places;
    std::shared_ptr<const Record> merged; ///< null when it must be merged again
};

} // namespace

const base::cbor::Value& Record::operator[](const QString& field) const
{
    static const base::cbor::Value null;
    const auto found = fields.find(field);
    return found == fields.end() ? null : found->second.value;
}

struct Records::Private {
    std::vector<Touch> touches(const std::vector<int>& which) const
    {
        std::vector<Touch> list;
        list.reserve(which.size());
        for (const int place : which) {
            const Change* change = changes[size_t(place)].get();
            list.push_back({ change, !retracted.contains(change->id) });
        }
        return list;
    }

    void markStale(const base::ChangeId& id)
    {
        const auto place = places.constFind(id);
        if (place == places.cend())
            return;
        const auto state = states.find(changes[size_t(*place)]->record);
        if (state != states.end())
            state->second.merged.reset();
        areKindsKnown = false;
    }

    /// Finds out again what is retracted, and which records that touches.
    void refreshRetracted()
    {
        if (!isRetractionStale)
            return;
        std::vector<const Change*> list;
        for (const int place : retractions)
            list.push_back(changes[size_t(place)].get());
        std::set<base::ChangeId> now = retractedBy(list);
        std::vector<base::ChangeId> differing;
        std::set_symmetric_difference(retracted.begin(), retracted.end(), now.begin(), now.end(),
                                      std::back_inserter(differing));
        retracted = std::move(now);
        for (const base::ChangeId& id : differing)
            markStale(id);
        isRetractionStale = false;
    }

    const Record* merged(const base::RecordId& id, State& state)
    {
        if (!state.merged)
            state.merged = std::make_shared<const Record>(merge(id, touches(state.places)));
        return state.merged->kind.isEmpty() ? nullptr : state.merged.get();
    }

    /// All of a kind, oldest first. A page asks for each of them many times.
    const std::vector<const Record*>& ofKind(QStringView kind)
    {
        static const std::vector<const Record*> none;
        refreshRetracted();
        if (!areKindsKnown)
            sortByKind();
        const auto found = kinds.find(kind);
        return found == kinds.end() ? none : found->second;
    }

    void sortByKind()
    {
        kinds.clear();
        for (auto& [id, state] : states) {
            if (const Record* record = merged(id, state))
                kinds[record->kind].push_back(record);
        }
        for (auto& [kind, list] : kinds) {
            std::sort(list.begin(), list.end(), [](const Record* a, const Record* b) {
                return std::tie(a->created, a->device, a->id)
                    < std::tie(b->created, b->device, b->id);
            });
        }
        areKindsKnown = true;
    }

    std::vector<const Record*> ofKind(QStringView kind, bool areDeleted)
    {
        std::vector<const Record*> list;
        const auto& all = ofKind(kind);
        std::copy_if(all.begin(), all.end(), std::back_inserter(list),
                     [=](const Record* record) { return record->isDeleted == areDeleted; });
        return list;
    }

    void file(int place)
    {
        const Change& change = *changes[size_t(place)];
        if (change.act == Act::Retract) {
            retractions.push_back(place);
            isRetractionStale = true;
        } else if (change.act == Act::Alias) {
            aliases[change.other].push_back(place);
        } else if (change.act == Act::Set || change.act == Act::Delete) {
            State& state = states[change.record];
            state.places.push_back(place);
            state.merged.reset();
            areKindsKnown = false;
        }
    }

    /// As they came. Changes and merged records never alter, so a copy of a dossier, made for a
    /// worker thread, shares them.
    std::vector<std::shared_ptr<const Change>> changes;
    QHash<base::ChangeId, int> places;
    std::map<base::RecordId, State> states;
    std::map<base::DossierId, std::vector<int>> aliases;
    std::vector<int> retractions;
    std::set<base::ChangeId> retracted;
    bool isRetractionStale = false;
    std::map<QString, std::vector<const Record*>, std::less<>> kinds; ///< each oldest first
    bool areKindsKnown = false;
    base::Hlc oldest;
    base::Hlc newest;
    Time began = 0;
    Time lastMade = 0;
};

Records::Records()
    : d(std::make_unique<Private>())
{ }
Records::Records(const Records& other)
    : d(std::make_unique<Private>(*other.d))
{ }
Records::Records(Records&& other) noexcept
    : d(std::exchange(other.d, std::make_unique<Private>()))
{ }
Records& Records::operator=(const Records& other)
{
    if (this != &other)
        *d = *other.d;
    return *this;
}
Records& Records::operator=(Records&& other) noexcept
{
    std::swap(d, other.d);
    return *this;
}
Records::~Records() = default;

void Records::apply(Change change)
{
    if (d->places.contains(change.id))
        return;
    const int place = int(d->changes.size());
    d->oldest = place == 0 ? change.hlc : std::min(d->oldest, change.hlc);
    d->began = place == 0 ? madeAt(change) : std::min(d->began, madeAt(change));
    if (change.hlc >= d->newest)
        d->lastMade = madeAt(change);
    d->newest = std::max(d->newest, change.hlc);
    d->places.insert(change.id, place);
    d->changes.push_back(std::make_shared<const Change>(std::move(change)));
    d->file(place);
}

const Record* Records::find(const base::RecordId& id) const
{
    d->refreshRetracted();
    const auto state = d->states.find(id);
    return state == d->states.end() ? nullptr : d->merged(id, state->second);
}

std::vector<const Record*> Records::ofKind(QStringView kind) const
{
    return d->ofKind(kind, false);
}

std::vector<const Record*> Records::deletedOfKind(QStringView kind) const
{
    return d->ofKind(kind, true);
}

bool Records::hasConflict() const
{
    d->refreshRetracted();
    return std::any_of(d->states.begin(), d->states.end(), [this](auto& entry) {
        const Record* record = d->merged(entry.first, entry.second);
        return record && !record->conflicts.empty() && !record->isDeleted;
    });
}

std::vector<Change> Records::history() const
{
    std::vector<Change> list;
    list.reserve(d->changes.size());
    for (const auto& change : d->changes)
        list.push_back(*change);
    std::sort(list.begin(), list.end(), isOlder);
    return list;
}

bool Records::isRetracted(const base::ChangeId& change) const
{
    d->refreshRetracted();
    return d->retracted.contains(change);
}

const Change* Records::change(const base::ChangeId& id) const
{
    const auto place = d->places.constFind(id);
    return place == d->places.cend() ? nullptr : d->changes[size_t(*place)].get();
}

std::vector<base::DossierId> Records::aliases() const
{
    d->refreshRetracted();
    std::vector<base::DossierId> list;
    for (const auto& [other, places] : d->aliases) {
        if (isAliasOn(d->touches(places)))
            list.push_back(other);
    }
    return list;
}

std::vector<base::ChangeId> Records::aliasHeads(const base::DossierId& other) const
{
    const auto found = d->aliases.find(other);
    return found == d->aliases.end() ? std::vector<base::ChangeId>()
                                     : headsOfAlias(d->touches(found->second));
}

size_t Records::changeCount() const
{
    return d->changes.size();
}

base::Hlc Records::oldest() const
{
    return d->oldest;
}

base::Hlc Records::newest() const
{
    return d->newest;
}

qint64 Records::began() const
{
    return d->began;
}

qint64 Records::lastMade() const
{
    return d->lastMade;
}

} // namespace inkaart::dossier
