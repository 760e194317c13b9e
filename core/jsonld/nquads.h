// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jsonld/quad.h"

#include <QByteArrayView>

namespace inkaart::jsonld {

/// https://www.w3.org/TR/n-quads/, read strictly. Malformed names the line and what is wrong there;
/// TooBig above 32 MiB.
base::Result<Dataset> parseNQuads(QByteArrayView text);

/// One term, resp. one statement with its " .\n", in the canonical form of
/// https://www.w3.org/TR/rdf-canon/ appendix A.
void writeTerm(QByteArray& to, const Term& term);
void writeQuad(QByteArray& to, const Quad& quad);

/// The statements in their canonical form, sorted by code point, each once. Blank nodes keep their
/// labels.
QByteArray toNQuads(const Dataset& dataset);

} // namespace inkaart::jsonld
