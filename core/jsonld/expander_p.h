// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonld/contextprocessor_p.h"
#include "core/jsonld/expand.h"

namespace inkaart::jsonld {

/// An array of what is none; the same when it is one.
Json::Array asArray(Json value);
/// Adds \a value, or each of its items, to the array that the member is, or becomes.
void addTo(Json& map, const QByteArray& name, Json value);
bool isValueObject(const Json& value);
bool isListObject(const Json& value);
bool isGraphObject(const Json& value);

/// 5.1.2 Expansion Algorithm and 5.3.2 Value Expansion.
class Expander {
public:
    Expander(ContextProcessor& contexts, const ExpandOptions& options)
        : m_contexts(contexts)
        , m_isSafe(options.isSafe)
        , m_names(options.names)
    { }

    /// Null when nothing is left of it.
    base::Result<Json> expand(const ContextPtr& active, const QByteArray& property,
                              const Json& element, const QByteArray& baseUrl,
                              bool isFromMap = false);

private:
    /// A map being expanded.
    struct Node {
        ContextPtr active;
        ContextPtr typeScoped;
        const QByteArray& property;
        const QByteArray& baseUrl;
        QByteArray inputType;
        Json result = Json::emptyObject();
    };
    /// One of its members: \a term as it stands there, \a iri expanded.
    struct Entry {
        const QByteArray& term;
        const QByteArray& iri;
        const Json& value;
    };

    base::Result<Json> expandArray(const ContextPtr& active, const QByteArray& property,
                                   const Json& element, const QByteArray& baseUrl, bool isFromMap);
    base::Result<Json> expandMap(ContextPtr active, const QByteArray& property, const Json& element,
                                 const QByteArray& baseUrl, bool isFromMap);
    bool staysInside(const ActiveContext& active, const Json& element) const;
    base::Result<void> readTypes(Node& node, const Json& element);
    base::Result<void> expandMembers(Node& node, const Json& element);
    base::Result<void> expandNested(Node& node, const Json& element,
                                    const std::vector<QByteArray>& nests);
    base::Result<void> expandKeyword(Node& node, const Entry& entry);
    base::Result<void> expandId(Node& node, const Json& value);
    base::Result<void> expandType(Node& node, const Json& value);
    base::Result<void> expandIncluded(Node& node, const Json& value);
    base::Result<void> expandValueKeyword(Node& node, const Json& value);
    base::Result<void> expandReverse(Node& node, const Json& value);
    base::Result<void> expandProperty(Node& node, const Entry& entry);
    base::Result<Json> contentOf(Node& node, const Entry& entry, const TermDefinition* term);
    base::Result<Json> expandLanguageMap(const Node& node, const Json& value,
                                         const TermDefinition* term);
    base::Result<Json> expandIndexMap(Node& node, const Entry& entry, const TermDefinition& term);
    base::Result<void> index(const Node& node, Json& item, const QByteArray& name,
                             const QByteArray& expanded, const TermDefinition& term);
    base::Result<void> addReverse(Node& node, const QByteArray& iri, Json value);
    base::Result<Json> expandValue(const ActiveContext& active, const QByteArray& property,
                                   const Json& value);
    base::Result<Json> finished(Node& node);
    base::Result<Json> finishedValue(Json result);
    base::Result<void> drop(const QByteArray& what) const;
    bool isHidden(const QByteArray& name, const QByteArray& iri, const Json& element) const;

    ContextProcessor& m_contexts;
    bool m_isSafe;
    const std::map<QByteArray, std::set<QByteArray>>* m_names;
};

} // namespace inkaart::jsonld
