// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plate.h"

#include <QPainter>

namespace inkaart::widgets {

void Plate::draw(QPainter& painter, const QRectF& box) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = edge.isValid() ? edgeWidth / 2.0 : 0.0;
    QPen pen(edge, edgeWidth);
    if (dashed)
        pen.setDashPattern({ 3.0, 2.5 });
    painter.setPen(edge.isValid() ? pen : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

} // namespace inkaart::widgets
