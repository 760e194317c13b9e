// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/framework.h"
#include "core/print/document.h"
#include "core/print/layout.h"
#include "core/print/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

constexpr double left = 72;
constexpr double right = 722;
constexpr double middleGap = 26;
constexpr double footTop = 882;
constexpr double footBottom = 1064;
constexpr double unlimited = 2000;

/// How close things stand. A page that does not fit is set again with the next one.
struct Density {
    double gap; ///< part of the white between the parts
    double less; ///< how much smaller the running text is
    double badge;
    double row; ///< height of a criterion of one line
};
constexpr Density densities[] = {
    { 1, 0, 184, 36 }, { 0.7, 0, 176, 32 }, { 0.5, 1, 150, 28 }, { 0.3, 2, 120, 22 }
};

class CertificateLayout {
public:
    CertificateLayout(const CertificatePage& page, const Words& words, Setter setter,
                      const Density& density)
        : m_page(page)
        , m_words(words)
        , m_set(setter)
        , m_density(density)
        , m_isLast(&density == std::end(densities) - 1)
    { }

    /// Lower edge of what stands above the foot.
    double lay();

private:
    void header();
    void standing();
    double title(double y);
    double name(double y);
    double achievement(double y);
    double achievementSide(const QRectF& room, bool own, bool measureOnly);
    double criteria(double y);
    double seen(double y);
    double remarks(double y);
    void foot();
    double signature(const QRectF& room);
    void stamp();

    bool ownIsTall() const { return m_words.isRightToLeft(); }
    /// Own language: larger and with more air in tall scripts, at the right edge.
    Style own(Style style, double tallSize, double tallLine) const;
    QRectF dutchColumn(double y, double height) const;
    QRectF ownColumn(double y, double height) const;
    double pair(double y, double height, const QString& dutch, const QString& own,
                const Style& dutchStyle, const Style& ownStyle);

    const CertificatePage& m_page;
    const Words& m_words;
    Setter m_set;
    const Density& m_density;
    bool m_isLast;
};

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
    header();
    standing();
    const bool isValid = m_page.standing == CertificatePage::Standing::Valid;
    double y = title(isValid ? 150 : 168);
    y = name(y + 22 * m_density.gap);
    y = achievement(y + 30 * m_density.gap);
    y = criteria(y + 32 * m_density.gap);
    y = seen(y + 20 * m_density.gap);
    y = remarks(y);
    foot();
    return y;
}

void CertificateLayout::header()
{
    m_set.mark(m_page.centre.logo, { left, 60, 48, 48 });
    const Style strong{ 18, 24, true, colour::ink, Qt::AlignLeft, 1 };
    const Style small{ 13, 18, false, colour::ink2, Qt::AlignLeft, 1 };
    m_set.put({ 136, 63, 330, 24 }, clean(m_page.centre.name), strong);
    m_set.put({ 136, 87, 330, 18 }, clean(m_page.centre.place), small);
    if (m_page.number.isEmpty())
        return;
    m_set.put({ 482, 63, 240, 18 }, m_words.dutch("certificate.number"_L1),
              small.aligned(Qt::AlignRight));
    m_set.put({ 482, 81, 240, 24 }, clean(m_page.number), strong.aligned(Qt::AlignRight));
}

void CertificateLayout::standing()
{
    using Standing = CertificatePage::Standing;
    if (m_page.standing == Standing::Valid)
        return;
    const auto key =
        m_page.standing == Standing::Revoked ? "certificate.revoked"_L1 : "certificate.replaced"_L1;
    const QStringList values{ clean(m_page.replacedBy) };
    const QRectF bar(left, 116, right - left, m_page.replacedBy.isEmpty() ? 32 : 44);
    QPainterPath path;
    path.addRoundedRect(bar, 4, 4);
    m_set.sheet().shape(path, colour::ink);
    const Style style{ 14, 19, true, Qt::white, Qt::AlignLeft | Qt::AlignVCenter, 2 };
    const double half = bar.width() / 2;
    m_set.put(bar.adjusted(12, 0, m_words.hasOwn() ? -half - 8 : -12, 0),
              m_words.dutch(key, values), style);
    m_set.put(bar.adjusted(half + 8, 0, -12, 0), m_words.own(key, values),
              style.aligned(Qt::AlignRight | Qt::AlignVCenter));
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
        latin = m_words.dutch("example.before"_L1, { latin });
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
    const double most = m_isLast ? 110 : 150;
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
        const QString word = say(zone->name);
        if (!measureOnly && !word.isEmpty()) {
            const double width = m_set.width(word, body);
            const bool mirrored = isOwn && ownIsTall();
            const double x = !isOwn ? room.left()
                : mirrored          ? room.right() - 24
                                    : room.right() - width - 32;
            m_set.zoneLetter(zone->id, zone->letter, { x, y, 24, 24 });
            const QRectF beside = mirrored ? QRectF(room.left(), y, room.width() - 32, 24)
                                           : QRectF(x + 32, y, room.right() - x - 32 + 1, 24);
            Style level = body.aligned(align | Qt::AlignVCenter);
            level.line = 24;
            m_set.put(beside, word, level);
        }
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

double CertificateLayout::criteria(double y)
{
    const auto& list = m_page.achievement.criteria;
    const double size = 15 - m_density.less;
    const Style dutch{ size, size + 5, false, colour::ink, Qt::AlignLeft | Qt::AlignVCenter };
    const Style other =
        own(dutch, size + 1, size + 8)
            .aligned((ownIsTall() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const double share = (footTop - y - 90) / std::max<qsizetype>(1, list.size()) - 6;
    const double most = m_isLast ? std::max(share, 17.0) : unlimited;
    for (const framework::Criterion& criterion : list) {
        const QString left1 = Words::dutch(criterion.text);
        const QString right1 = m_words.own(criterion.text);
        const double wanted = std::max(m_set.height(dutchColumn(0, most).size(), left1, dutch),
                                       m_set.height(ownColumn(0, most).size(), right1, other));
        const double height = std::max(wanted, m_density.row - 8);
        pair(y + 4, height, left1, right1, dutch, other);
        y += height + 8;
        m_set.rule(left, right, y - 0.5, 1, colour::rule);
    }
    return y;
}

double CertificateLayout::seen(double y)
{
    if (m_page.seen.isEmpty())
        return y;
    const Style label{ 13, 18, true, colour::ink2, Qt::AlignLeft, 1 };
    const QString ownText = m_words.own(m_page.seen);
    const auto key = "certificate.proven"_L1;
    y += pair(y, 20, m_words.dutch(key), ownText.isEmpty() ? QString() : m_words.own(key), label,
              own(label, 13, 18));
    const double size = 15 - m_density.less;
    const Style body{ size, size + 8 - m_density.less, false };
    const double most = m_isLast ? std::max(footTop - y - 4, 18.0) : unlimited;
    return y
        + pair(y, most, Words::dutch(m_page.seen), ownText, body,
               own(body, size + 1, size + 11 - m_density.less));
}

double CertificateLayout::remarks(double y)
{
    const auto joined = [](const QString& a, const QString& b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + u' ' + b;
    };
    const auto corrected = "certificate.corrected"_L1;
    const auto until = "certificate.validUntil"_L1;
    QString dutch;
    QString other;
    if (!m_page.replaces.isEmpty()) {
        const QStringList number{ clean(m_page.replaces) };
        dutch = m_words.dutch(corrected, number);
        other = m_words.own(corrected, number);
    }
    if (m_page.validUntil.isValid()) {
        const QString own = m_words.own(until, { m_words.ownDate(m_page.validUntil) });
        dutch = joined(dutch, m_words.dutch(until, { Words::dutchDate(m_page.validUntil) }) + u'.');
        if (!own.isEmpty())
            other = joined(other, own + u'.');
    }
    if (dutch.isEmpty())
        return y;
    y += 8 * m_density.gap;
    const Style style{ 13, 18, false, colour::ink };
    return y + pair(y, 40, dutch, other, style, own(style, 14, 20));
}

double CertificateLayout::signature(const QRectF& room)
{
    Runs who{ { clean(m_page.worker), true } };
    QString rest;
    if (m_page.isExample)
        rest += u' ' + m_words.dutch("example.after"_L1);
    const QString title = Words::dutch(m_page.workerTitle);
    if (!title.isEmpty())
        rest += u", "_s + title;
    who << Run{ rest, false };
    const QString place = clean(m_page.place.isEmpty() ? m_page.centre.place : m_page.place);
    const QString date = Words::dutchDate(m_page.date);
    const QString where = place + (place.isEmpty() || date.isEmpty() ? u""_s : u", "_s) + date;

    Style style{ 14, 20, false, colour::ink, Qt::AlignLeft, 2 };
    const double lower = m_set.height({ room.width(), 40 }, where, style);
    style.align = Qt::AlignLeft | Qt::AlignBottom;
    const QRectF upperRoom(room.left(), room.bottom() - lower - 40, room.width(), 40);
    const double upper = m_page.worker.isEmpty() ? 0 : m_set.put(upperRoom, who, style);
    m_set.put({ room.left(), room.bottom() - lower, room.width(), lower }, where, style);
    const double y = room.bottom() - lower - upper - 6;
    m_set.rule(room.left(), room.right(), y, 1.5, colour::ink);
    return y;
}

void CertificateLayout::stamp()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(right - 155.25, footBottom - 145.25, 154.5, 144.5), 8, 8);
    m_set.sheet().outline(path, { 1.5, colour::lineStrong, { 4.5, 3 } });
    m_set.put({ right - 156, footBottom - 28, 156, 18 }, m_words.dutch("certificate.stamp"_L1),
              { 13, 18, false, colour::ink2, Qt::AlignHCenter, 1 });
}

void CertificateLayout::foot()
{
    stamp();
    const bool hasCode = m_page.qr.size > 0;
    // 48 mm with the quiet zone; the dark part stands on the left margin.
    const double side = 48 / 25.4 * 96;
    const double quiet =
        side * credential::qrQuietZone / (m_page.qr.size + 2 * credential::qrQuietZone);
    if (hasCode)
        m_set.sheet().code(m_page.qr, { left - quiet, footBottom + quiet - side, side, side });
    const double from = hasCode ? 278 : left;
    const double line = signature({ from, 0, 542 - from, footBottom });
    if (!hasCode)
        return;
    const auto key = m_page.checkWithCamera ? "certificate.check"_L1 : "certificate.checkApp"_L1;
    const Style style{ 16, 22, true, colour::ink, Qt::AlignLeft, 1 };
    const QString ownWords = m_words.own(key);
    const double ownHeight = ownWords.isEmpty() ? 0 : 26;
    const double y = std::max(footTop, line - 60 - ownHeight - 22);
    m_set.put({ from, y, 542 - from, 22 }, m_words.dutch(key), style);
    Style other = style;
    other.line = 26;
    m_set.put({ from, y + 22, 542 - from, 26 }, ownWords, other);
}

} // namespace

std::vector<Sheet> layOut(const CertificatePage& page, Workshop& workshop)
{
    const Words words(page.language);
    std::vector<Sheet> sheets(1);
    for (const Density& density : densities) {
        sheets.front() = Sheet();
        const Setter setter(sheets.front(), workshop.typesetter, workshop.drawings);
        if (CertificateLayout(page, words, setter, density).lay() <= footTop)
            break;
    }
    return sheets;
}

} // namespace inkaart::print
