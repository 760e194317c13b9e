// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/contextprocessor_p.h"
#include "core/jsonld/iri.h"

// 5.1.2 Create Term Definition: https://www.w3.org/TR/json-ld11-api/#create-term-definition
namespace inkaart::jsonld {

using namespace Qt::StringLiterals;

namespace {

/// What makes a prefix of a term whose IRI ends with it (RFC 3986 2.2), without being asked.
bool endsAsPrefix(const QByteArray& iri)
{
    return isBlankId(iri) || QByteArrayView(":/?#[]@").contains(iri.isEmpty() ? 'x' : iri.back());
}

bool isNeitherTermNorIri(const QByteArray& iri)
{
    return iri.isNull() || (!isKeyword(iri) && !isAbsoluteIri(iri) && !isBlankId(iri));
}

quint8 containerNamed(const Json& value)
{
    static const std::pair<Json, Container> names[] = {
        { "@graph", GraphContainer }, { "@id", IdContainer },
        { "@index", IndexContainer }, { "@language", LanguageContainer },
        { "@list", ListContainer },   { "@set", SetContainer },
        { "@type", TypeContainer },
    };
    for (const auto& [name, container] : names) {
        if (value == name)
            return container;
    }
    return NoContainer;
}

/// 19.1: which go together.
bool isContainer(quint8 container)
{
    const int all = container & ~SetContainer;
    if (container & ListContainer)
        return container == ListContainer;
    if (all & GraphContainer)
        return (all & ~GraphContainer & ~IdContainer & ~IndexContainer) == 0
            && (all & (IdContainer | IndexContainer)) != (IdContainer | IndexContainer);
    // Of the others one, with @set or without.
    return (all & (all - 1)) == 0;
}

} // namespace

base::Result<void> ContextProcessor::createTerm(Local& local, const QByteArray& term)
{
    // 1
    if (const auto made = local.defined.find(term); made != local.defined.end()) {
        if (made->second)
            return {};
        return refuse(u"cyclic IRI mapping"_s, term);
    }
    // 2
    if (term.isEmpty())
        return refuse(u"invalid term definition"_s);
    local.defined[term] = false;
    // 3
    const Json& given = *local.context.find(term);
    // 4 and 5
    if (term == "@type") {
        const bool isAllowed =
            m_mode == Mode::JsonLd11 && given.isObject() && !given.object().empty()
            && std::all_of(given.object().begin(), given.object().end(), [](const auto& member) {
                   return (member.name == "@container" && member.value == Json("@set"))
                       || member.name == "@protected";
               });
        if (!isAllowed)
            return refuse(u"keyword redefinition"_s, term);
    } else if (isKeyword(term)) {
        return refuse(u"keyword redefinition"_s, term);
    } else if (looksLikeKeyword(term)) {
        return {};
    }
    // 6
    const auto previous = local.active.terms.take(term);
    // 7 to 9
    Json value = given;
    if (given.isNull() || given.isString()) {
        value = Json::emptyObject();
        value.at("@id") = given;
    } else if (!given.isObject()) {
        return refuse(u"invalid term definition"_s, term);
    }
    // 10
    auto definition = std::make_shared<TermDefinition>();
    definition->isProtected = local.isProtected;
    const auto isMade = fillTerm(local, term, value, *definition, given.isString());
    if (!isMade)
        return base::fail(isMade.error());
    if (!*isMade)
        return {};
    // 27
    if (!local.how.overridesProtected && previous && previous->isProtected) {
        if (!definition->says(*previous))
            return refuse(u"protected term redefinition"_s, term);
        definition = std::make_shared<TermDefinition>(*previous);
    }
    // 28
    local.active.terms.insert(term, std::move(definition));
    local.defined[term] = true;
    return {};
}

/// 11 to 26; false when the term is to be ignored.
base::Result<bool> ContextProcessor::fillTerm(Local& local, const QByteArray& term,
                                              const Json& value, TermDefinition& definition,
                                              bool isSimple)
{
    // 11
    if (value.has("@protected")) {
        if (m_mode == Mode::JsonLd10)
            return refuse(u"invalid term definition"_s, term);
        const auto isProtected = flag(value, "@protected", false, u"invalid @protected value"_s);
        if (!isProtected)
            return base::fail(isProtected.error());
        definition.isProtected = *isProtected;
    }
    // 12
    if (auto filled = fillType(local, value, definition); !filled)
        return base::fail(filled.error());
    // 13
    if (value.has("@reverse"))
        return fillReverse(local, value, definition);
    // 14 to 18
    const auto isMeant = fillIri(local, term, value, definition, isSimple);
    if (!isMeant || !*isMeant)
        return isMeant;
    // 19
    if (auto filled = fillContainer(value, definition); !filled)
        return base::fail(filled.error());
    // 20 to 26
    if (auto filled = fillScope(local, value, definition); !filled)
        return base::fail(filled.error());
    if (auto filled = fillRest(local, term, value, definition); !filled)
        return base::fail(filled.error());
    return true;
}

/// 12
base::Result<void> ContextProcessor::fillType(Local& local, const Json& value,
                                              TermDefinition& definition)
{
    const Json* given = value.find("@type");
    if (!given)
        return {};
    if (!given->isString())
        return refuse(u"invalid type mapping"_s);
    const auto type = expandIri(local, given->toString(), false, true);
    if (!type)
        return base::fail(type.error());
    const bool isNew = *type == "@json" || *type == "@none";
    const bool isOld = *type == "@id" || *type == "@vocab";
    if ((isNew && m_mode == Mode::JsonLd10) || (!isNew && !isOld && !isAbsoluteIri(*type)))
        return refuse(u"invalid type mapping"_s, given->toString());
    definition.type = *type;
    return {};
}

/// 13
base::Result<bool> ContextProcessor::fillReverse(Local& local, const Json& value,
                                                 TermDefinition& definition)
{
    const Json& given = *value.find("@reverse");
    if (value.has("@id") || value.has("@nest"))
        return refuse(u"invalid reverse property"_s);
    if (!given.isString())
        return refuse(u"invalid IRI mapping"_s);
    if (looksLikeKeyword(given.toString()))
        return false;
    const auto iri = expandIri(local, given.toString(), false, true);
    if (!iri)
        return base::fail(iri.error());
    if (iri->isNull() || (!isAbsoluteIri(*iri) && !isBlankId(*iri)))
        return refuse(u"invalid IRI mapping"_s, given.toString());
    definition.iri = *iri;
    if (const Json* container = value.find("@container"); container && !container->isNull()) {
        definition.container = containerNamed(*container);
        if (definition.container != SetContainer && definition.container != IndexContainer)
            return refuse(u"invalid reverse property"_s);
    }
    definition.isReverse = true;
    if (auto filled = fillScope(local, value, definition); !filled)
        return base::fail(filled.error());
    return true;
}

/// 14 to 18
base::Result<bool> ContextProcessor::fillIri(Local& local, const QByteArray& term,
                                             const Json& value, TermDefinition& definition,
                                             bool isSimple)
{
    const Json* id = value.find("@id");
    if (!id || *id == Json(term)) {
        if (auto filled = fillOwnIri(local, term, definition); !filled)
            return base::fail(filled.error());
        return true;
    }
    // 14.1
    if (id->isNull())
        return true;
    // 14.2
    if (!id->isString())
        return refuse(u"invalid IRI mapping"_s, term);
    const QByteArray& given = id->toString();
    if (!isKeyword(given) && looksLikeKeyword(given))
        return false;
    const auto iri = expandIri(local, given, false, true);
    if (!iri)
        return base::fail(iri.error());
    if (isNeitherTermNorIri(*iri))
        return refuse(u"invalid IRI mapping"_s, given);
    if (*iri == "@context")
        return refuse(u"invalid keyword alias"_s, term);
    definition.iri = *iri;
    // 14.2.4
    const qsizetype colon = term.indexOf(':', 1);
    if ((colon > 0 && colon + 1 < term.size()) || term.contains('/')) {
        local.defined[term] = true;
        const auto own = expandIri(local, term, false, true);
        if (!own)
            return base::fail(own.error());
        if (*own != *iri)
            return refuse(u"invalid IRI mapping"_s, term);
    }
    // 14.2.5
    if (!term.contains(':') && !term.contains('/') && isSimple && endsAsPrefix(*iri))
        definition.isPrefix = true;
    return true;
}

/// 15 to 18: the term's own name says what it means.
base::Result<void> ContextProcessor::fillOwnIri(Local& local, const QByteArray& term,
                                                TermDefinition& definition)
{
    const qsizetype colon = term.indexOf(':', 1);
    if (colon > 0) {
        // 15
        const QByteArray prefix = term.first(colon);
        if (local.context.has(prefix)) {
            if (auto made = createTerm(local, prefix); !made)
                return made;
        }
        const TermDefinition* known = local.active.term(prefix);
        definition.iri = known ? known->iri + term.sliced(colon + 1) : term;
    } else if (term.contains('/')) {
        // 16
        definition.iri = expandIri(local.active, term, false, true);
        if (!isAbsoluteIri(definition.iri))
            return refuse(u"invalid IRI mapping"_s, term);
    } else if (term == "@type") {
        // 17
        definition.iri = term;
    } else if (local.active.hasVocab) {
        // 18
        definition.iri = local.active.vocab + term;
    } else {
        return refuse(u"invalid IRI mapping"_s, term);
    }
    return {};
}

/// 19
base::Result<void> ContextProcessor::fillContainer(const Json& value, TermDefinition& definition)
{
    const Json* given = value.find("@container");
    if (!given)
        return {};
    const Json::Array one{ *given };
    int count = 0;
    for (const Json& each : given->isArray() ? given->array() : one) {
        const quint8 container = containerNamed(each);
        if (container == NoContainer)
            return refuse(u"invalid container mapping"_s);
        definition.container |= container;
        ++count;
    }
    constexpr quint8 isNew = GraphContainer | IdContainer | TypeContainer;
    if (count == 0 || !isContainer(definition.container)
        || (m_mode == Mode::JsonLd10 && (given->isArray() || (definition.container & isNew))))
        return refuse(u"invalid container mapping"_s);
    // 19.4
    if (definition.container & TypeContainer) {
        if (definition.type.isNull())
            definition.type = "@id";
        if (definition.type != "@id" && definition.type != "@vocab")
            return refuse(u"invalid type mapping"_s);
    }
    return {};
}

/// 20 to 23: what a reverse term may have too.
base::Result<void> ContextProcessor::fillScope(Local& local, const Json& value,
                                               TermDefinition& definition)
{
    // 20
    if (const Json* index = value.find("@index")) {
        if (m_mode == Mode::JsonLd10 || !(definition.container & IndexContainer)
            || !index->isString())
            return refuse(u"invalid term definition"_s, "@index");
        const auto iri = expandIri(local, index->toString(), false, true);
        if (!iri)
            return base::fail(iri.error());
        if (!isAbsoluteIri(*iri))
            return refuse(u"invalid term definition"_s, "@index");
        definition.index = index->toString();
    }
    // 21
    if (const Json* context = value.find("@context")) {
        if (m_mode == Mode::JsonLd10)
            return refuse(u"invalid term definition"_s, "@context");
        How how;
        how.overridesProtected = true;
        how.validatesScoped = false;
        how.remote = local.how.remote;
        const auto active = std::make_shared<const ActiveContext>(local.active);
        if (const auto fine = process(active, *context, local.baseUrl, how); !fine)
            return refuse(u"invalid scoped context"_s, fine.error().detail.toUtf8());
        definition.context = std::make_shared<const Json>(*context);
        definition.baseUrl = local.baseUrl;
    }
    // 22
    if (const Json* language = value.find("@language"); language && !value.has("@type")) {
        if (!language->isNull() && !language->isString())
            return refuse(u"invalid language mapping"_s);
        definition.language = language->isNull() ? QByteArray() : language->toString().toLower();
    }
    // 23
    if (const Json* given = value.find("@direction"); given && !value.has("@type")) {
        const auto direction = directionOf(*given);
        if (!direction)
            return refuse(u"invalid base direction"_s);
        definition.direction = *direction;
    }
    return {};
}

/// 24 to 26
base::Result<void> ContextProcessor::fillRest(Local&, const QByteArray& term, const Json& value,
                                              TermDefinition& definition)
{
    // 24
    if (const Json* nest = value.find("@nest")) {
        if (m_mode == Mode::JsonLd10)
            return refuse(u"invalid term definition"_s, term);
        if (!nest->isString() || (isKeyword(nest->toString()) && !(*nest == Json("@nest"))))
            return refuse(u"invalid @nest value"_s);
        definition.nest = nest->toString();
    }
    // 25
    if (value.has("@prefix")) {
        if (m_mode == Mode::JsonLd10 || term.contains(':') || term.contains('/'))
            return refuse(u"invalid term definition"_s, term);
        const auto isPrefix = flag(value, "@prefix", false, u"invalid @prefix value"_s);
        if (!isPrefix)
            return base::fail(isPrefix.error());
        definition.isPrefix = *isPrefix;
        if (*isPrefix && isKeyword(definition.iri))
            return refuse(u"invalid term definition"_s, term);
    }
    // 26
    static const std::set<QByteArray> known{ "@id",        "@reverse",   "@container", "@context",
                                             "@direction", "@index",     "@language",  "@nest",
                                             "@prefix",    "@protected", "@type" };
    for (const Json::Member& member : value.object()) {
        if (!known.contains(member.name))
            return refuse(u"invalid term definition"_s, member.name);
    }
    return {};
}

} // namespace inkaart::jsonld
