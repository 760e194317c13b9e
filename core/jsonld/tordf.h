// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/jsonld/quad.h"

namespace inkaart::jsonld {

/// What becomes of the direction of a text, for which RDF has no place.
enum class RdfDirection { None, I18nDatatype, CompoundLiteral };

/// https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm of an expanded
/// document. What is no RDF (a relative IRI, a blank predicate) is left out; with \a isSafe it is
/// an error, Malformed with its name.
base::Result<Dataset> toRdf(const base::Json& expanded, bool isSafe,
                            RdfDirection direction = RdfDirection::None);

} // namespace inkaart::jsonld
