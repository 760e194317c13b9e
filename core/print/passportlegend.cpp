// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/passportlegend.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

struct Entry {
    QLatin1StringView key;
    QLatin1StringView pictogram; ///< empty: a tile of that level
    dossier::Level level;
};
constexpr Entry entries[] = {
    { "answer.can"_L1, {}, dossier::Level::Can },
    { "answer.help.short"_L1, {}, dossier::Level::WithHelp },
    { "answer.learn"_L1, {}, dossier::Level::WantToLearn },
    { "mark.says"_L1, "gesprek"_L1, {} },
    { "mark.seen"_L1, "oog"_L1, {} },
    { "mark.badge"_L1, "medaille"_L1, {} },
};
const Style plain{ 13, 17, false, colour::ink, Qt::AlignLeft, 1 };

/// What each entry of the legend takes, in the wider of its two languages.
QList<double> widthsOf(Setter& set, const Words& words)
{
    QList<double> widths;
    for (const Entry& entry : entries) {
        const double widest = std::max(set.width(words.dutch(entry.key), plain.bolder()),
                                       set.width(words.own(entry.key), plain));
        widths << widest + 1 + (entry.pictogram.isEmpty() ? 34 : 28);
    }
    return widths;
}

void paintEntry(Setter& set, const Words& words, const Entry& entry, const QRectF& room)
{
    const double mark = entry.pictogram.isEmpty() ? 26 : 20;
    const double middle = room.center().y();
    if (entry.pictogram.isEmpty())
        set.tile({ room.left() + 13, middle }, 11, entry.level, colour::ink);
    else
        set.pictogram(entry.pictogram, { room.left(), middle - 10, 20, 20 }, colour::ink, 2);
    const QRectF place(room.left() + mark + 8, room.top(), room.width() - mark - 8,
                       words.hasOwn() ? 17 : room.height());
    set.put(place, words.dutch(entry.key),
            plain.bolder().aligned(Qt::AlignLeft | Qt::AlignVCenter));
    set.put(place.translated(0, 17), words.own(entry.key), plain);
}

} // namespace

double paintLegend(Setter& set, const Words& words, double left, double right, double y)
{
    const QList<double> widths = widthsOf(set, words);
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double space = std::max(4.0, (right - left - total) / double(widths.size() - 1));
    const double height = words.hasOwn() ? 34 : 26;
    set.rule(left, right, y + 0.5, 1, colour::lineStrong);
    y += 10;
    double x = left;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        paintEntry(set, words, entries[i], { x, y, widths[i], height });
        x += widths[i] + space;
    }
    set.rule(left, right, y + height + 9.5, 1, colour::lineStrong);
    return y + height + 10;
}

} // namespace inkaart::print
