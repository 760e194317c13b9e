// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include "ui/theme/theme.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace inkaart::theme {

namespace {

struct Step {
    double size;
    double line;
    double compactSize;
    double compactLine;
    bool bold;
};

// One row per TextRole, in its order.
constexpr std::array<Step, 9> Steps{ {
    { 36, 48, 22, 27, true },
    { 28, 36, 22, 28, true },
    { 20, 28, 18, 26, true },
    { 18, 28, 16, 24, true },
    { 18, 28, 16, 24, false },
    { 16, 24, 16, 24, false },
    { 16, 24, 16, 24, true },
    { 14, 20, 14, 20, false },
    { 14, 20, 14, 20, true },
} };

const Step& step(TextRole role)
{
    return Steps[static_cast<size_t>(role)];
}

double pixels(TextRole role, Script script)
{
    const bool compact = Theme::instance().isCompact();
    const double size = compact ? step(role).compactSize : step(role).size;
    if (script == Script::Ethiopic)
        return size + 2.0;
    return script == Script::Arabic ? size + (size <= 16.0 || compact ? 1.0 : 2.0) : size;
}

} // namespace

Script scriptOf(QStringView text)
{
    int arabic = 0;
    int ethiopic = 0;
    int other = 0;
    for (const QChar letter : text) {
        if (!letter.isLetter())
            continue;
        const QChar::Script script = letter.script();
        arabic += script == QChar::Script_Arabic;
        ethiopic += script == QChar::Script_Ethiopic;
        other += script != QChar::Script_Arabic && script != QChar::Script_Ethiopic;
    }
    if (arabic > other && arabic >= ethiopic)
        return Script::Arabic;
    return ethiopic > other ? Script::Ethiopic : Script::Latin;
}

QFont fontOfSize(double pixels, bool bold, Script script)
{
    QStringList families{ u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Ethiopic"_s };
    if (script != Script::Latin)
        families.move(script == Script::Arabic ? 1 : 2, 0);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QFont font(TextRole role, Script script)
{
    return fontOfSize(pixels(role, script) * Theme::instance().textFactor(), step(role).bold,
                      script);
}

int lineHeight(TextRole role, Script script)
{
    const bool compact = Theme::instance().isCompact();
    double line = compact ? step(role).compactLine : step(role).line;
    if (script == Script::Arabic)
        line = std::ceil(pixels(role, script) * 1.5);
    else if (script == Script::Ethiopic)
        line += 2.0;
    return Theme::instance().scaled(line);
}

} // namespace inkaart::theme
