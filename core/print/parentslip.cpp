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
constexpr double gap = 32;
constexpr double boxesWidth = 116;
constexpr double box = 26;
constexpr double footBottom = 1038;
constexpr auto returnKey = "slip.return"_L1;
constexpr auto questionsKey = "slip.questions"_L1;

QLatin1StringView wordsOf(ParentSlip::Why why)
{
    switch (why) {
    case ParentSlip::Why::Younger:
        return "slip.why"_L1;
    case ParentSlip::Why::Asked:
        return "slip.why.asked"_L1;
    case ParentSlip::Why::AgeUnsure:
        break;
    }
    return "slip.why.unsure"_L1;
}

struct PurposeWords {
    QLatin1StringView key;
    QLatin1StringView pictogram;
};

PurposeWords wordsOf(dossier::Purpose purpose)
{
    switch (purpose) {
    case dossier::Purpose::Dossier:
        return { "slip.dossier"_L1, "vandaag"_L1 };
    case dossier::Purpose::BadgesToCity:
        return { "slip.city"_L1, "badge"_L1 };
    case dossier::Purpose::Statistics:
        return { "slip.counting"_L1, "inzicht"_L1 };
    case dossier::Purpose::PhotoAndSound:
        return { "slip.media"_L1, "camera"_L1 };
    }
    return {};
}

/// How close things stand; a slip that does not fit is set again with the next one.
struct Density {
    double less; ///< how much smaller the running text is
    double row; ///< height of a purpose with one line
    double write; ///< white above a line to write on
    bool isLast = false; ///< nothing closer comes after it: what is too long is cut
};

constexpr Density densities[] = {
    { 0, 42, 34 }, { 1, 42, 34 }, { 2, 38, 32 }, { 2, 32, 26, true }
};

class SlipLayout {
public:
    SlipLayout(const ParentSlip& page, const Words& words, Setter setter, const Density& density)
        : m_page(page)
        , m_words(words)
        , m_set(setter)
        , m_density(density)
        , m_body{ 15 - density.less, 21 - 1.5 * density.less }
    { }

    /// Lower edge of what stands above the foot.
    double lay();
    double footTop() { return footBottom - footHeight(); }

private:
    Style ownStyle(Style style) const;
    double pair(double y, const QString& dutch, const QString& own, const Style& style);
    double header(double y);
    double centre(double y);
    double names(double y);
    double reason(double y);
    double purposes(double y);
    double purpose(const PurposeWords& which, double y);
    void answers(double y);
    double term(double y);
    double fields(double y);
    void field(const QRectF& room, QLatin1StringView key);
    double footLine(double y, QLatin1StringView key, const QString& value, bool isBold);
    double footHeight();
    void foot();
    QString telephone() const
    {
        const QString number = clean(m_page.centre.telephone);
        return number.isEmpty() ? number : QChar(0x200E) + number + QChar(0x200E);
    }

    QString inSentence(const QString& name) const
    {
        return print::inSentence(name, m_density.isLast ? 30 : 60);
    }
    double column() const { return m_words.hasOwn() ? (right - left - gap) / 2 : right - left; }
    QString name() const
    {
        const QString plain = clean(m_page.name);
        return m_page.isExample ? m_words.exampleName(plain) : plain;
    }

    const ParentSlip& m_page;
    const Words& m_words;
    Setter m_set;
    Density m_density;
    Style m_body;
};

Style SlipLayout::ownStyle(Style style) const
{
    if (m_words.isRightToLeft()) {
        style.size += 1;
        style.line += 3;
        style.align = Qt::AlignRight | (style.align & Qt::AlignVertical_Mask);
    }
    return style;
}

double SlipLayout::pair(double y, const QString& dutchText, const QString& ownText,
                        const Style& style)
{
    return y
        + std::max(m_set.put({ left, y, column(), 150 }, dutchText, style),
                   m_set.put({ right - column(), y, column(), 150 }, ownText, ownStyle(style)));
}

/// Who gives it out, and when. A long name takes the whole width and as many lines as it needs.
double SlipLayout::centre(double y)
{
    const QString name = clean(m_page.centre.name);
    const Style strong{ 18, 24, true, colour::ink, Qt::AlignLeft, 1 };
    const Style small{ 13, 18, false, colour::ink2, Qt::AlignLeft, 1 };
    const Style day{ 15, 20, false, colour::ink, Qt::AlignRight, 1 };
    const double from = left + 58;
    const double beside = right - from - 150;
    const bool isShort = m_set.isWhole({ beside, 24 }, name, strong);
    m_set.mark(m_page.centre.logo, { left, y, 44, 44 });
    const double used = m_set.put({ from, y, isShort ? beside : right - from, 140 }, name, strong);
    const double below = y + std::max(24.0, used);
    m_set.put({ right - 140, isShort ? y + 2 : below, 140, 20 }, Words::dutchDate(m_page.date),
              day);
    const QString draft = m_words.draftMark();
    const double width = draft.isEmpty() ? 140 : m_set.width(draft, small) + 1;
    m_set.put({ right - width, (isShort ? y + 2 : below) + 20, width, 18 }, draft,
              small.aligned(Qt::AlignRight));
    const double place = m_set.put({ from, below, right - from - width - 10, 140 },
                                   clean(m_page.centre.place), small);
    return below + std::max(20.0, place);
}

double SlipLayout::header(double y)
{
    y = centre(y);
    const auto key = "slip.title"_L1;
    y = pair(y + 18, m_words.dutch(key), m_words.own(key),
             { m_density.isLast ? 16.0 : 20.0, 27, true, colour::ink, Qt::AlignLeft, 2, 15 });
    m_set.rule(left, right, y + 8, 2, colour::ink);
    return y + 20;
}

/// Both names whole: beside each other, and where that takes many lines, below each other.
double SlipLayout::names(double y)
{
    const QString latin = name();
    const QString script = clean(m_page.ownScriptName);
    const Style large{ 22, 29, true, colour::ink, Qt::AlignLeft, 1 };
    const double most = m_density.isLast && !script.isEmpty() ? 84 : 200;
    const double half = (right - left - gap) / 2;
    const bool isBeside = script.isEmpty()
        || (m_set.isWhole({ half, 29 }, latin, large)
            && m_set.isWhole({ half, 33 }, script, large));
    if (!isBeside) {
        const auto side = isTall(script) ? Qt::AlignRight : Qt::AlignLeft;
        const Style many{ 14, 18, true, colour::ink };
        y += m_set.put({ left, y, right - left, most }, latin, many) + 2;
        return y + m_set.put({ left, y, right - left, most }, script, many.aligned(side));
    }
    const double width = script.isEmpty() ? right - left : half;
    return y
        + std::max(
               m_set.put({ left, y, width, most }, latin, large),
               m_set.put({ right - width, y, width, most }, script, large.aligned(Qt::AlignRight)));
}

double SlipLayout::reason(double y)
{
    const QString who = inSentence(m_page.name);
    const QString centre = inSentence(m_page.centre.name);
    y = names(y) + 8;
    const Style& body = m_body;
    const QStringList about{ centre };
    y = pair(y, m_words.dutch("slip.what"_L1, about), m_words.own("slip.what"_L1, about), body) + 5;
    const auto why = wordsOf(m_page.why);
    y = pair(y, m_words.dutch(why, { who, QString::number(m_page.consentAge) }),
             m_words.own(why, { who, m_words.ownNumber(m_page.consentAge) }), body)
        + 5;
    return pair(y, m_words.dutch("slip.kept"_L1, { QString::number(m_page.retentionMonths) }),
                m_words.own("slip.kept"_L1, { m_words.ownNumber(m_page.retentionMonths) }), body)
        + 14;
}

/// "Ja" and "Nee" in both languages above their columns of boxes.
void SlipLayout::answers(double y)
{
    const double x = m_words.hasOwn() ? (left + right - boxesWidth) / 2 : right - boxesWidth;
    const Style style{ 15, 20, true, colour::ink, Qt::AlignHCenter, 1 };
    const QLatin1StringView keys[] = { "word.yes"_L1, "word.no"_L1 };
    for (int i = 0; i < 2; ++i) {
        const double from = x + i * boxesWidth / 2;
        const double used =
            m_set.put({ from, y, boxesWidth / 2, 20 }, m_words.dutch(keys[i]), style);
        m_set.put({ from, y + used, boxesWidth / 2, 22 }, m_words.own(keys[i]), style);
    }
}

double SlipLayout::purpose(const PurposeWords& which, double y)
{
    const Style style = m_body.aligned(Qt::AlignLeft | Qt::AlignVCenter);
    const QStringList about{ inSentence(m_page.centre.name) };
    const QString mine = m_words.dutch(which.key, about);
    const QString theirs = m_words.own(which.key, about);
    const double width =
        (m_words.hasOwn() ? (right - left - boxesWidth) / 2 : right - left - boxesWidth) - 8;
    const double dutchWidth = width - 34;
    const double height =
        std::max({ m_density.row, m_set.height({ dutchWidth, 120 }, mine, style) + 10,
                   m_set.height({ width, 120 }, theirs, ownStyle(style)) + 10 });
    m_set.pictogram(which.pictogram, { left, y + height / 2 - 12, 24, 24 }, colour::ink, 1.8);
    m_set.put({ left + 34, y + 4, dutchWidth, height - 8 }, mine, style);
    m_set.put({ right - width, y + 4, width, height - 8 }, theirs, ownStyle(style));
    const double x = m_words.hasOwn() ? (left + right - boxesWidth) / 2 : right - boxesWidth;
    for (int i = 0; i < 2; ++i) {
        QPainterPath path;
        path.addRoundedRect(
            QRectF(x + (i + 0.5) * boxesWidth / 2 - box / 2, y + (height - box) / 2, box, box), 4,
            4);
        m_set.sheet().outline(path, { 2, colour::ink, {} });
    }
    m_set.rule(left, right, y + height, 1, colour::rule);
    return y + height;
}

double SlipLayout::purposes(double y)
{
    const auto key = "slip.choose"_L1;
    const double side = (right - left - boxesWidth) / 2 - 8;
    const Style style{ 17, 24, true, colour::ink, Qt::AlignLeft, 2 };
    const double used =
        std::max(m_set.put({ left, y, side, 48 }, m_words.dutch(key), style),
                 m_set.put({ right - side, y, side, 54 }, m_words.own(key), ownStyle(style)));
    answers(y);
    y += std::max(used, m_words.hasOwn() ? 42.0 : 24.0) + 4;
    m_set.rule(left, right, y, 1, colour::rule);
    for (const dossier::Purpose each : m_page.purposes)
        y = purpose(wordsOf(each), y);
    return y + 12;
}

double SlipLayout::term(double y)
{
    const QDate last = m_page.waitingUntil;
    const Style& body = m_body;
    y = pair(y, m_words.dutch("slip.free"_L1, { QString::number(m_page.waitingDays) }),
             m_words.own("slip.free"_L1, { m_words.ownNumber(m_page.waitingDays) }), body);
    if (!last.isValid())
        return y + 8;
    return pair(y + 4, m_words.dutch("slip.until"_L1, { Words::dutchDate(last) }),
                m_words.own("slip.until"_L1, { m_words.ownDate(last) }), body.bolder())
        + 8;
}

void SlipLayout::field(const QRectF& room, QLatin1StringView key)
{
    const Style style{ 13, 17, false, colour::ink2, Qt::AlignLeft, 1 };
    m_set.rule(room.left(), room.right(), room.bottom(), 1.5, colour::ink);
    m_set.put({ room.left(), room.bottom() + 2, room.width(), 17 }, m_words.dutch(key), style);
    m_set.put({ room.left(), room.bottom() + 19, room.width(), 20 }, m_words.own(key),
              ownStyle(style));
}

double SlipLayout::fields(double y)
{
    const double width = (right - left - gap) / 2;
    const double labels = m_words.hasOwn() ? 38 : 20;
    const double write = m_density.write;
    field({ left, y, width, write }, "slip.name"_L1);
    field({ right - width, y, width, write }, "slip.relation"_L1);
    y += write + labels;
    field({ left, y, width, write + 4 }, "slip.signature"_L1);
    field({ right - width, y, width, write + 4 }, "slip.date"_L1);
    return y + write + 4 + labels;
}

/// Both languages of one line at the foot.
double SlipLayout::footLine(double y, QLatin1StringView key, const QString& value, bool isBold)
{
    const Style style{ 14, 19, isBold, colour::ink, Qt::AlignLeft, 2 };
    return pair(y, m_words.dutch(key, { value }), m_words.own(key, { value }), style);
}

double SlipLayout::footHeight()
{
    const auto height = [this](QLatin1StringView key, const QString& value, bool isBold) {
        const Style style{ 14, 19, isBold, colour::ink, Qt::AlignLeft, 2 };
        const QSizeF room(column(), 150);
        return std::max(m_set.height(room, m_words.dutch(key, { value }), style),
                        m_set.height(room, m_words.own(key, { value }), ownStyle(style)));
    };
    const double questions = telephone().isEmpty() ? 0 : height(questionsKey, telephone(), false);
    return height(returnKey, inSentence(m_page.centre.name), true) + questions;
}

void SlipLayout::foot()
{
    double y = footTop();
    y = footLine(y, returnKey, inSentence(m_page.centre.name), true);
    if (!telephone().isEmpty())
        footLine(y, questionsKey, telephone(), false);
    QStringList address{ inSentence(m_page.centre.name) };
    for (const QString& line : m_page.centre.address.split(u'\n'))
        address << inSentence(line);
    if (!m_page.centre.address.contains(m_page.centre.place))
        address << inSentence(m_page.centre.place);
    address.removeAll(QString());
    m_set.put({ left, sheetSize.height() - 76, right - left, 36 }, address.join(u", "_s),
              { 13, 18, false, colour::ink2, Qt::AlignLeft, 1 });
}

double SlipLayout::lay()
{
    double y = header(52);
    y = reason(y);
    y = purposes(y);
    y = term(y);
    y = fields(y);
    foot();
    return y;
}

} // namespace

std::vector<Sheet> layOut(const ParentSlip& page, Workshop& workshop)
{
    const Words words(page.language);
    std::vector<Sheet> sheets(1);
    for (const Density& density : densities) {
        sheets.front() = Sheet();
        const Setter setter(sheets.front(), workshop.typesetter, workshop.drawings);
        SlipLayout layout(page, words, setter, density);
        if (layout.lay() <= layout.footTop())
            break;
    }
    return sheets;
}

} // namespace inkaart::print
