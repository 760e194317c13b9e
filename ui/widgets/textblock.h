// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace inkaart::widgets {

/// Wrapped text with the line height of the design: measures and draws, never cuts.
/// Direction comes from the text itself; words too long for the width break anywhere.
struct TextBlock {
    QString text;
    theme::TextRole role = theme::TextRole::Body;
    Qt::Alignment alignment = Qt::AlignLeft; ///< AlignLeft, AlignRight, AlignHCenter
    bool turnsWithText = false; ///< right-to-left text stands at the right edge
    bool underlined = false;

    /// Size when `width` pixels are there; a width of 0 or less means no wrapping.
    [[nodiscard]] QSizeF size(double width) const;
    /// Width of the widest word, at most 14 times the font size.
    [[nodiscard]] double narrowest() const;
    /// Draws at the top of `box` and returns the height used.
    double draw(QPainter& painter, const QRectF& box, const QColor& colour) const;
};

} // namespace inkaart::widgets
