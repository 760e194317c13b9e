// SPDX-License-Identifier: GPL-3.0-or-later
// How the map is painted: zone tints, tiles, rings, numbers, in this order.
#include "ui/theme/fonts.h"
#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/tilecache.h"
#include "ui/widgets/tilepainter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextLayout>

#include <vector>

namespace inkaart::widgets {

namespace {

/// Below this radius a name cannot be read.
constexpr double WordsFromRadius = 45.0;
constexpr double OwnInset = 4.0; ///< around what stands in an own skill's cell
constexpr double OwnMark = 16.0;

/// What does not fit on two lines ends in an ellipsis; the sheet of the skill has it whole.
void drawInTwoLines(QPainter& painter, const QRectF& room, const QString& text)
{
    QTextLayout layout(text, painter.font());
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        const int from = line.textStart();
        lines << text.mid(from, lines.isEmpty() ? line.textLength() : -1).trimmed();
        if (lines.size() == 2)
            break;
    }
    layout.endLayout();
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height();
    double y = room.center().y() - height * static_cast<double>(lines.size()) / 2.0;
    for (const QString& line : lines) {
        painter.drawText(QRectF(room.left(), y, room.width(), height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(line, Qt::ElideRight, room.width()));
        y += height;
    }
}

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
        if (m_tiles[index].own)
            continue;
        TilePainter(painter, TileColours::current(m_tiles[index].zone))
            .drawTint(m_layout.centres()[index], radius());
    }
    for (const int i : touched)
        m_tiles[static_cast<size_t>(i)].own ? paintOwn(painter, i) : paintTile(painter, i);
    for (const int i : touched)
        paintRings(painter, i);
    if (ownHidden() > 0)
        paintMore(painter);
}

/// Everything tile `index` may draw on: itself, its tint, rings and number.
QRect Honeycomb::paintRect(int index) const
{
    return m_layout.box(index)
        .translated(m_left, 0.0)
        .adjusted(-22.0, -14.0, 22.0, 14.0)
        .toAlignedRect();
}

/// A small hexagon with its words beside it.
void Honeycomb::paintOwn(QPainter& painter, int index)
{
    const Tile& tile = m_tiles[static_cast<size_t>(index)];
    const QRectF cell = m_layout.box(index);
    const double small = cell.height() / 2.0 - OwnInset;
    const QPointF centre(cell.left() + cell.height() / 2.0, cell.center().y());
    TileFace face = faceOf(tile, false);
    face.letter.clear();
    face.seen = face.badge = face.isNew = false;
    const TileColours colours = TileColours::current(tile.zone);
    TilePainter tiles(painter, colours);
    Plate{ colours.tint, {}, 0.0, 10.0 }.draw(painter, cell);
    tiles.drawTile(centre, small, face);
    paintOwnWords(painter, cell.adjusted(cell.height() + 4.0, 0.0, -OwnInset, 0.0), tile);
    const bool isCurrent = index == m_current && hasFocus() && !m_onMore;
    if (tile.isNew)
        Plate{ {}, colours.here, 4.0, 10.0 }.draw(painter, cell);
    if (isCurrent)
        Plate{ {}, colours.focus, 3.0, 10.0 }.draw(painter, cell);
    if (tile.number > 0)
        tiles.drawNumber(centre, small, tile.number);
}

/// The words on at most two lines, then the zone's letter, the eye and the medal.
void Honeycomb::paintOwnWords(QPainter& painter, const QRectF& room, const Tile& tile)
{
    const double mark = theme::Theme::instance().scaled(OwnMark);
    double right = room.right();
    for (const auto& [isThere, name] :
         { std::pair(tile.badge, u"medaille"), std::pair(tile.seen, u"oog") }) {
        if (!isThere)
            continue;
        right -= mark;
        theme::drawPictogram(painter, QString::fromUtf16(name),
                             { right, room.center().y() - mark / 2.0, mark, mark },
                             theme::now(theme::Token::Ink));
        right -= 4.0;
    }
    const bool isQuiet = tile.state == TileState::NotAsked || tile.state == TileState::Later;
    painter.setPen(theme::now(isQuiet ? theme::Token::InkSoft : theme::Token::Ink));
    painter.setFont(theme::fontOfSize(theme::Theme::instance().scaled(13.0), !isQuiet));
    const QString letter = theme::zoneLetter(tile.zone);
    if (!letter.isEmpty()) {
        right -= mark + 4.0;
        painter.drawText(QRectF(right, room.top(), mark, room.height()), Qt::AlignCenter, letter);
    }
    const QRectF words(room.topLeft(), QPointF(right, room.bottom()));
    drawInTwoLines(painter, words, tile.lines.join(u' '));
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
    if (tile.own)
        return;
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
    const QRectF last = m_layout.box(shownCount() - 1).translated(m_left, 0.0);
    return { last.right() + 4.0, last.top(), last.width() * 0.4, last.height() };
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
