// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/textblock.h"

#include <QColor>

#include <vector>

class QPainter;

namespace inkaart::widgets {

/// Measures and paints one Button as it is now.
class ButtonLook {
public:
    explicit ButtonLook(const Button& button);

    [[nodiscard]] double naturalWidth() const;
    [[nodiscard]] double narrowestWidth() const;
    [[nodiscard]] double heightFor(double width) const;
    void paint(QPainter& painter) const;

private:
    [[nodiscard]] bool isSquare() const;
    [[nodiscard]] double signWidth() const;
    [[nodiscard]] double capWidth() const;
    [[nodiscard]] double around() const;
    [[nodiscard]] double textHeight(double width) const;
    [[nodiscard]] QColor textColour() const;
    [[nodiscard]] double ownHeight() const;
    void paintPlate(QPainter& painter) const;
    void paintSign(QPainter& painter, double x) const;
    void paintText(QPainter& painter, double x, double width) const;

    const Button& m_button;
    std::vector<TextBlock> m_blocks;
    double m_padding;
};

} // namespace inkaart::widgets
