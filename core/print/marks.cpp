// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/marks.h"

#include "core/artwork/badge.h"
#include "core/artwork/pictogram.h"
#include "core/artwork/zonecolours.h"

#include <QPolygonF>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

QPolygonF corners(const QPointF& centre, double radius)
{
    QPolygonF polygon;
    for (int i = 0; i < 6; ++i) {
        const double angle = qDegreesToRadians(60.0 * i - 90.0);
        polygon << centre + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return polygon;
}

double across(const QPointF& point)
{
    return (point.x() + point.y()) / M_SQRT2;
}

/// The part of a convex polygon on one side of a line at 45 degrees
/// (Sutherland and Hodgman, Reentrant polygon clipping, 1974).
QPolygonF cutAt(const QPolygonF& polygon, double limit, bool keepAbove)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF from = polygon[i];
        const QPointF to = polygon[(i + 1) % polygon.size()];
        const double a = (across(from) - limit) * (keepAbove ? 1 : -1);
        const double b = (across(to) - limit) * (keepAbove ? 1 : -1);
        if (a >= 0)
            kept << from;
        if ((a >= 0) != (b >= 0))
            kept << from + (to - from) * (a / (a - b));
    }
    return kept;
}

} // namespace

QPainterPath hexagon(const QPointF& centre, double radius)
{
    QPainterPath path;
    path.addPolygon(corners(centre, radius));
    path.closeSubpath();
    return path;
}

QPainterPath hatch(const QPointF& centre, double radius)
{
    constexpr double period = 8;
    constexpr double stripe = 3;
    const QPolygonF whole = corners(centre, radius);
    QPainterPath path;
    const double middle = across(centre);
    for (double from = std::floor((middle - radius) / period) * period; from < middle + radius;
         from += period) {
        const QPolygonF band = cutAt(cutAt(whole, from, true), from + stripe, false);
        if (band.size() < 3)
            continue;
        path.addPolygon(band);
        path.closeSubpath();
    }
    return path;
}

QColor onWhite(const QColor& colour, double part)
{
    const auto mixed = [part](int value) { return qRound(255 + (value - 255) * part); };
    return QColor(mixed(colour.red()), mixed(colour.green()), mixed(colour.blue()));
}

std::shared_ptr<QSvgRenderer> Drawings::pictogram(QStringView name, const QColor& colour,
                                                  double width)
{
    const QString key = u"%1 %2 %3"_s.arg(name, colour.name()).arg(width);
    auto& known = m_known[key];
    if (!known)
        known = std::make_shared<QSvgRenderer>(artwork::pictogramSvg(name, colour, width));
    return known;
}

std::shared_ptr<QSvgRenderer> Drawings::badge(const framework::Achievement& achievement)
{
    const QString key = u"badge %1 %2 %3 %4"_s.arg(achievement.zone, achievement.pictogram)
                            .arg(int(achievement.kind))
                            .arg(achievement.level);
    auto& known = m_known[key];
    if (!known)
        known = std::make_shared<QSvgRenderer>(artwork::badgeSvg(achievement));
    return known;
}

Setter::Setter(Sheet& sheet, Typesetter& typesetter, Drawings& drawings)
    : m_sheet(sheet)
    , m_typesetter(typesetter)
    , m_drawings(drawings)
{ }

double Setter::put(const QRectF& room, const Runs& runs, const Style& style)
{
    const Block block = m_typesetter.fit(runs, style, room.size());
    QPointF at = room.topLeft();
    if (style.align & Qt::AlignVCenter)
        at.ry() += (room.height() - block.size.height()) / 2;
    else if (style.align & Qt::AlignBottom)
        at.ry() += room.height() - block.size.height();
    m_sheet.text(block, at, room, style.colour);
    return block.size.height();
}

double Setter::put(const QRectF& room, const QString& text, const Style& style)
{
    return text.isEmpty() ? 0 : put(room, Runs{ { text, false } }, style);
}

double Setter::putOn(double baseline, const QRectF& room, const QString& text, const Style& style)
{
    if (text.isEmpty())
        return 0;
    const Block block = m_typesetter.fit(text, style, room.size());
    const QPointF at(room.left(), baseline - block.firstBaseline);
    m_sheet.text(block, at, room.united(QRectF(at, QSizeF(room.width(), 1))), style.colour);
    return at.y() + block.size.height() - baseline;
}

double Setter::height(const QSizeF& room, const QString& text, const Style& style)
{
    return text.isEmpty() ? 0 : m_typesetter.fit(text, style, room).size.height();
}

double Setter::width(const QString& text, const Style& style)
{
    return text.isEmpty() ? 0 : m_typesetter.width(text, style);
}

bool Setter::isWhole(const QSizeF& room, const QString& text, const Style& style)
{
    if (text.isEmpty())
        return true;
    const Block block = m_typesetter.fit(text, style, room);
    return block.isWhole && block.lines <= style.lines;
}

void Setter::rule(double x1, double x2, double y, double width, const QColor& colour)
{
    m_sheet.line({ x1, y }, { x2, y }, { width, colour, {} });
}

void Setter::pictogram(const QString& name, const QRectF& where, const QColor& colour,
                       double stroke)
{
    const QString known = artwork::hasPictogram(name) ? name : u"vh-eigen"_s;
    m_sheet.svg(m_drawings.pictogram(known, colour, stroke), where);
}

void Setter::pictogram(QLatin1StringView name, const QRectF& where, const QColor& colour,
                       double stroke)
{
    pictogram(QString(name), where, colour, stroke);
}

void Setter::badge(const framework::Achievement& achievement, const QImage& picture,
                   const QRectF& where)
{
    if (picture.isNull())
        m_sheet.svg(m_drawings.badge(achievement), where);
    else
        m_sheet.image(picture, where);
}

void Setter::mark(const QImage& logo, const QRectF& where)
{
    if (!logo.isNull())
        return m_sheet.image(logo, where);
    const double unit = where.width() / 48;
    const auto place = [&](double x, double y) { return where.topLeft() + unit * QPointF(x, y); };
    const Stroke stroke{ 2.5 * unit, colour::ink, {} };
    m_sheet.outline(hexagon(place(24, 13), 11 * unit), stroke);
    m_sheet.outline(hexagon(place(12.5, 33.5), 11 * unit), stroke);
    m_sheet.shape(hexagon(place(35.5, 33.5), 11 * unit), colour::ink);
    m_sheet.outline(hexagon(place(35.5, 33.5), 11 * unit), stroke);
}

void Setter::zoneLetter(const QString& zone, QChar letter, const QRectF& where)
{
    if (letter.isNull())
        return;
    const auto colours = artwork::lightColours(zone);
    QPainterPath plate;
    plate.addRoundedRect(where, 4, 4);
    m_sheet.shape(plate, colours.zone);
    const double size = where.height() < 22 ? 13 : 14;
    put(where, QString(letter),
        { size, where.height(), true, colours.onZone, Qt::AlignHCenter | Qt::AlignVCenter, 1, 9 });
}

void Setter::tile(const QPointF& centre, double radius, dossier::Level level, const QColor& colour)
{
    const QPainterPath shape = hexagon(centre, radius);
    switch (level) {
    case dossier::Level::Can:
        m_sheet.shape(shape, colour);
        m_sheet.outline(shape, { 2, colour, {} });
        break;
    case dossier::Level::WithHelp:
        m_sheet.shape(hatch(centre, radius), onWhite(colour, 0.45));
        [[fallthrough]];
    case dossier::Level::WantToLearn:
        m_sheet.outline(shape, { 3, colour, {} });
        break;
    case dossier::Level::Later:
        m_sheet.outline(shape, { 2, colour::lineStrong, { 5, 5 } });
        break;
    case dossier::Level::NotSeen:
    case dossier::Level::Unsaid:
        m_sheet.shape(shape, colour::paper);
        break;
    }
}

} // namespace inkaart::print
