// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/expander_p.h"

// 5.1.2 Expansion Algorithm, 13.4: https://www.w3.org/TR/json-ld11-api/#expansion-algorithm
namespace inkaart::jsonld {

using namespace Qt::StringLiterals;

base::Result<void> Expander::expandKeyword(Node& node, const Entry& entry)
{
    const QByteArray& iri = entry.iri;
    // 13.4.1
    if (node.property == "@reverse")
        return refuse(u"invalid reverse property map"_s, entry.term);
    // 13.4.2
    const bool mayComeTwice =
        m_contexts.mode() == Mode::JsonLd11 && (iri == "@included" || iri == "@type");
    if (node.result.has(iri) && !mayComeTwice)
        return refuse(u"colliding keywords"_s, iri);
    // 13.4.3 to 13.4.13
    if (iri == "@id")
        return expandId(node, entry.value);
    if (iri == "@type")
        return expandType(node, entry.value);
    if (iri == "@included")
        return expandIncluded(node, entry.value);
    if (iri == "@value")
        return expandValueKeyword(node, entry.value);
    if (iri == "@reverse")
        return expandReverse(node, entry.value);
    if (iri == "@graph" || iri == "@set") {
        auto expanded =
            expand(node.active, iri == "@graph" ? iri : node.property, entry.value, node.baseUrl);
        if (!expanded)
            return base::fail(expanded.error());
        node.result.at(iri) =
            Json(expanded->isNull() ? Json::Array() : asArray(std::move(*expanded)));
        return {};
    }
    if (iri == "@list") {
        if (node.property.isNull() || node.property == "@graph")
            return drop(entry.term);
        auto expanded = expand(node.active, node.property, entry.value, node.baseUrl);
        if (!expanded)
            return base::fail(expanded.error());
        node.result.at(iri) =
            Json(expanded->isNull() ? Json::Array() : asArray(std::move(*expanded)));
        return {};
    }
    if (iri == "@language") {
        if (!entry.value.isString())
            return refuse(u"invalid language-tagged string"_s);
        node.result.at(iri) = Json(entry.value.toString().toLower());
        return {};
    }
    if (iri == "@direction") {
        if (m_contexts.mode() == Mode::JsonLd10)
            return {};
        if (!(entry.value == Json("ltr")) && !(entry.value == Json("rtl")))
            return refuse(u"invalid base direction"_s);
        node.result.at(iri) = entry.value;
        return {};
    }
    if (iri == "@index") {
        if (!entry.value.isString())
            return refuse(u"invalid @index value"_s);
        node.result.at(iri) = entry.value;
        return {};
    }
    return drop(entry.term);
}

/// 13.4.3
base::Result<void> Expander::expandId(Node& node, const Json& value)
{
    if (!value.isString())
        return refuse(u"invalid @id value"_s);
    const QByteArray id = ContextProcessor::expandIri(*node.active, value.toString(), true, false);
    if (id.isNull()) {
        node.result.at("@id") = Json();
        return drop(value.toString());
    }
    node.result.at("@id") = Json(id);
    return {};
}

/// 13.4.4
base::Result<void> Expander::expandType(Node& node, const Json& value)
{
    const bool isArray = value.isArray();
    Json::Array types;
    for (const Json& type : asArray(value)) {
        if (!type.isString())
            return refuse(u"invalid type value"_s);
        const QByteArray iri =
            ContextProcessor::expandIri(*node.typeScoped, type.toString(), true, true);
        if (iri.isNull() || (m_isSafe && !iri.contains(':') && !isKeyword(iri))) {
            if (auto dropped = drop(type.toString()); !dropped)
                return dropped;
            continue;
        }
        types.push_back(Json(iri));
    }
    if (node.result.has("@type"))
        addTo(node.result, "@type", Json(std::move(types)));
    else
        node.result.at("@type") =
            isArray || types.size() != 1 ? Json(std::move(types)) : std::move(types.front());
    return {};
}

/// 13.4.6
base::Result<void> Expander::expandIncluded(Node& node, const Json& value)
{
    if (m_contexts.mode() == Mode::JsonLd10)
        return {};
    auto expanded = expand(node.active, {}, value, node.baseUrl);
    if (!expanded)
        return base::fail(expanded.error());
    Json::Array nodes = expanded->isNull() ? Json::Array() : asArray(std::move(*expanded));
    if (nodes.empty())
        return refuse(u"invalid @included value"_s);
    for (Json& one : nodes) {
        if (!one.isObject() || isValueObject(one) || isListObject(one) || one.has("@set"))
            return refuse(u"invalid @included value"_s);
        addTo(node.result, "@included", std::move(one));
    }
    return {};
}

/// 13.4.7
base::Result<void> Expander::expandValueKeyword(Node& node, const Json& value)
{
    if (node.inputType == "@json") {
        if (m_contexts.mode() == Mode::JsonLd10)
            return refuse(u"invalid value object value"_s);
        node.result.at("@value") = value;
        return {};
    }
    if (!value.isNull() && !value.isScalar())
        return refuse(u"invalid value object value"_s);
    node.result.at("@value") = value;
    return {};
}

/// 13.4.13
base::Result<void> Expander::expandReverse(Node& node, const Json& value)
{
    if (!value.isObject())
        return refuse(u"invalid @reverse value"_s);
    auto expanded = expand(node.active, "@reverse", value, node.baseUrl);
    if (!expanded)
        return base::fail(expanded.error());
    if (!expanded->isObject())
        return {};
    for (const Json::Member& member : expanded->object()) {
        if (member.name == "@reverse") {
            // What is reversed twice stands as it is.
            for (const Json::Member& twice : member.value.object())
                addTo(node.result, twice.name, twice.value);
        } else if (auto added = addReverse(node, member.name, member.value); !added) {
            return added;
        }
    }
    return {};
}

/// 13.4.13.4 and 13.13.4
base::Result<void> Expander::addReverse(Node& node, const QByteArray& iri, Json value)
{
    Json& reverse = node.result.at("@reverse");
    if (reverse.isNull())
        reverse = Json::emptyObject();
    for (Json& item : asArray(std::move(value))) {
        if (isValueObject(item) || isListObject(item))
            return refuse(u"invalid reverse property value"_s, iri);
        addTo(reverse, iri, std::move(item));
    }
    return {};
}

} // namespace inkaart::jsonld
