// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace inkaart::media {

/// An SVG above this is refused.
constexpr qsizetype svgLimit = 2 * 1024 * 1024;

/// Lets an SVG pass only when it can neither run anything nor reach outside itself: no DOCTYPE and
/// so no entities, no script, no foreignObject, no event attributes, no link other than to a
/// #fragment of its own, no style sheet that imports or names an address.
/// Errors: TooBig · Malformed (no well-formed XML, or no svg element) · Truncated · Refused (detail
/// names what it holds: "script", "foreignObject", "DOCTYPE", "link to another place", …).
base::Result<void> checkSvg(QByteArrayView bytes);

/// True when \a bytes begin like an SVG file (after a byte order mark, white space, comments).
bool looksLikeSvg(QByteArrayView bytes);

} // namespace inkaart::media
