// SPDX-License-Identifier: GPL-3.0-or-later
// How the map is painted: zone tints, tiles, rings, numbers, in this order.
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/tilecache.h"
#include "ui/widgets/tilepainter.h"

#include <QPaintEvent>
#include <QPainter>

#include <vector>

namespace inkaart::widgets {

namespace {

/// Below this radius a name cannot be read.
constexpr double WordsFromRadius = 45.0;

TileFace faceOf(const Tile& tile, bool words)
{
    TileFace face;
    face.state = tile.state;
    face.lines = tile.lines;
    face.pictogram = tile.pictogram;
    face.letter = theme::zoneLetter(tile.zone);
    face.seen = tile.seen;
    face.badge = tile.badge;
    face.isNew = tile.isNew;
    face.words = words;
    return face;
}

} // namespace

void Honeycomb::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_left, 0.0);
    // Going to the next tile repaints two of them, not the map.
    std::vector<int> touched;
    for (int i = 0; i < shownCount(); ++i) {
        if (event->rect().intersects(paintRect(i)))
            touched.push_back(i);
    }
    for (const int i : touched) {
        const auto index = static_cast<size_t>(i);
        TilePainter(painter, TileColours::current(m_tiles[index].zone))
            .drawTint(m_layout.centres()[index], radius());
    }
    for (const int i : touched)
        paintTile(painter, i);
    for (const int i : touched)
        paintRings(painter, i);
    if (ownHidden() > 0)
        paintMore(painter);
}

/// Everything tile `index` may draw on: itself, its tint, rings and number.
QRect Honeycomb::paintRect(int index) const
{
    const QPointF centre = m_layout.centres()[static_cast<size_t>(index)] + QPointF(m_left, 0.0);
    const QPointF half(radius() + 14.0, radius() + 14.0);
    return QRectF(centre - half, centre + half).toAlignedRect();
}

void Honeycomb::paintTile(QPainter& painter, int index)
{
    const auto at = static_cast<size_t>(index);
    const Tile& tile = m_tiles[at];
    const QPointF centre = m_layout.centres()[at];
    const TileColours colours = TileColours::current(tile.zone);
    TileFace face = faceOf(tile, radius() >= WordsFromRadius);
    const bool filling = m_progress < 1.0 && at < m_from.size() && m_from[at] != tile.state;
    if (filling) {
        face.state = m_from[at];
        drawKeptTile(painter, colours, centre, radius(), face);
        face.state = tile.state;
        painter.save();
        // The new fill rises from below.
        const double height = 2.0 * radius() * m_progress;
        painter.setClipRect(QRectF(centre.x() - radius() - 3.0,
                                   centre.y() + radius() + 3.0 - height, 2.0 * radius() + 6.0,
                                   height),
                            Qt::IntersectClip);
    }
    drawKeptTile(painter, colours, centre, radius(), face);
    if (filling)
        painter.restore();
}

void Honeycomb::paintRings(QPainter& painter, int index)
{
    const auto at = static_cast<size_t>(index);
    const Tile& tile = m_tiles[at];
    const QPointF centre = m_layout.centres()[at];
    TilePainter tiles(painter, TileColours::current(tile.zone));
    if (tile.isNew)
        tiles.drawNewRing(centre, radius());
    if (index == m_current && hasFocus() && !m_onMore)
        tiles.drawFocusRing(centre, radius());
    if (tile.number > 0)
        tiles.drawNumber(centre, radius(), tile.number);
}

QRectF Honeycomb::moreRect() const
{
    if (m_layout.centres().empty())
        return {};
    const QPointF last = m_layout.centres().back() + QPointF(m_left, 0.0);
    return { last.x() + radius() * 0.87 + 4.0, last.y() - 24.0, radius() * 0.87 + 24.0, 48.0 };
}

void Honeycomb::paintMore(QPainter& painter)
{
    if (m_onMore && hasFocus()) {
        Plate{ {}, theme::now(theme::Token::Focus), 3.0, 8.0 }.draw(
            painter, moreRect().translated(-m_left, 0));
    }
    QFont font = theme::fontOfSize(theme::Theme::instance().scaled(14.0), true);
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(theme::now(theme::Token::Ink));
    //: Beside the six own skills that are in sight: %n others are there too
    painter.drawText(moreRect().translated(-m_left, 0.0), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("%n more", "own skills", ownHidden()));
}

} // namespace inkaart::widgets
