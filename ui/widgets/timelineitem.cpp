// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineitem.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace inkaart::widgets {

namespace {

constexpr int Sign = 24;
constexpr int TextLeft = 44;
constexpr int Top = 6;

TextBlock titleOf(const Timeline::Entry& entry)
{
    return { entry.title, theme::TextRole::BodyBold };
}

TextBlock detailOf(const Timeline::Entry& entry)
{
    return { entry.detail, theme::TextRole::Small };
}

} // namespace

TimelineItem::TimelineItem(const Timeline::Entry& entry, QWidget* parent)
    : Pressable(parent)
    , m_entry(entry)
{
    nameAfter(entry.detail.isEmpty() ? entry.title
                                     : QStringLiteral("%1, %2").arg(entry.title, entry.detail));
    if (!entry.id.isEmpty())
        return;
    // Shown only: no focus, no hand, no click.
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TimelineItem::setLast(bool isLast)
{
    if (std::exchange(m_isLast, isLast) != isLast)
        update();
}

int TimelineItem::heightForWidth(int width) const
{
    const double room = std::max(1, width - TextLeft - 4);
    const double words =
        titleOf(m_entry).size(room).height() + detailOf(m_entry).size(room).height();
    return std::max(48, static_cast<int>(words) + 2 * Top + 2);
}

int TimelineItem::naturalWidth() const
{
    return TextLeft + 6
        + static_cast<int>(
               std::max(titleOf(m_entry).size(0).width(), detailOf(m_entry).size(0).width()));
}

QSize TimelineItem::minimumSizeHint() const
{
    return { TextLeft + 6 + static_cast<int>(titleOf(m_entry).narrowest()), 48 };
}

void TimelineItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isHot() && !m_entry.id.isEmpty())
        Plate{ theme::now(theme::Token::Sunken), {} }.draw(painter, rect());
    const QColor ink = theme::now(theme::Token::Ink);
    const QRectF box(2, Top, Sign, Sign);
    theme::drawPictogram(painter, m_entry.pictogram, box, theme::now(theme::Token::InkSoft));
    if (!m_isLast)
        painter.fillRect(QRect(13, Top + Sign + 4, 2, height() - Sign - Top - 2),
                         theme::now(theme::Token::Line));
    const double room = width() - TextLeft - 4;
    double y = Top;
    y += titleOf(m_entry).draw(painter, { TextLeft, y, room, 0 }, ink);
    detailOf(m_entry).draw(painter, { TextLeft, y, room, 0 }, theme::now(theme::Token::InkSoft));
}

} // namespace inkaart::widgets
