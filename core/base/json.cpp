// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <algorithm>

namespace inkaart::base {

namespace {

template<class Members>
auto placeOf(Members& members, QByteArrayView name)
{
    return std::lower_bound(members.begin(), members.end(), name,
                            [](const Json::Member& member, QByteArrayView wanted) {
                                return QByteArrayView(member.name) < wanted;
                            });
}

} // namespace

const Json* Json::find(QByteArrayView name) const
{
    const auto* members = std::get_if<Object>(&m_value);
    if (!members)
        return nullptr;
    const auto place = placeOf(*members, name);
    return place != members->end() && place->name == name ? &place->value : nullptr;
}

Json* Json::find(QByteArrayView name)
{
    return const_cast<Json*>(std::as_const(*this).find(name));
}

Json& Json::at(const QByteArray& name)
{
    auto& members = std::get<Object>(m_value);
    auto place = placeOf(members, name);
    if (place == members.end() || place->name != name)
        place = members.insert(place, { name, {} });
    return place->value;
}

void Json::remove(QByteArrayView name)
{
    auto& members = std::get<Object>(m_value);
    const auto place = placeOf(members, name);
    if (place != members.end() && place->name == name)
        members.erase(place);
}

} // namespace inkaart::base
