// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/expander_p.h"

namespace inkaart::jsonld {

using namespace Qt::StringLiterals;

Json::Array asArray(Json value)
{
    if (value.isArray())
        return std::move(value.array());
    Json::Array array;
    array.push_back(std::move(value));
    return array;
}

void addTo(Json& map, const QByteArray& name, Json value)
{
    Json& member = map.at(name);
    if (member.isNull())
        member = Json::emptyArray();
    else if (!member.isArray())
        member = Json(asArray(std::move(member)));
    for (Json& item : asArray(std::move(value)))
        member.array().push_back(std::move(item));
}

bool isValueObject(const Json& value)
{
    return value.has("@value");
}

bool isListObject(const Json& value)
{
    return value.has("@list");
}

bool isGraphObject(const Json& value)
{
    return value.has("@graph")
        && std::all_of(value.object().begin(), value.object().end(), [](const auto& member) {
               return member.name == "@graph" || member.name == "@id" || member.name == "@index"
                   || member.name == "@context";
           });
}

base::Result<void> Expander::drop(const QByteArray& what) const
{
    if (m_isSafe)
        return refuse(u"not defined by the context"_s, what);
    return {};
}

base::Result<Json> Expander::expand(const ContextPtr& active, const QByteArray& property,
                                    const Json& element, const QByteArray& baseUrl, bool isFromMap)
{
    // 1
    if (element.isNull())
        return Json();
    // 5
    if (element.isArray())
        return expandArray(active, property, element, baseUrl, isFromMap);
    // 6
    if (element.isObject())
        return expandMap(active, property, element, baseUrl, isFromMap);
    // 4
    if (property.isNull() || property == "@graph") {
        if (auto dropped = drop("a value by itself"); !dropped)
            return base::fail(dropped.error());
        return Json();
    }
    const TermDefinition* term = active->term(property);
    if (!term || !term->context)
        return expandValue(*active, property, element);
    const auto scoped = m_contexts.scoped(active, *term, {});
    if (!scoped)
        return base::fail(scoped.error());
    return expandValue(**scoped, property, element);
}

/// 5
base::Result<Json> Expander::expandArray(const ContextPtr& active, const QByteArray& property,
                                         const Json& element, const QByteArray& baseUrl,
                                         bool isFromMap)
{
    const TermDefinition* term = active->term(property);
    const bool isList = term && (term->container & ListContainer);
    Json::Array result;
    for (const Json& item : element.array()) {
        auto expanded = expand(active, property, item, baseUrl, isFromMap);
        if (!expanded)
            return expanded;
        if (isList && expanded->isArray()) {
            Json list = Json::emptyObject();
            list.at("@list") = std::move(*expanded);
            result.push_back(std::move(list));
        } else if (!expanded->isNull()) {
            for (Json& one : asArray(std::move(*expanded)))
                result.push_back(std::move(one));
        }
    }
    return Json(std::move(result));
}

/// 7: a map that only says a value or an id says it in the context around it.
bool Expander::staysInside(const ActiveContext& active, const Json& element) const
{
    const auto& members = element.object();
    const auto means = [&](const Json::Member& member, QByteArrayView keyword) {
        return ContextProcessor::expandIri(active, member.name, false, true) == keyword;
    };
    if (std::any_of(members.begin(), members.end(),
                    [&](const auto& member) { return means(member, "@value"); }))
        return true;
    return members.size() == 1 && means(members.front(), "@id");
}

base::Result<Json> Expander::expandMap(ContextPtr active, const QByteArray& property,
                                       const Json& element, const QByteArray& baseUrl,
                                       bool isFromMap)
{
    // 3
    const TermDefinition* term = active->term(property);
    // 7
    if (active->previous && !isFromMap && !staysInside(*active, element))
        active = active->previous;
    // 8
    if (term && term->context) {
        ContextProcessor::How how;
        how.overridesProtected = true;
        auto scoped = m_contexts.scoped(active, *term, how);
        if (!scoped)
            return base::fail(scoped.error());
        active = std::move(*scoped);
    }
    // 9
    if (const Json* context = element.find("@context")) {
        auto local = m_contexts.ofDocument(active, *context, baseUrl);
        if (!local)
            return base::fail(local.error());
        active = std::move(*local);
    }
    // 10 to 12
    Node node{ active, active, property, baseUrl, {} };
    if (auto read = readTypes(node, element); !read)
        return base::fail(read.error());
    // 13 and 14
    if (auto expanded = expandMembers(node, element); !expanded)
        return base::fail(expanded.error());
    return finished(node);
}

/// 11 and 12
base::Result<void> Expander::readTypes(Node& node, const Json& element)
{
    bool isFirst = true;
    for (const Json::Member& member : element.object()) {
        if (ContextProcessor::expandIri(*node.typeScoped, member.name, false, true) != "@type")
            continue;
        std::vector<QByteArray> types;
        for (const Json& type : asArray(member.value)) {
            if (type.isString())
                types.push_back(type.toString());
        }
        const QByteArray last = types.empty() ? QByteArray() : types.back();
        std::sort(types.begin(), types.end());
        for (const QByteArray& type : types) {
            const TermDefinition* term = node.typeScoped->term(type);
            if (!term || !term->context)
                continue;
            ContextProcessor::How how;
            how.propagates = false;
            auto scoped = m_contexts.scoped(node.active, *term, how);
            if (!scoped)
                return base::fail(scoped.error());
            node.active = std::move(*scoped);
        }
        if (isFirst && !last.isNull())
            node.inputType = ContextProcessor::expandIri(*node.active, last, false, true);
        isFirst = false;
    }
    return {};
}

/// Whether something is said under a name by which nobody looks for it.
bool Expander::isHidden(const QByteArray& name, const QByteArray& iri, const Json& element) const
{
    if (!m_names)
        return false;
    if (isKeyword(iri)) {
        const bool isOfValue = name == "@value" || name == "@language" || name == "@direction"
            || (name == "@type" && element.has("@value"));
        return !isOfValue && !(name == "id" && iri == "@id") && !(name == "type" && iri == "@type");
    }
    const auto known = m_names->find(iri);
    return known != m_names->end() && !known->second.contains(name);
}

/// 13 and 14, also for what is nested.
base::Result<void> Expander::expandMembers(Node& node, const Json& element)
{
    std::vector<QByteArray> nests;
    for (const Json::Member& member : element.object()) {
        // 13.1
        if (member.name == "@context")
            continue;
        // 13.2
        const QByteArray iri = ContextProcessor::expandIri(*node.active, member.name, false, true);
        // 13.3
        if (iri.isNull() || (!iri.contains(':') && !isKeyword(iri))) {
            if (auto dropped = drop(member.name); !dropped)
                return dropped;
            continue;
        }
        if (isHidden(member.name, iri, element))
            return refuse(u"said under another name"_s, member.name);
        const Entry entry{ member.name, iri, member.value };
        if (iri == "@nest") {
            nests.push_back(member.name);
            continue;
        }
        auto done = isKeyword(iri) ? expandKeyword(node, entry) : expandProperty(node, entry);
        if (!done)
            return done;
    }
    return expandNested(node, element, nests);
}

/// 14
base::Result<void> Expander::expandNested(Node& node, const Json& element,
                                          const std::vector<QByteArray>& nests)
{
    for (const QByteArray& nest : nests) {
        for (const Json& nested : asArray(*element.find(nest))) {
            const bool isMap =
                nested.isObject()
                && std::none_of(
                    nested.object().begin(), nested.object().end(), [&](const auto& member) {
                        return ContextProcessor::expandIri(*node.active, member.name, false, true)
                            == "@value";
                    });
            if (!isMap)
                return refuse(u"invalid @nest value"_s, nest);
            const ContextPtr before = node.active;
            // A nest has a scope of its own.
            const TermDefinition* term = node.active->term(nest);
            if (term && term->context) {
                ContextProcessor::How how;
                how.overridesProtected = true;
                auto scoped = m_contexts.scoped(node.active, *term, how);
                if (!scoped)
                    return base::fail(scoped.error());
                node.active = std::move(*scoped);
            }
            auto done = expandMembers(node, nested);
            node.active = before;
            if (!done)
                return done;
        }
    }
    return {};
}

/// 15 to 20
base::Result<Json> Expander::finished(Node& node)
{
    Json result = std::move(node.result);
    // 15
    if (result.has("@value")) {
        auto value = finishedValue(std::move(result));
        if (!value)
            return value;
        result = std::move(*value);
    } else if (Json* type = result.find("@type"); type && !type->isArray()) {
        // 16
        *type = Json(asArray(std::move(*type)));
    } else if (result.has("@list") || result.has("@set")) {
        // 17
        const size_t allowed = result.has("@index") ? 2 : 1;
        if (result.object().size() > allowed)
            return refuse(u"invalid set or list object"_s);
        if (Json* set = result.find("@set")) {
            Json inside = std::move(*set);
            result = std::move(inside);
        }
    }
    // 18
    if (result.isObject() && result.object().size() == 1 && result.has("@language"))
        result = Json();
    // 19
    if (!node.property.isNull() && node.property != "@graph")
        return result;
    if (!result.isObject())
        return result;
    const bool isFloating = result.object().empty() || result.has("@value") || result.has("@list")
        || (result.object().size() == 1 && result.has("@id"));
    if (!isFloating)
        return result;
    if (auto dropped = drop("something that says nothing"); !dropped)
        return base::fail(dropped.error());
    return Json();
}

/// 15
base::Result<Json> Expander::finishedValue(Json result)
{
    for (const Json::Member& member : result.object()) {
        if (member.name != "@direction" && member.name != "@index" && member.name != "@language"
            && member.name != "@type" && member.name != "@value")
            return refuse(u"invalid value object"_s, member.name);
    }
    const Json* type = result.find("@type");
    if (type && (result.has("@language") || result.has("@direction")))
        return refuse(u"invalid value object"_s);
    if (type && *type == Json("@json"))
        return result;
    const Json& value = *result.find("@value");
    if (value.isNull() || (value.isArray() && value.array().empty()))
        return Json();
    if (!value.isString() && result.has("@language"))
        return refuse(u"invalid language-tagged value"_s);
    if (type
        && (!type->isString() || !type->toString().contains(':') || isBlankId(type->toString())
            || type->toString().contains(' ')))
        return refuse(u"invalid typed value"_s);
    return result;
}

/// 5.3.2
base::Result<Json> Expander::expandValue(const ActiveContext& active, const QByteArray& property,
                                         const Json& value)
{
    const TermDefinition* term = active.term(property);
    Json result = Json::emptyObject();
    // 1 and 2
    if (term && value.isString() && (term->type == "@id" || term->type == "@vocab")) {
        result.at("@id") = Json(
            ContextProcessor::expandIri(active, value.toString(), true, term->type == "@vocab"));
        return result;
    }
    // 3
    result.at("@value") = value;
    // 4
    if (term && !term->type.isNull() && term->type != "@id" && term->type != "@vocab"
        && term->type != "@none") {
        result.at("@type") = Json(term->type);
    } else if (value.isString()) {
        // 5
        const QByteArray language = term && term->language ? *term->language : active.language;
        const Direction direction = term && term->direction ? *term->direction : active.direction;
        if (!language.isNull())
            result.at("@language") = Json(language);
        if (direction != Direction::None)
            result.at("@direction") = Json(direction == Direction::LeftToRight ? "ltr" : "rtl");
    }
    return result;
}

base::Result<Json> expand(const Json& document, const ExpandOptions& options)
{
    ContextProcessor contexts(options.mode, options.loader, options.cache);
    contexts.setMost(options.mostContexts);
    auto start = std::make_shared<ActiveContext>();
    start->base = options.base;
    start->originalBase = options.base;
    ContextPtr active = start;
    if (options.expandContext) {
        const Json* inside = options.expandContext->find("@context");
        auto read =
            contexts.process(active, inside ? *inside : *options.expandContext, options.base, {});
        if (!read)
            return base::fail(read.error());
        active = std::move(*read);
    }
    auto expanded = Expander(contexts, options).expand(active, {}, document, options.base);
    if (!expanded)
        return expanded;
    // 9.3.1, 8
    if (expanded->isObject() && expanded->object().size() == 1 && expanded->has("@graph")) {
        Json inside = std::move(*expanded->find("@graph"));
        *expanded = std::move(inside);
    }
    if (expanded->isNull())
        return Json::emptyArray();
    return Json(asArray(std::move(*expanded)));
}

} // namespace inkaart::jsonld
