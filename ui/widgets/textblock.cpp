// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textblock.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QHash>
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

/// All that a size hangs on. A layout asks for the same few again and again while it settles, and
/// each answer costs the shaping of every letter.
struct Question {
    QString text;
    theme::TextRole role;
    bool isCompact;
    double factor;
    double width;

    friend bool operator==(const Question&, const Question&) = default;
    friend size_t qHash(const Question& question, size_t seed = 0)
    {
        return qHashMulti(seed, question.text, static_cast<int>(question.role), question.isCompact,
                          question.factor, question.width);
    }
};

/// A width that nobody asks for, for the widest word.
constexpr double OfOneWord = -1.0;
constexpr qsizetype MostKept = 2000;

/// The answer kept from before, or the one that \a measure gives now.
template<class Measure>
QSizeF remembered(const TextBlock& block, double width, const Measure& measure)
{
    thread_local QHash<Question, QSizeF> answers;
    const auto& theme = theme::Theme::instance();
    const Question question{ block.text, block.role, theme.isCompact(), theme.textFactor(), width };
    if (const auto known = answers.constFind(question); known != answers.cend())
        return *known;
    if (answers.size() == MostKept)
        answers.clear();
    return *answers.insert(question, measure());
}

double widestWord(const TextBlock& block)
{
    const QFont font = fontOf(block);
    const QFontMetricsF metrics(font);
    double widest = 0.0;
    QStringView longest;
    for (const QStringView word : QStringView(block.text).tokenize(u' ')) {
        const double width = metrics.horizontalAdvance(word.toString());
        if (width > widest) {
            widest = width;
            longest = word;
        }
    }
    // Joined letters measure otherwise in the layout that draws them.
    TextBlock word = block;
    word.text = longest.toString();
    QTextLayout layout(word.text, font);
    widest = std::max(widest, lay(layout, word, Unlimited).width() + 1.0);
    return std::ceil(std::min(widest, LongestWordInEms * font.pixelSize()));
}

} // namespace

QSizeF TextBlock::size(double width) const
{
    if (text.isEmpty())
        return { 0.0, 0.0 };
    const auto sizeAt = [this](double limit) {
        return remembered(*this, limit, [this, limit] {
            QTextLayout layout(withLineSeparators(text), fontOf(*this));
            QSizeF whole = lay(layout, *this, limit);
            if (theme::scriptOf(text) == theme::Script::Arabic)
                whole.rheight() += inkBelow(layout, whole.height());
            return whole;
        });
    };
    // What needs no breaking is the same at every width.
    const QSizeF unbroken = sizeAt(Unlimited);
    return width <= 0.0 || unbroken.width() <= width ? unbroken : sizeAt(width);
}

double TextBlock::narrowest() const
{
    return remembered(*this, OfOneWord, [this] { return QSizeF(widestWord(*this), 0.0); }).width();
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
