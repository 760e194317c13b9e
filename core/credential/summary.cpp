// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/summary.h"

#include "core/credential/badge2_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/datetext_p.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

QJsonArray listOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{ value };
}

/// Plain text, or the first of several with their languages.
QString textOf(const QJsonValue& value)
{
    if (value.isArray())
        return textOf(value[0]);
    return value.isObject() ? value["@value"_L1].toString() : value.toString();
}

std::optional<QDateTime> timeOf(const QJsonObject& object,
                                std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        const QString text = object.value(name).toString();
        auto ms = dateTimeStamp(text);
        for (const QString& end : { u"Z"_s, u"T00:00:00Z"_s })
            ms = ms ? ms : dateTimeStamp(text + end);
        if (ms)
            return QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
    }
    return {};
}

QList<AlignedTo> alignmentsOf(const QJsonValue& value)
{
    QList<AlignedTo> all;
    const auto list = listOf(value);
    for (const auto& one : list) {
        const AlignedTo to{ textOf(one["targetName"_L1]), one["targetUrl"_L1].toString(),
                            textOf(one["targetCode"_L1]), textOf(one["targetFramework"_L1]) };
        if (to != AlignedTo())
            all.append(to);
    }
    return all;
}

void addIssuer(BadgeSummary& summary, const QJsonValue& issuer)
{
    summary.issuerId = idOf(issuer);
    summary.issuer = textOf(issuer["name"_L1]);
    summary.issuerUrl = issuer["url"_L1].toString();
}

/// An Achievement or a BadgeClass: the names are the same, but for the tags.
void addAchievement(BadgeSummary& summary, const QJsonObject& achievement)
{
    summary.name = textOf(achievement.value("name"_L1));
    summary.description = textOf(achievement.value("description"_L1));
    const auto criteria = listOf(achievement.value("criteria"_L1)).at(0);
    summary.criteria = textOf(criteria["narrative"_L1]);
    summary.criteriaUrl = idOf(criteria);
    summary.image = idOf(listOf(achievement.value("image"_L1)).at(0));
    summary.language = stringsOf(achievement.value("inLanguage"_L1)).value(0);
    if (summary.language.isEmpty())
        summary.language = achievement.value("@language"_L1).toString();
    summary.tags = stringsOf(achievement.value("tag"_L1)) + stringsOf(achievement.value("tags"_L1));
    summary.alignments = alignmentsOf(achievement.value("alignment"_L1));
}

/// The first that is written in clear, a name before anything else.
QString recipientIn(const QJsonValue& identifiers)
{
    QString found;
    const auto list = listOf(identifiers);
    for (const auto& one : list) {
        const auto hashed = one["hashed"_L1];
        if (hashed.toBool() || hashed == QJsonValue(u"true"_s))
            continue;
        const QString text = one["identityHash"_L1].toString();
        if (one["identityType"_L1].toString() == "name"_L1)
            return text;
        if (found.isEmpty())
            found = text;
    }
    return found;
}

BadgeSummary ofVersion2(const QJsonObject& assertion)
{
    BadgeSummary summary;
    const auto badge = assertion.value("badge"_L1).toObject();
    addAchievement(summary, badge);
    addIssuer(summary, badge.value("issuer"_L1));
    const auto recipient = assertion.value("recipient"_L1);
    if (!recipient["hashed"_L1].toBool())
        summary.recipient = recipient["identity"_L1].toString();
    summary.awarded = timeOf(assertion, { "issuedOn"_L1 });
    summary.expires = timeOf(assertion, { "expires"_L1 });
    return summary;
}

} // namespace

BadgeSummary summarize(const QJsonObject& credential)
{
    if (isBadge2(credential))
        return ofVersion2(credential);
    BadgeSummary summary;
    const auto subject = subjectOf(credential);
    addAchievement(summary, listOf(subject.value("achievement"_L1)).at(0).toObject());
    addIssuer(summary, credential.value("issuer"_L1));
    if (summary.name.isEmpty())
        summary.name = textOf(credential.value("name"_L1));
    if (summary.description.isEmpty())
        summary.description = textOf(credential.value("description"_L1));
    if (kindOf(credential) == Kind::Endorsement)
        summary.description = textOf(subject.value("endorsementComment"_L1));
    if (summary.image.isEmpty())
        summary.image = idOf(credential.value("image"_L1));
    summary.recipient = recipientIn(subject.value("identifier"_L1));
    if (summary.recipient.isEmpty())
        summary.recipient = textOf(subject.value("name"_L1));
    summary.awarded = timeOf(credential, { "awardedDate"_L1, "validFrom"_L1, "issuanceDate"_L1 });
    summary.expires = timeOf(credential, { "validUntil"_L1, "expirationDate"_L1 });
    return summary;
}

} // namespace inkaart::credential
