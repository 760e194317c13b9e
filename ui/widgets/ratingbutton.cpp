// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratingbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/tilepainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inkaart::widgets {

namespace {

using theme::TextRole;
using theme::Token;

constexpr int CapMargin = 9;
constexpr int CapOverlap = 6;

bool isCompact()
{
    return theme::Theme::instance().isCompact();
}

double swatchSize(bool pile)
{
    return isCompact() ? 24.0 : pile ? 44.0 : 52.0;
}

TextBlock blockOf(const QString& text, bool pile)
{
    return { text,
             isCompact() ? TextRole::SmallBold
                 : pile  ? TextRole::BodyBold
                         : TextRole::Strong };
}

TextBlock countOf(int count)
{
    return { QString::number(count), TextRole::Heading, Qt::AlignRight };
}

} // namespace

RatingButton::RatingButton(TileState state, QWidget* parent)
    : Pressable(parent)
    , m_state(state)
{
    setProperty("ringRadius", 12);
    // Answers side by side are equally high, whichever of them wraps.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void RatingButton::setTexts(const TwoTexts& texts)
{
    m_texts = texts;
    refresh();
}

void RatingButton::setZone(int zone)
{
    m_zone = zone;
    update();
}

void RatingButton::setKeyCap(const QString& text)
{
    m_keyCap = text;
    refresh();
}

void RatingButton::setCount(int count)
{
    m_count = count;
    setCheckable(true);
    refresh();
}

void RatingButton::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void RatingButton::refresh()
{
    nameAfter(isPile() ? QStringLiteral("%1, %2").arg(m_texts.spoken()).arg(m_count)
                       : m_texts.spoken());
    relayout();
}

int RatingButton::leftOfText() const
{
    const int edge = isPile() ? 20 : isCompact() ? 6 : 24;
    return edge + static_cast<int>(swatchSize(isPile())) + (isCompact() ? 5 : 16);
}

int RatingButton::rightOfText() const
{
    const int edge = isPile() ? 16 : isCompact() ? 3 : 14;
    if (!isPile())
        return edge;
    const int cap = isCompact() || m_keyCap.isEmpty() ? 0 : keyCapSize(m_keyCap).width() + 12;
    return edge + cap + static_cast<int>(countOf(m_count).size(0).width()) + 8;
}

int RatingButton::ownHeight() const
{
    if (isPile())
        return isCompact() ? 64 : 84;
    switch (theme::Theme::instance().sizeClass()) {
    case theme::SizeClass::Wide:
        return 120;
    case theme::SizeClass::Low:
        return 104;
    case theme::SizeClass::Compact:
        break;
    }
    return 88;
}

int RatingButton::textHeight(int width) const
{
    const double room = std::max(1, width - leftOfText() - rightOfText());
    return static_cast<int>(blockOf(m_texts.first(), isPile()).size(room).height()
                            + blockOf(m_texts.second(), isPile()).size(room).height());
}

/// Where the words may begin: below the key cap when a line reaches under it.
int RatingButton::topOfText(int width) const
{
    if (isPile() || isCompact() || m_keyCap.isEmpty())
        return 0;
    const double room = std::max(1, width - leftOfText() - rightOfText());
    const QSize cap = keyCapSize(m_keyCap);
    const double first = blockOf(m_texts.first(), isPile()).size(room).width();
    // The room above the letters of a line may lie beside the cap.
    return first > room - cap.width() ? CapMargin + cap.height() - CapOverlap : 0;
}

int RatingButton::heightForWidth(int width) const
{
    return std::max(ownHeight(), textHeight(width) + std::max(16, topOfText(width) + 8));
}

int RatingButton::naturalWidth() const
{
    const double words = std::max(blockOf(m_texts.first(), isPile()).size(0).width(),
                                  blockOf(m_texts.second(), isPile()).size(0).width());
    return leftOfText() + static_cast<int>(words) + 2 + rightOfText();
}

QSize RatingButton::minimumSizeHint() const
{
    const double words = std::max(blockOf(m_texts.first(), isPile()).narrowest(),
                                  blockOf(m_texts.second(), isPile()).narrowest());
    return { leftOfText() + static_cast<int>(words) + 2 + rightOfText(), ownHeight() };
}

void RatingButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor edge = theme::now(isHot() || isMarked() ? Token::Ink : Token::LineStrong);
    Plate{ theme::now(Token::Surface), edge, isMarked() ? 4.0 : 2.0, 12.0 }.draw(painter, rect());
    if (isPile() && isChecked())
        painter.fillRect(QRect(4, 10, 8, height() - 20), theme::now(Token::Here));
    const double swatch = swatchSize(isPile());
    const QPointF centre(leftOfText() - (isCompact() ? 5 : 16) - swatch / 2.0, height() / 2.0);
    TilePainter(painter, TileColours::current(m_zone))
        .drawSwatch(centre, swatch / 2.0 - 1.0, m_state);
    paintWords(painter);
    if (m_keyCap.isEmpty() || isCompact())
        return;
    const QSize cap = keyCapSize(m_keyCap);
    const QPoint at(width() - cap.width() - (isPile() ? 16 : CapMargin),
                    isPile() ? (height() - cap.height()) / 2 : CapMargin);
    drawKeyCap(painter, at, m_keyCap, theme::now(Token::Ink));
}

void RatingButton::paintWords(QPainter& painter) const
{
    const QColor ink = theme::now(Token::Ink);
    const double room = width() - leftOfText() - rightOfText();
    const double tall = textHeight(width());
    double y = std::max((height() - tall) / 2.0 + (isPile() || isCompact() ? 0.0 : 6.0),
                        double(topOfText(width())));
    y +=
        blockOf(m_texts.first(), isPile()).draw(painter, { double(leftOfText()), y, room, 0 }, ink);
    blockOf(m_texts.second(), isPile()).draw(painter, { double(leftOfText()), y, room, 0 }, ink);
    if (!isPile())
        return;
    const QSizeF count = countOf(m_count).size(0);
    countOf(m_count).draw(painter,
                          { double(width() - rightOfText()), (height() - count.height()) / 2.0,
                            count.width() + 8, 0 },
                          ink);
}

} // namespace inkaart::widgets
