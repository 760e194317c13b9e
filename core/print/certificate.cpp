// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/framework.h"
#include "core/print/certificatelayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace certificate {

namespace {

QLatin1StringView basisKey(Basis basis)
{
    switch (basis) {
    case Basis::Seen:
        return "certificate.seen"_L1;
    case Basis::Shown:
        return "certificate.shown"_L1;
    case Basis::Told:
        break;
    }
    return "certificate.told"_L1;
}

/// No sheet holds more characters than this, and setting what nobody will see takes time.
QString bounded(const QString& text)
{
    constexpr qsizetype most = 3000;
    return text.left(most);
}

} // namespace

Style CertificateLayout::own(Style style, double tallSize, double tallLine) const
{
    if (ownIsTall()) {
        style.size = tallSize;
        style.line = tallLine;
        style.align = Qt::AlignRight;
    }
    return style;
}

QRectF CertificateLayout::dutchColumn(double y, double height) const
{
    const double width = m_words.hasOwn() ? (right - left - middleGap) / 2 : right - left;
    return { left, y, width, height };
}

QRectF CertificateLayout::ownColumn(double y, double height) const
{
    const double width = (right - left - middleGap) / 2;
    return { right - width, y, width, height };
}

double CertificateLayout::pair(double y, double height, const QString& dutch,
                               const QString& ownText, const Style& dutchStyle,
                               const Style& ownStyle)
{
    return std::max(m_set.put(dutchColumn(y, height), dutch, dutchStyle),
                    m_set.put(ownColumn(y, height), ownText, ownStyle));
}

double CertificateLayout::lay()
{
    QPainterPath frame;
    frame.addRoundedRect(QRectF(33, 33, sheetSize.width() - 66, sheetSize.height() - 66), 3, 3);
    m_set.sheet().frame(frame, { 2, colour::ink, {} });
    const double top = std::max(header(), 108.0);
    standing(top + 8);
    const bool isValid = m_page.standing == CertificatePage::Standing::Valid;
    double y = title(top + (isValid ? 42 : 60));
    y = name(y + 22 * m_density.gap);
    y = achievement(y + 30 * m_density.gap);
    y = criteria(y + 32 * m_density.gap);
    y = proof(y + 20 * m_density.gap);
    y = remarks(y);
    foot();
    return y;
}

double CertificateLayout::title(double y)
{
    const double baseline = y + 40;
    const Style style{ 40, 48, true, colour::ink, Qt::AlignLeft, 1 };
    m_set.putOn(baseline, dutchColumn(y, 56), m_words.dutch("certificate.title"_L1), style);
    m_set.putOn(baseline, ownColumn(y, 56), m_words.own("certificate.title"_L1),
                own(style, 38, 56).aligned(Qt::AlignRight));
    m_set.rule(left, right, y + 63, 2, colour::ink);
    return y + 64;
}

double CertificateLayout::name(double y)
{
    QString latin = clean(m_page.name);
    if (m_page.isExample)
        latin = m_words.exampleName(latin);
    const QString script = clean(m_page.ownScriptName);
    Style style{ 32, 40, true, colour::ink, Qt::AlignLeft, 1 };
    Style scriptStyle = style.aligned(Qt::AlignRight);
    if (isTall(script)) {
        scriptStyle.size = 30;
        scriptStyle.line = 44;
    }
    const double whole = right - left - 24;
    double share = whole;
    if (!script.isEmpty()) {
        const double wanted = m_set.width(latin, style);
        const double other = m_set.width(script, scriptStyle);
        // Each as wide as it wants; where both cannot, neither gets less than half.
        share = wanted < whole / 2 ? wanted + 1 : other < whole / 2 ? whole - other - 1 : whole / 2;
    }
    const double baseline = y + 32.5;
    const double most = m_isLast ? 140 : 150;
    const double below = std::max(
        m_set.putOn(baseline, { left, y, script.isEmpty() ? right - left : share, most }, latin,
                    style),
        m_set.putOn(baseline, { left + share + 24, y, whole - share, most }, script, scriptStyle));
    y = baseline + std::max(below, 7.5) + 6;
    const bool isParticipation = m_page.achievement.kind == framework::Kind::Participation;
    const auto key = isParticipation ? "certificate.hasTakenPart"_L1 : "certificate.hasShown"_L1;
    const Style words{ 18, 30, false, colour::ink, Qt::AlignLeft, 1 };
    return y
        + pair(y, 30, m_words.dutch(key), m_words.own(key), words, words.aligned(Qt::AlignRight));
}

/// The zone's letter and name; in a script from right to left the letter stands at the right.
void CertificateLayout::zoneWord(const framework::Zone& zone, const QString& word,
                                 const QRectF& room, bool isOwn, const Style& body)
{
    if (word.isEmpty())
        return;
    const double width = m_set.width(word, body);
    const bool mirrored = isOwn && ownIsTall();
    const double x = !isOwn ? room.left()
        : mirrored          ? room.right() - 24
                            : room.right() - width - 32;
    m_set.zoneLetter(zone.id, zone.letter, { x, room.top(), 24, 24 });
    const QRectF beside = mirrored ? QRectF(room.left(), room.top(), room.width() - 32, 24)
                                   : QRectF(x + 32, room.top(), room.right() - x - 32 + 1, 24);
    Style level = body.aligned(body.align | Qt::AlignVCenter);
    level.line = 24;
    m_set.put(beside, word, level);
}

double CertificateLayout::achievementSide(const QRectF& room, bool isOwn, bool measureOnly)
{
    const auto& achievement = m_page.achievement;
    const auto say = [&](const framework::Text& text) {
        return isOwn ? m_words.own(text) : Words::dutch(text);
    };
    const Qt::Alignment align = isOwn ? Qt::AlignRight : Qt::AlignLeft;
    Style heading{ 26, 34, true, colour::ink, align, 3 };
    Style body{ 16, 26, false, colour::ink, align, 1 };
    if (isOwn && ownIsTall()) {
        heading.line = 38;
        body.size = 17;
    }
    const QString title = say(achievement.name);
    double y = room.top();
    y += measureOnly ? m_set.height({ room.width(), 114 }, title, heading)
                     : m_set.put({ room.left(), y, room.width(), 114 }, title, heading);
    const auto* zone = framework::Framework::builtIn().zone(achievement.zone);
    if (zone && !title.isEmpty()) {
        y += isOwn && ownIsTall() ? 6 : 10;
        if (!measureOnly)
            zoneWord(*zone, say(zone->name), { room.left(), y, room.width(), 24 }, isOwn, body);
        y += 24;
    }
    const QString level =
        isOwn ? m_words.ownLevel(achievement.level) : m_words.dutchLevel(achievement.level);
    if (!level.isEmpty() && !title.isEmpty()) {
        if (!measureOnly)
            m_set.put({ room.left(), y, room.width(), 26 }, level, body);
        y += 26;
    }
    return y - room.top();
}

double CertificateLayout::achievement(double y)
{
    const double badge = m_density.badge;
    const double side = (right - left - badge - 36) / 2;
    const double wide = m_words.hasOwn() ? side : right - left - badge - 36;
    QRectF dutch(left, y, wide, 0);
    QRectF own(right - side, y, side, 0);
    const double dutchHeight = achievementSide(dutch, false, true);
    const double ownHeight = m_words.hasOwn() ? achievementSide(own, true, true) : 0;
    const double height = std::max({ badge, dutchHeight, ownHeight });
    dutch.moveTop(y + (height - dutchHeight) / 2);
    own.moveTop(y + (height - ownHeight) / 2);
    achievementSide(dutch, false, false);
    if (m_words.hasOwn())
        achievementSide(own, true, false);
    const double x = m_words.hasOwn() ? (left + right - badge) / 2 : right - badge;
    m_set.badge(m_page.achievement, m_page.picture, { x, y + (height - badge) / 2, badge, badge });
    return y + height;
}

CertificateLayout::CriteriaStyle CertificateLayout::criteriaStyle() const
{
    const double size = 15 - m_density.less;
    const Style dutch{ size, m_isLast ? size + 3 : size + 5, false, colour::ink,
                       Qt::AlignLeft | Qt::AlignVCenter };
    return { dutch,
             own(dutch, size + 1, m_isLast ? size + 5 : size + 8)
                 .aligned((ownIsTall() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
             m_isLast ? 2.0 : 8.0 };
}

double CertificateLayout::criterionHeight(const framework::Criterion& criterion, double most)
{
    const CriteriaStyle style = criteriaStyle();
    const double wanted = std::max(
        m_set.height(dutchColumn(0, most).size(), bounded(Words::dutch(criterion.text)),
                     style.dutch),
        m_set.height(ownColumn(0, most).size(), bounded(m_words.own(criterion.text)), style.own));
    return std::max(wanted, m_density.row - 8);
}

/// All of them where they fit. Else the long ones give way first, down to one line each, and what
/// then still has no place is counted below them.
CertificateLayout::CriteriaPlan CertificateLayout::criteriaThatFit(double room)
{
    const auto& list = m_page.achievement.criteria;
    const CriteriaStyle style = criteriaStyle();
    const double line = std::max(style.dutch.line, style.own.line);
    const auto placesIn = [&](double height) {
        return int(std::clamp(height / (line + style.air), 0.0, double(list.size())));
    };
    QList<double> wanted;
    for (int i = 0; i < placesIn(room); ++i)
        wanted << criterionHeight(list[i], room + line); // higher than the room: not whole
    const auto heightOf = [&](double most) {
        double height = 0;
        for (const double each : wanted)
            height += std::min(each, most) + style.air;
        return height;
    };
    if (wanted.size() == list.size() && heightOf(room) <= room)
        return { int(list.size()), room, true };
    room -= line + style.air;
    wanted.resize(std::min(int(wanted.size()), placesIn(room)));
    double most = std::max(room, line);
    while (most > line && heightOf(most) > room)
        most = std::max(line, most - line);
    return { int(wanted.size()), most, false };
}

double CertificateLayout::criteria(double y)
{
    const auto& list = m_page.achievement.criteria;
    const double bottom = footTop();
    const CriteriaPlan plan = m_isLast ? criteriaThatFit(bottom - y - remarksHeight() - proofRoom())
                                       : CriteriaPlan{ int(list.size()), unlimited, true };
    const CriteriaStyle style = criteriaStyle();
    for (int i = 0; i < plan.count; ++i) {
        const double height = std::min(criterionHeight(list[i], plan.most), plan.most);
        pair(y + style.air / 2, height, bounded(Words::dutch(list[i].text)),
             bounded(m_words.own(list[i].text)), style.dutch, style.own);
        y += height + style.air;
        m_set.rule(left, right, y - 0.5, 1, colour::rule);
        if (!m_isLast && y > bottom)
            return y; // it is set again, closer
    }
    return plan.isWhole ? y : moreCriteria(y, int(list.size()) - plan.count);
}

double CertificateLayout::moreCriteria(double y, int others)
{
    const CriteriaStyle style = criteriaStyle();
    const auto key = others > 0 ? "certificate.more"_L1 : "certificate.whole"_L1;
    const double line = std::max(style.dutch.line, style.own.line);
    pair(y + style.air, line, m_words.dutch(key, { QString::number(others) }),
         m_words.own(key, { m_words.ownNumber(others) }), style.dutch.bolder(), style.own.bolder());
    return y + line + style.air;
}

Style CertificateLayout::proofStyle(bool isOwn) const
{
    const double size = 15 - m_density.less;
    const Style body{ size, size + 8 - m_density.less, false };
    return isOwn ? own(body, size + 1, size + 11 - m_density.less) : body;
}

/// What the tightest page keeps free for the words on what it rests on.
double CertificateLayout::proofRoom()
{
    constexpr double above = 26;
    constexpr double most = 84;
    if (m_page.proof.isEmpty())
        return 0;
    return above
        + std::max(m_set.height(dutchColumn(0, most).size(), Words::dutch(m_page.proof),
                                proofStyle(false)),
                   m_set.height(ownColumn(0, most).size(), m_words.own(m_page.proof),
                                proofStyle(true)));
}

double CertificateLayout::proof(double y)
{
    if (m_page.proof.isEmpty())
        return y;
    const Style label{ 13, 18, true, colour::ink2, Qt::AlignLeft, 1 };
    const QString ownText = m_words.own(m_page.proof);
    const auto key = basisKey(m_page.basis);
    y += pair(y, 20, m_words.dutch(key), ownText.isEmpty() ? QString() : m_words.own(key), label,
              own(label, 13, 18));
    const double most = m_isLast ? std::max(footTop() - y - remarksHeight(), 18.0) : unlimited;
    return y
        + pair(y, most, Words::dutch(m_page.proof), ownText, proofStyle(false), proofStyle(true));
}

} // namespace certificate

namespace {

constexpr certificate::Density densities[] = {
    { 1, 0, 184, 36 }, { 0.7, 0, 176, 32 }, { 0.5, 1, 150, 28 }, { 0.3, 2, 120, 22, true }
};

} // namespace

std::vector<Sheet> layOut(const CertificatePage& page, Workshop& workshop)
{
    const Words words(page.language);
    std::vector<Sheet> sheets(1);
    for (const certificate::Density& density : densities) {
        sheets.front() = Sheet();
        const Setter setter(sheets.front(), workshop.typesetter, workshop.drawings);
        certificate::CertificateLayout layout(page, words, setter, density);
        if (layout.lay() <= layout.footTop())
            break;
    }
    return sheets;
}

} // namespace inkaart::print
