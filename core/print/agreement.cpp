// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/document.h"
#include "core/print/layout.h"
#include "core/print/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

constexpr double left = 56;
constexpr double right = 738;
constexpr double iconRoom = 64;
constexpr double half = sheetSize.height() / 2;

struct Row {
    QLatin1StringView key;
    QLatin1StringView pictogram;
    const framework::Text& text;
};

class AgreementLayout {
public:
    AgreementLayout(const AgreementPage& page, const Words& words, Setter setter, double top)
        : m_page(page)
        , m_words(words)
        , m_set(setter)
        , m_top(top)
    { }

    void lay();

private:
    void header();
    void row(const Row& row, double y, double height);
    void side(const QRectF& room, const QString& label, const QString& value, bool isOwn);
    void foot(double y);
    QString label(const Row& row, bool isOwn) const;
    bool hasOwn() const { return m_words.hasOwn(); }
    double columnWidth() const
    {
        return hasOwn() ? (right - left - iconRoom) / 2 : right - left - iconRoom;
    }
    QRectF dutchColumn(double y, double height) const
    {
        return { hasOwn() ? left : left + iconRoom, y, columnWidth(), height };
    }
    QRectF ownColumn(double y, double height) const
    {
        return { right - columnWidth(), y, columnWidth(), height };
    }
    Qt::Alignment ownAlign() const
    {
        return m_words.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    }

    const AgreementPage& m_page;
    const Words& m_words;
    Setter m_set;
    double m_top;
};

QString AgreementLayout::label(const Row& row, bool isOwn) const
{
    const bool nameless = row.key == "agreement.yours"_L1 && clean(m_page.worker).isEmpty();
    const auto key = nameless ? "agreement.other"_L1 : row.key;
    const QStringList values{ clean(m_page.worker) };
    return isOwn ? m_words.own(key, values) : m_words.dutch(key, values);
}

void AgreementLayout::header()
{
    const Style title{ 30, 40, true, colour::ink, Qt::AlignLeft, 1 };
    const double baseline = m_top + 75;
    m_set.putOn(baseline, { left, m_top + 44, 240, 40 }, m_words.dutch("agreement.title"_L1),
                title);
    m_set.putOn(baseline, { right - 240, m_top + 44, 240, 44 }, m_words.own("agreement.title"_L1),
                title.aligned(Qt::AlignRight));
    const Style small{ 13, 18, false, colour::ink2, Qt::AlignLeft | Qt::AlignVCenter, 1 };
    const QString centre = clean(m_page.centre.name);
    const double width = std::min(m_set.width(centre, small) + 1, 190.0);
    // Dutch alone: the centre stands where the other title would have been.
    const double x = hasOwn() ? (left + right - width - 38) / 2 : right - width - 38;
    m_set.mark(m_page.centre.logo, { x, m_top + 54, 30, 30 });
    m_set.put({ x + 38, m_top + 54, width, 30 }, centre, small);
    m_set.rule(left, right, m_top + 93, 2, colour::ink);
}

void AgreementLayout::side(const QRectF& room, const QString& label, const QString& value,
                           bool isOwn)
{
    const bool tall = isOwn && m_words.isRightToLeft();
    const Qt::Alignment align = isOwn ? ownAlign() : Qt::Alignment(Qt::AlignLeft);
    const Style small{ 14, 19, false, colour::ink2, align, 1 };
    Style strong{ 18, tall ? 29.0 : 25.0, true, colour::ink, align, 2 };
    const double most = room.height() - 19 - 12;
    const double height =
        value.isEmpty() ? strong.line : m_set.height({ room.width(), most }, value, strong);
    double y = room.top() + (room.height() - 19 - height) / 2;
    m_set.put({ room.left(), y, room.width(), 19 }, label, small);
    y += 19;
    if (value.isEmpty())
        m_set.sheet().line({ room.left(), y + height - 2 }, { room.right(), y + height - 2 },
                           { 1, colour::lineStrong, { 1, 3 } });
    else
        // Also what begins with a name or a number in other letters runs as the half does.
        m_set.put({ room.left(), y, room.width(), most }, QChar(tall ? 0x200F : 0x200E) + value,
                  strong);
}

void AgreementLayout::row(const Row& row, double y, double height)
{
    side(dutchColumn(y, height), label(row, false), Words::dutch(row.text), false);
    if (hasOwn())
        side(ownColumn(y, height), label(row, true), m_words.own(row.text), true);
    const double middle = hasOwn() ? (left + right) / 2 : left + 17;
    m_set.pictogram(row.pictogram, { middle - 17, y + height / 2 - 17, 34, 34 }, colour::ink, 1.7);
    m_set.rule(left, right, y + height - 0.5, 1, colour::rule);
}

void AgreementLayout::foot(double y)
{
    const auto lines = [&](const QRectF& room, bool isOwn) {
        const auto say = [&](QLatin1StringView key) {
            return isOwn ? m_words.own(key) : m_words.dutch(key);
        };
        const QString next = isOwn ? m_words.own(m_page.nextTalk) : Words::dutch(m_page.nextTalk);
        Style style{ 15, 22, false, colour::ink, isOwn ? ownAlign() : Qt::AlignLeft, 1 };
        // A line to write on when there is no next talk yet.
        const Runs first{ { say("agreement.next"_L1), true },
                          { next.isEmpty() ? u" "_s + QString(28, u'…').left(12) : u' ' + next,
                            false } };
        const double used = m_set.put({ room.left(), room.top(), room.width(), 23 }, first, style);
        const QString number = clean(m_page.telephone);
        if (!number.isEmpty())
            m_set.put({ room.left(), room.top() + used, room.width(), 23 },
                      Runs{ { say("agreement.cannot"_L1) + u' ', false },
                            // A telephone number runs from left to right in every language.
                            { QChar(0x200E) + number + QChar(0x200E), true } },
                      style);
    };
    const double width = hasOwn() ? (right - left - 32) / 2 : right - left;
    lines({ left, y + 12, width, 46 }, false);
    if (hasOwn())
        lines({ right - width, y + 12, width, 46 }, true);
    m_set.put({ left, y + 60, right - left, 18 }, m_words.draftMark(),
              { 13, 18, false, colour::ink2, ownAlign(), 1 });
}

void AgreementLayout::lay()
{
    header();
    QList<Row> rows{ { "agreement.mine"_L1, "hand"_L1, m_page.learnerDoes },
                     { "agreement.yours"_L1, "mensen"_L1, m_page.workerDoes } };
    if (!m_page.who.isEmpty())
        rows << Row{ "agreement.who"_L1, "nieuw-mens"_L1, m_page.who };
    rows << Row{ "agreement.when"_L1, "kalender"_L1, m_page.when }
         << Row{ "agreement.where"_L1, "speld"_L1, m_page.where };
    const double from = m_top + 94;
    const double to = m_top + 467;
    const double height = (to - from) / double(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        row(rows[i], from + double(i) * height, height);
    foot(to);
}

} // namespace

std::vector<Sheet> layOut(const AgreementPage& page, Workshop& workshop)
{
    const Words words(page.language);
    std::vector<Sheet> sheets(1);
    const Setter setter(sheets.front(), workshop.typesetter, workshop.drawings);
    AgreementLayout(page, words, setter, 0).lay();
    if (page.isTwice) {
        AgreementLayout(page, words, setter, half).lay();
        sheets.front().line({ 0, half }, { sheetSize.width(), half },
                            { 1, colour::lineStrong, { 4, 4 } });
    }
    return sheets;
}

} // namespace inkaart::print
