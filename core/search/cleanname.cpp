// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/cleanname.h"

#include <QList>

namespace inkaart::search {

namespace {

/// Vietnamese and vocalised Arabic or Hebrew need three on a letter; more only paint over the lines
/// around it.
constexpr int mostMarks = 4;
constexpr int mostLetters = 500;

bool isMark(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

bool isUnseen(char32_t code)
{
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C;
    return turns || code == 0xFEFF || QChar::category(code) == QChar::Other_Control;
}

/// Letters by their category that show nothing: fillers of Hangul and the blank of Braille.
bool isBlankLetter(char32_t code)
{
    return code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0 || code == 0x2800;
}

/// Something that a reader sees and that stands on its own.
bool isSeen(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !isMark(code) && !isBlankLetter(code);
    }
}

} // namespace

QString cleanName(const QString& typed)
{
    QString clean;
    clean.reserve(typed.size());
    int marks = 0;
    bool hasSeen = false;
    int letters = 0;
    for (const char32_t code : typed.toUcs4()) {
        if (letters == mostLetters)
            break;
        if (QChar::isSpace(code)) {
            clean += u' ';
            continue;
        }
        // What joins two letters does not part a heap of marks.
        if (isMark(code))
            ++marks;
        else if (QChar::category(code) != QChar::Other_Format)
            marks = 0;
        if (isUnseen(code) || (isMark(code) && marks > mostMarks))
            continue;
        clean += QChar::fromUcs4(code);
        ++letters;
        hasSeen = hasSeen || isSeen(code);
    }
    return hasSeen ? clean.simplified() : QString();
}

} // namespace inkaart::search
