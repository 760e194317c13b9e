// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace inkaart::widgets {

/// A round rectangle as everything of ours stands on. The edge lies inside the box.
struct Plate {
    QColor fill; ///< invalid: none
    QColor edge; ///< invalid: none
    double edgeWidth = 2.0;
    double radius = 8.0;
    bool dashed = false;

    void draw(QPainter& painter, const QRectF& box) const;
};

} // namespace inkaart::widgets
