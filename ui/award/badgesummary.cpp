// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/badgesummary.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCriteria = 12;
constexpr qsizetype pictureLimit = 4 * 1024 * 1024;

QStringList criteriaOf(const QString& narrative)
{
    QStringList lines;
    const QStringList raw = narrative.split(u'\n', Qt::SkipEmptyParts);
    for (QString line : raw) {
        while (line.startsWith(u'-') || line.startsWith(u'*') || line.startsWith(u' '))
            line.remove(0, 1);
        const QString shown = shownText(line);
        if (!shown.isEmpty() && lines.size() < mostCriteria)
            lines.append(shown);
    }
    return lines;
}

/// Only what travels along: an address is never followed.
QByteArray pictureOf(const QString& uri)
{
    const qsizetype comma = uri.indexOf(u',');
    const bool isData = uri.startsWith("data:image/"_L1) && comma > 0 && comma < 80
        && QStringView(uri).first(comma).endsWith(";base64"_L1);
    if (!isData || uri.size() > pictureLimit)
        return {};
    return QByteArray::fromBase64(QStringView(uri).sliced(comma + 1).toLatin1());
}

QDate dayOf(const std::optional<QDateTime>& time)
{
    return time ? time->toLocalTime().date() : QDate();
}

} // namespace

QString shownText(const QString& text, int most)
{
    QString shown;
    for (const QChar sign : text.simplified()) {
        const QChar::Category category = sign.category();
        // Formatting signs turn or hide text; joiners are needed by some scripts.
        const bool isJoiner = sign == QChar(0x200C) || sign == QChar(0x200D);
        if (category == QChar::Other_Control || (category == QChar::Other_Format && !isJoiner))
            continue;
        shown += sign;
    }
    if (shown.size() > most)
        shown = shown.first(most - 1) + u'…';
    return shown;
}

BadgeSummary summaryOf(const QJsonObject& credential)
{
    const credential::BadgeSummary says = credential::summarize(credential);
    BadgeSummary summary;
    summary.name = shownText(says.name);
    summary.description = shownText(says.description);
    summary.issuer = shownText(says.issuer.isEmpty() ? says.issuerId : says.issuer);
    summary.issuerId = shownText(says.issuerId);
    summary.holder = shownText(says.recipient);
    summary.date = dayOf(says.awarded);
    summary.expires = dayOf(says.expires);
    summary.criteria = criteriaOf(says.criteria);
    summary.picture = pictureOf(says.image);
    summary.alignments = says.alignments;
    return summary;
}

} // namespace inkaart::award
