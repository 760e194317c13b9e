// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/tilepainter.h"

#include <QPainter>

namespace inkaart::widgets {

namespace {

/// The mark is drawn on a grid of 48.
constexpr double Grid = 48.0;
constexpr double Radius = 11.0;

} // namespace

Mark::Mark(int size, theme::Token token, QWidget* parent)
    : QWidget(parent)
    , m_size(size)
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this);
}

void Mark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_size / Grid, m_size / Grid);
    const auto draw = [&](const QPointF& centre, const QColor& edge, const QBrush& fill) {
        painter.setPen(QPen(edge, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(fill);
        painter.drawPolygon(hexagon(centre, Radius));
    };
    const QColor ink = theme::now(m_token);
    const QColor here = theme::now(theme::Token::Here);
    draw({ 24.0, 13.0 }, ink, Qt::NoBrush);
    draw({ 12.5, 33.5 }, ink, ink);
    draw({ 35.5, 33.5 }, here, here);
}

} // namespace inkaart::widgets
