// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/layout.h"
#include "core/print/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

constexpr double left = 72;
constexpr double right = 722;
constexpr double gap = 32;
constexpr double codeSide = 132;
constexpr double box = 30;
constexpr double picture = 44;
constexpr double questionHeight = 158;
constexpr double choiceWidth = 170; ///< so that words stay with their own box
constexpr double tickTop = 314;
constexpr double questionsTop = 342;

/// One box of a question: a picture or so many dots, and its words.
struct Choice {
    QLatin1StringView key;
    QLatin1StringView pictogram; ///< empty: dots
    int dots = 0;
};

struct Question {
    QLatin1StringView key;
    Choice choices[3];
};

/// In the order of dossier::slipAnswers.
constexpr Question questions[] = {
    { "mentor.how"_L1,
      { { "mentor.how.alone"_L1, "rate-kan"_L1 },
        { "mentor.how.help"_L1, "rate-hulp"_L1 },
        { "mentor.how.notYet"_L1, "rate-later"_L1 } } },
    { "mentor.often"_L1,
      { { "mentor.often.once"_L1, {}, 1 },
        { "mentor.often.sometimes"_L1, {}, 3 },
        { "mentor.often.often"_L1, {}, 6 } } },
    { "mentor.again"_L1,
      { { "word.yes"_L1, "vink"_L1 },
        { "mentor.again.maybe"_L1, "vraagteken"_L1 },
        { "word.no"_L1, "kruis"_L1 } } },
};

class MentorSlipLayout {
public:
    MentorSlipLayout(const MentorSlipPage& page, const Words& words, Setter setter)
        : m_page(page)
        , m_words(words)
        , m_set(setter)
    { }

    void lay();

private:
    Style ownStyle(Style style) const;
    double pair(double y, double height, const QString& dutch, const QString& own,
                const Style& style);
    void header();
    void title();
    void subject();
    void question(const Question& which, double y);
    void choice(const Choice& which, const QRectF& room);
    void dots(int count, const QPointF& centre);
    void field(const QRectF& room, QLatin1StringView key);
    void fields(double y);
    void foot(double y);
    QString name() const
    {
        const QString plain = inSentence(m_page.name);
        return m_page.isExample ? m_words.exampleName(plain) : plain;
    }
    /// In a question the mark of the example would only be in the way: it stands above and on top.
    QString calledName() const
    {
        QString plain = inSentence(m_page.name);
        const auto mark = "Voorbeeld: "_L1;
        return m_page.isExample && plain.startsWith(mark) ? plain.sliced(mark.size()) : plain;
    }
    double column() const { return m_words.hasOwn() ? (right - left - gap) / 2 : right - left; }

    const MentorSlipPage& m_page;
    const Words& m_words;
    Setter m_set;
};

Style MentorSlipLayout::ownStyle(Style style) const
{
    if (m_words.isRightToLeft()) {
        style.size += 1;
        style.line += 3;
        style.align = Qt::AlignRight | (style.align & Qt::AlignVertical_Mask);
    }
    return style;
}

double MentorSlipLayout::pair(double y, double height, const QString& dutch, const QString& own,
                              const Style& style)
{
    return y
        + std::max(m_set.put({ left, y, column(), height }, dutch, style),
                   m_set.put({ right - column(), y, column(), height }, own, ownStyle(style)));
}

void MentorSlipLayout::header()
{
    const double beside = right - left - 58 - codeSide - 20;
    m_set.mark(m_page.centre.logo, { left, 52, 44, 44 });
    const double used = m_set.put({ left + 58, 52, beside, 48 }, clean(m_page.centre.name),
                                  { 18, 24, true, colour::ink, Qt::AlignLeft, 2 });
    m_set.put({ left + 58, 52 + std::max(24.0, used), beside, 18 }, clean(m_page.centre.place),
              { 13, 18, false, colour::ink2, Qt::AlignLeft, 1 });
    const double quiet = codeSide * credential::qrQuietZone
        / std::max(1, m_page.qr.size + 2 * credential::qrQuietZone);
    if (m_page.qr.size > 0)
        m_set.sheet().code(m_page.qr, { right - codeSide + quiet, 44, codeSide, codeSide });
    m_set.put({ right - 190, 44 + codeSide, 190, 22 }, m_page.number,
              { 16, 22, true, colour::ink, Qt::AlignRight, 1 });
}

/// The title and what is asked, left of the code.
void MentorSlipLayout::title()
{
    constexpr double width = right - left - codeSide - 20;
    const Style large{ 24, 31, true, colour::ink, Qt::AlignLeft, 1 };
    const double y =
        118 + m_set.put({ left, 118, width, 31 }, m_words.dutch("mentor.title"_L1), large);
    m_set.put({ left, y, width, 34 }, m_words.own("mentor.title"_L1), ownStyle(large));
    m_set.rule(left, right, 206, 2, colour::ink);
}

/// Who, and what was to be seen, as on a card.
void MentorSlipLayout::subject()
{
    m_set.pictogram(m_page.pictogram, { left, 222, 80, 80 }, colour::ink, 1.4);
    const double from = left + 104;
    const QString script = clean(m_page.ownScriptName);
    const double half = script.isEmpty() ? right - from : (right - from - 20) / 2;
    const Style who{ 20, 27, true, colour::ink, Qt::AlignLeft, 1 };
    m_set.put({ from, 216, half, 28 }, name(), who);
    m_set.put({ right - half, 216, half, 32 }, script, who.aligned(Qt::AlignRight));
    const Style said{ 17, 23, false, colour::ink, Qt::AlignLeft, 1 };
    const QString own = m_words.own(m_page.sentence);
    const double most = own.isEmpty() ? tickTop - 248 : (tickTop - 248) / 2;
    const double used =
        m_set.put({ from, 248, right - from, most }, Words::dutch(m_page.sentence), said);
    m_set.put({ from, 248 + used, right - from, most }, own, ownStyle(said));
    pair(tickTop, 26, m_words.dutch("mentor.tick"_L1), m_words.own("mentor.tick"_L1),
         { 14, 19, false, colour::ink2, Qt::AlignLeft, 1 });
}

void MentorSlipLayout::dots(int count, const QPointF& centre)
{
    constexpr double radius = 5;
    constexpr double step = 16;
    const int columns = std::min(count, 3);
    const int rows = (count + 2) / 3;
    for (int i = 0; i < count; ++i) {
        const QPointF at(centre.x() + (i % 3 - (columns - 1) / 2.0) * step,
                         centre.y() + (i / 3 - (rows - 1) / 2.0) * step);
        QPainterPath dot;
        dot.addEllipse(at, radius, radius);
        m_set.sheet().shape(dot, colour::ink);
    }
}

void MentorSlipLayout::choice(const Choice& which, const QRectF& room)
{
    const double y = room.top() + 4;
    QPainterPath path;
    path.addRoundedRect(QRectF(room.left() + 8, y + (picture - box) / 2, box, box), 4, 4);
    m_set.sheet().outline(path, { 2, colour::ink, {} });
    const QRectF where(room.left() + box + 22, y, picture, picture);
    if (which.pictogram.isEmpty())
        dots(which.dots, where.center());
    else
        m_set.pictogram(which.pictogram, where, colour::ink, 1.8);
    const Style style{ 15, 20, true, colour::ink, Qt::AlignLeft, 1 };
    const double used = m_set.put({ room.left() + 8, y + picture + 4, choiceWidth, 20 },
                                  m_words.dutch(which.key), style);
    m_set.put({ room.left() + 8, y + picture + 4 + used, choiceWidth, 24 }, m_words.own(which.key),
              ownStyle(style));
}

void MentorSlipLayout::question(const Question& which, double y)
{
    const QStringList about{ calledName() };
    const double below =
        pair(y + 8, 46, m_words.dutch(which.key, about), m_words.own(which.key, about),
             { 17, 23, true, colour::ink, Qt::AlignLeft, 2 });
    const double width = (right - left) / 3;
    for (int i = 0; i < 3; ++i)
        choice(which.choices[i], { left + i * width, below + 2, width, 92 });
    m_set.rule(left, right, y + questionHeight, 1, colour::rule);
}

void MentorSlipLayout::field(const QRectF& room, QLatin1StringView key)
{
    const Style style{ 13, 17, false, colour::ink2, Qt::AlignLeft, 1 };
    m_set.rule(room.left(), room.right(), room.bottom(), 1.5, colour::ink);
    m_set.put({ room.left(), room.bottom() + 2, room.width(), 17 }, m_words.dutch(key), style);
    m_set.put({ room.left(), room.bottom() + 19, room.width(), 20 }, m_words.own(key),
              ownStyle(style));
}

void MentorSlipLayout::fields(double y)
{
    constexpr double width = (right - left - gap) / 2;
    constexpr double write = 34;
    field({ left, y, width, write }, "mentor.name"_L1);
    field({ right - width, y, width, write }, "mentor.role"_L1);
    y += write + 40;
    field({ left, y, width, write }, "slip.signature"_L1);
    field({ right - width, y, width, write }, "slip.date"_L1);
}

void MentorSlipLayout::foot(double y)
{
    const QString worker = inSentence(m_page.worker);
    const QString centre = inSentence(m_page.centre.name);
    const QStringList to{ worker.isEmpty() ? centre : worker + u", "_s + centre };
    const double below =
        pair(y, 40, m_words.dutch("mentor.return"_L1, to), m_words.own("mentor.return"_L1, to),
             { 14, 19, true, colour::ink, Qt::AlignLeft, 2 });
    const QString date = Words::dutchDate(m_page.date);
    const QString draft = m_words.draftMark();
    const Style small{ 13, 18, false, colour::ink2, Qt::AlignLeft, 1 };
    m_set.put({ left, below + 6, 180, 18 }, date, small);
    m_set.put({ left + 190, below + 6, right - left - 190, 18 }, draft,
              small.aligned(Qt::AlignRight));
}

void MentorSlipLayout::lay()
{
    header();
    title();
    subject();
    double y = questionsTop;
    m_set.rule(left, right, y, 1, colour::rule);
    for (const Question& each : questions) {
        question(each, y);
        y += questionHeight;
    }
    fields(y + 8);
    foot(y + 164);
}

} // namespace

std::vector<Sheet> layOut(const MentorSlipPage& page, Workshop& workshop)
{
    const Words words(page.language);
    std::vector<Sheet> sheets(1);
    MentorSlipLayout(page, words, Setter(sheets.front(), workshop.typesetter, workshop.drawings))
        .lay();
    return sheets;
}

} // namespace inkaart::print
