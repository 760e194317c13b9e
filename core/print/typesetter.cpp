// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/typesetter.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

/// Blocks kept for the next page; names differ on every page, so the store is emptied when full.
constexpr int keptBlocks = 1000;
constexpr double shrinkStep = 0.94;
/// Letters get this much smaller before a second line is begun.
constexpr double shrinkLimit = 0.72;

QString joined(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QString keyOf(const Runs& runs, const Style& style, const QSizeF& room)
{
    QString key = u"%1 %2 %3 %4 %5 %6 %7 "_s.arg(style.size)
                      .arg(style.line)
                      .arg(int(style.bold))
                      .arg(int(style.align))
                      .arg(style.lines)
                      .arg(room.width())
                      .arg(room.height());
    for (const Run& run : runs)
        key += (run.bold ? u'\1' : u'\2') + run.text;
    return key;
}

} // namespace

Style Style::bolder() const
{
    Style style = *this;
    style.bold = true;
    return style;
}

Style Style::aligned(Qt::Alignment alignment) const
{
    Style style = *this;
    style.align = alignment;
    return style;
}

Style Style::limitedTo(int count) const
{
    Style style = *this;
    style.lines = count;
    return style;
}

bool isTall(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.script() == QChar::Script_Arabic || c.script() == QChar::Script_Syriac
            || c.script() == QChar::Script_Thaana;
    });
}

Typesetter::Typesetter() = default;

const QFont& Typesetter::font(double size, bool bold, bool tall, bool spaced)
{
    const int key = int(std::lround(size * 100)) * 8 + bold * 4 + tall * 2 + spaced;
    const auto found = m_fonts.constFind(key);
    if (found != m_fonts.constEnd())
        return *found;
    QFont font;
    QStringList families{ u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Ethiopic"_s };
    if (tall)
        families.swapItemsAt(0, 1);
    font.setFamilies(families);
    // A QFont takes whole pixels or any points; points at 72 to the inch are pixels here.
    font.setPixelSize(std::max(1, int(std::lround(size))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Half a percent keeps "fi" from becoming one glyph that no search finds. Joined scripts would
    // come apart by it.
    if (spaced)
        font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    return *m_fonts.insert(key, font);
}

/// Where the font is not that of the whole: other weights, and Latin within a tall script.
QList<QTextLayout::FormatRange> Typesetter::formatsOf(const Runs& runs, const Style& style,
                                                      double size, bool tall)
{
    QList<QTextLayout::FormatRange> formats;
    qsizetype at = 0;
    for (const Run& run : runs) {
        const bool bold = style.bold || run.bold;
        for (qsizetype from = 0; from < run.text.size();) {
            const bool latin = run.text[from].script() == QChar::Script_Latin;
            qsizetype to = from + 1;
            while (to < run.text.size() && (run.text[to].script() == QChar::Script_Latin) == latin)
                ++to;
            if (bold != style.bold || (tall && latin)) {
                QTextLayout::FormatRange range{ int(at + from), int(to - from), {} };
                range.format.setFont(font(size, bold, tall && !latin, !tall || latin));
                formats << range;
            }
            from = to;
        }
        at += run.text.size();
    }
    return formats;
}

Block Typesetter::lay(const Runs& runs, const Style& style, double factor, double width,
                      bool breakWords)
{
    const QString text = joined(runs);
    const double size = std::lround(std::max(style.smallest, style.size * factor));
    const double line = style.line * size / style.size;
    const bool tall = isTall(text);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(style.align | Qt::AlignAbsolute);
    option.setWrapMode(breakWords ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                  : QTextOption::WordWrap);

    Block block;
    block.layout = std::make_shared<QTextLayout>(text, font(size, style.bold, tall, !tall));
    block.layout->setTextOption(option);
    block.layout->setCacheEnabled(true);
    const auto formats = formatsOf(runs, style, size, tall);
    if (!formats.isEmpty())
        block.layout->setFormats(formats);

    block.layout->beginLayout();
    double widest = 0;
    for (QTextLine row = block.layout->createLine(); row.isValid();
         row = block.layout->createLine()) {
        row.setLineWidth(width);
        const double inside = (line - row.ascent() - row.descent()) / 2;
        row.setPosition({ 0, block.lines * line + inside });
        if (block.lines == 0)
            block.firstBaseline = inside + row.ascent();
        widest = std::max(widest, row.naturalTextWidth());
        ++block.lines;
    }
    block.layout->endLayout();
    block.size = { widest, block.lines * line };
    return block;
}

Block Typesetter::search(const Runs& runs, const Style& style, const QSizeF& room)
{
    const auto fits = [&room](const Block& block, int lines) {
        return block.lines <= lines && block.size.width() <= room.width() + 0.01
            && block.size.height() <= room.height() + 0.01;
    };
    const double least = std::min(1.0, style.smallest / style.size);
    const double limit = std::max(least, style.lines == 1 ? shrinkLimit : 0.85);
    double last = 0;
    for (double factor = 1; factor >= limit - 0.001; factor *= shrinkStep) {
        const double size = std::lround(style.size * factor);
        if (size == last)
            continue;
        last = size;
        const Block block = lay(runs, style, factor, room.width(), false);
        if (fits(block, style.lines))
            return block;
    }
    for (double factor = limit;; factor *= shrinkStep) {
        const double used = std::max(factor, least);
        const Block whole = lay(runs, style, used, room.width(), false);
        if (fits(whole, 99))
            return whole;
        const Block broken = lay(runs, style, used, room.width(), true);
        if (fits(broken, 99))
            return broken;
        if (used <= least)
            return cut(runs, style, used, room);
    }
}

Block Typesetter::cut(const Runs& runs, const Style& style, double factor, const QSizeF& room)
{
    const QString text = joined(runs);
    qsizetype fitting = 0;
    qsizetype tooLong = text.size();
    const auto shortened = [&text](qsizetype size) {
        while (size > 0 && (text[size - 1].isHighSurrogate() || text[size - 1].isSpace()))
            --size;
        return Runs{ { text.left(size) + u'…', false } };
    };
    while (tooLong - fitting > 1) {
        const qsizetype middle = (fitting + tooLong) / 2;
        const Block block = lay(shortened(middle), style, factor, room.width(), true);
        (block.size.height() <= room.height() + 0.01 ? fitting : tooLong) = middle;
    }
    Block block = lay(shortened(fitting), style, factor, room.width(), true);
    block.isWhole = false;
    return block;
}

Block Typesetter::fit(const Runs& runs, const Style& style, const QSizeF& room)
{
    const QString key = keyOf(runs, style, room);
    const auto found = m_blocks.constFind(key);
    if (found != m_blocks.constEnd())
        return *found;
    if (m_blocks.size() >= keptBlocks)
        m_blocks.clear();
    return *m_blocks.insert(key, search(runs, style, room));
}

Block Typesetter::fit(const QString& text, const Style& style, const QSizeF& room)
{
    return fit(Runs{ { text, false } }, style, room);
}

double Typesetter::width(const QString& text, const Style& style)
{
    return fit(text, style, { 100'000, 100'000 }).size.width();
}

} // namespace inkaart::print
