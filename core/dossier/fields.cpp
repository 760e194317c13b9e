// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/fields.h"

namespace inkaart::dossier {

using base::cbor::Value;

namespace {

void put(Draft& draft, const Record& current, const QString& field, const Value& value)
{
    draft.set.insert_or_assign(field, value);
    const auto heads = current.heads.find(field);
    if (heads != current.heads.end())
        draft.on.insert_or_assign(field, heads->second);
}

Draft draftOf(const Record& current, Act act)
{
    Draft draft;
    draft.record = current.id;
    draft.kind = current.kind;
    draft.act = act;
    return draft;
}

/// Says that the record stays, to whoever took it away.
Draft keep(const Record& current)
{
    Draft draft = draftOf(current, Act::Set);
    const QString field = deletionField.toString();
    const auto heads = current.heads.find(field);
    if (heads != current.heads.end())
        draft.on.emplace(field, heads->second);
    return draft;
}

} // namespace

bool isEmpty(const Draft& draft)
{
    return draft.act == Act::Set && draft.set.empty() && draft.on.empty();
}

Draft editFields(const Record& current, const Fields& set, const Fields& before)
{
    Draft draft = draftOf(current, Act::Set);
    for (const auto& [field, value] : set) {
        const auto old = before.find(field);
        if (old == before.end() || !(old->second == value))
            put(draft, current, field, value);
    }
    for (const auto& [field, value] : before) {
        if (!set.contains(field))
            put(draft, current, field, Value());
    }
    return draft;
}

Draft remove(const Record& current)
{
    Draft draft = draftOf(current, Act::Delete);
    draft.on = current.heads;
    return draft;
}

Draft retract(const Change& change)
{
    Draft draft;
    draft.record = change.record;
    draft.kind = change.kind;
    draft.act = Act::Retract;
    draft.retracts = change.id;
    return draft;
}

Draft settle(const Record& current, const QString& field, const Value& chosen)
{
    if (field.isEmpty())
        return chosen.isNull() ? remove(current) : keep(current);
    Draft draft = draftOf(current, Act::Set);
    put(draft, current, field, chosen);
    return draft;
}

Draft alias(const Records& records, const base::DossierId& other, bool on)
{
    Draft draft;
    draft.act = Act::Alias;
    draft.other = other;
    draft.aliasOn = on;
    const std::vector<base::ChangeId> heads = records.aliasHeads(other);
    if (!heads.empty())
        draft.on.emplace(deletionField.toString(), heads);
    return draft;
}

} // namespace inkaart::dossier
