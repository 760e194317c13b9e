// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilepainter.h"

#include "ui/theme/fonts.h"
#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tilewords.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace inkaart::widgets {

namespace {

constexpr double HatchPitch = 8.0;
constexpr double HatchWidth = 3.0;
/// Up to here letter and marks keep their size; beyond they grow along.
constexpr double DesignRadius = 57.0;
constexpr double SmallRadius = 24.0;
constexpr double HatchOpacity = 0.45;
/// The hatch stays outside this share of the radius, so that text stands on plain ground.
constexpr double HatchInner = 0.8;

/// How much smaller a new tile is drawn, so that its ring fits into the place it has.
constexpr double NewInset = 5.0;
constexpr double NewRing = 6.0;
constexpr double NewLine = 1.5;
constexpr double EdgeWidth = 3.0;
/// Distance of a hexagon's side from the middle, in radii.
const double Apothem = std::sqrt(3.0) / 2.0;

QPen penOf(const QColor& colour, double width)
{
    return { colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

/// The part of the line x + y = \a sum that lies in a convex \a shape; a null line outside.
QLineF cut(const QPolygonF& shape, double sum)
{
    QLineF inside;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QPointF from = shape[i];
        const QPointF to = shape[(i + 1) % shape.size()];
        const double before = from.x() + from.y() - sum;
        const double after = to.x() + to.y() - sum;
        if ((before < 0.0) == (after < 0.0))
            continue;
        const QPointF at = from + (to - from) * (before / (before - after));
        if (inside.p1().isNull())
            inside.setP1(at);
        else
            inside.setP2(at);
    }
    return inside;
}

/// Sizes of the eye and the medal, and their distance from the middle.
struct MarkSizes {
    double size;
    double away;
};

MarkSizes markSizes(double radius)
{
    if (radius < 45.0)
        return { 12.0, 13.0 };
    const double scale = std::max(1.0, radius / DesignRadius);
    return radius < 52.0 ? MarkSizes{ 13.0, 15.0 } : MarkSizes{ 15.0 * scale, 17.0 * scale };
}

bool isQuiet(TileState state)
{
    return state == TileState::NotAsked || state == TileState::Later;
}

} // namespace

QPolygonF hexagon(const QPointF& centre, double radius)
{
    QPolygonF polygon;
    for (int corner = 0; corner < 6; ++corner) {
        const double angle = M_PI / 180.0 * (60.0 * corner - 90.0);
        polygon << centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

TileColours TileColours::current(int zone)
{
    using theme::Token;
    const theme::ZoneColours colours = theme::Theme::instance().zone(zone);
    return { colours.fill,
             colours.tint,
             colours.on,
             theme::now(Token::Surface),
             theme::now(Token::Paper),
             theme::now(Token::LineStrong),
             theme::now(Token::Ink),
             theme::now(Token::InkSoft),
             theme::now(Token::Here),
             theme::now(Token::Focus),
             theme::now(Token::FocusInner) };
}

void TilePainter::drawTint(const QPointF& centre, double radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.tint);
    m_painter.drawPolygon(hexagon(centre, radius + 6.0));
}

void TilePainter::drawHatch(const QPointF& centre, double radius)
{
    const QPolygonF shape = hexagon(centre, radius);
    // Small hexagons keep three lines or more, or the hatch would not be seen as one.
    const double pitch =
        radius < SmallRadius ? HatchPitch * std::max(radius, 10.0) / SmallRadius : HatchPitch;
    const double width = HatchWidth * pitch / HatchPitch;
    const QPointF aside = QPointF(1.0, 1.0) * (width / 2.0 / M_SQRT2);
    // Lines at 45 degrees, a pitch apart: along the x axis that is the pitch times sqrt(2).
    const double step = pitch * M_SQRT2;
    const int lines = static_cast<int>(std::ceil(2.0 * radius / step));
    QPainterPath stripes;
    // Filled as one path: lines by themselves under a clip cost more than the rest of a tile.
    for (int line = -lines; line <= lines; ++line) {
        const QLineF inside = cut(shape, centre.x() + centre.y() + line * step);
        if (!inside.isNull())
            stripes.addPolygon(QPolygonF({ inside.p1() + aside, inside.p2() + aside,
                                           inside.p2() - aside, inside.p1() - aside }));
    }
    QColor colour = m_colours.fill;
    colour.setAlphaF(HatchOpacity);
    m_painter.fillPath(stripes, colour);
}

void TilePainter::drawFill(const QPointF& centre, double radius, TileState state)
{
    const QPolygonF shape = hexagon(centre, radius - 1.0);
    m_painter.setBrush(m_colours.surface);
    if (state == TileState::Can) {
        m_painter.setBrush(m_colours.fill);
        m_painter.setPen(penOf(m_colours.fill, 2.0));
    } else if (state == TileState::Later) {
        QPen pen = penOf(m_colours.lineStrong, 2.0);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({ 2.5, 2.5 });
        m_painter.setPen(pen);
    } else if (state == TileState::WantsToLearn) {
        m_painter.setPen(penOf(m_colours.fill, radius < 20.0 ? 2.5 : 3.0));
    } else {
        m_painter.setPen(Qt::NoPen);
    }
    m_painter.drawPolygon(shape);
    if (state != TileState::WithHelp)
        return;
    drawHatch(centre, radius - 1.0);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(penOf(m_colours.fill, radius < 20.0 ? 2.5 : 3.0));
    m_painter.drawPolygon(shape);
}

void TilePainter::drawSwatch(const QPointF& centre, double radius, TileState state)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (state == TileState::NotAsked) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.tint);
        m_painter.drawPolygon(hexagon(centre, radius));
    } else {
        drawFill(centre, radius, state);
    }
    m_painter.restore();
}

void TilePainter::drawTile(const QPointF& centre, double radius, const TileFace& face)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const double outer = face.isNew ? radius - NewInset : radius;
    if (face.state != TileState::NotAsked) {
        drawFill(centre, outer, face.state);
    } else if (face.fillsNotAsked) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.paper);
        m_painter.drawPolygon(hexagon(centre, outer));
    }
    if (face.state == TileState::WithHelp) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.surface);
        m_painter.drawPolygon(hexagon(centre, outer * HatchInner));
    }
    drawPicture(centre, radius, face);
    if (face.words)
        drawWords(centre, radius, face);
    drawMarks(centre, radius, face);
    m_painter.restore();
}

void TilePainter::drawPicture(const QPointF& centre, double radius, const TileFace& face)
{
    const double size = std::round(radius * (face.words ? 0.44 : 0.86));
    const QPointF middle = centre - QPointF(0.0, radius * (face.words ? 0.5 : 0.1));
    const QColor colour = face.state == TileState::Can ? m_colours.onFill
        : isQuiet(face.state)                          ? m_colours.inkSoft
                                                       : m_colours.fill;
    const QRectF box(middle - QPointF(size, size) / 2.0, QSizeF(size, size));
    theme::drawPictogram(m_painter, face.pictogram, box, colour, 2.0);
}

void TilePainter::drawWords(const QPointF& centre, double radius, const TileFace& face)
{
    const TileWords words(face.lines, radius, !isQuiet(face.state), face.isNew ? NewInset : 0.0);
    const double top = words.top(centre.y());
    if (face.state == TileState::WithHelp && words.width() > radius * 1.3) {
        // The name is wider than the plain middle: give it a plain plate over the hatch.
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.surface);
        m_painter.drawRoundedRect(QRectF(centre.x() - words.width() / 2.0 - 3.0, top,
                                         words.width() + 6.0, words.height()),
                                  3.0, 3.0);
    }
    m_painter.setPen(face.state == TileState::Can ? m_colours.onFill
                         : isQuiet(face.state)    ? m_colours.inkSoft
                                                  : m_colours.ink);
    words.draw(m_painter, centre.x(), top);
}

void TilePainter::drawMarks(const QPointF& centre, double radius, const TileFace& face)
{
    const double y = centre.y() + radius * (face.words ? 0.63 : 0.6);
    const MarkSizes sizes = markSizes(radius);
    const bool solid = face.state == TileState::Can;
    if (face.state == TileState::WithHelp && (face.seen || face.badge)) {
        const double left = face.seen ? sizes.away + 10.0 : 9.0;
        const double right = face.badge ? sizes.away + 10.0 : 9.0;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.surface);
        m_painter.drawRoundedRect(QRectF(centre.x() - left, y - 10.0, left + right, 20.0), 9, 9);
    }
    const double letter = 12.0 * std::max(1.0, radius / DesignRadius);
    m_painter.setFont(theme::fontOfSize(letter, !isQuiet(face.state)));
    m_painter.setPen(solid                     ? m_colours.onFill
                         : isQuiet(face.state) ? m_colours.inkSoft
                                               : m_colours.fill);
    m_painter.drawText(QRectF(centre.x() - 10.0, y - 10.0, 20.0, 20.0), Qt::AlignCenter,
                       face.letter);
    const auto mark = [&](const QString& name, double x) {
        const QPointF corner(x - sizes.size / 2.0, y - 1.0 - sizes.size / 2.0);
        theme::drawPictogram(m_painter, name, QRectF(corner, QSizeF(sizes.size, sizes.size)),
                             solid ? m_colours.onFill : m_colours.ink, 2.4);
    };
    if (face.seen)
        mark(QStringLiteral("oog"), centre.x() - sizes.away);
    if (face.badge)
        mark(QStringLiteral("medaille"), centre.x() + sizes.away);
}

void TilePainter::drawNewRing(const QPointF& centre, double radius)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    // Straight outside the edge of the tile, which is as wide as the widest of the states.
    const double edge = (radius - NewInset - 1.0) * Apothem + EdgeWidth / 2.0;
    QPen saffron = penOf(m_colours.here, NewRing);
    saffron.setJoinStyle(Qt::MiterJoin);
    m_painter.setPen(saffron);
    m_painter.drawPolygon(hexagon(centre, (edge + NewRing / 2.0) / Apothem));
    m_painter.setPen(penOf(m_colours.ink, NewLine));
    m_painter.drawPolygon(hexagon(centre, (edge + NewRing + NewLine / 2.0) / Apothem));
    m_painter.restore();
}

void TilePainter::drawFocusRing(const QPointF& centre, double radius)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(penOf(m_colours.focus, 3.0));
    m_painter.drawPolygon(hexagon(centre, radius + 5.0));
    m_painter.setPen(penOf(m_colours.focusInner, 2.0));
    m_painter.drawPolygon(hexagon(centre, radius + 2.0));
    m_painter.restore();
}

void TilePainter::drawNumber(const QPointF& centre, double radius, int number)
{
    const QPointF middle = centre + QPointF(radius * 0.62, -radius * 0.62);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.ink);
    m_painter.drawEllipse(middle, 11.0, 11.0);
    m_painter.setPen(m_colours.paper);
    m_painter.setFont(theme::fontOfSize(13.0, true));
    m_painter.drawText(QRectF(middle - QPointF(14.0, 11.0), QSizeF(28.0, 22.0)), Qt::AlignCenter,
                       QString::number(number));
    m_painter.restore();
}

} // namespace inkaart::widgets
