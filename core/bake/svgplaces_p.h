// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bake/svgtags_p.h"

#include <QString>

namespace inkaart::bake {

/// An element that a credential was baked into.
struct BakedElement {
    Version version = Version::V3;
    Range place;
    QString verify; ///< its attribute
    QString text; ///< in its CDATA; of what stands round that only what is no white space
    bool hasElements = false; ///< which it should not
};

/// What of an SVG matters for baking.
struct SvgPlaces {
    Tag root;
    QString encoding; ///< as it says itself; empty when it does not
    std::vector<BakedElement> baked; ///< in order, none within another
};

/// Reads all of an SVG. Errors: TooBig · Truncated · Malformed · Refused (a DOCTYPE) · Unsupported
/// (16 or 32 bits a letter, or another root).
base::Result<SvgPlaces> svgPlaces(QByteArrayView image);

} // namespace inkaart::bake
