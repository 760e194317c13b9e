// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/typesetter.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace inkaart::print {

namespace {

/// Enough for any language written with vowel and tone marks.
constexpr int marksOnOne = 4;

bool turnsText(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0x206A && c <= 0x206F);
}

bool isBlank(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || category == QChar::Separator_Space;
}

bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return turnsText(c) || category == QChar::Other_NotAssigned
        || category == QChar::Other_PrivateUse || c == 0xFEFF || c == 0x00AD;
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

void append(QString& out, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else {
        out += QChar(char16_t(c));
    }
}

} // namespace

QString clean(QStringView text)
{
    QString out;
    out.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        else if (text[i].isSurrogate())
            c = QChar::ReplacementCharacter;
        if (QChar::requiresSurrogates(c))
            ++i;
        if (isBlank(c)) {
            if (!out.isEmpty() && !out.endsWith(u' '))
                out += c == 0x00A0 ? QChar(QChar::Nbsp) : QChar(u' ');
            continue;
        }
        if (isInvisible(c))
            continue;
        marks = isMark(c) ? marks + 1 : 0;
        if (marks <= marksOnOne)
            append(out, c);
    }
    while (out.endsWith(u' ') || out.endsWith(QChar::Nbsp))
        out.chop(1);
    return out;
}

QString inSentence(const QString& name, qsizetype longest)
{
    const QString whole = clean(name);
    if (whole.size() <= longest)
        return whole;
    qsizetype end = whole.lastIndexOf(u' ', longest);
    if (end < longest / 2) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
        finder.setPosition(longest);
        end = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
    }
    return whole.first(std::max<qsizetype>(end, 0)).trimmed() + u'\u2026';
}

} // namespace inkaart::print
