// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/causality_p.h"

#include <algorithm>

namespace inkaart::dossier {

using base::cbor::Value;

namespace {

const QString& noField()
{
    static const QString name = deletionField.toString();
    return name;
}

FieldValue valueOf(const Change& change, const Value& value)
{
    return { value, change.id, change.author, change.device, change.hlc };
}

bool isSet(const Value& value)
{
    return value.toBool() || value.toInteger() != 0 || !value.toText().isEmpty();
}

/// Merges the changes of one record; `m_touches` are sorted, oldest first.
class Merger {
public:
    Merger(const base::RecordId& id, const std::vector<Touch>& touches)
        : m_touches(touches)
        , m_causality(touches)
    {
        m_record.id = id;
    }

    Record result()
    {
        if (nameRecord()) {
            sortByField();
            for (const auto& [field, places] : m_places)
                mergeField(field, places);
            mergeDeletions();
        }
        return std::move(m_record);
    }

private:
    const Change& change(int place) const { return *m_touches[size_t(place)].change; }
    bool counts(int place) const { return m_touches[size_t(place)].counts; }

    bool nameRecord()
    {
        bool hasAny = false;
        for (const Touch& touch : m_touches) {
            if (m_record.kind.isEmpty())
                m_record.kind = touch.change->kind;
            if (!touch.counts)
                continue;
            hasAny = true;
            m_record.changed = touch.change->hlc;
        }
        if (!hasAny)
            m_record.kind.clear();
        const Change& first = *m_touches.front().change;
        m_record.created = first.hlc;
        m_record.author = first.author;
        m_record.device = first.device;
        return hasAny;
    }

    void sortByField()
    {
        for (int place = 0; place < int(m_touches.size()); ++place) {
            const Change& at = change(place);
            if (at.act == Act::Delete || (at.act == Act::Set && at.set.empty()))
                m_places[noField()].push_back(place);
            if (at.act != Act::Set)
                continue;
            for (const auto& [field, value] : at.set)
                m_places[field].push_back(place);
        }
    }

    void mergeField(const QString& field, const std::vector<int>& places)
    {
        for (const int place : m_causality.tops(field, places))
            m_record.heads[field].push_back(change(place).id);
        std::vector<int> candidates;
        std::copy_if(places.begin(), places.end(), std::back_inserter(candidates),
                     [this](int place) { return counts(place); });
        if (field.isEmpty() || candidates.empty())
            return;
        const bool isLatched = isLatch(m_record.kind, field) && keepLatched(field, candidates);
        std::vector<FieldValue> values = distinct(field, m_causality.tops(field, candidates));
        const bool isWhole =
            values.size() > 1 && isGathered(m_record.kind, field) && gather(values);
        if (!values.front().value.isNull())
            m_record.fields.emplace(field, values.front());
        if (values.size() > 1 && !isLatched && !isWhole)
            m_record.conflicts.push_back({ field, values });
    }

    /// Puts what stands in any of \a values, oldest first and each once, into the first of them.
    static bool gather(std::vector<FieldValue>& values)
    {
        const auto isList = [](const FieldValue& one) { return one.value.isArray(); };
        if (!std::all_of(values.begin(), values.end(), isList))
            return false;
        base::cbor::Array all;
        for (auto one = values.rbegin(); one != values.rend(); ++one) {
            for (const Value& item : one->value.array()) {
                if (std::find(all.begin(), all.end(), item) == all.end())
                    all.push_back(item);
            }
        }
        values.front().value = Value(std::move(all));
        return true;
    }

    /// Leaves only the candidates that set the latch, if one did.
    bool keepLatched(const QString& field, std::vector<int>& candidates) const
    {
        std::vector<int> setting;
        for (const int place : candidates) {
            if (isSet(change(place).set.at(field)))
                setting.push_back(place);
        }
        if (setting.empty())
            return false;
        candidates = std::move(setting);
        return true;
    }

    /// The values of \a places, greatest stamp first, each once.
    std::vector<FieldValue> distinct(const QString& field, const std::vector<int>& places) const
    {
        std::vector<FieldValue> values;
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            const Value& value = change(*place).set.at(field);
            const auto isSame = [&](const FieldValue& other) { return other.value == value; };
            if (std::none_of(values.begin(), values.end(), isSame))
                values.push_back(valueOf(change(*place), value));
        }
        return values;
    }

    /// Marks the changes that the author of \a deletion knew of.
    std::vector<bool> knownTo(int deletion) const
    {
        std::vector<bool> known(m_touches.size(), false);
        for (const auto& [field, ids] : change(deletion).on) {
            const std::vector<bool> below = m_causality.below(field, { deletion });
            std::transform(known.begin(), known.end(), below.begin(), known.begin(),
                           std::logical_or<>());
        }
        return known;
    }

    /// The newest change with a value that \a deletion did not know of, or -1.
    int survivorOf(int deletion) const
    {
        const std::vector<bool> known = knownTo(deletion);
        for (int place = int(m_touches.size()) - 1; place >= 0; --place) {
            if (change(place).act == Act::Set && counts(place) && !known[size_t(place)])
                return place;
        }
        return -1;
    }

    void mergeDeletions()
    {
        const auto found = m_places.find(noField());
        if (found == m_places.end())
            return;
        std::vector<int> candidates;
        std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(candidates),
                     [this](int place) { return counts(place); });
        std::vector<FieldValue> beaten;
        int survivor = -1;
        for (const int place : m_causality.tops(noField(), candidates)) {
            if (change(place).act != Act::Delete)
                continue;
            const int newer = survivorOf(place);
            if (newer < 0)
                takeAway(change(place));
            else
                beaten.insert(beaten.begin(), valueOf(change(place), Value()));
            survivor = std::max(survivor, newer);
        }
        if (beaten.empty() || m_record.isDeleted)
            return;
        beaten.insert(beaten.begin(), valueOf(change(survivor), true));
        m_record.conflicts.insert(m_record.conflicts.begin(), { noField(), beaten });
    }

    void takeAway(const Change& deletion)
    {
        m_record.isDeleted = true;
        m_record.deletedAt = deletion.hlc;
        m_record.deletion = deletion.id;
    }

    const std::vector<Touch>& m_touches;
    Causality m_causality;
    std::map<QString, std::vector<int>> m_places; ///< per field the changes that set it
    Record m_record;
};

/// A record of one change, as most are.
Record recordOf(const base::RecordId& id, const Change& only)
{
    Record record;
    record.id = id;
    record.kind = only.kind;
    record.created = record.changed = only.hlc;
    record.author = only.author;
    record.device = only.device;
    for (const auto& [field, value] : only.set) {
        record.heads.emplace_hint(record.heads.end(), field, std::vector{ only.id });
        if (!value.isNull())
            record.fields.emplace_hint(record.fields.end(), field, valueOf(only, value));
    }
    return record;
}

void sortByAge(std::vector<Touch>& touches)
{
    std::sort(touches.begin(), touches.end(),
              [](const Touch& a, const Touch& b) { return isOlder(*a.change, *b.change); });
}

std::vector<int> placesOf(const std::vector<Touch>& touches, bool onlyCounting)
{
    std::vector<int> places;
    for (int place = 0; place < int(touches.size()); ++place) {
        if (touches[size_t(place)].counts || !onlyCounting)
            places.push_back(place);
    }
    return places;
}

} // namespace

bool isLatch(QStringView kind, QStringView field)
{
    return (kind == QStringView(u"consent") && field == QStringView(u"withdrawn"))
        || (kind == QStringView(u"award") && field == QStringView(u"revoked"));
}

bool isGathered(QStringView kind, QStringView field)
{
    return kind == QStringView(u"award") && field == QStringView(u"editions");
}

Record merge(const base::RecordId& id, std::vector<Touch> touches)
{
    const Change& first = *touches.front().change;
    if (touches.size() == 1 && touches.front().counts && first.act == Act::Set
        && !first.set.empty())
        return recordOf(id, first);
    sortByAge(touches);
    return Merger(id, touches).result();
}

bool isAliasOn(std::vector<Touch> touches)
{
    sortByAge(touches);
    const std::vector<int> tops = Causality(touches).tops(noField(), placesOf(touches, true));
    return !tops.empty() && touches[size_t(tops.back())].change->aliasOn;
}

std::vector<base::ChangeId> headsOfAlias(std::vector<Touch> touches)
{
    sortByAge(touches);
    std::vector<base::ChangeId> heads;
    for (const int top : Causality(touches).tops(noField(), placesOf(touches, false)))
        heads.push_back(touches[size_t(top)].change->id);
    return heads;
}

} // namespace inkaart::dossier
