// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace inkaart::widgets {

/// Place of one tile on the fixed map.
struct HoneycombPlace {
    int zone = 0;
    int column = 0;
    int row = 0;
    bool own = false; ///< in the short rows below the map; `column` counts through them
};

/// The geometry of the map: pitch r * sqrt(3) + 5 across, 1.5 r + 4.5 down, odd rows half a
/// tile to the right, 10 more between zones across (zones 0-2 and 3-5 are side by side) and
/// before row 2. Own skills lie below it in short rows of three, so that one of them does not make
/// all the others small. Pure numbers, so that paper can use the same map.
class HoneycombLayout {
public:
    HoneycombLayout() = default;
    HoneycombLayout(const std::vector<HoneycombPlace>& places, double radius);

    [[nodiscard]] double radius() const { return m_radius; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const std::vector<QPointF>& centres() const { return m_centres; }
    /// The box of a tile: around the hexagon, or the cell of an own skill.
    [[nodiscard]] QRectF box(int index) const;
    /// The tile under `point`, -1 for none.
    [[nodiscard]] int at(const QPointF& point) const;
    /// The nearest tile from `from` in direction (dx, dy), each -1, 0 or 1; `from` when none.
    [[nodiscard]] int next(int from, int dx, int dy) const;

    /// Width the map needs at `radius` (6.5 pitches and the gaps).
    [[nodiscard]] static double widthFor(double radius);
    /// The largest radius that fits in `width`.
    [[nodiscard]] static double radiusForWidth(double width);
    /// An own skill's cell at `radius`.
    [[nodiscard]] static QSizeF ownCell(double radius);

private:
    double m_radius = 0.0;
    QSizeF m_size;
    std::vector<QPointF> m_centres;
    std::vector<bool> m_isOwn;
};

} // namespace inkaart::widgets
