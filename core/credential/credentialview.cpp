// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/credentialview_p.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

Kind kindOf(const QJsonObject& credential)
{
    const auto types = typesOf(credential);
    if (types.contains("OpenBadgeCredential"_L1) || types.contains("AchievementCredential"_L1))
        return Kind::Badge;
    return types.contains("EndorsementCredential"_L1) ? Kind::Endorsement : Kind::Other;
}

bool isVersion1(const QJsonObject& credential)
{
    const auto context = credential.value("@context"_L1);
    return (context.isArray() ? context[0] : context) == QLatin1StringView(contextOfVersion1);
}

QStringList stringsOf(const QJsonValue& value)
{
    if (value.isString())
        return { value.toString() };
    QStringList list;
    const auto array = value.toArray();
    for (const auto& item : array) {
        if (item.isString())
            list.append(item.toString());
    }
    return list;
}

QStringList typesOf(const QJsonObject& object)
{
    return stringsOf(object.value("type"_L1));
}

QString issuerIdOf(const QJsonObject& credential)
{
    const auto issuer = credential.value("issuer"_L1);
    return issuer.isString() ? issuer.toString() : issuer["id"_L1].toString();
}

QJsonObject subjectOf(const QJsonObject& credential)
{
    const auto subject = credential.value("credentialSubject"_L1);
    if (!subject.isArray())
        return subject.toObject();
    const auto array = subject.toArray();
    return array.size() == 1 ? array.first().toObject() : QJsonObject();
}

QString validFromOf(const QJsonObject& credential)
{
    const auto from = credential.value("validFrom"_L1);
    return (from.isUndefined() ? credential.value("issuanceDate"_L1) : from).toString();
}

QString validUntilOf(const QJsonObject& credential)
{
    const auto until = credential.value("validUntil"_L1);
    return (until.isUndefined() ? credential.value("expirationDate"_L1) : until).toString();
}

bool hasValidFrom(const QJsonObject& credential)
{
    return credential.contains("validFrom"_L1) || credential.contains("issuanceDate"_L1);
}

bool hasValidUntil(const QJsonObject& credential)
{
    return credential.contains("validUntil"_L1) || credential.contains("expirationDate"_L1);
}

} // namespace inkaart::credential
