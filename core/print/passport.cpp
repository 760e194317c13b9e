// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/columns.h"
#include "core/print/document.h"
#include "core/print/layout.h"
#include "core/print/passportlegend.h"
#include "core/print/passportlines.h"
#include "core/print/passportmap.h"
#include "core/print/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

constexpr double left = 60;
constexpr double right = 734;
constexpr double columnGap = 28;
constexpr double columnWidth = (right - left - columnGap) / 2;
constexpr double footerBottom = 1095;
constexpr double footerGap = 10;
constexpr double footerWidth = 540;
constexpr double pageNumberWidth = 126;
constexpr double firstRule = 111;
constexpr double otherRule = 81;
constexpr double badgeTitle = 30;
const Style footerStyle{ 13, 18, false, colour::ink2, Qt::AlignLeft, 1 };

/// How close things stand. A passport that does not fit on one sheet is set again with the next.
struct Density {
    double radius; ///< of a tile of the map
    double zoneHead;
    double badge; ///< height of its card
    double badgeGap;
    double airAboveBadges;
    double airAroundLegend;
};

constexpr Density densities[] = { { 37.5, 30, 88, 12, 24, 12 },
                                  { 34, 28, 82, 10, 14, 8 },
                                  { 30, 26, 78, 8, 6, 4 } };

class PassportLayout {
public:
    PassportLayout(const PassportPage& page, Workshop& workshop, const Density& density)
        : m_page(page)
        , m_density(density)
        , m_workshop(workshop)
        , m_words(page.language)
        , m_framework(page.framework ? *page.framework : framework::Framework::builtIn())
    { }

    std::vector<Sheet> lay();

private:
    Setter setter() { return { m_sheets.back(), m_workshop.typesetter, m_workshop.drawings }; }
    double firstHeader(Setter& set);
    double names(Setter& set, double nameLeft);
    double mapAndCode(Setter& set, double y);
    double checkWords(Setter& set, double x, double y, double width, bool isMeasured = false);
    double otherHeader(Setter& set, bool isMeasured = false);
    double column(Setter& set, PassportLines& lines, const Column& column, const QPointF& at);
    int badges(Setter& set, int first, double y);
    void badge(Setter& set, const PassportBadge& badge, const QRectF& room);
    double footerHeight(Setter& set) const;
    double ownFooterWidth(Setter& set) const;
    QString footer() const;
    QString ownFooter() const;
    void footers();
    QString name() const;
    QLatin1StringView titleKey() const
    {
        return isResult() ? "result.mine"_L1 : "passport.title"_L1;
    }
    bool isResult() const { return m_page.kind == PassportPage::Kind::Result; }
    double badgesHeight() const
    {
        const auto rows = double((m_page.badges.size() + 1) / 2);
        return rows == 0 ? 0
                         : badgeTitle + rows * m_density.badge + (rows - 1) * m_density.badgeGap;
    }

    const PassportPage& m_page;
    const Density& m_density;
    Workshop& m_workshop;
    Words m_words;
    const framework::Framework& m_framework;
    std::vector<Sheet> m_sheets;
    double m_bottom = 0; ///< of lines and badges: higher when the footer needs more lines
};

QString PassportLayout::name() const
{
    const QString plain = clean(m_page.name);
    return m_page.isExample && !plain.isEmpty() ? m_words.exampleName(plain) : plain;
}

double PassportLayout::firstHeader(Setter& set)
{
    set.mark(m_page.centre.logo, { left, 47, 44, 44 });
    const Style title{ 26, 32, true, colour::ink, Qt::AlignLeft, 1 };
    const Style second{ 19, 26, true, colour::ink, Qt::AlignLeft, 1 };
    const QString own = m_words.own(titleKey());
    const double x = left + 60;
    const double titleWidth = std::max(set.width(m_words.dutch(titleKey()), title), 240.0) + 1;
    set.put({ x, own.isEmpty() ? 53.0 : 40.0, titleWidth, 32 }, m_words.dutch(titleKey()), title);
    set.put({ x, 72, titleWidth, 28 }, own, second);

    const double y = names(set, x + titleWidth + 20);
    set.rule(left, right, y, 2, colour::ink);
    return y + 15;
}

/// Both names beside the title; where they cannot stand there whole, below it over the whole width
/// and on as many lines as they need. Gives the place of the rule below.
double PassportLayout::names(Setter& set, double nameLeft)
{
    const QString latin = name();
    const QString script = clean(m_page.ownScriptName);
    const Style first{ 20, 26, true, colour::ink, Qt::AlignRight, 1 };
    const Style second{ 19, 26, true, colour::ink, Qt::AlignRight, 1 };
    const double room = right - nameLeft;
    if (script.isEmpty() && set.isWhole({ room, 58 }, latin, first)) {
        set.put({ nameLeft, 40, room, 58 }, latin,
                first.aligned(Qt::AlignRight | Qt::AlignVCenter));
        return firstRule;
    }
    if (!script.isEmpty() && set.isWhole({ room, 26 }, latin, first)
        && set.isWhole({ room, 28 }, script, second)) {
        set.put({ nameLeft, 43, room, 26 }, latin, first);
        set.put({ nameLeft, 69, room, 28 }, script, second);
        return firstRule;
    }
    const Style below{ 16, 21, true, colour::ink, Qt::AlignLeft, 2 };
    double y = 104;
    y += set.put({ left, y, right - left, 180 }, latin, below);
    if (!script.isEmpty()) {
        const auto side = isTall(script) ? Qt::AlignRight : Qt::AlignLeft;
        y += set.put({ left, y + 4, right - left, 180 }, script, below.aligned(side)) + 4;
    }
    return y + 8;
}

/// What the code is for, and how much it holds where that is not all; gives the height.
double PassportLayout::checkWords(Setter& set, double x, double y, double width, bool isMeasured)
{
    const auto key = m_page.checkWithCamera ? "certificate.check"_L1 : "certificate.checkApp"_L1;
    const Style bold{ 13, 17, true, colour::ink, Qt::AlignHCenter };
    Style plain = bold;
    plain.bold = false;
    QList<std::pair<QString, Style>> parts{ { m_words.dutch(key), bold },
                                            { m_words.own(key), bold } };
    const auto all = int(m_page.badges.size());
    if (m_page.badgesInCode >= 0 && m_page.badgesInCode < all) {
        const auto part = "passport.codeHolds"_L1;
        parts << std::pair(
            m_words.dutch(part, { QString::number(m_page.badgesInCode), QString::number(all) }),
            plain);
        parts << std::pair(
            m_words.own(part, { m_words.ownNumber(m_page.badgesInCode), m_words.ownNumber(all) }),
            plain);
    }
    const double top = y;
    for (const auto& [text, style] : parts) {
        if (text.isEmpty())
            continue;
        const QSizeF room(width, 3 * style.line);
        y += isMeasured ? set.height(room, text, style)
                        : set.put({ QPointF(x, y), room }, text, style);
    }
    return y - top;
}

double PassportLayout::mapAndCode(Setter& set, double y)
{
    const bool hasCode = m_page.qr.size > 0;
    QSizeF size = paintMap(
        set, m_page, m_framework,
        { .at = { left, y }, .right = right, .inTheMiddle = !hasCode, .radius = m_density.radius });
    if (hasCode) {
        // 38 mm up to version 15, and no smaller modules above that: 48 mm for version 20.
        constexpr double leastSide = 145;
        constexpr double module = leastSide / (77 + 2 * credential::qrQuietZone);
        const double side =
            std::max(leastSide, module * (m_page.qr.size + 2 * credential::qrQuietZone));
        const double column = side + 4;
        const double x = right - column;
        const double words = checkWords(set, x, 0, column, true) + 2;
        size.setHeight(std::max(size.height(), side + words));
        const double top = y + (size.height() - side - words) / 2;
        set.sheet().code(m_page.qr, { x + (column - side) / 2, top, side, side });
        checkWords(set, x, top + side + 2, column);
    }
    return y + size.height();
}

/// Where the lines of a later sheet begin.
double PassportLayout::otherHeader(Setter& set, bool isMeasured)
{
    const Style style{ 16, 24, true, colour::ink, Qt::AlignLeft | Qt::AlignVCenter, 1 };
    const QString title = m_words.dutch(titleKey());
    const double titleWidth = set.width(title, style) + 1;
    const double nameLeft = left + 40 + titleWidth + 20;
    const QSizeF room(right - nameLeft, 150);
    const double height = std::max(28.0, set.height(room, name(), style));
    const double rule = otherRule - 28 + height;
    if (isMeasured)
        return rule + 15;
    set.mark(m_page.centre.logo, { left, 44, 28, 28 });
    set.put({ left + 40, 44, titleWidth, 28 }, title, style);
    set.put({ nameLeft, 44, room.width(), height }, name(),
            style.aligned(Qt::AlignRight | Qt::AlignVCenter));
    set.rule(left, right, rule, 2, colour::ink);
    return rule + 15;
}

/// Gives the lower edge of its last line.
double PassportLayout::column(Setter& set, PassportLines& lines, const Column& column,
                              const QPointF& at)
{
    double y = at.y();
    for (int i = column.first; i < column.last; ++i) {
        lines.paint(set, i, { at.x(), y });
        y += lines.items()[i].height;
    }
    return y;
}

void PassportLayout::badge(Setter& set, const PassportBadge& badge, const QRectF& room)
{
    QPainterPath path;
    path.addRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    set.sheet().outline(path, { 1, colour::lineStrong, {} });
    set.badge(badge.achievement, badge.picture,
              { room.left() + 15, room.center().y() - 30, 60, 60 });
    const Style plain{ 13, 18, false, colour::ink, Qt::AlignLeft, 1 };
    const std::pair<QString, bool> lines[] = {
        { Words::dutch(badge.achievement.name), true },
        { m_words.dutchLevel(badge.achievement.level), false },
        { m_words.own(badge.achievement.name), false },
        { clean(badge.number), true },
    };
    const auto count = std::count_if(std::begin(lines), std::end(lines),
                                     [](const auto& line) { return !line.first.isEmpty(); });
    double y = room.center().y() - double(count) * 9;
    for (const auto& [text, bold] : lines) {
        if (text.isEmpty())
            continue;
        Style style = plain;
        style.bold = bold;
        set.put({ room.left() + 89, y, room.width() - 89 - 10, 18 }, text, style);
        y += 18;
    }
}

/// Paints badges from \a first on, as many as there is room for, and gives the first left over.
int PassportLayout::badges(Setter& set, int first, double y)
{
    const auto rest = int(m_page.badges.size()) - first;
    const int rows = std::min((rest + 1) / 2,
                              int((m_bottom - y - badgeTitle + m_density.badgeGap)
                                  / (m_density.badge + m_density.badgeGap)));
    const Style title{ 16, 24, true, colour::ink, Qt::AlignLeft, 1 };
    const QString dutch = m_words.dutch("passport.badges"_L1);
    const double width = set.width(dutch, title) + 1;
    set.put({ left, y, width, 24 }, dutch, title);
    const QString own = m_words.own("passport.badges"_L1);
    set.put({ left + width + 9, y, 300, 24 }, own == dutch ? QString() : own, title);
    y += badgeTitle;
    const double gap = m_density.badgeGap;
    const double cardWidth = (right - left - gap) / 2;
    const int last = std::min(int(m_page.badges.size()), first + rows * 2);
    for (int i = first; i < last; ++i) {
        const int place = i - first;
        badge(set, m_page.badges[i],
              { left + place % 2 * (cardWidth + gap), y + place / 2 * (m_density.badge + gap),
                cardWidth, m_density.badge });
    }
    return last;
}

QString PassportLayout::footer() const
{
    QStringList parts{ clean(m_page.centre.name), clean(m_page.centre.place),
                       Words::dutchDate(m_page.date) };
    parts.removeAll(QString());
    QString text = parts.join(u", "_s);
    if (!text.isEmpty())
        text += u'.';
    const QString who = inSentence(m_page.callName);
    if (!who.isEmpty() && !isResult())
        text += u' ' + m_words.dutch("passport.chose"_L1, { who });
    return text;
}

/// What is no name, in the own language.
QString PassportLayout::ownFooter() const
{
    QStringList parts;
    if (m_words.hasOwn() && m_page.date.isValid())
        parts << m_words.ownDate(m_page.date) + u'.';
    const QString who = inSentence(m_page.callName);
    if (!who.isEmpty() && !isResult())
        parts << m_words.own("passport.chose"_L1, { who });
    return parts.join(u' ');
}

/// Beside it stands whether the words are a draft.
double PassportLayout::ownFooterWidth(Setter& set) const
{
    const QString mark = m_words.draftMark();
    return footerWidth - (mark.isEmpty() ? 0 : set.width(mark, footerStyle) + 16);
}

double PassportLayout::footerHeight(Setter& set) const
{
    const double dutch = std::max(18.0, set.height({ footerWidth, 260 }, footer(), footerStyle));
    const double own =
        std::max(18.0, set.height({ ownFooterWidth(set), 260 }, ownFooter(), footerStyle));
    return dutch + (m_words.hasOwn() ? own : 0);
}

void PassportLayout::footers()
{
    const Style number = footerStyle.aligned(Qt::AlignRight);
    constexpr auto page = "word.page"_L1;
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        Setter set(m_sheets[i], m_workshop.typesetter, m_workshop.drawings);
        const int here = int(i) + 1;
        const auto all = int(m_sheets.size());
        const double x = right - pageNumberWidth;
        double y = m_bottom + footerGap;
        set.put({ x, y, pageNumberWidth, 18 },
                m_words.dutch(page, { QString::number(here), QString::number(all) }), number);
        y += std::max(18.0, set.put({ left, y, footerWidth, 260 }, footer(), footerStyle));
        set.put({ x, y, pageNumberWidth, 18 },
                m_words.own(page, { m_words.ownNumber(here), m_words.ownNumber(all) }), number);
        const double width = ownFooterWidth(set);
        set.put({ left, y, width, 260 }, ownFooter(), footerStyle);
        set.put({ left + width, y, footerWidth - width, 18 }, m_words.draftMark(), number);
    }
}

std::vector<Sheet> PassportLayout::lay()
{
    m_sheets.emplace_back();
    Setter first = setter();
    m_bottom = footerBottom - footerGap - footerHeight(first);
    const double otherTop = otherHeader(first, true);
    double y = firstHeader(first);
    y = mapAndCode(first, y);
    const double air = m_density.airAroundLegend;
    y = paintLegend(first, m_words, left, right, y + air) + air / 2;
    PassportLines lines(m_page, m_words, m_framework, { columnWidth, m_density.zoneHead }, first);
    const Flow plan = flow(lines.items(), m_bottom - y, m_bottom - otherTop, badgesHeight());
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        if (i > 0) {
            m_sheets.emplace_back();
            Setter other = setter();
            y = otherHeader(other);
        }
        Setter set = setter();
        y = std::max(column(set, lines, plan.sheets[i].left, { left, y }),
                     column(set, lines, plan.sheets[i].right, { right - columnWidth, y }));
    }
    int done = 0;
    if (!plan.isTailApart && !m_page.badges.isEmpty()) {
        Setter set = setter();
        done = badges(set, 0, std::min(y + m_density.airAboveBadges, m_bottom - badgesHeight()));
    }
    while (done < m_page.badges.size()) {
        m_sheets.emplace_back();
        Setter set = setter();
        otherHeader(set);
        done = badges(set, done, otherTop);
    }
    footers();
    return std::move(m_sheets);
}

} // namespace

std::vector<Sheet> layOut(const PassportPage& page, Workshop& workshop)
{
    std::vector<Sheet> best;
    for (const Density& density : densities) {
        auto sheets = PassportLayout(page, workshop, density).lay();
        if (best.empty() || sheets.size() < best.size())
            best = std::move(sheets);
        if (best.size() == 1)
            break;
    }
    return best;
}

} // namespace inkaart::print
