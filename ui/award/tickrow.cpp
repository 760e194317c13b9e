// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/tickrow.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <cmath>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;
using widgets::Plate;
using widgets::TextBlock;

namespace {

constexpr int box = 28;
constexpr int gap = 12;
constexpr int least = 44;
constexpr int sign = 24;

TextBlock words(const QString& text)
{
    return { text, TextRole::Body };
}

TextBlock small(const QString& text)
{
    return { text, TextRole::Small };
}

} // namespace

TickRow::TickRow(const QString& text, QWidget* parent)
    : Pressable(parent)
    , m_text(text)
{
    setCheckable(true);
    nameAfter(text);
}

void TickRow::setText(const QString& text)
{
    m_text = text;
    nameAfter(text);
    relayout();
}

void TickRow::setDetail(const QString& detail)
{
    m_detail = detail;
    nameAfter(detail.isEmpty() ? m_text : m_text + u", "_s + detail);
    relayout();
}

void TickRow::setPictogram(const QString& name)
{
    m_pictogram = name;
    relayout();
}

void TickRow::setRoomBelow(int pixels)
{
    if (pixels == m_below)
        return;
    m_below = pixels;
    relayout();
}

void TickRow::setFixed(bool fixed)
{
    m_isFixed = fixed;
    setFocusPolicy(fixed ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, fixed);
    update();
}

int TickRow::textLeft()
{
    return box + gap;
}

int TickRow::wordsLeft() const
{
    return textLeft() + (m_pictogram.isEmpty() ? 0 : sign + gap);
}

double TickRow::textHeight(double width) const
{
    const double room = std::max(1.0, width - wordsLeft());
    const double below = m_detail.isEmpty() ? 0.0 : small(m_detail).size(room).height();
    return words(m_text).size(room).height() + below;
}

int TickRow::heightForWidth(int width) const
{
    return std::max(least, static_cast<int>(std::ceil(textHeight(width))) + 8 + m_below);
}

int TickRow::naturalWidth() const
{
    const double wide = std::max(words(m_text).size(0).width(), small(m_detail).size(0).width());
    return wordsLeft() + static_cast<int>(std::ceil(wide)) + 2;
}

QSize TickRow::minimumSizeHint() const
{
    return { wordsLeft() + 120, least };
}

void TickRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double tall = textHeight(width());
    const double top = (height() - m_below - tall) / 2.0;
    const QRectF square(0, std::round(std::max(0.0, (height() - box) / 2.0)), box, box);
    const QColor edge = theme::now(isHot() || isChecked() ? Token::Ink : Token::LineStrong);
    const QColor fill = theme::now(isChecked() ? Token::Ink : Token::Surface);
    if (!m_isFixed)
        Plate{ fill, edge, 2.0, 6.0 }.draw(painter, square);
    if (isChecked())
        theme::drawPictogram(painter, u"vink"_s, square.adjusted(4, 4, -4, -4),
                             theme::now(m_isFixed ? Token::Ink : Token::Paper), 3.0);
    if (!m_pictogram.isEmpty())
        theme::drawPictogram(painter, m_pictogram,
                             QRectF(textLeft(), (height() - m_below - sign) / 2.0, sign, sign),
                             theme::now(Token::Ink));
    const double room = width() - wordsLeft();
    const double below =
        words(m_text).draw(painter, { double(wordsLeft()), top, room, 0 }, theme::now(Token::Ink));
    if (!m_detail.isEmpty())
        small(m_detail).draw(painter, { double(wordsLeft()), top + below, room, 0 },
                             theme::now(Token::InkSoft));
}

} // namespace inkaart::award
