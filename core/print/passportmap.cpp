// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/passportmap.h"

#include "core/artwork/zonecolours.h"

#include <QHash>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

using dossier::Level;

constexpr double zoneGap = 8;
constexpr double edge = 8;
constexpr int mostOwnTiles = 6;

struct Tile {
    QPointF centre;
    QString zone;
    QChar letter;
    QString pictogram;
    SkillState state;
};

double pitch(double radius)
{
    return radius * std::sqrt(3.0) + 5;
}

double rowHeight(double radius)
{
    return radius * 1.5 + 4.5;
}

/// Zones stand apart: how far each moves to the right follows from how many lie to its left
/// in the same half of the map.
QHash<QString, double> zoneShifts(const framework::Framework& framework)
{
    struct Extent {
        int column = 1000;
        int row = 1000;
    };
    QHash<QString, Extent> extents;
    for (const framework::Skill& skill : framework.skills) {
        Extent& extent = extents[skill.zone];
        extent.column = std::min(extent.column, skill.column);
        extent.row = std::min(extent.row, skill.row);
    }
    QHash<QString, double> shifts;
    for (auto zone = extents.cbegin(); zone != extents.cend(); ++zone) {
        const auto before = std::count_if(extents.cbegin(), extents.cend(), [&](const Extent& e) {
            return (e.row > 1) == (zone->row > 1) && e.column < zone->column;
        });
        shifts[zone.key()] = double(before) * zoneGap;
    }
    return shifts;
}

QPointF place(double radius, int column, int row, double shift)
{
    return { edge + pitch(radius) / 2 + column * pitch(radius) + (row % 2 ? pitch(radius) / 2 : 0)
                 + shift,
             edge + radius + row * rowHeight(radius) + (row > 1 ? zoneGap : 0)
                 + (row > 3 ? zoneGap : 0) };
}

void paintMarks(Setter& set, const Tile& tile, double radius, const QColor& colour)
{
    const double size = radius * 0.32;
    const double aside = radius * 0.347;
    const double y = tile.centre.y() + radius * 0.6;
    const auto around = [&](double x) {
        return QRectF(x - size / 2, y - 1 - size / 2, size, size);
    };
    if (tile.state.isSeen)
        set.pictogram("oog"_L1, around(tile.centre.x() - aside), colour, 2.4);
    if (tile.state.hasBadge)
        set.pictogram("medaille"_L1, around(tile.centre.x() + aside), colour, 2.4);
}

void paintTile(Setter& set, const Tile& tile, double radius)
{
    const auto colours = artwork::lightColours(tile.zone);
    const Level level = tile.state.level;
    const bool isSolid = level == Level::Can;
    const bool isQuiet = level == Level::Later || level >= Level::NotSeen;
    const double size = level >= Level::NotSeen ? radius : radius - 1;
    set.tile(tile.centre, size, level, colours.zone);
    // The picture and the letter stand on plain ground; the hatch is a ring round them.
    if (level == Level::WithHelp)
        set.sheet().shape(hexagon(tile.centre, radius * 0.8), Qt::white);
    const QColor drawing = isSolid ? colours.onZone : isQuiet ? colour::ink2 : colours.zone;
    const double picture = radius * 0.86;
    set.pictogram(tile.pictogram,
                  { tile.centre.x() - picture / 2, tile.centre.y() - radius * 0.1 - picture / 2,
                    picture, picture },
                  drawing, 2);
    const double y = tile.centre.y() + radius * 0.6;
    if (level == Level::WithHelp && (tile.state.isSeen || tile.state.hasBadge)) {
        QPainterPath plate;
        const double reach = radius * (tile.state.isSeen ? 0.61 : 0.24);
        const double other = radius * (tile.state.hasBadge ? 0.61 : 0.24);
        plate.addRoundedRect(QRectF(tile.centre.x() - reach, y - 10, reach + other, 20), 9, 9);
        // The edge of the tile stays.
        set.sheet().shape(plate.intersected(hexagon(tile.centre, radius - 3)), Qt::white);
    }
    if (!tile.letter.isNull())
        set.put({ tile.centre.x() - 8, y - 8, 16, 16 }, QString(tile.letter),
                { 12, 16, !isQuiet, drawing, Qt::AlignHCenter | Qt::AlignVCenter, 1, 9 });
    paintMarks(set, tile, radius, isSolid ? colours.onZone : colour::ink);
}

QChar letterOf(const framework::Framework& framework, const QString& zone)
{
    const framework::Zone* known = framework.zone(zone);
    return known ? known->letter : QChar();
}

QList<Tile> tilesOf(const PassportPage& page, const framework::Framework& framework, double radius)
{
    QList<Tile> tiles;
    const QHash<QString, double> shifts = zoneShifts(framework);
    int rows = 0;
    for (const framework::Skill& skill : framework.skills) {
        Tile tile{ place(radius, skill.column, skill.row, shifts.value(skill.zone)),
                   skill.zone,
                   letterOf(framework, skill.zone),
                   skill.pictogram,
                   { Level::NotSeen, false, false } };
        const auto line =
            std::find_if(page.skills.begin(), page.skills.end(),
                         [&](const SkillLine& each) { return each.skill == skill.id; });
        if (line != page.skills.end())
            tile.state = line->state;
        rows = std::max(rows, skill.row + 1);
        tiles << tile;
    }
    const int own = std::min(mostOwnTiles, int(page.ownSkills.size()));
    for (int i = 0; i < own; ++i) {
        const OwnSkillLine& line = page.ownSkills[i];
        tiles << Tile{ place(radius, i, rows, 0), line.zone, letterOf(framework, line.zone),
                       line.pictogram, line.state };
    }
    return tiles;
}

} // namespace

QSizeF paintMap(Setter& set, const PassportPage& page, const framework::Framework& framework,
                const MapPlace& place)
{
    const double radius = place.radius;
    QSizeF size;
    QList<Tile> tiles = tilesOf(page, framework, radius);
    for (const Tile& tile : tiles)
        size = size.expandedTo(
            { tile.centre.x() + pitch(radius) / 2 + edge, tile.centre.y() + radius + edge });
    const double aside = place.inTheMiddle ? (place.right - place.at.x() - size.width()) / 2 : 0;
    for (Tile& tile : tiles) {
        tile.centre += place.at + QPointF(aside, 0);
        paintTile(set, tile, radius);
    }
    return size;
}

} // namespace inkaart::print
