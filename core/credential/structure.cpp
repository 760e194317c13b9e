// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/checks_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/datetext_p.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

constexpr auto structureName = "structure";

Check missing(const QString& property)
{
    return no(structureName, Reason::MissingProperty, property + u" is missing"_s);
}

Check bad(const QString& property)
{
    return no(structureName, Reason::BadProperty, property + u" has the wrong form"_s);
}

Check mismatch(const QString& claim)
{
    return no(structureName, Reason::ClaimMismatch,
              u"the JWT's %1 does not fit the credential"_s.arg(claim));
}

constexpr auto version1 = "https://www.w3.org/2018/credentials/v1"_L1;
constexpr auto version2 = "https://www.w3.org/ns/credentials/v2"_L1;

/// Which version it is stands first in the context.
QString firstContext(const QJsonObject& credential)
{
    return stringsOf(credential.value("@context"_L1)).value(0);
}

bool isVersion1(const QJsonObject& credential)
{
    return firstContext(credential) == version1;
}

/// Trap 3: the names of dates belong to a version.
std::optional<Check> wrongDates(const QJsonObject& credential)
{
    const bool isOld = isVersion1(credential);
    const auto from = isOld ? "issuanceDate"_L1 : "validFrom"_L1;
    const auto wrongFrom = isOld ? "validFrom"_L1 : "issuanceDate"_L1;
    const auto wrongUntil = isOld ? "validUntil"_L1 : "expirationDate"_L1;
    if (credential.contains(wrongFrom))
        return bad(wrongFrom);
    if (credential.contains(wrongUntil))
        return bad(wrongUntil);
    if (!credential.value(from).isString())
        return missing(from);
    const auto until = isOld ? "expirationDate"_L1 : "validUntil"_L1;
    if (credential.contains(until) && !credential.value(until).isString())
        return bad(until);
    return {};
}

std::optional<Check> wrongCredential(const QJsonObject& credential)
{
    const QString context = firstContext(credential);
    if (context != version1 && context != version2)
        return credential.contains("@context"_L1) ? bad(u"@context"_s) : missing(u"@context"_s);
    if (!typesOf(credential).contains("VerifiableCredential"_L1))
        return missing(u"type VerifiableCredential"_s);
    if (credential.contains("id"_L1) && credential.value("id"_L1).toString().isEmpty())
        return bad(u"id"_s);
    if (issuerIdOf(credential).isEmpty())
        return missing(u"issuer.id"_s);
    if (auto dates = wrongDates(credential))
        return dates;
    const auto subject = subjectOf(credential);
    if (subject.isEmpty())
        return credential.contains("credentialSubject"_L1) ? bad(u"credentialSubject"_s)
                                                           : missing(u"credentialSubject"_s);
    const auto types = typesOf(credential);
    const bool isBadge =
        types.contains("OpenBadgeCredential"_L1) || types.contains("AchievementCredential"_L1);
    if (isBadge && subject.value("achievement"_L1).toObject().isEmpty())
        return missing(u"credentialSubject.achievement"_s);
    return {};
}

/// True when both say something and it is not the same, or the claim is no text.
bool differs(const QJsonObject& claims, QLatin1StringView claim, const QString& own)
{
    const QJsonValue value = claims.value(claim);
    return !value.isUndefined() && (!value.isString() || (!own.isEmpty() && value != own));
}

bool timeDiffers(const QJsonObject& claims, QLatin1StringView claim, const QString& own)
{
    if (!claims.contains(claim))
        return false;
    if (!claims.value(claim).isDouble())
        return true;
    const auto ms = dateTimeStamp(own);
    const double seconds = claims.value(claim).toDouble();
    return std::floor(seconds) != seconds || (ms && std::floor(double(*ms) / 1000) != seconds);
}

/// Open Badges 3.0 section 8.2.3 wants a claim for each of these that the credential has.
/// DEVIATION: with typ "vc+jwt" (VC-JOSE-COSE section 3.1.1) claims may be left out; the signed
/// credential says the same itself.
std::optional<Check> missingClaim(const ReadCredential& read)
{
    if (!read.needsClaims)
        return {};
    const auto& credential = read.credential;
    const std::pair<QLatin1StringView, QString> needed[] = {
        { "iss"_L1, issuerIdOf(credential) },
        { "jti"_L1, credential.value("id"_L1).toString() },
        { "nbf"_L1, validFromOf(credential) },
        { "sub"_L1, subjectOf(credential).value("id"_L1).toString() },
    };
    for (const auto& [claim, own] : needed) {
        if (!own.isEmpty() && !read.claims.contains(claim))
            return missing(u"the JWT's claim %1"_s.arg(claim));
    }
    return {};
}

/// Open Badges 3.0 section 8.2.3; trap 6.
std::optional<Check> wrongClaims(const ReadCredential& read)
{
    const auto& credential = read.credential;
    const auto& claims = read.claims;
    if (auto lacking = missingClaim(read))
        return lacking;
    if (differs(claims, "iss"_L1, issuerIdOf(credential)))
        return mismatch(u"iss"_s);
    if (differs(claims, "sub"_L1, subjectOf(credential).value("id"_L1).toString()))
        return mismatch(u"sub"_s);
    if (differs(claims, "jti"_L1, credential.value("id"_L1).toString()))
        return mismatch(u"jti"_s);
    if (timeDiffers(claims, "nbf"_L1, validFromOf(credential)))
        return mismatch(u"nbf"_s);
    if (timeDiffers(claims, "exp"_L1, validUntilOf(credential)))
        return mismatch(u"exp"_s);
    return {};
}

QString warningFor(const QJsonObject& credential)
{
    const auto subject = subjectOf(credential);
    if (!subject.contains("id"_L1) && !subject.contains("identifier"_L1))
        return u"credentialSubject has neither id nor identifier"_s;
    const auto achievement = subject.value("achievement"_L1).toObject();
    for (const auto name : { "id"_L1, "type"_L1, "name"_L1, "description"_L1, "criteria"_L1 }) {
        if (!achievement.isEmpty() && !achievement.contains(name))
            return u"credentialSubject.achievement.%1 is missing"_s.arg(name);
    }
    return {};
}

/// Version 1.1 lets claims stand for what the credential leaves out.
void fillFromClaims(ReadCredential& read)
{
    auto& credential = read.credential;
    const auto& claims = read.claims;
    if (!credential.contains("issuer"_L1) && claims.contains("iss"_L1))
        credential.insert("issuer"_L1, claims.value("iss"_L1));
    if (!credential.contains("id"_L1) && claims.contains("jti"_L1))
        credential.insert("id"_L1, claims.value("jti"_L1));
    const auto time = [&](QLatin1StringView claim, QLatin1StringView name) {
        const double seconds = claims.value(claim).toDouble(-1);
        if (!credential.contains(name) && seconds >= 0 && seconds < 253402300800.0) // year 9999
            credential.insert(
                name,
                QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC).toString(Qt::ISODate));
    };
    time("nbf"_L1, "issuanceDate"_L1);
    time("exp"_L1, "expirationDate"_L1);
}

} // namespace

ReadCredential readClaims(QJsonObject payload)
{
    ReadCredential read;
    for (const auto name :
         { "iss"_L1, "sub"_L1, "jti"_L1, "nbf"_L1, "exp"_L1, "iat"_L1, "aud"_L1 }) {
        if (payload.contains(name))
            read.claims.insert(name, payload.take(name));
    }
    if (payload.value("vc"_L1).isObject()) {
        read.credential = payload.value("vc"_L1).toObject();
        read.isInVcClaim = true;
        if (isVersion1(read.credential))
            fillFromClaims(read);
    } else {
        read.credential = payload;
    }
    return read;
}

Check checkStructure(const ReadCredential& read, QString& warning)
{
    // Trap 6: only version 1.1 puts the credential there.
    if (read.isInVcClaim && !isVersion1(read.credential))
        return no(structureName, Reason::BadProperty,
                  u"the claim vc only holds credentials of version 1.1"_s);
    if (auto wrong = wrongCredential(read.credential))
        return *wrong;
    if (auto wrong = wrongClaims(read))
        return *wrong;
    warning = warningFor(read.credential);
    return yes(structureName, Reason::Fine, u"everything that is needed is there"_s);
}

} // namespace inkaart::credential
