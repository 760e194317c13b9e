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

struct PurposeWords {
    QLatin1StringView key;
    QLatin1StringView pictogram;
};

PurposeWords wordsOf(dossier::Purpose purpose)
{
    switch (purpose) {
    case dossier::Purpose::Dossier:
        return { "slip.dossier"_L1, "opslaan"_L1 };
    case dossier::Purpose::BadgesToCity:
        return { "slip.city"_L1, "stad"_L1 };
    case dossier::Purpose::Statistics:
        return { "slip.counting"_L1, "inzicht"_L1 };
    case dossier::Purpose::PhotoAndSound:
        return { "slip.media"_L1, "camera"_L1 };
    }
    return {};
}

class SlipLayout {
public:
    SlipLayout(const ParentSlip& page, const Words& words, Setter setter, double less)
        : m_page(page)
        , m_words(words)
        , m_set(setter)
        , m_body{ 15 - less, 21 - 1.5 * less }
    { }

    /// Lower edge of what stands above the foot.
    double lay();
    static constexpr double footTop = 962;

private:
    Style ownStyle(Style style) const;
    double pair(double y, const QString& dutch, const QString& own, const Style& style);
    double header(double y);
    double reason(double y);
    double purposes(double y);
    double purpose(const PurposeWords& which, double y);
    void answers(double y);
    double term(double y);
    double fields(double y);
    void field(const QRectF& room, QLatin1StringView key);
    void foot(double y);

    double column() const { return m_words.hasOwn() ? (right - left - gap) / 2 : right - left; }
    QString name() const
    {
        const QString plain = clean(m_page.name);
        return m_page.isExample ? m_words.dutch("example.before"_L1, { plain }) : plain;
    }

    const ParentSlip& m_page;
    const Words& m_words;
    Setter m_set;
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

double SlipLayout::header(double y)
{
    m_set.mark(m_page.centre.logo, { left, y, 44, 44 });
    m_set.put({ left + 58, y, 380, 24 }, clean(m_page.centre.name),
              { 18, 24, true, colour::ink, Qt::AlignLeft, 1 });
    m_set.put({ left + 58, y + 24, 380, 18 }, clean(m_page.centre.place),
              { 13, 18, false, colour::ink2, Qt::AlignLeft, 1 });
    m_set.put({ right - 200, y + 2, 200, 20 }, Words::dutchDate(m_page.date),
              { 15, 20, false, colour::ink, Qt::AlignRight, 1 });
    const auto key = "slip.title"_L1;
    y = pair(y + 62, m_words.dutch(key), m_words.own(key),
             { 20, 27, true, colour::ink, Qt::AlignLeft, 2, 15 });
    m_set.rule(left, right, y + 8, 2, colour::ink);
    return y + 20;
}

double SlipLayout::reason(double y)
{
    const QString who = clean(m_page.name);
    const QString centre = clean(m_page.centre.name);
    Style large{ 22, 29, true, colour::ink, Qt::AlignLeft, 1 };
    const QString script = clean(m_page.ownScriptName);
    const double width = script.isEmpty() ? right - left : (right - left - gap) / 2;
    // On the tightest page a name of hundreds of letters is cut rather than the rest.
    const double most = m_body.size < 14 ? 36 : 60;
    y += std::max(
             m_set.put({ left, y, width, most }, name(), large),
             m_set.put({ right - width, y, width, most }, script, large.aligned(Qt::AlignRight)))
        + 8;
    const Style& body = m_body;
    const QStringList about{ centre };
    y = pair(y, m_words.dutch("slip.what"_L1, about), m_words.own("slip.what"_L1, about), body) + 5;
    y = pair(y, m_words.dutch("slip.why"_L1, { who, QString::number(m_page.consentAge) }),
             m_words.own("slip.why"_L1, { who, m_words.ownNumber(m_page.consentAge) }), body)
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
    const QStringList about{ clean(m_page.centre.name) };
    const QString mine = m_words.dutch(which.key, about);
    const QString theirs = m_words.own(which.key, about);
    const double width =
        (m_words.hasOwn() ? (right - left - boxesWidth) / 2 : right - left - boxesWidth) - 8;
    const double dutchWidth = width - 34;
    const double height = std::max({ 42.0, m_set.height({ dutchWidth, 120 }, mine, style) + 10,
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
    const QDate last = m_page.date.addDays(m_page.waitingDays);
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
    field({ left, y, width, 34 }, "slip.name"_L1);
    field({ right - width, y, width, 34 }, "slip.relation"_L1);
    y += 34 + labels;
    field({ left, y, width, 38 }, "slip.signature"_L1);
    field({ right - width, y, width, 38 }, "slip.date"_L1);
    return y + 38 + labels;
}

void SlipLayout::foot(double y)
{
    const Style body{ 14, 19, true, colour::ink, Qt::AlignLeft, 2 };
    const QStringList where{ clean(m_page.centre.name) };
    y = pair(y, m_words.dutch("slip.return"_L1, where), m_words.own("slip.return"_L1, where), body);
    if (!m_page.centre.telephone.isEmpty()) {
        const QString number = QChar(0x200E) + clean(m_page.centre.telephone) + QChar(0x200E);
        y = pair(y, m_words.dutch("slip.questions"_L1, { number }),
                 m_words.own("slip.questions"_L1, { number }),
                 { 14, 19, false, colour::ink, Qt::AlignLeft, 1 });
    }
    QStringList address{ clean(m_page.centre.name) };
    for (const QString& line : m_page.centre.address.split(u'\n'))
        address << clean(line);
    if (!m_page.centre.address.contains(m_page.centre.place))
        address << clean(m_page.centre.place);
    address.removeAll(QString());
    m_set.put({ left, sheetSize.height() - 76, right - left, 20 }, address.join(u", "_s),
              { 13, 18, false, colour::ink2, Qt::AlignLeft, 1 });
}

double SlipLayout::lay()
{
    double y = header(52);
    y = reason(y);
    y = purposes(y);
    y = term(y);
    y = fields(y);
    foot(footTop);
    return y;
}

} // namespace

std::vector<Sheet> layOut(const ParentSlip& page, Workshop& workshop)
{
    const Words words(page.language);
    std::vector<Sheet> sheets(1);
    for (const double less : { 0.0, 1.0, 2.0 }) {
        sheets.front() = Sheet();
        const Setter setter(sheets.front(), workshop.typesetter, workshop.drawings);
        if (SlipLayout(page, words, setter, less).lay() <= SlipLayout::footTop)
            break;
    }
    return sheets;
}

} // namespace inkaart::print
