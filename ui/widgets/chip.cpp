// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int Height = 32;
constexpr int Padding = 12;
constexpr int Sign = 20;
constexpr int Gap = 8;

} // namespace

Chip::Chip(const QString& text, const QString& pictogram, QWidget* parent)
    : QWidget(parent)
    , m_pictogram(pictogram)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this);
    setText(text);
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QSizeF words = TextBlock{ m_text, theme::TextRole::Small }.size(0);
    const int sign = m_pictogram.isEmpty() ? 0 : Sign + Gap;
    return { 2 * Padding + sign + static_cast<int>(words.width()) + 2,
             theme::Theme::instance().scaled(Height) };
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = theme::now(theme::Token::Ink);
    Plate{ theme::now(theme::Token::Surface), theme::now(theme::Token::LineStrong), 1.0,
           height() / 2.0 }
        .draw(painter, rect());
    int x = Padding;
    if (!m_pictogram.isEmpty()) {
        theme::drawPictogram(painter, m_pictogram, QRectF(x, (height() - Sign) / 2, Sign, Sign),
                             ink);
        x += Sign + Gap;
    }
    const TextBlock words{ m_text, theme::TextRole::Small };
    words.draw(painter, QRectF(x, (height() - words.size(0).height()) / 2.0, width() - x, 20), ink);
}

ZoneChip::ZoneChip(int zone, const QString& text, const QString& pictogram, QWidget* parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_text(text)
    , m_pictogram(pictogram)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    followTheme(this);
}

QSize ZoneChip::sizeHint() const
{
    const QSizeF words = TextBlock{ m_text, theme::TextRole::SmallBold }.size(0);
    const int sign = m_pictogram.isEmpty() ? 0 : Sign + Gap;
    return { 4 + theme::Theme::instance().scaled(24) + Gap + sign + static_cast<int>(words.width())
                 + Padding + 1,
             theme::Theme::instance().scaled(Height) };
}

void ZoneChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::ZoneColours zone = theme::Theme::instance().zone(m_zone);
    Plate{ zone.tint, {}, 0.0, 6.0 }.draw(painter, rect());
    const int letter = theme::Theme::instance().scaled(24);
    drawZoneLetter(painter, QRectF(4, (height() - letter) / 2, letter, letter), m_zone);
    int x = 4 + letter + Gap;
    if (!m_pictogram.isEmpty()) {
        const QRectF box(x, (height() - Sign) / 2, Sign, Sign);
        theme::drawPictogram(painter, m_pictogram, box, zone.fill);
        x += Sign + Gap;
    }
    const TextBlock words{ m_text, theme::TextRole::SmallBold };
    words.draw(painter, QRectF(x, (height() - words.size(0).height()) / 2.0, width() - x, 20),
               theme::now(theme::Token::Ink));
}

void drawZoneLetter(QPainter& painter, const QRectF& box, int zone)
{
    const theme::ZoneColours colours = theme::Theme::instance().zone(zone);
    Plate{ colours.fill, {}, 0.0, 4.0 }.draw(painter, box);
    painter.setFont(theme::fontOfSize(std::max(14.0, box.height() * 14 / 24), true));
    painter.setPen(colours.on);
    painter.drawText(box, Qt::AlignCenter, theme::zoneLetter(zone));
}

} // namespace inkaart::widgets
