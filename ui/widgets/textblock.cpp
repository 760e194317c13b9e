// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace inkaart::widgets {

namespace {

/// Wide enough to be no limit, small enough for the layout's fixed-point numbers.
constexpr double Unlimited = 100000.0;
constexpr double LongestWordInEms = 14.0;

Qt::Alignment alignmentOf(const TextBlock& block)
{
    if (block.turnsWithText && block.text.isRightToLeft())
        return Qt::AlignRight | Qt::AlignAbsolute;
    return (block.alignment & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute;
}

/// Breaks the block into lines and returns its size.
QSizeF lay(QTextLayout& layout, const TextBlock& block, double width)
{
    const double line = theme::lineHeight(block.role, theme::scriptOf(block.text));
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(alignmentOf(block));
    layout.setTextOption(option);
    double y = 0.0;
    double widest = 0.0;
    layout.beginLayout();
    for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(width);
        next.setPosition({ 0.0, y + (line - next.ascent() - next.descent()) / 2.0 });
        widest = std::max(widest, next.naturalTextWidth());
        y += line;
    }
    layout.endLayout();
    return { std::ceil(widest), y };
}

QFont fontOf(const TextBlock& block)
{
    QFont font = theme::font(block.role, theme::scriptOf(block.text));
    font.setUnderline(block.underlined);
    return font;
}

/// How far the last line's ink reaches below its line: the dots under a final yeh do.
double inkBelow(const QTextLayout& layout, double height)
{
    if (layout.lineCount() == 0)
        return 0.0;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const QString words = layout.text().sliced(last.textStart(), last.textLength());
    const QRectF ink = QFontMetricsF(layout.font()).tightBoundingRect(words);
    return std::max(0.0, std::ceil(last.y() + last.ascent() + ink.bottom() - height));
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

QSizeF TextBlock::size(double width) const
{
    if (text.isEmpty())
        return { 0.0, 0.0 };
    QTextLayout layout(withLineSeparators(text), fontOf(*this));
    QSizeF whole = lay(layout, *this, width > 0.0 ? width : Unlimited);
    if (theme::scriptOf(text) == theme::Script::Arabic)
        whole.rheight() += inkBelow(layout, whole.height());
    return whole;
}

double TextBlock::narrowest() const
{
    const QFont font = theme::font(role, theme::scriptOf(text));
    const QFontMetricsF metrics(font);
    double widest = 0.0;
    for (const QStringView word : QStringView(text).tokenize(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    return std::ceil(std::min(widest, LongestWordInEms * font.pixelSize()));
}

double TextBlock::draw(QPainter& painter, const QRectF& box, const QColor& colour) const
{
    if (text.isEmpty())
        return 0.0;
    QTextLayout layout(withLineSeparators(text), fontOf(*this));
    // Half a pixel more than measured, or rounding could push the last word to a new line.
    const QSizeF size = lay(layout, *this, box.width() + 0.5);
    painter.setPen(colour);
    layout.draw(&painter, box.topLeft());
    return size.height();
}

} // namespace inkaart::widgets
