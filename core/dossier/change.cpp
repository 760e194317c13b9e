// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/change.h"

namespace inkaart::dossier {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;
using base::cbor::Array;
using base::cbor::Map;
using base::cbor::Value;

namespace {

constexpr auto actKey = "a"_L1;
constexpr auto kindKey = "k"_L1;
constexpr auto recordKey = "r"_L1;
constexpr auto authorKey = "w"_L1;
constexpr auto setKey = "s"_L1;
constexpr auto onKey = "o"_L1;
constexpr auto retractsKey = "u"_L1;
constexpr auto otherKey = "d"_L1;
constexpr auto aliasOffKey = "n"_L1;

void put(Map& map, QLatin1StringView key, Value value)
{
    map.insert_or_assign(QString(key), std::move(value));
}

template<class Id>
void putId(Map& map, QLatin1StringView key, const Id& id)
{
    if (!id.isNull())
        put(map, key, id.bytes());
}

Map setToMap(const Fields& set)
{
    Map map;
    for (const auto& [field, value] : set)
        map.emplace(field, value);
    return map;
}

Map headsToMap(const Heads& heads)
{
    Map map;
    for (const auto& [field, ids] : heads) {
        Array list;
        for (const base::ChangeId& id : ids)
            list.emplace_back(id.bytes());
        map.emplace(field, std::move(list));
    }
    return map;
}

template<class Id>
bool read(const Value& value, Id& out)
{
    const QByteArray bytes = value.toBytes();
    const Result<Id> id = Id::fromBytes(bytes);
    out = id.value_or(Id());
    return id.has_value();
}

bool readAct(const Value& value, Act& out)
{
    const qint64 number = value.toInteger(-1);
    out = Act(quint8(number));
    return number >= 0 && number <= 255;
}

bool readSet(const Value& value, Fields& out)
{
    for (const auto& [key, member] : value.map()) {
        const QString* field = std::get_if<QString>(&key.value);
        if (!field)
            return false;
        out.emplace(*field, member);
    }
    return value.isMap();
}

bool readIds(const Value& value, std::vector<base::ChangeId>& out)
{
    for (const Value& element : value.array()) {
        if (!read(element, out.emplace_back()))
            return false;
    }
    return value.isArray();
}

bool readHeads(const Value& value, Heads& out)
{
    for (const auto& [key, ids] : value.map()) {
        const QString* field = std::get_if<QString>(&key.value);
        if (!field || !readIds(ids, out[*field]))
            return false;
    }
    return value.isMap();
}

/// False when the member has the wrong form. One of a newer program goes to `rest`.
bool readMember(const base::cbor::Key& key, const Value& value, Change& out)
{
    const QString* name = std::get_if<QString>(&key.value);
    if (name && *name == actKey)
        return readAct(value, out.act);
    if (name && *name == kindKey)
        return out.kind = value.toText(), value.isText();
    if (name && *name == recordKey)
        return read(value, out.record);
    if (name && *name == authorKey)
        return read(value, out.author);
    if (name && *name == setKey)
        return readSet(value, out.set);
    if (name && *name == onKey)
        return readHeads(value, out.on);
    if (name && *name == retractsKey)
        return read(value, out.retracts);
    if (name && *name == otherKey)
        return read(value, out.other);
    if (name && *name == aliasOffKey)
        return out.aliasOn = !value.toBool(), value.isBool();
    out.rest.emplace(key, value);
    return true;
}

} // namespace

QByteArray encodeBody(const Draft& draft, const base::RecordId& author)
{
    Map body = draft.rest;
    if (draft.act != Act::Set)
        put(body, actKey, int(draft.act));
    if (!draft.kind.isEmpty())
        put(body, kindKey, draft.kind);
    putId(body, recordKey, draft.record);
    putId(body, authorKey, author);
    if (!draft.set.empty())
        put(body, setKey, setToMap(draft.set));
    if (!draft.on.empty())
        put(body, onKey, headsToMap(draft.on));
    putId(body, retractsKey, draft.retracts);
    putId(body, otherKey, draft.other);
    if (!draft.aliasOn)
        put(body, aliasOffKey, true);
    return base::cbor::encode(body);
}

Result<Change> decodeBody(QByteArrayView body)
{
    const Result<Value> value = base::cbor::decode(body);
    if (!value)
        return tl::unexpected(value.error());
    if (!value->isMap())
        return fail(Code::Malformed, u"a change is not a map"_s);
    Change change;
    for (const auto& [key, member] : value->map()) {
        if (!readMember(key, member, change))
            return fail(
                Code::Malformed,
                u"a change's member \"%1\" has the wrong form"_s.arg(std::get<QString>(key.value)));
    }
    return change;
}

} // namespace inkaart::dossier
