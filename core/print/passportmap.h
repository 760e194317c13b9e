// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/print/marks.h"
#include "core/print/pages.h"

namespace inkaart::print {

/// Where the map stands, and how large.
struct MapPlace {
    QPointF at;
    double right = 0; ///< how far the sheet reaches
    bool inTheMiddle = false; ///< between \a at and \a right
    double radius = 37.5; ///< of a tile
};

/// Paints the map in pictures, its upper left corner at \a at, or in the middle between there and
/// \a right, and gives its size. Skills without a line are not asked. Own skills stand in a fifth
/// row, at most six.
QSizeF paintMap(Setter& set, const PassportPage& page, const framework::Framework& framework,
                const MapPlace& place);

} // namespace inkaart::print
