// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/contextprocessor_p.h"
#include "core/jsonld/iri.h"

namespace inkaart::jsonld {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

constexpr size_t mostRemoteContexts = 32;

/// What a context of nothing but addresses is kept under; empty for any other.
QByteArray addressesIn(const Json& context)
{
    // An address has no line feeds, so that no list looks like another.
    if (context.isString())
        return isAbsoluteIri(context.toString()) ? context.toString() : QByteArray();
    if (!context.isArray())
        return {};
    QByteArray all;
    for (const Json& one : context.array()) {
        if (!one.isString() || !isAbsoluteIri(one.toString()))
            return {};
        all += one.toString() + '\n';
    }
    return all;
}

bool hasProtected(const ActiveContext& context)
{
    return std::any_of(context.terms.begin(), context.terms.end(),
                       [](const auto& term) { return term->isProtected; });
}

} // namespace

base::Result<ContextPtr> ContextProcessor::process(const ContextPtr& active, const Json& local,
                                                   const QByteArray& baseUrl, const How& how)
{
    // 1
    ContextPtr result = active;
    How now = how;
    // 2
    if (const auto propagates =
            flag(local, "@propagate", how.propagates, u"invalid @propagate value"_s))
        now.propagates = *propagates;
    else
        return base::fail(propagates.error());
    // 3
    if (!now.propagates && !result->previous) {
        auto copy = std::make_shared<ActiveContext>(*result);
        copy->previous = active;
        copy->isLasting = false;
        result = std::move(copy);
    }
    // 4 and 5
    const Json::Array one{ local };
    for (const Json& context : local.isArray() ? local.array() : one) {
        auto next = processOne(active, std::move(result), context, baseUrl, now);
        if (!next)
            return next;
        result = std::move(*next);
    }
    // 6
    return result;
}

base::Result<ContextPtr> ContextProcessor::processOne(const ContextPtr& active, ContextPtr result,
                                                      const Json& context,
                                                      const QByteArray& baseUrl, const How& how)
{
    if (++m_processed > m_most)
        return refuse(u"context overflow"_s);
    // 5.1
    if (context.isNull())
        return fresh(active, *result, how);
    // 5.2
    if (context.isString())
        return processRemote(result, context.toString(), baseUrl, how);
    // 5.3
    if (!context.isObject())
        return refuse(u"invalid local context"_s);
    auto changed = std::make_shared<ActiveContext>(*result);
    changed->isLasting = false;
    if (auto done = processMap(*changed, context, baseUrl, how); !done)
        return base::fail(done.error());
    return changed;
}

/// 5.1: null takes everything back, unless something is protected.
base::Result<ContextPtr> ContextProcessor::fresh(const ContextPtr& active,
                                                 const ActiveContext& result, const How& how)
{
    if (!how.overridesProtected && hasProtected(result))
        return refuse(u"invalid context nullification"_s);
    auto empty = std::make_shared<ActiveContext>();
    empty->base = active->originalBase;
    empty->originalBase = active->originalBase;
    if (!how.propagates)
        empty->previous = result.previous;
    return empty;
}

/// 5.2
base::Result<ContextPtr> ContextProcessor::processRemote(const ContextPtr& result,
                                                         const QByteArray& reference,
                                                         const QByteArray& baseUrl, How how)
{
    // 5.2.1
    const QByteArray url = resolveIri(baseUrl, reference);
    if (!isAbsoluteIri(url))
        return refuse(u"loading document failed"_s, url);
    // 5.2.2
    const bool isBeingRead =
        std::find(how.remote.begin(), how.remote.end(), url) != how.remote.end();
    if (!how.validatesScoped && isBeingRead)
        return result;
    // 5.2.3
    if (how.remote.size() >= mostRemoteContexts)
        return refuse(u"context overflow"_s, url);
    how.remote.push_back(url);
    // 5.2.4 and 5.2.5
    auto loaded = m_loaded.find(url);
    if (loaded == m_loaded.end()) {
        auto document = m_loader(url);
        if (!document)
            return base::fail(document.error());
        loaded = m_loaded.emplace(url, std::move(*document)).first;
    }
    // 5.2.6
    const Json* context = loaded->second.document.find("@context");
    if (!context)
        return refuse(u"invalid remote context"_s, url);
    // 5.2.7
    how.overridesProtected = false;
    how.propagates = true;
    return process(result, *context, loaded->second.url, how);
}

/// 5.6
base::Result<Json> ContextProcessor::withImport(const Json& context, const QByteArray& baseUrl)
{
    const Json* import = context.find("@import");
    if (!import)
        return context;
    if (m_mode == Mode::JsonLd10)
        return refuse(u"invalid context entry"_s, "@import");
    if (!import->isString())
        return refuse(u"invalid @import value"_s);
    const QByteArray url = resolveIri(baseUrl, import->toString());
    auto document = m_loader(url);
    if (!document)
        return base::fail(document.error());
    const Json* imported = document->document.find("@context");
    if (!imported || !imported->isObject())
        return refuse(u"invalid remote context"_s, url);
    if (imported->has("@import"))
        return refuse(u"invalid context entry"_s, "@import");
    Json merged = *imported;
    for (const Json::Member& member : context.object())
        merged.at(member.name) = member.value;
    return merged;
}

base::Result<void> ContextProcessor::processMap(ActiveContext& result, const Json& given,
                                                const QByteArray& baseUrl, const How& how)
{
    // 5.5
    if (const Json* version = given.find("@version")) {
        if (!(*version == Json(1.1)))
            return refuse(u"invalid @version value"_s);
        if (m_mode == Mode::JsonLd10)
            return refuse(u"processing mode conflict"_s);
    }
    const auto context = withImport(given, baseUrl);
    if (!context)
        return base::fail(context.error());
    // 5.7
    if (const Json* value = context->find("@base"); value && how.remote.empty()) {
        if (auto set = setBase(result, *value); !set)
            return set;
    }
    // 5.8
    if (const Json* value = context->find("@vocab")) {
        if (auto set = setVocab(result, *value); !set)
            return set;
    }
    // 5.9 to 5.11
    if (auto set = setDefaults(result, *context); !set)
        return set;
    const auto isProtected = flag(*context, "@protected", false, u"invalid @protected value"_s);
    if (!isProtected)
        return base::fail(isProtected.error());
    // 5.12 and 5.13
    Local local{ result, *context, baseUrl, *isProtected, how, {} };
    static const std::set<QByteArray> others{ "@base",      "@direction", "@import",  "@language",
                                              "@propagate", "@protected", "@version", "@vocab" };
    for (const Json::Member& member : context->object()) {
        if (others.contains(member.name))
            continue;
        if (auto made = createTerm(local, member.name); !made)
            return made;
    }
    return {};
}

base::Result<void> ContextProcessor::setBase(ActiveContext& result, const Json& value)
{
    if (value.isNull()) {
        result.base = QByteArray();
        return {};
    }
    if (!value.isString())
        return refuse(u"invalid base IRI"_s);
    if (isAbsoluteIri(value.toString())) {
        result.base = value.toString();
        return {};
    }
    if (result.base.isEmpty())
        return refuse(u"invalid base IRI"_s, value.toString());
    result.base = resolveIri(result.base, value.toString());
    return {};
}

base::Result<void> ContextProcessor::setVocab(ActiveContext& result, const Json& value)
{
    if (value.isNull()) {
        result.vocab = QByteArray();
        result.hasVocab = false;
        return {};
    }
    if (!value.isString())
        return refuse(u"invalid vocab mapping"_s);
    const QByteArray& text = value.toString();
    if (m_mode == Mode::JsonLd10 && !isAbsoluteIri(text) && !isBlankId(text))
        return refuse(u"invalid vocab mapping"_s, text);
    const QByteArray expanded = expandIri(result, text, true, true);
    if (expanded.isNull() || looksLikeKeyword(text))
        return refuse(u"invalid vocab mapping"_s, text);
    result.vocab = expanded;
    result.hasVocab = true;
    return {};
}

base::Result<void> ContextProcessor::setDefaults(ActiveContext& result, const Json& context)
{
    if (const Json* language = context.find("@language")) {
        if (!language->isNull() && !language->isString())
            return refuse(u"invalid default language"_s);
        result.language = language->isNull() ? QByteArray() : language->toString().toLower();
    }
    if (const Json* value = context.find("@direction")) {
        if (m_mode == Mode::JsonLd10)
            return refuse(u"invalid context entry"_s, "@direction");
        const auto direction = directionOf(*value);
        if (!direction)
            return refuse(u"invalid base direction"_s);
        result.direction = *direction;
    }
    if (context.has("@propagate")) {
        if (m_mode == Mode::JsonLd10)
            return refuse(u"invalid context entry"_s, "@propagate");
        const auto propagates = flag(context, "@propagate", true, u"invalid @propagate value"_s);
        if (!propagates)
            return base::fail(propagates.error());
    }
    return {};
}

base::Result<ContextPtr> ContextProcessor::scoped(const ContextPtr& active,
                                                  const TermDefinition& term, const How& how)
{
    if (!term.context)
        return active;
    if (!m_cache || !active->isLasting)
        return process(active, *term.context, term.baseUrl, how);
    const ContextCache::Scope scope{ active.get(), &term, how.overridesProtected, how.propagates };
    if (auto known = m_cache->find(scope))
        return known;
    const auto made = process(active, *term.context, term.baseUrl, how);
    return made ? m_cache->keep(scope, active, *made) : made;
}

base::Result<ContextPtr> ContextProcessor::ofDocument(const ContextPtr& active, const Json& context,
                                                      const QByteArray& baseUrl)
{
    const bool isNothing = active->terms.isEmpty() && active->base.isNull() && !active->hasVocab
        && active->language.isNull() && !active->previous;
    const bool isKept = m_cache && (isNothing || active->isLasting);
    const QByteArray addresses = isKept ? addressesIn(context) : QByteArray();
    if (addresses.isEmpty())
        return process(active, context, baseUrl, {});
    const ContextCache::List list{ isNothing ? nullptr : active.get(), addresses };
    if (auto known = m_cache->find(list))
        return known;
    const auto made = process(active, context, baseUrl, {});
    return made ? m_cache->keep(list, active, *made) : made;
}

QByteArray ContextProcessor::expandIri(const ActiveContext& active, const QByteArray& value,
                                       bool documentRelative, bool vocab)
{
    // 1 and 2
    if (isKeyword(value))
        return value;
    if (looksLikeKeyword(value))
        return {};
    // 4 and 5
    const TermDefinition* term = active.term(value);
    if (term && (vocab || isKeyword(term->iri)))
        return term->iri;
    // 6
    const qsizetype colon = value.indexOf(':', 1);
    if (colon > 0) {
        const QByteArray prefix = value.first(colon);
        const QByteArrayView suffix = QByteArrayView(value).sliced(colon + 1);
        if (prefix == "_" || suffix.startsWith("//"))
            return value;
        const TermDefinition* known = active.term(prefix);
        if (known && !known->iri.isNull() && known->isPrefix)
            return known->iri + value.sliced(colon + 1);
        if (isAbsoluteIri(value))
            return value;
    }
    // 7
    if (vocab && active.hasVocab)
        return active.vocab + value;
    // 8
    if (documentRelative)
        return resolveIri(active.base, value);
    // 9
    return value;
}

/// 5.2 IRI Expansion while a context is being read: its terms are made as they are needed.
base::Result<QByteArray> ContextProcessor::expandIri(Local& local, const QByteArray& value,
                                                     bool documentRelative, bool vocab)
{
    const auto need = [&](const QByteArray& term) -> base::Result<void> {
        const auto made = local.defined.find(term);
        if (!local.context.has(term) || (made != local.defined.end() && made->second))
            return {};
        return createTerm(local, term);
    };
    if (!isKeyword(value) && !looksLikeKeyword(value)) {
        // 3
        if (auto made = need(value); !made)
            return base::fail(made.error());
        // 6.3
        const qsizetype colon = value.indexOf(':', 1);
        const TermDefinition* term = local.active.term(value);
        const bool isSettled = term && (vocab || isKeyword(term->iri));
        if (!isSettled && colon > 0 && !isBlankId(value)
            && !QByteArrayView(value).sliced(colon + 1).startsWith("//")) {
            if (auto made = need(value.first(colon)); !made)
                return base::fail(made.error());
        }
    }
    return expandIri(local.active, value, documentRelative, vocab);
}

} // namespace inkaart::jsonld
