// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonld/contextcache.h"

#include <map>

namespace inkaart::jsonld {

/// Reads contexts: https://www.w3.org/TR/json-ld11-api/#context-processing-algorithms. Errors are
/// Malformed; the detail begins with the error code of the specification, as "cyclic IRI mapping".
class ContextProcessor {
public:
    /// \a cache is of contexts that \a loader always gives alike; null: none.
    ContextProcessor(Mode mode, Loader loader, ContextCache* cache = nullptr)
        : m_mode(mode)
        , m_loader(std::move(loader))
        , m_cache(cache)
    { }

    Mode mode() const { return m_mode; }
    /// How many contexts are read in all before it is too much.
    void setMost(int contexts) { m_most = contexts; }

    struct How {
        bool overridesProtected = false;
        bool propagates = true;
        bool validatesScoped = true;
        std::vector<QByteArray> remote; ///< contexts that are being loaded
    };

    /// 5.1 Context Processing Algorithm.
    base::Result<ContextPtr> process(const ContextPtr& active, const Json& local,
                                     const QByteArray& baseUrl, const How& how);
    /// A document's own context, on top of nothing but defaults or of another document's.
    base::Result<ContextPtr> ofDocument(const ContextPtr& active, const Json& context,
                                        const QByteArray& baseUrl);
    /// The context that a term brings along, as a property or a type; \a active when it has none.
    base::Result<ContextPtr> scoped(const ContextPtr& active, const TermDefinition& term,
                                    const How& how);

    /// 5.2 IRI Expansion without a local context; null when the value is to be ignored.
    static QByteArray expandIri(const ActiveContext& active, const QByteArray& value,
                                bool documentRelative, bool vocab);

private:
    using Defined = std::map<QByteArray, bool>;
    struct Local;

    base::Result<ContextPtr> processOne(const ContextPtr& active, ContextPtr result,
                                        const Json& context, const QByteArray& baseUrl,
                                        const How& how);
    base::Result<ContextPtr> fresh(const ContextPtr& active, const ActiveContext& result,
                                   const How& how);
    base::Result<ContextPtr> processRemote(const ContextPtr& result, const QByteArray& reference,
                                           const QByteArray& baseUrl, How how);
    base::Result<Json> withImport(const Json& context, const QByteArray& baseUrl);
    base::Result<void> processMap(ActiveContext& result, const Json& context,
                                  const QByteArray& baseUrl, const How& how);
    base::Result<void> setBase(ActiveContext& result, const Json& value);
    base::Result<void> setVocab(ActiveContext& result, const Json& value);
    base::Result<void> setDefaults(ActiveContext& result, const Json& context);

    base::Result<void> createTerm(Local& local, const QByteArray& term);
    base::Result<bool> fillTerm(Local& local, const QByteArray& term, const Json& value,
                                TermDefinition& definition, bool isSimple);
    base::Result<bool> fillReverse(Local& local, const Json& value, TermDefinition& definition);
    base::Result<bool> fillIri(Local& local, const QByteArray& term, const Json& value,
                               TermDefinition& definition, bool isSimple);
    base::Result<void> fillOwnIri(Local& local, const QByteArray& term, TermDefinition& definition);
    base::Result<void> fillType(Local& local, const Json& value, TermDefinition& definition);
    base::Result<void> fillContainer(const Json& value, TermDefinition& definition);
    base::Result<void> fillScope(Local& local, const Json& value, TermDefinition& definition);
    base::Result<void> fillRest(Local& local, const QByteArray& term, const Json& value,
                                TermDefinition& definition);
    base::Result<QByteArray> expandIri(Local& local, const QByteArray& value, bool documentRelative,
                                       bool vocab);

    Mode m_mode;
    int m_most = 20'000;
    int m_processed = 0; ///< contexts in all: arrays of arrays of them grow without end
    Loader m_loader;
    ContextCache* m_cache;
    std::map<QByteArray, RemoteDocument> m_loaded;
};

} // namespace inkaart::jsonld
