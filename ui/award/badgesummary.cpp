// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/badgesummary.h"

#include <QDateTime>
#include <QJsonArray>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCriteria = 12;
constexpr qsizetype pictureLimit = 4 * 1024 * 1024;

/// JSON-LD lets a single value stand for a list of one.
QJsonArray listOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{ value };
}

/// Open Badges 3.0 has plain text; other credentials have a text per language.
QString textOf(const QJsonValue& value)
{
    if (value.isObject())
        return value.toObject().value("@value"_L1).toString();
    return value.isArray() ? textOf(value.toArray().first()) : value.toString();
}

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
QByteArray pictureOf(const QJsonValue& image)
{
    const QString uri =
        image.isObject() ? image.toObject().value("id"_L1).toString() : image.toString();
    const qsizetype comma = uri.indexOf(u',');
    const bool isData = uri.startsWith("data:image/"_L1) && comma > 0 && comma < 80
        && QStringView(uri).first(comma).endsWith(";base64"_L1);
    if (!isData || uri.size() > pictureLimit)
        return {};
    return QByteArray::fromBase64(QStringView(uri).sliced(comma + 1).toLatin1());
}

QString holderOf(const QJsonObject& subject)
{
    for (const QJsonValue& value : listOf(subject.value("identifier"_L1))) {
        const QJsonObject identity = value.toObject();
        if (identity.value("identityType"_L1) == "name"_L1 && !identity.value("hashed"_L1).toBool())
            return shownText(identity.value("identityHash"_L1).toString());
    }
    return shownText(textOf(subject.value("name"_L1)));
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
    const QJsonObject subject = listOf(credential.value("credentialSubject"_L1)).first().toObject();
    const QJsonObject achievement = listOf(subject.value("achievement"_L1)).first().toObject();
    const QJsonValue issuer = credential.value("issuer"_L1);
    BadgeSummary summary;
    summary.name = shownText(textOf(achievement.value("name"_L1)));
    if (summary.name.isEmpty())
        summary.name = shownText(textOf(credential.value("name"_L1)));
    summary.description = shownText(textOf(achievement.value("description"_L1)));
    summary.issuer = shownText(issuer.isObject() ? textOf(issuer.toObject().value("name"_L1))
                                                 : issuer.toString());
    summary.holder = holderOf(subject);
    for (const QLatin1StringView name : { "awardedDate"_L1, "validFrom"_L1, "issuanceDate"_L1 }) {
        const QDateTime when =
            QDateTime::fromString(credential.value(name).toString(), Qt::ISODate);
        if (when.isValid() && !summary.date.isValid())
            summary.date = when.toLocalTime().date();
    }
    summary.criteria =
        criteriaOf(achievement.value("criteria"_L1).toObject().value("narrative"_L1).toString());
    summary.picture = pictureOf(achievement.value("image"_L1));
    return summary;
}

} // namespace inkaart::award
