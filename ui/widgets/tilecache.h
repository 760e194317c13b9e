// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tilepainter.h"

namespace inkaart::widgets {

/// Draws a tile as TilePainter::drawTile does. On a screen or a picture it is painted once and kept
/// for the next map that shows it at the same size: hatches and words cost far more than copying.
/// On paper it is drawn as lines and text.
void drawKeptTile(QPainter& painter, const TileColours& colours, const QPointF& centre,
                  double radius, const TileFace& face);

} // namespace inkaart::widgets
