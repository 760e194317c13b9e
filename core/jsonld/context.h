// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace inkaart::jsonld {

using base::Json;

enum class Direction : quint8 { None, LeftToRight, RightToLeft };
enum class Mode : quint8 { JsonLd10, JsonLd11 };

/// The containers of a term, as bits.
enum Container : quint8 {
    NoContainer = 0,
    GraphContainer = 1,
    IdContainer = 2,
    IndexContainer = 4,
    LanguageContainer = 8,
    ListContainer = 16,
    SetContainer = 32,
    TypeContainer = 64
};

/// https://www.w3.org/TR/json-ld11-api/#dfn-term-definition
struct TermDefinition {
    QByteArray iri; ///< null when the term means nothing
    QByteArray type; ///< "@id", "@vocab", "@json", "@none" or an IRI; null without one
    QByteArray index; ///< null: "@index"
    QByteArray nest;
    QByteArray baseUrl; ///< of the document that a scoped context stands in
    std::shared_ptr<const Json> context; ///< a scoped one
    std::optional<QByteArray> language; ///< null inside: none
    std::optional<Direction> direction;
    quint8 container = NoContainer;
    bool isPrefix = false;
    bool isProtected = false;
    bool isReverse = false;

    /// Whether both say the same, but for being protected.
    bool says(const TermDefinition& other) const;
};

/// https://www.w3.org/TR/json-ld11-api/#dfn-active-context
struct ActiveContext {
    QHash<QByteArray, std::shared_ptr<const TermDefinition>> terms;
    QByteArray base; ///< null: none
    QByteArray originalBase;
    QByteArray vocab; ///< null: none
    bool hasVocab = false;
    QByteArray language; ///< null: none
    Direction direction = Direction::None;
    std::shared_ptr<const ActiveContext> previous;
    bool isLasting = false; ///< made of built-in contexts alone, so that ContextCache keeps it

    const TermDefinition* term(const QByteArray& name) const
    {
        const auto found = terms.constFind(name);
        return found == terms.constEnd() ? nullptr : found->get();
    }
};

using ContextPtr = std::shared_ptr<const ActiveContext>;

/// A document at an address, as JSON. NotFound when there is none.
struct RemoteDocument {
    QByteArray url;
    Json document;
};
using Loader = std::function<base::Result<RemoteDocument>(const QByteArray& url)>;

bool isKeyword(QByteArrayView text);
/// "@" and letters: what a later version might make a keyword.
bool looksLikeKeyword(QByteArrayView text);

} // namespace inkaart::jsonld
