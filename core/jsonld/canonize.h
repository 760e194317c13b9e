// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jsonld/quad.h"

#include <map>

namespace inkaart::jsonld {

enum class HashName { Sha256, Sha384 };

/// What a dataset may cost. One made to take for ever ("poison") has many blank nodes that look
/// alike; a credential has none or a few.
struct CanonizeLimits {
    qsizetype quads = 200'000;
    int permutations = 50'000; ///< orders tried of blank nodes that look alike, in all
    int depth = 200; ///< of blank nodes that are told apart by others that look alike
};

struct Canonized {
    QByteArray nquads; ///< canonical, sorted, each line once
    std::map<QByteArray, QByteArray> labels; ///< "c14n0" … by the label a blank node had
};

/// RDF Dataset Canonicalization, RDFC-1.0: https://www.w3.org/TR/rdf-canon/. TooBig when it costs
/// more than \a limits.
base::Result<Canonized> canonize(const Dataset& dataset, HashName hash = HashName::Sha256,
                                 const CanonizeLimits& limits = {});

} // namespace inkaart::jsonld
