// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

class QPainter;

namespace inkaart::widgets {

/// The name on a tile: one to three lines in the largest size that fits the hexagon.
/// 14 px, 13 with a word of ten letters, 12 below radius 55, Arabic 15; smaller only when a
/// line would touch the edge, and then a long word is broken with a hyphen. What fits in no size
/// ends in an ellipsis: the accessible name and the list beside the map hold the whole name.
class TileWords {
public:
    /// \a inset: how much smaller than `radius` the tile is drawn.
    TileWords(const QStringList& lines, double radius, bool bold, double inset = 0.0);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const
    {
        return m_lineHeight * static_cast<double>(m_lines.size());
    }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    [[nodiscard]] int fontSize() const { return m_font.pixelSize(); }
    /// Upper edge of the words in a tile whose middle is at `centreY`.
    [[nodiscard]] double top(double centreY) const;
    /// Draws centred on `x` with the painter's pen.
    void draw(QPainter& painter, double x, double top) const;

private:
    [[nodiscard]] bool fits() const;
    void measure();
    void breakAgain(int lines);
    [[nodiscard]] bool takeWhole(int first);
    [[nodiscard]] bool takeHyphened(int first);
    [[nodiscard]] QStringList hyphened(const QString& whole) const;
    void setSize(int size);
    void cut();

    QStringList m_lines;
    QFont m_font;
    double m_radius;
    double m_room; ///< the widest a line may be
    bool m_bold;
    double m_lineHeight = 0.0;
    double m_width = 0.0;
    bool m_arabic = false;
};

} // namespace inkaart::widgets
