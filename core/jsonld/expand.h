// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonld/contextprocessor.h"

#include <map>
#include <set>

namespace inkaart::jsonld {

struct ExpandOptions {
    QByteArray base; ///< of relative IRIs; null: none
    const Json* expandContext = nullptr; ///< read before the document's own
    Mode mode = Mode::JsonLd11;
    /// An undefined term, a relative type or property, and what else would be dropped without a
    /// word, is an error: nothing is signed that is not said.
    bool isSafe = false;
    Loader loader;
    ContextCache* cache = nullptr; ///< of what \a loader gives
    int mostContexts = 20'000; ///< each costs as much as there are terms; more is an overflow
    /// The names under which alone a property may be said, by its IRI; null: any. Who reads the
    /// JSON by these names then overlooks nothing that the statements say. Keywords are then
    /// @context, those of values, and id and type.
    const std::map<QByteArray, std::set<QByteArray>>* names = nullptr;
};

/// JSON-LD 1.1 expansion: https://www.w3.org/TR/json-ld11-api/#expansion-algorithm. Malformed
/// begins with the error code of the specification; in safe mode it names the term.
base::Result<Json> expand(const Json& document, const ExpandOptions& options);

} // namespace inkaart::jsonld
