// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/document.h"
#include "core/print/sheet.h"

#include <algorithm>

namespace inkaart::print {

using namespace Qt::StringLiterals;

/// What a line covers when the air above and below its letters is left out.
inline QRectF core(const QRectF& used, int lines)
{
    const double air = used.height() / std::max(1, lines) * 0.22;
    return used.adjusted(1, air, -1, -air);
}

/// Empty when every text lies within its room and the page, and none covers another.
inline QString wrongWith(const Sheet& sheet)
{
    const QRectF page({ 0, 0 }, sheetSize);
    const auto& placed = sheet.placed();
    for (size_t i = 0; i < placed.size(); ++i) {
        const Placed& one = placed[i];
        // Fonts count some air round the letters: it is the letters that must fit.
        const QRectF used = core(one.used, 1);
        if (!page.contains(used))
            return u"outside the page: "_s + one.text;
        if (used.left() < one.room.left() - 3 || used.right() > one.room.right() + 3)
            return u"wider than its room: %1 (%2 to %3 in %4 to %5)"_s.arg(one.text)
                .arg(used.left())
                .arg(used.right())
                .arg(one.room.left())
                .arg(one.room.right());
        if (used.bottom() > one.room.bottom() + 4)
            return u"higher than its room: "_s + one.text;
        for (size_t j = 0; j < i; ++j) {
            if (used.intersects(core(placed[j].used, 1)))
                return u"'%1' covers '%2'"_s.arg(one.text, placed[j].text);
        }
    }
    return {};
}

} // namespace inkaart::print
