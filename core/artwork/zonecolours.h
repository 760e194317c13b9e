// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

namespace inkaart::artwork {

/// One zone in one theme. Contrasts are measured in the design; tests measure them again.
struct ZoneColours {
    QColor zone; ///< fill, line and pictogram
    QColor tint; ///< behind a pictogram
    QColor onZone; ///< text and pictograms on the fill

    friend bool operator==(const ZoneColours&, const ZoneColours&) = default;
};

/// By id of the zone ("denken", "doen", "samen", "zelf", "werk", "wereld").
/// A zone of somebody else's framework gets ink, which goes with everything.
ZoneColours lightColours(QStringView zone);
ZoneColours darkColours(QStringView zone);

} // namespace inkaart::artwork
