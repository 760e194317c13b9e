// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/cleanname.h"

namespace inkaart::search {

namespace {

bool isUnseen(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C;
    return turns || code == 0xFEFF || c.category() == QChar::Other_Control;
}

} // namespace

QString cleanName(const QString& typed)
{
    QString clean;
    clean.reserve(typed.size());
    for (const QChar c : typed) {
        if (c.isSpace())
            clean += u' ';
        else if (!isUnseen(c))
            clean += c;
    }
    return clean.simplified();
}

} // namespace inkaart::search
