// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/certificatelayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print::certificate {

namespace {

constexpr double usualFootTop = 882;
constexpr double mostForName = 200;
constexpr double mostForNameAtLast = 88;
constexpr double leastToSign = 20;
const Style signerStyle{ 14, 20, false, colour::ink, Qt::AlignLeft, 2 };

QRectF signatureRoom(const CertificatePage& page)
{
    const double from = page.qr.size > 0 ? 278 : left;
    return { from, 0, 542 - from, footBottom };
}

QLatin1StringView checkKey(const CertificatePage& page)
{
    return page.checkWithCamera ? "certificate.check"_L1 : "certificate.checkApp"_L1;
}

} // namespace

/// A long name of the centre takes the lines it needs. Gives the lower edge when that is lower than
/// the mark.
double CertificateLayout::header()
{
    m_set.mark(m_page.centre.logo, { left, 60, 48, 48 });
    const Style strong{ 18, 24, true, colour::ink, Qt::AlignLeft, 1 };
    const Style small{ 13, 18, false, colour::ink2, Qt::AlignLeft, 1 };
    number(strong, small);
    const QString name = clean(m_page.centre.name);
    const bool isShort = m_set.isWhole({ 330, 24 }, name, strong);
    double y = isShort ? 63 : 60;
    y += isShort ? m_set.put({ 136, y, 330, 24 }, name, strong)
                 : m_set.put({ 136, y, 330, 160 }, name, { 13, 17, true });
    y = std::max(y, 87.0);
    return y + m_set.put({ 136, y, 330, isShort ? 18.0 : 60.0 }, clean(m_page.centre.place), small);
}

void CertificateLayout::number(const Style& strong, const Style& small)
{
    if (m_page.number.isEmpty())
        return;
    m_set.put({ 482, 63, 240, 18 }, m_words.dutch("certificate.number"_L1),
              small.aligned(Qt::AlignRight));
    m_set.put({ 482, 81, 240, 24 }, clean(m_page.number), strong.aligned(Qt::AlignRight));
}

void CertificateLayout::standing(double y)
{
    using Standing = CertificatePage::Standing;
    if (m_page.standing == Standing::Valid)
        return;
    const auto key =
        m_page.standing == Standing::Revoked ? "certificate.revoked"_L1 : "certificate.replaced"_L1;
    const QStringList values{ clean(m_page.replacedBy) };
    const QRectF bar(left, y, right - left, m_page.replacedBy.isEmpty() ? 32 : 44);
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

/// At the foot, as on the other papers: below the number it would make a draft of the certificate.
void CertificateLayout::draftMark()
{
    m_set.put({ left, footBottom + 4, right - left, 18 }, m_words.draftMark(),
              { 13, 18, false, colour::ink2, Qt::AlignRight, 1 });
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

Runs CertificateLayout::signer() const
{
    const QString worker = clean(m_page.worker);
    QString rest;
    // The example centre's workers say it in their names already.
    const QString mark = m_words.dutch("example.after"_L1);
    if (m_page.isExample && !worker.endsWith(mark))
        rest += u' ' + mark;
    const QString title = Words::dutch(m_page.workerTitle);
    if (!title.isEmpty())
        rest += u", "_s + title;
    return { { worker, true }, { rest, false } };
}

QString CertificateLayout::placeAndDay() const
{
    const QString place = clean(m_page.place.isEmpty() ? m_page.centre.place : m_page.place);
    const QString date = Words::dutchDate(m_page.date);
    return place + (place.isEmpty() || date.isEmpty() ? u""_s : u", "_s) + date;
}

/// Height of the line to sign on: below it stand the name, whole, and the day.
double CertificateLayout::signatureLine(const QRectF& room)
{
    const double lower = m_set.height({ room.width(), 40 }, placeAndDay(), signerStyle);
    const Runs who = signer();
    // Where everybody and everything is called at length, what was shown goes first.
    const QSizeF space(room.width(), m_isLast ? mostForNameAtLast : mostForName);
    const double upper = m_page.worker.isEmpty()
        ? 0
        : m_set.height(space, who[0].text + who[1].text, signerStyle.bolder());
    return room.bottom() - lower - upper - 6;
}

double CertificateLayout::signature(const QRectF& room)
{
    const double y = signatureLine(room);
    m_set.rule(room.left(), room.right(), y, 1.5, colour::ink);
    const double lower = m_set.height({ room.width(), 40 }, placeAndDay(), signerStyle);
    const QRectF day(room.left(), room.bottom() - lower, room.width(), lower);
    m_set.put(day, placeAndDay(), signerStyle);
    const QRectF name(room.left(), y + 6, room.width(), day.top() - y - 6);
    if (!m_page.worker.isEmpty())
        m_set.put(name, signer(), signerStyle.aligned(Qt::AlignLeft | Qt::AlignBottom));
    return y;
}

double CertificateLayout::checkWordsHeight() const
{
    const bool isWithOwn = !m_words.own(checkKey(m_page)).isEmpty();
    return m_page.qr.size > 0 ? (isWithOwn ? 48 : 22) : 0;
}

double CertificateLayout::footTop()
{
    const double line = signatureLine(signatureRoom(m_page));
    return std::min(usualFootTop, line - leastToSign - checkWordsHeight());
}

void CertificateLayout::stamp()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(right - 155.25, footBottom - 145.25, 154.5, 144.5), 8, 8);
    m_set.sheet().outline(path, { 1.5, colour::lineStrong, { 4.5, 3 } });
    constexpr auto key = "certificate.stamp"_L1;
    const Style style{ 13, 18, false, colour::ink2, Qt::AlignHCenter, 1 };
    const double y = footBottom - (m_words.hasOwn() ? 48 : 28);
    m_set.put({ right - 156, y, 156, 18 }, m_words.dutch(key), style);
    m_set.put({ right - 156, y + 18, 156, 22 }, m_words.own(key),
              own(style, 13, 22).aligned(Qt::AlignHCenter));
}

void CertificateLayout::foot()
{
    stamp();
    draftMark();
    const bool hasCode = m_page.qr.size > 0;
    // 48 mm with the quiet zone; the dark part stands on the left margin.
    const double side = 48 / 25.4 * 96;
    const double quiet =
        side * credential::qrQuietZone / (m_page.qr.size + 2 * credential::qrQuietZone);
    if (hasCode)
        m_set.sheet().code(m_page.qr, { left - quiet, footBottom + quiet - side, side, side });
    const QRectF room = signatureRoom(m_page);
    const double line = signature(room);
    if (!hasCode)
        return;
    const auto key = checkKey(m_page);
    const Style style{ 16, 22, true, colour::ink, Qt::AlignLeft, 1 };
    const double y = std::max(footTop(), line - 60 - checkWordsHeight());
    m_set.put({ room.left(), y, room.width(), 22 }, m_words.dutch(key), style);
    Style other = style;
    other.line = 26;
    m_set.put({ room.left(), y + 22, room.width(), 26 }, m_words.own(key), other);
}

} // namespace inkaart::print::certificate
