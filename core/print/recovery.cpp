// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/document.h"
#include "core/print/layout.h"
#include "core/print/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

constexpr double left = 72;
constexpr double right = 722;

double about(Setter& set, const RecoverySheet& page, const Words& words, double y)
{
    const std::pair<QString, QString> lines[] = {
        { words.dutch("recovery.for"_L1), clean(page.worker) },
        { words.dutch("recovery.laptop"_L1), clean(page.laptop) },
        { words.dutch("certificate.date"_L1), Words::dutchDate(page.date) },
    };
    for (const auto& [label, value] : lines) {
        if (value.isEmpty())
            continue;
        set.put({ left, y, 130, 26 }, label, { 15, 26, false, colour::ink2, Qt::AlignLeft, 1 });
        y += set.put({ left + 138, y, right - left - 138, 52 }, value,
                     { 16, 26, true, colour::ink, Qt::AlignLeft, 1 });
    }
    return y;
}

/// Large and in its groups, so that it can be typed over without mistakes; a long one in two equal
/// lines.
double code(Setter& set, const QString& text, double y)
{
    const QStringList groups = text.split(u'-');
    const qsizetype half = groups.size() > 4 ? (groups.size() + 1) / 2 : groups.size();
    QStringList lines{ groups.mid(0, half).join(u'-') };
    if (half < groups.size())
        lines << groups.mid(half).join(u'-');
    const QRectF room(left, y, right - left, 36 + 46.0 * double(lines.size()));
    QPainterPath path;
    path.addRoundedRect(room.adjusted(1, 1, -1, -1), 8, 8);
    set.sheet().outline(path, { 2, colour::ink, {} });
    const Style style{ 30, 46, true, colour::ink, Qt::AlignHCenter | Qt::AlignVCenter, 1 };
    for (qsizetype i = 0; i < lines.size(); ++i)
        set.put({ left + 24, y + 18 + 46.0 * double(i), right - left - 48, 46 }, lines[i], style);
    return room.bottom();
}

double advice(Setter& set, QLatin1StringView picture, const QString& text, double y)
{
    set.pictogram(picture, { left, y, 34, 34 }, colour::ink, 1.7);
    const double used =
        set.put({ left + 56, y, right - left - 56, 90 }, text, { 17, 27, false, colour::ink });
    return y + std::max(used, 34.0) + 22;
}

} // namespace

std::vector<Sheet> layOut(const RecoverySheet& page, Workshop& workshop)
{
    const Words words(u"nl"_s);
    std::vector<Sheet> sheets(1);
    Setter set(sheets.front(), workshop.typesetter, workshop.drawings);
    set.mark({}, { left, 60, 48, 48 });
    set.put({ 136, 60, right - 136, 48 }, clean(page.centre),
            { 18, 24, true, colour::ink, Qt::AlignLeft | Qt::AlignVCenter, 1 });
    set.put({ left, 150, right - left, 56 }, words.dutch("recovery.title"_L1),
            { 40, 56, true, colour::ink, Qt::AlignLeft, 1 });
    set.rule(left, right, 213, 2, colour::ink);
    double y = about(set, page, words, 232) + 24;
    y = code(set, clean(page.code), y) + 34;
    y = advice(set, "slot"_L1, words.dutch("recovery.what"_L1), y);
    y = advice(set, "laptop"_L1, words.dutch("recovery.how"_L1), y);
    y = advice(set, "gebouw"_L1, words.dutch("recovery.keep"_L1), y);
    y = advice(set, "oog-dicht"_L1, words.dutch("recovery.secret"_L1), y);
    advice(set, "synchroniseren"_L1, words.dutch("recovery.new"_L1), y);
    return sheets;
}

} // namespace inkaart::print
