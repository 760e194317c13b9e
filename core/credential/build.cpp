// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/build.h"

#include "core/crypto/kdf.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

/// Nothing empty is written: no nulls, no empty arrays, no empty texts.
void put(QJsonObject& object, QLatin1StringView name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject& object, QLatin1StringView name, const QJsonArray& array)
{
    if (!array.isEmpty())
        object.insert(name, array);
}

void put(QJsonObject& object, QLatin1StringView name, const std::optional<QDateTime>& when)
{
    if (when && when->isValid())
        object.insert(name, dateTimeText(*when));
}

QJsonArray typed(QLatin1StringView type)
{
    return { QString(type) };
}

void put(QJsonObject& object, QLatin1StringView name, const Picture& picture)
{
    if (picture.isEmpty())
        return;
    QJsonObject image{ { u"type"_s, u"Image"_s } };
    const QString data = u"data:image/png;base64,"_s + QString::fromLatin1(picture.png.toBase64());
    image.insert("id"_L1, picture.url.isEmpty() ? data : picture.url);
    put(image, "caption"_L1, picture.caption);
    object.insert(name, image);
}

QJsonObject issuerObject(const Issuer& issuer, Edition edition)
{
    QJsonObject object{ { u"id"_s, issuer.did }, { u"type"_s, typed("Profile"_L1) } };
    put(object, "name"_L1, issuer.name);
    if (edition == Edition::Paper)
        return object;
    put(object, "url"_L1, issuer.url);
    put(object, "image"_L1, issuer.image);
    return object;
}

QJsonArray alignments(const QList<Alignment>& list)
{
    QJsonArray array;
    for (const auto& alignment : list) {
        QJsonObject object{ { u"type"_s, typed("Alignment"_L1) } };
        put(object, "targetName"_L1, alignment.targetName);
        put(object, "targetUrl"_L1, alignment.targetUrl);
        put(object, "targetCode"_L1, alignment.targetCode);
        put(object, "targetFramework"_L1, alignment.targetFramework);
        put(object, "targetType"_L1, alignment.targetType);
        array.append(object);
    }
    return array;
}

QJsonArray resultDescriptions(const QList<ResultDescription>& list)
{
    QJsonArray array;
    for (const auto& description : list) {
        QJsonObject object{ { u"id"_s, description.id },
                            { u"type"_s, typed("ResultDescription"_L1) } };
        put(object, "name"_L1, description.name);
        put(object, "resultType"_L1, description.resultType);
        put(object, "allowedValue"_L1, QJsonArray::fromStringList(description.allowedValues));
        put(object, "requiredValue"_L1, description.requiredValue);
        put(object, "valueMin"_L1, description.valueMin);
        put(object, "valueMax"_L1, description.valueMax);
        array.append(object);
    }
    return array;
}

QJsonArray results(const QList<AchievementResult>& list)
{
    QJsonArray array;
    for (const auto& result : list) {
        QJsonObject object{ { u"type"_s, typed("Result"_L1) } };
        put(object, "resultDescription"_L1, result.resultDescription);
        put(object, "status"_L1, result.status);
        put(object, "value"_L1, result.value);
        array.append(object);
    }
    return array;
}

QJsonObject shortAchievement(const AchievementContent& content)
{
    // Open Badges 3.0 wants a description; on paper the name says it and costs nothing twice.
    const QString criteria = content.criteriaShort.isEmpty() ? content.criteriaNarrative
                                                             : content.criteriaShort.join(u'\n');
    QJsonObject object{ { u"id"_s, content.id }, { u"type"_s, typed("Achievement"_L1) } };
    put(object, "name"_L1, content.name);
    put(object, "description"_L1, content.name);
    object.insert("criteria"_L1, QJsonObject{ { u"narrative"_s, criteria } });
    return object;
}

QJsonObject fullAchievement(const AchievementContent& content)
{
    QJsonObject criteria;
    put(criteria, "narrative"_L1, content.criteriaNarrative);
    put(criteria, "id"_L1, content.criteriaUrl);
    QJsonObject object{ { u"id"_s, content.id },
                        { u"type"_s, typed("Achievement"_L1) },
                        { u"criteria"_s, criteria } };
    put(object, "achievementType"_L1, content.achievementType);
    put(object, "name"_L1, content.name);
    put(object, "description"_L1, content.description);
    put(object, "image"_L1, content.image);
    put(object, "alignment"_L1, alignments(content.alignments));
    put(object, "tag"_L1, QJsonArray::fromStringList(content.tags));
    put(object, "inLanguage"_L1, content.inLanguage);
    put(object, "resultDescription"_L1, resultDescriptions(content.resultDescriptions));
    return object;
}

QJsonObject identity(QLatin1StringView type, const QString& value, bool hashed)
{
    return { { u"type"_s, u"IdentityObject"_s },
             { u"identityType"_s, QString(type) },
             { u"identityHash"_s, value },
             { u"hashed"_s, hashed } };
}

QJsonArray identifiers(const Recipient& recipient, Edition edition)
{
    QJsonArray array;
    if (edition == Edition::Public)
        return array; // a hash of a minor's address can be guessed, so there is none
    if (!recipient.name.isEmpty())
        array.append(identity("name"_L1, recipient.name, false));
    if (edition == Edition::Own && !recipient.email.isEmpty()) {
        auto email = identity("emailAddress"_L1,
                              identityHash(recipient.email.toLower(), recipient.emailSalt), true);
        put(email, "salt"_L1, recipient.emailSalt);
        array.append(email);
    }
    return array;
}

QJsonObject subject(const BadgeContent& content, Edition edition)
{
    QJsonObject object{ { u"id"_s, content.subjectId },
                        { u"type"_s, typed("AchievementSubject"_L1) } };
    put(object, "identifier"_L1, identifiers(content.recipient, edition));
    put(object, "narrative"_L1, content.subjectNarrative);
    if (edition == Edition::Paper) {
        object.insert("achievement"_L1, shortAchievement(content.achievement));
        return object;
    }
    object.insert("achievement"_L1, fullAchievement(content.achievement));
    put(object, "result"_L1, results(content.results));
    put(object, "activityStartDate"_L1, content.activityStart);
    put(object, "activityEndDate"_L1, content.activityEnd);
    if (content.creditsEarned && std::isfinite(*content.creditsEarned))
        object.insert("creditsEarned"_L1, *content.creditsEarned);
    return object;
}

QJsonArray evidence(const QList<EvidenceContent>& list)
{
    QJsonArray array;
    for (const auto& item : list) {
        QJsonObject object{ { u"type"_s, typed("Evidence"_L1) } };
        put(object, "id"_L1, item.id);
        put(object, "name"_L1, item.name);
        put(object, "description"_L1, item.description);
        put(object, "narrative"_L1, item.narrative);
        put(object, "genre"_L1, item.genre);
        put(object, "audience"_L1, item.audience);
        array.append(object);
    }
    return array;
}

QJsonObject statusObject(const StatusEntry& entry)
{
    // The index is a string (Bitstring Status List v1.0, section 2.1).
    const QString index = QString::number(entry.index);
    return { { u"id"_s, entry.listUrl + u'#' + index },
             { u"type"_s, u"BitstringStatusListEntry"_s },
             { u"statusPurpose"_s, u"revocation"_s },
             { u"statusListIndex"_s, index },
             { u"statusListCredential"_s, entry.listUrl } };
}

} // namespace

QStringList issueContexts()
{
    return { u"https://www.w3.org/ns/credentials/v2"_s,
             u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s };
}

QJsonObject build(const BadgeContent& content, Edition edition)
{
    QJsonObject credential{
        { u"@context"_s, QJsonArray::fromStringList(issueContexts()) },
        { u"id"_s, content.idOf(edition) },
        { u"type"_s, QJsonArray{ u"VerifiableCredential"_s, u"OpenBadgeCredential"_s } },
        { u"issuer"_s, issuerObject(content.issuer, edition) },
        { u"validFrom"_s, dateTimeText(content.validFrom) },
        { u"credentialSubject"_s, subject(content, edition) },
    };
    put(credential, "validUntil"_L1, content.validUntil);
    put(credential, "awardedDate"_L1, std::optional(content.awardedDate));
    if (content.status)
        credential.insert("credentialStatus"_L1, statusObject(*content.status));
    if (edition == Edition::Paper)
        return credential;
    put(credential, "name"_L1, content.name);
    put(credential, "description"_L1, content.description);
    put(credential, "evidence"_L1, evidence(content.evidence));
    return credential;
}

QString identityHash(QStringView identifier, QStringView salt)
{
    const QByteArray hash = crypto::sha256(identifier.toUtf8() + salt.toUtf8());
    return u"sha256$"_s + QString::fromLatin1(hash.toHex());
}

QString dateTimeText(const QDateTime& when)
{
    return when.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

} // namespace inkaart::credential
