// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "core/framework/achievement.h"
#include "core/print/sheet.h"

#include <QHash>
#include <QLatin1StringView>
#include <QPainterPath>

#include <memory>

namespace inkaart::print {

/// A hexagon that stands on a corner.
QPainterPath hexagon(const QPointF& centre, double radius);

/// The stripes of "met hulp": 3 units in every 8, at 45 degrees, cut to the hexagon.
/// Stripes of neighbouring tiles run on, because they are counted from the page's corner.
QPainterPath hatch(const QPointF& centre, double radius);

/// A colour as it looks at \a part on white; paper has no see-through inks.
QColor onWhite(const QColor& colour, double part);

/// The vector drawings of one document, each read once; stays on the thread that made it.
class Drawings {
public:
    std::shared_ptr<QSvgRenderer> pictogram(QStringView name, const QColor& colour, double width);
    std::shared_ptr<QSvgRenderer> badge(const framework::Achievement& achievement);

private:
    QHash<QString, std::shared_ptr<QSvgRenderer>> m_known;
};

/// A sheet being filled: sets texts and draws what all pages share.
class Setter {
public:
    Setter(Sheet& sheet, Typesetter& typesetter, Drawings& drawings);

    /// Sets \a text in \a room and gives the height it took. Vertical alignment of the style
    /// counts.
    double put(const QRectF& room, const QString& text, const Style& style);
    double put(const QRectF& room, const Runs& runs, const Style& style);
    /// The first line's letters stand on \a baseline; the room ends \a height below room's top.
    double putOn(double baseline, const QRectF& room, const QString& text, const Style& style);
    /// How high \a text would be in \a room.
    double height(const QSizeF& room, const QString& text, const Style& style);
    double width(const QString& text, const Style& style);
    /// Whether \a text stands in \a room on the lines of its style, with nothing cut off.
    bool isWhole(const QSizeF& room, const QString& text, const Style& style);

    void rule(double x1, double x2, double y, double width, const QColor& colour);
    void pictogram(QLatin1StringView name, const QRectF& where, const QColor& colour,
                   double stroke);
    void pictogram(const QString& name, const QRectF& where, const QColor& colour, double stroke);
    void badge(const framework::Achievement& achievement, const QImage& picture,
               const QRectF& where);
    /// The program's mark, or the centre's logo when there is one.
    void mark(const QImage& logo, const QRectF& where);
    /// The zone's letter on its colour. Nothing for a zone without letter.
    void zoneLetter(const QString& zone, QChar letter, const QRectF& where);
    /// The small tile of a line or legend: fill says the level.
    void tile(const QPointF& centre, double radius, dossier::Level level, const QColor& colour);

    Sheet& sheet() { return m_sheet; }

private:
    Sheet& m_sheet;
    Typesetter& m_typesetter;
    Drawings& m_drawings;
};

} // namespace inkaart::print
