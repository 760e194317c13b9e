// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/zonepanel.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/textblock.h"

#include <QPainter>
#include <QPainterPath>

namespace inkaart::conversation {

using theme::TextRole;
using theme::Theme;
using widgets::TextBlock;

ZonePanel::ZonePanel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    widgets::followTheme(this);
}

void ZonePanel::setContent(int zone, const widgets::TwoTexts& name, const QString& pictogram)
{
    m_zone = zone;
    m_name = name;
    m_pictogram = pictogram;
    update();
}

QSize ZonePanel::sizeHint() const
{
    return Theme::instance().isCompact() ? QSize(100, 120) : QSize(296, 260);
}

void ZonePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isCompact = Theme::instance().isCompact();
    const theme::ZoneColours colours = Theme::instance().zone(m_zone);
    // Two pixels inside the dashed edge of the card around it.
    const QRectF box = QRectF(rect()).adjusted(2, 2, 0, -2);
    const double radius = isCompact ? 9 : 10;
    QPainterPath left;
    left.setFillRule(Qt::WindingFill);
    left.addRoundedRect(box, radius, radius);
    left.addRect(box.adjusted(box.width() / 2, 0, 0, 0));
    painter.fillPath(left, colours.tint);
    const double edge = isCompact ? 4 : 8;
    painter.fillRect(QRectF(box.right() - edge, box.top(), edge, box.height()), colours.fill);
    const double side = isCompact ? 64 : qMin(176.0, box.height() - 120);
    const double middle = (box.left() + box.right() - edge) / 2;
    const double labelHeight = m_zone < 0 ? 0 : isCompact ? 44 : 68;
    const double top = box.top() + (box.height() - side - labelHeight) / 2;
    theme::drawPictogram(painter, m_pictogram, { middle - side / 2, top, side, side },
                         colours.fill);
    if (m_zone < 0)
        return;
    const TextBlock first{ m_name.first(), isCompact ? TextRole::SmallBold : TextRole::BodyBold };
    const TextBlock second{ m_name.second(), first.role };
    const double width = std::max(first.size(0).width(), second.size(0).width());
    const double x = middle - (width + 32) / 2;
    double y = top + side + (isCompact ? 4 : 24);
    widgets::drawZoneLetter(painter, { x, y + 8, 24, 24 }, m_zone);
    const QColor ink = theme::now(theme::Token::Ink);
    y += first.draw(painter, { x + 32, y, width + 4, 0 }, ink);
    if (!second.text.isEmpty())
        second.draw(painter, { x + 32, y, width + 4, 0 }, ink);
}

} // namespace inkaart::conversation
