// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tilestate.h"

#include <QColor>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace inkaart::widgets {

/// Regular hexagon standing on its point.
[[nodiscard]] QPolygonF hexagon(const QPointF& centre, double radius);

/// Colours a tile is drawn with; the caller picks the scheme, or black on white for paper.
struct TileColours {
    QColor fill; ///< the zone's colour
    QColor tint; ///< ground of the zone
    QColor onFill; ///< text on the fill
    QColor surface;
    QColor paper;
    QColor lineStrong;
    QColor ink;
    QColor inkSoft;
    QColor here; ///< saffron
    QColor focus;
    QColor focusInner;

    /// From the theme's table that is on now, for zone 0-5 (-1: neutral ink).
    [[nodiscard]] static TileColours current(int zone);
};

/// What one tile says.
struct TileFace {
    TileState state = TileState::NotAsked;
    QStringList lines; ///< name, already broken into one or two lines (more are drawn smaller)
    QString pictogram;
    QString letter; ///< of the zone
    bool seen = false; ///< somebody saw it: the eye
    bool badge = false; ///< the medal
    bool words = true; ///< false: picture only, and larger
    bool isNew = false; ///< the tile gives way to the saffron ring around it
    bool fillsNotAsked = true; ///< paint not-asked with paper; off on legends (sunken is given)

    friend bool operator==(const TileFace&, const TileFace&) = default;
};

/// Draws tiles with a QPainter and nothing else. Sizes are in the painter's units.
class TilePainter {
public:
    TilePainter(QPainter& painter, const TileColours& colours)
        : m_painter(painter)
        , m_colours(colours)
    { }

    /// Ground of the zone behind a tile: radius + 6.
    void drawTint(const QPointF& centre, double radius);
    void drawTile(const QPointF& centre, double radius, const TileFace& face);
    /// Only the fill: legends, rating buttons, lists.
    void drawSwatch(const QPointF& centre, double radius, TileState state);
    /// 6 px saffron with 1.5 px ink outside: new since last time. Lies around a tile that was
    /// drawn with `isNew`, in the room of that tile: its own edge and its neighbours stay whole.
    void drawNewRing(const QPointF& centre, double radius);
    void drawFocusRing(const QPointF& centre, double radius);
    /// Ink disc of 22 with a number on the upper right edge.
    void drawNumber(const QPointF& centre, double radius, int number);

private:
    void drawFill(const QPointF& centre, double radius, TileState state);
    void drawHatch(const QPointF& centre, double radius);
    void drawPicture(const QPointF& centre, double radius, const TileFace& face);
    void drawWords(const QPointF& centre, double radius, const TileFace& face);
    void drawMarks(const QPointF& centre, double radius, const TileFace& face);

    QPainter& m_painter;
    TileColours m_colours;
};

} // namespace inkaart::widgets
