// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/credentialview_p.h"
#include "core/credential/shapecheck_p.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

constexpr auto structureName = "structure";

constexpr auto openBadges3 = "https://purl.imsglobal.org/spec/ob/v3p0/context"_L1;

/// Contexts that name nothing of Open Badges.
bool isOfSomethingElse(const QJsonValue& context)
{
    static const QStringList others{ QLatin1String(contextOfVersion1),
                                     QLatin1String(contextOfVersion2),
                                     u"https://w3id.org/security/data-integrity/v2"_s,
                                     u"https://w3id.org/security/suites/ed25519-2020/v1"_s };
    return others.contains(context.toString());
}

/// Open Badges 3.0 B.1.2; trap 1. A context that is not known here may define the same words.
void badgeContext(const QJsonArray& contexts, Findings& findings)
{
    const auto isBadges = [](const QJsonValue& one) {
        return one.toString().startsWith(openBadges3);
    };
    if (isBadges(contexts.at(1)))
        return;
    if (std::any_of(contexts.begin(), contexts.end(), isBadges))
        findings.warn(u"@context"_s, u"Open Badges 3.0 should stand second"_s);
    else if (std::all_of(contexts.begin(), contexts.end(), isOfSomethingElse))
        findings.bad(u"@context"_s, u"does not hold Open Badges 3.0"_s);
    else
        findings.warn(u"@context"_s, u"does not hold Open Badges 3.0"_s);
}

/// Verifiable Credentials 2.0 section 4.3: the first is that of the version, and of one only.
void contexts(const QJsonObject& credential, Kind kind, bool isOld, Findings& findings)
{
    const QString here = u"@context"_s;
    const auto value = credential.value("@context"_L1);
    if (value.isUndefined())
        return findings.missing(here);
    const auto array = value.isArray() ? value.toArray() : QJsonArray{ value };
    if (!isOld && array.at(0).toString() != QLatin1StringView(contextOfVersion2))
        return findings.bad(here, u"must begin with that of Verifiable Credentials"_s);
    const QLatin1StringView other(isOld ? contextOfVersion2 : contextOfVersion1);
    for (const auto& one : array) {
        if (!one.isString() && !one.isObject())
            findings.bad(here, u"holds what is no context"_s);
        if (one.toString() == other)
            findings.bad(here, u"mixes versions 1.1 and 2.0"_s);
    }
    if (kind != Kind::Other)
        badgeContext(array, findings);
}

/// Trap 3: the names of dates belong to a version.
void dates(const QJsonObject& credential, Kind kind, bool isOld, Findings& findings)
{
    const auto from = isOld ? "issuanceDate"_L1 : "validFrom"_L1;
    const auto until = isOld ? "expirationDate"_L1 : "validUntil"_L1;
    const QString version = isOld ? u"2.0"_s : u"1.1"_s;
    for (const auto other : { isOld ? "validFrom"_L1 : "issuanceDate"_L1,
                              isOld ? "validUntil"_L1 : "expirationDate"_L1 }) {
        if (credential.contains(other))
            findings.bad(QString(other), u"belongs to version "_s + version);
    }
    const bool isNeeded = isOld || kind != Kind::Other;
    for (const auto name : { from, until }) {
        const auto value = credential.value(name);
        if (value.isUndefined() && name == from && isNeeded)
            findings.missing(QString(name));
        if (!value.isUndefined() && !value.isString())
            findings.bad(QString(name), u"is no text"_s);
    }
}

/// Open Badges 3.0 B.1.3 and B.1.11.
void subject(const QJsonObject& credential, Kind kind, Findings& findings)
{
    const QString here = u"credentialSubject"_s;
    const auto value = credential.value("credentialSubject"_L1);
    if (value.isUndefined() || value.isNull())
        return findings.missing(here);
    if (kind == Kind::Other) {
        if (!value.isObject() && !value.isArray())
            findings.bad(here, u"is no object"_s);
        return;
    }
    if (value.isArray() && value.toArray().size() > 1)
        return findings.bad(here, u"must be one"_s);
    if (value.isArray())
        findings.warn(here, u"should be no array"_s);
    const auto object = subjectOf(credential);
    if (object.isEmpty())
        return findings.bad(here, u"is no object"_s);
    const auto type = kind == Kind::Badge ? "AchievementSubject"_L1 : "EndorsementSubject"_L1;
    checkShape(object, *shapeOf(type), Place() / "credentialSubject"_L1, findings);
    // Trap 4: most badges of others say of nobody that it is theirs.
    if (kind == Kind::Badge && !object.contains("id"_L1) && !object.contains("identifier"_L1))
        findings.warn(here, u"has neither id nor identifier"_s);
}

/// Verifiable Credentials 2.0 section 4.6: what every credential says.
void anyCredential(const QJsonObject& credential, Kind kind, Findings& findings)
{
    if (!typesOf(credential).contains("VerifiableCredential"_L1))
        findings.missing(u"type VerifiableCredential"_s);
    const auto issuer = credential.value("issuer"_L1);
    const auto issuerId = issuer.isString() ? issuer : issuer["id"_L1];
    const QString place = issuer.isString() ? u"issuer"_s : u"issuer.id"_s;
    if (issuerId.isUndefined())
        issuer.isUndefined() || issuer.isObject() ? findings.missing(place)
                                                  : findings.bad(u"issuer"_s, u"names nobody"_s);
    else if (!isUri(issuerId.toString()))
        findings.bad(place, u"is no URI"_s);
    const auto id = credential.value("id"_L1);
    if (!id.isUndefined() && !isUri(id.toString()))
        findings.bad(u"id"_s, u"is no URI"_s);
    else if (id.isUndefined() && kind != Kind::Other)
        findings.warn(u"id"_s, u"is missing"_s);
}

/// A credential that is no badge is read as what it is.
void otherKind(const QJsonObject& credential, Findings& findings)
{
    QStringList types = typesOf(credential);
    types.removeAll(u"VerifiableCredential"_s);
    findings.warn(u"type"_s,
                  u"this is no badge: it is of type "_s
                      + (types.isEmpty() ? u"VerifiableCredential"_s : types.first().left(60)));
}

} // namespace

void checkCredential(const QJsonObject& credential, Findings& findings)
{
    const Kind kind = kindOf(credential);
    const bool isOld = isVersion1(credential);
    contexts(credential, kind, isOld, findings);
    anyCredential(credential, kind, findings);
    dates(credential, kind, isOld, findings);
    subject(credential, kind, findings);
    if (kind == Kind::Other)
        return otherKind(credential, findings);
    checkShape(credential, *shapeOf("OpenBadgeCredential"_L1), {}, findings);
}

Check checkStructure(const ReadCredential& read, QStringList& warnings)
{
    Findings findings;
    // Trap 6: only version 1.1 puts the credential there.
    if (read.isInVcClaim && !isVersion1(read.credential))
        findings.bad(u"JWT claim vc"_s, u"only holds credentials of version 1.1"_s);
    checkCredential(read.credential, findings);
    checkClaims(read, findings);
    warnings = findings.warnings();
    if (const auto& refusal = findings.refusal())
        return no(structureName, refusal->reason, refusal->why);
    return yes(structureName, Reason::Fine, u"everything that is needed is there"_s);
}

} // namespace inkaart::credential
