// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twotexts.h"

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

QString TwoTexts::spoken() const
{
    const QString below = second();
    return below.isEmpty() ? first() : u"%1, %2"_s.arg(first(), below);
}

QString TwoTexts::onOneLine() const
{
    const QString below = second();
    return below.isEmpty() ? first() : u"\u2068%1\u2069 · \u2068%2\u2069"_s.arg(first(), below);
}

TwoTexts oneText(const QString& text)
{
    TwoTexts texts;
    texts.other = text;
    return texts;
}

} // namespace inkaart::widgets
