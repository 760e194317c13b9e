// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/expander_p.h"

// 5.1.2 Expansion Algorithm, 13.5 to 13.14:
// https://www.w3.org/TR/json-ld11-api/#expansion-algorithm
namespace inkaart::jsonld {

using namespace Qt::StringLiterals;

namespace {

Json::Array graphed(Json value)
{
    Json::Array graphs;
    for (Json& item : asArray(std::move(value))) {
        Json graph = Json::emptyObject();
        graph.at("@graph") = Json(asArray(std::move(item)));
        graphs.push_back(std::move(graph));
    }
    return graphs;
}

} // namespace

base::Result<void> Expander::expandProperty(Node& node, const Entry& entry)
{
    const TermDefinition* term = node.active->term(entry.term);
    auto content = contentOf(node, entry, term);
    if (!content)
        return base::fail(content.error());
    // 13.10
    if (content->isNull())
        return {};
    const quint8 container = term ? term->container : quint8(NoContainer);
    // 13.11
    if ((container & ListContainer) && !isListObject(*content)) {
        Json list = Json::emptyObject();
        list.at("@list") = Json(asArray(std::move(*content)));
        *content = std::move(list);
    }
    // 13.12
    if ((container & GraphContainer) && !(container & (IdContainer | IndexContainer)))
        *content = Json(graphed(std::move(*content)));
    // 13.13
    if (term && term->isReverse)
        return addReverse(node, entry.iri, std::move(*content));
    // 13.14
    addTo(node.result, entry.iri, std::move(*content));
    return {};
}

/// 13.6 to 13.9
base::Result<Json> Expander::contentOf(Node& node, const Entry& entry, const TermDefinition* term)
{
    if (term && term->type == "@json") {
        Json literal = Json::emptyObject();
        literal.at("@value") = entry.value;
        literal.at("@type") = Json("@json");
        return literal;
    }
    const quint8 container = term ? term->container : quint8(NoContainer);
    if ((container & LanguageContainer) && entry.value.isObject())
        return expandLanguageMap(node, entry.value, term);
    if ((container & (IndexContainer | TypeContainer | IdContainer)) && entry.value.isObject())
        return expandIndexMap(node, entry, *term);
    return expand(node.active, entry.term, entry.value, node.baseUrl);
}

/// 13.7
base::Result<Json> Expander::expandLanguageMap(const Node& node, const Json& value,
                                               const TermDefinition* term)
{
    const Direction direction = term->direction ? *term->direction : node.active->direction;
    Json::Array result;
    for (const Json::Member& member : value.object()) {
        const bool isNone =
            ContextProcessor::expandIri(*node.active, member.name, false, true) == "@none";
        for (const Json& item : asArray(member.value)) {
            if (item.isNull())
                continue;
            if (!item.isString())
                return refuse(u"invalid language map value"_s, member.name);
            Json one = Json::emptyObject();
            one.at("@value") = item;
            if (!isNone)
                one.at("@language") = Json(member.name.toLower());
            if (direction != Direction::None)
                one.at("@direction") = Json(direction == Direction::LeftToRight ? "ltr" : "rtl");
            result.push_back(std::move(one));
        }
    }
    return Json(std::move(result));
}

/// 13.8
base::Result<Json> Expander::expandIndexMap(Node& node, const Entry& entry,
                                            const TermDefinition& term)
{
    Json::Array result;
    for (const Json::Member& member : entry.value.object()) {
        // 13.8.3.1 and 13.8.3.2
        ContextPtr context = node.active;
        if ((term.container & (IdContainer | TypeContainer)) && context->previous)
            context = context->previous;
        const TermDefinition* index = context->term(member.name);
        if ((term.container & TypeContainer) && index && index->context) {
            auto scoped = m_contexts.scoped(context, *index, {});
            if (!scoped)
                return base::fail(scoped.error());
            context = std::move(*scoped);
        } else if (!(term.container & TypeContainer)) {
            context = node.active;
        }
        const QByteArray expanded =
            ContextProcessor::expandIri(*node.active, member.name, false, true);
        // 13.8.3.4 to 13.8.3.6
        auto items = expand(context, entry.term, Json(asArray(member.value)), node.baseUrl, true);
        if (!items)
            return items;
        for (Json& item : asArray(std::move(*items))) {
            // 13.8.3.7
            if ((term.container & GraphContainer) && !isGraphObject(item))
                item = std::move(graphed(std::move(item)).front());
            if (auto indexed = this->index(node, item, member.name, expanded, term); !indexed)
                return base::fail(indexed.error());
            result.push_back(std::move(item));
        }
    }
    return Json(std::move(result));
}

/// 13.8.3.7.2 to 13.8.3.7.5
base::Result<void> Expander::index(const Node& node, Json& item, const QByteArray& name,
                                   const QByteArray& expanded, const TermDefinition& term)
{
    const bool isNone = expanded == "@none";
    if ((term.container & IndexContainer) && !isNone && !term.index.isNull()
        && term.index != "@index") {
        auto value = expandValue(*node.active, term.index, Json(name));
        if (!value)
            return base::fail(value.error());
        const QByteArray key = ContextProcessor::expandIri(*node.active, term.index, false, true);
        Json::Array all{ std::move(*value) };
        if (Json* known = item.find(key)) {
            for (Json& one : asArray(std::move(*known)))
                all.push_back(std::move(one));
        }
        item.at(key) = Json(std::move(all));
        if (isValueObject(item))
            return refuse(u"invalid value object"_s, key);
    } else if ((term.container & IndexContainer) && !isNone && !item.has("@index")) {
        item.at("@index") = Json(name);
    } else if ((term.container & IdContainer) && !isNone && !item.has("@id")) {
        item.at("@id") = Json(ContextProcessor::expandIri(*node.active, name, true, false));
    } else if ((term.container & TypeContainer) && !isNone) {
        Json::Array types{ Json(expanded) };
        if (Json* known = item.find("@type")) {
            for (Json& one : asArray(std::move(*known)))
                types.push_back(std::move(one));
        }
        item.at("@type") = Json(std::move(types));
    }
    return {};
}

} // namespace inkaart::jsonld
