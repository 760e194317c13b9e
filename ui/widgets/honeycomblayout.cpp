// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/honeycomblayout.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace inkaart::widgets {

namespace {

constexpr double Margin = 8.0;
constexpr double ZoneGap = 10.0;
constexpr double ColumnGap = 5.0;
constexpr double RowGap = 4.5;
/// Six columns, and half a tile because every second row is shifted.
constexpr double ColumnsAcross = 6.5;
constexpr int OwnAcross = 3;
/// Three cells and the room of "n more" beside the last.
constexpr double OwnCellsAcross = 3.4;
constexpr double OwnGap = 4.0;
/// High enough for a finger and two lines of words.
constexpr double OwnHeight = 44.0;
constexpr double OwnHeightInRadii = 0.84;

const double Root3 = std::sqrt(3.0);

double pitch(double radius)
{
    return radius * Root3 + ColumnGap;
}

QPointF centreOf(const HoneycombPlace& place, double radius)
{
    const double width = pitch(radius);
    const double shift = place.row % 2 ? width / 2.0 : 0.0;
    const double zoneGaps = (place.zone % 3) * ZoneGap;
    const double rowGaps = place.row > 1 ? ZoneGap : 0.0;
    return { Margin + width / 2.0 + place.column * width + shift + zoneGaps,
             Margin + radius + place.row * (1.5 * radius + RowGap) + rowGaps };
}

QPointF ownCentre(int index, double radius, double top)
{
    const QSizeF cell = HoneycombLayout::ownCell(radius);
    const int column = index % OwnAcross;
    const int row = index / OwnAcross;
    return { Margin + (column + 0.5) * cell.width() + column * OwnGap,
             top + (row + 0.5) * cell.height() + row * OwnGap };
}

} // namespace

HoneycombLayout::HoneycombLayout(const std::vector<HoneycombPlace>& places, double radius)
    : m_radius(radius)
{
    double bottom = 0.0;
    for (const HoneycombPlace& place : places) {
        if (!place.own)
            bottom = std::max(bottom, centreOf(place, radius).y() + radius + Margin);
    }
    const double ownTop = std::max(bottom, Margin);
    double right = 0.0;
    for (const HoneycombPlace& place : places) {
        m_centres.push_back(place.own ? ownCentre(place.column, radius, ownTop)
                                      : centreOf(place, radius));
        m_isOwn.push_back(place.own);
        const QPointF centre = m_centres.back();
        const double half = place.own ? ownCell(radius).width() / 2.0 : pitch(radius) / 2.0;
        right = std::max(right, centre.x() + half + Margin);
        if (place.own)
            bottom = std::max(bottom, centre.y() + ownCell(radius).height() / 2.0 + Margin);
    }
    m_size = { right, bottom };
}

QSizeF HoneycombLayout::ownCell(double radius)
{
    const double across = widthFor(radius) - 2.0 * Margin - (OwnAcross - 1) * OwnGap;
    return { across / OwnCellsAcross, std::max(OwnHeight, OwnHeightInRadii * radius) };
}

QRectF HoneycombLayout::box(int index) const
{
    const auto at = static_cast<size_t>(index);
    const QSizeF size = m_isOwn[at] ? ownCell(m_radius) : QSizeF(m_radius * Root3, 2.0 * m_radius);
    return { m_centres[at] - QPointF(size.width(), size.height()) / 2.0, size };
}

int HoneycombLayout::at(const QPointF& point) const
{
    for (size_t i = 0; i < m_centres.size(); ++i) {
        if (m_isOwn[i]) {
            if (box(static_cast<int>(i)).contains(point))
                return static_cast<int>(i);
            continue;
        }
        const double dx = std::abs(point.x() - m_centres[i].x());
        const double dy = std::abs(point.y() - m_centres[i].y());
        // Inside the upright sides, and below the slanting ones.
        if (dx <= m_radius * Root3 / 2.0 && dy <= m_radius - dx / Root3)
            return static_cast<int>(i);
    }
    return -1;
}

int HoneycombLayout::next(int from, int dx, int dy) const
{
    if (from < 0 || from >= static_cast<int>(m_centres.size()))
        return m_centres.empty() ? -1 : 0;
    const QPointF start = m_centres[static_cast<size_t>(from)];
    int best = from;
    double bestScore = 1e9;
    for (size_t i = 0; i < m_centres.size(); ++i) {
        const QPointF way = m_centres[i] - start;
        const double ahead = dx ? way.x() * dx : way.y() * dy;
        const double aside = std::abs(dx ? way.y() : way.x());
        // Left and right stay in the row; up and down take the nearest row first.
        if (ahead < m_radius * 0.5 || (dx && aside > m_radius * 0.5))
            continue;
        const double score = dx ? ahead : ahead * 8.0 + aside;
        if (score < bestScore - 0.01) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    return best;
}

double HoneycombLayout::widthFor(double radius)
{
    return ColumnsAcross * pitch(radius) + 2.0 * ZoneGap + 2.0 * Margin;
}

double HoneycombLayout::radiusForWidth(double width)
{
    const double across = (width - 2.0 * ZoneGap - 2.0 * Margin) / ColumnsAcross;
    return std::max(0.0, (across - ColumnGap) / Root3);
}

} // namespace inkaart::widgets
