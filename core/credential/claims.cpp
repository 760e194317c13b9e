// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the credential in a VC-JWT.
#include "core/credential/checks_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/datetext_p.h"
#include "core/credential/shapecheck_p.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

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

void mismatch(Findings& findings, const QString& claim)
{
    findings.refuse(Reason::ClaimMismatch, u"JWT claim "_s + claim,
                    u"does not fit the credential"_s);
}

/// Open Badges 3.0 section 8.2.3 wants a claim for each of these that the credential has.
/// DEVIATION: with typ "vc+jwt" (VC-JOSE-COSE section 3.1.1) claims may be left out; the signed
/// credential says the same itself.
void missingClaims(const ReadCredential& read, Findings& findings)
{
    if (!read.needsClaims)
        return;
    const auto& credential = read.credential;
    const std::pair<QLatin1StringView, QString> needed[] = {
        { "iss"_L1, issuerIdOf(credential) },
        { "jti"_L1, credential.value("id"_L1).toString() },
        { "nbf"_L1, validFromOf(credential) },
        { "sub"_L1, subjectOf(credential).value("id"_L1).toString() },
    };
    for (const auto& [claim, own] : needed) {
        if (!own.isEmpty() && !read.claims.contains(claim))
            findings.missing(u"JWT claim "_s + claim);
    }
}

/// Verifiable Credentials 1.1, section 6.3.1: claims stand for what the credential leaves out.
void fillFromClaims(ReadCredential& read)
{
    auto& credential = read.credential;
    const auto& claims = read.claims;
    if (!credential.contains("issuer"_L1) && claims.contains("iss"_L1))
        credential.insert("issuer"_L1, claims.value("iss"_L1));
    if (!credential.contains("id"_L1) && claims.contains("jti"_L1))
        credential.insert("id"_L1, claims.value("jti"_L1));
    if (const auto subject = credential.value("credentialSubject"_L1);
        subject.isObject() && !subject.toObject().contains("id"_L1) && claims.contains("sub"_L1)) {
        auto named = subject.toObject();
        named.insert("id"_L1, claims.value("sub"_L1));
        credential.insert("credentialSubject"_L1, named);
    }
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

/// Open Badges 3.0 section 8.2.3; trap 6.
void checkClaims(const ReadCredential& read, Findings& findings)
{
    const auto& credential = read.credential;
    const auto& claims = read.claims;
    missingClaims(read, findings);
    if (differs(claims, "iss"_L1, issuerIdOf(credential)))
        mismatch(findings, u"iss"_s);
    if (differs(claims, "sub"_L1, subjectOf(credential).value("id"_L1).toString()))
        mismatch(findings, u"sub"_s);
    if (differs(claims, "jti"_L1, credential.value("id"_L1).toString()))
        mismatch(findings, u"jti"_s);
    if (timeDiffers(claims, "nbf"_L1, validFromOf(credential)))
        mismatch(findings, u"nbf"_s);
    if (timeDiffers(claims, "exp"_L1, validUntilOf(credential)))
        mismatch(findings, u"exp"_s);
}

} // namespace inkaart::credential
