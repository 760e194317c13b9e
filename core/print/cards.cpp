// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artwork/zonecolours.h"
#include "core/framework/framework.h"
#include "core/framework/phrases.h"
#include "core/print/document.h"
#include "core/print/layout.h"
#include "core/print/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

constexpr double origin = 38;
/// Leaves room for a line below the cards that printers reach.
constexpr double top = 26;
constexpr double cardWidth = 359; // 95 mm
constexpr double cardHeight = 262; // 69 mm
constexpr int perSheet = 8;
constexpr double barLeft = 126;
constexpr double pictureSize = 104;
constexpr double draftHeight = 14;
constexpr QColor cutColour{ 0xB8, 0xB0, 0xA5 };

class CardsLayout {
public:
    CardsLayout(const framework::Framework& framework, const Words& words, Setter setter)
        : m_framework(framework)
        , m_words(words)
        , m_set(setter)
    { }

    /// \a skill null: a blank card.
    void card(const QPointF& at, const framework::Skill* skill);
    void cuttingLines(int cards);
    void footer(int sheet, int sheets);

private:
    void number(const QPointF& at, const QString& text);
    void zone(const QPointF& at, const framework::Zone& zone);
    void emptyZones(const QPointF& at);
    void sentences(const QRectF& room, const QString& dutch, const QString& own);
    void blank(const QPointF& at);
    void draftMark(const QPointF& at);

    const framework::Framework& m_framework;
    const Words& m_words;
    Setter m_set;
};

void CardsLayout::number(const QPointF& at, const QString& text)
{
    const Style style{ 18, 30, true, colour::ink, Qt::AlignHCenter | Qt::AlignVCenter, 1 };
    const double width = std::max(32.0, m_set.width(text, style) + 14);
    const QRectF ring(at.x() + 17, at.y() + 15, width, 32);
    QPainterPath path;
    path.addRoundedRect(ring.adjusted(1, 1, -1, -1), 15, 15);
    m_set.sheet().outline(path, { 2, colour::ink, {} });
    m_set.put(ring, text, style);
}

void CardsLayout::zone(const QPointF& at, const framework::Zone& zone)
{
    const QString dutch = Words::dutch(zone.name);
    const QString own = m_words.own(zone.name);
    const Style style{ 14, 19, true, colour::ink, Qt::AlignLeft, 1 };
    Style ownStyle = style;
    if (m_words.isRightToLeft())
        ownStyle.size = 15;
    const double words =
        std::min(84.0, std::max(m_set.width(dutch, style), m_set.width(own, ownStyle)) + 1);
    const double x = at.x() + (barLeft - 32 - words) / 2;
    const double height = own.isEmpty() ? 19 : 38;
    m_set.zoneLetter(zone.id, zone.letter, { x, at.y() + (height - 24) / 2, 24, 24 });
    double y = at.y();
    y += m_set.put({ x + 32, y, words, 19 }, own, ownStyle);
    m_set.put({ x + 32, own.isEmpty() ? at.y() : at.y() + 19, words, 19 }, dutch, style);
}

void CardsLayout::sentences(const QRectF& room, const QString& dutch, const QString& own)
{
    constexpr double gap = 14;
    const bool tall = m_words.isRightToLeft();
    for (double factor = 1;; factor *= 0.93) {
        const bool isLast = factor < 0.75;
        const Style dutchStyle{ 18 * factor, 25 * factor, true };
        Style ownStyle{ (tall ? 20 : 18) * factor, (tall ? 33 : 25) * factor, true, colour::ink,
                        tall ? Qt::AlignRight : Qt::AlignLeft };
        const double most = isLast ? (room.height() - gap) / 2 : room.height();
        const double ownHeight = m_set.height({ room.width(), most }, own, ownStyle);
        const double dutchHeight = m_set.height({ room.width(), most }, dutch, dutchStyle);
        const double between = own.isEmpty() ? 0 : gap;
        const double height = ownHeight + between + dutchHeight;
        if (height > room.height() && !isLast)
            continue;
        const double y = room.top() + (room.height() - height) / 2;
        m_set.put({ room.left(), y, room.width(), most }, own, ownStyle);
        m_set.put({ room.left(), y + ownHeight + between, room.width(), most }, dutch, dutchStyle);
        return;
    }
}

void CardsLayout::emptyZones(const QPointF& at)
{
    constexpr double side = 24;
    constexpr double gap = 6;
    const qsizetype columns = std::min<qsizetype>(3, m_framework.zones.size());
    const double x0 = at.x() + (barLeft - double(columns) * (side + gap) + gap) / 2;
    for (qsizetype i = 0; i < m_framework.zones.size() && i < 6; ++i) {
        const QRectF box(x0 + double(i % 3) * (side + gap), at.y() + double(i / 3) * (side + gap),
                         side, side);
        QPainterPath path;
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        m_set.sheet().outline(path, { 1.5, colour::lineStrong, {} });
        m_set.put(box, QString(m_framework.zones[i].letter),
                  { 14, 24, true, colour::ink2, Qt::AlignHCenter | Qt::AlignVCenter, 1 });
    }
}

void CardsLayout::blank(const QPointF& at)
{
    QPainterPath frame;
    frame.addRoundedRect(
        QRectF(at.x() + (barLeft - pictureSize) / 2, at.y() + 62, pictureSize, pictureSize), 8, 8);
    m_set.sheet().outline(frame, { 2, colour::lineStrong, { 6, 5 } });
    emptyZones(at + QPointF(0, 178));
    m_set.sheet().line({ at.x() + barLeft + 3, at.y() + 16 },
                       { at.x() + barLeft + 3, at.y() + cardHeight - 16 },
                       { 6, colour::lineStrong, { 6, 5 } });
    const double x = at.x() + 148;
    const double width = cardWidth - 148 - 18;
    const bool tall = m_words.isRightToLeft();
    const QString own = m_words.own("cards.blank"_L1);
    const auto part = [&](double y, const QString& text, bool isOwn) {
        const bool mirrored = isOwn && tall;
        m_set.put({ x, y, width, 33 }, text + u" …"_s,
                  { mirrored ? 20.0 : 18.0, mirrored ? 33.0 : 25.0, true, colour::ink,
                    mirrored ? Qt::AlignRight : Qt::AlignLeft, 1 });
        for (const double line : { 62.0, 96.0 })
            m_set.sheet().line({ x, y + line }, { x + width, y + line },
                               { 1, colour::lineStrong, { 1, 3 } });
    };
    if (own.isEmpty())
        return part(at.y() + 70, m_words.dutch("cards.blank"_L1), false);
    part(at.y() + 20, own, true);
    part(at.y() + 136, m_words.dutch("cards.blank"_L1), false);
}

/// On each card, as on the screen: they are cut apart.
void CardsLayout::draftMark(const QPointF& at)
{
    m_set.put({ at.x() + 148, at.y() + cardHeight - 16 - draftHeight, cardWidth - 148 - 18, 18 },
              m_words.draftWord(), { 13, 18, false, colour::ink2, Qt::AlignRight, 1 });
}

void CardsLayout::card(const QPointF& at, const framework::Skill* skill)
{
    draftMark(at);
    if (!skill)
        return blank(at);
    number(at, QString::number(skill->number));
    const framework::Zone* its = m_framework.zone(skill->zone);
    const QColor colour = artwork::lightColours(skill->zone).zone;
    m_set.pictogram(skill->pictogram,
                    { at.x() + (barLeft - pictureSize) / 2, at.y() + 69, pictureSize, pictureSize },
                    colour, 1.4);
    if (its)
        zone(at + QPointF(0, 185), *its);
    QPainterPath bar;
    bar.addRect(QRectF(at.x() + barLeft, at.y() + 17, 6, cardHeight - 33));
    m_set.sheet().shape(bar, colour);
    const double draft = m_words.draftWord().isEmpty() ? 0 : draftHeight;
    sentences({ at.x() + 148, at.y() + 16, cardWidth - 148 - 18, cardHeight - 32 - draft },
              Words::dutch(skill->sentence), m_words.own(skill->sentence));
}

void CardsLayout::cuttingLines(int cards)
{
    const int rows = (cards + 1) / 2;
    const double bottom = top + rows * cardHeight;
    const Stroke dashed{ 1, cutColour, { 3, 2 } };
    for (int column = 0; column <= 2; ++column) {
        const double x = origin + column * cardWidth;
        m_set.sheet().line({ x, top }, { x, bottom }, dashed);
        m_set.sheet().line({ x, 0 }, { x, 26 }, { 1, colour::ink, {} });
        m_set.sheet().line({ x, sheetSize.height() - 26 }, { x, sheetSize.height() },
                           { 1, colour::ink, {} });
    }
    for (int row = 0; row <= rows; ++row) {
        const double y = top + row * cardHeight;
        m_set.sheet().line({ origin, y }, { origin + 2 * cardWidth, y }, dashed);
        m_set.sheet().line({ 0, y }, { 26, y }, { 1, colour::ink, {} });
        m_set.sheet().line({ sheetSize.width() - 26, y }, { sheetSize.width(), y },
                           { 1, colour::ink, {} });
    }
}

void CardsLayout::footer(int sheet, int sheets)
{
    const auto& phrases = framework::Phrases::builtIn();
    QString languages = phrases.dutchName(u"nl");
    if (m_words.hasOwn())
        languages =
            m_words.dutch("cards.two"_L1, { languages, phrases.dutchName(m_words.language()) });
    const QString text = u"%1, %2. %3"_s.arg(
        m_words.dutch("cards.sheet"_L1, { QString::number(sheet), QString::number(sheets) }),
        languages, m_words.dutch("cards.cut"_L1));
    m_set.put({ 44, 1079, 640, 18 }, text, { 13, 18, false, colour::ink2, Qt::AlignLeft, 1 });
}

QList<const framework::Skill*> chosen(const CardsSheet& page, const framework::Framework& from)
{
    QList<const framework::Skill*> skills;
    for (const framework::Skill& skill : from.skills) {
        if (page.only.isEmpty() || page.only.contains(skill.id))
            skills << &skill;
    }
    std::stable_sort(skills.begin(), skills.end(),
                     [](const auto* a, const auto* b) { return a->number < b->number; });
    for (int i = 0; i < std::clamp(page.blanks, 0, 400); ++i)
        skills << nullptr;
    return skills;
}

} // namespace

std::vector<Sheet> layOut(const CardsSheet& page, Workshop& workshop)
{
    const auto& framework = page.framework ? *page.framework : framework::Framework::builtIn();
    const Words words(page.language);
    const auto skills = chosen(page, framework);
    const int count = std::max(1, int(skills.size() + perSheet - 1) / perSheet);
    std::vector<Sheet> sheets(static_cast<size_t>(count));
    for (int number = 0; number < count; ++number) {
        const Setter setter(sheets[size_t(number)], workshop.typesetter, workshop.drawings);
        CardsLayout layout(framework, words, setter);
        const int first = number * perSheet;
        const int here = std::min(perSheet, int(skills.size()) - first);
        layout.cuttingLines(here);
        for (int i = 0; i < here; ++i)
            layout.card({ origin + i % 2 * cardWidth, top + i / 2 * cardHeight },
                        skills[first + i]);
        layout.footer(number + 1, count);
    }
    return sheets;
}

} // namespace inkaart::print
