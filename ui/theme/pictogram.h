// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace inkaart::theme {

/// Whether :/inkaart/pictograms/<name>.svg exists.
[[nodiscard]] bool hasPictogram(const QString& name);

/// The pictogram `name` as a square of `size` logical pixels, drawn in `colour` for a screen
/// with `ratio` device pixels per logical pixel. Drawn once, then kept. From 64 px on the
/// stroke is thinner. `stroke` (in the 24 grid) replaces the automatic width when above 0.
/// An unknown name gives a null pixmap.
[[nodiscard]] QPixmap pictogram(const QString& name, int size, const QColor& colour,
                                qreal ratio = 0.0, double stroke = 0.0);

/// Draws a pictogram into `box`: from the kept pixmap on a screen or image, as vectors on
/// paper, in PDF and in pictures.
void drawPictogram(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour,
                   double stroke = 0.0);

} // namespace inkaart::theme
