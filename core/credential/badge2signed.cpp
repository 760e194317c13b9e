// SPDX-License-Identifier: GPL-3.0-or-later
// Open Badges 2.0, section "SignedBadge Verification".
#include "core/credential/badge2_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/strictjson.h"
#include "core/crypto/rsapem.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

constexpr auto signatureName = "signature";
constexpr auto keyName = "issuer-key";
constexpr auto statusName = "status";
constexpr qsizetype mostKeys = 10;

struct SignedChecks {
    Check signature;
    Check issuerKey;
};

SignedChecks without(const Check& signature)
{
    return { signature,
             unknown(keyName, Reason::KeyNotFound,
                     u"there is no signature that fits, so no key to compare"_s) };
}

/// What is wrong with the header; the recommended RS256 is the only algorithm in use.
std::optional<Check> wrongHeader(const JwsParts& jws)
{
    const auto header = parseStrict(jws.header);
    if (!header)
        return no(signatureName, Reason::BadJson, header.error().detail);
    const QString algorithm = header->value("alg"_L1).toString();
    if (algorithm != "RS256"_L1)
        return no(signatureName, Reason::AlgorithmRefused,
                  u"alg %1 is not accepted"_s.arg(algorithm.left(20)));
    for (auto it = header->begin(); it != header->end(); ++it) {
        if (it.key() != "alg"_L1 && it.key() != "typ"_L1 && it.key() != "kid"_L1)
            return no(signatureName, Reason::HeaderRefused,
                      u"header name %1 is not allowed"_s.arg(it.key().left(20)));
    }
    return {};
}

/// Step 4: no key that the issuer's own profile does not lead to. One that the assertion names has
/// to be among them (VerificationObject, creator): anybody may put a key on a shared host.
QStringList keysToAsk(const QJsonObject& assertion, const Badge2Parts& parts)
{
    QStringList own;
    const auto keys = parts.issuer.value("publicKey"_L1);
    const auto all = keys.isArray() ? keys.toArray() : QJsonArray{ keys };
    for (const auto& key : all) {
        if (!idOf(key).isEmpty() && own.size() < mostKeys)
            own.append(idOf(key));
    }
    const QString creator = idOf(verificationOf(assertion).value("creator"_L1));
    if (creator.isEmpty())
        return own;
    return own.contains(creator) ? QStringList{ creator } : QStringList();
}

/// Steps 5 and 6.
SignedChecks withKey(const QString& address, const JwsParts& jws, const Badge2Parts& parts,
                     const VerifyOptions& options)
{
    const auto document = fetchObject(address, options);
    if (!document)
        return without(unknown(signatureName, Reason::KeyNotFound,
                               u"the key could not be had: "_s + document.error().detail));
    if (idOf(document->object.value("owner"_L1)) != idOf(parts.issuer))
        return without(no(signatureName, Reason::KeyNotOfIssuer,
                          u"the key says that it belongs to somebody else"_s));
    const auto key =
        crypto::rsaFromPem(document->object.value("publicKeyPem"_L1).toString().toLatin1());
    if (!key)
        return without(unknown(signatureName, Reason::KeyNotFound, key.error().detail));
    if (!crypto::verifyRs256(*key, jws.signingInput, jws.signature))
        return without(no(signatureName, Reason::SignatureWrong,
                          u"the signature does not fit: the badge was changed, or signed with "
                          "another key"_s));
    return { yes(signatureName, Reason::Fine, u"the signature fits"_s),
             yes(keyName, Reason::KeyFromDocument,
                 u"the issuer's own profile leads to the key"_s) };
}

SignedChecks checkSigned(const QJsonObject& assertion, const JwsParts& jws,
                         const Badge2Parts& parts, const VerifyOptions& options)
{
    if (const auto wrong = wrongHeader(jws))
        return without(*wrong);
    if (!parts.isIssuersOwn)
        return without(unknown(signatureName, Reason::KeyNotFound,
                               u"the issuer's profile could not be had"_s));
    const auto keys = keysToAsk(assertion, parts);
    if (keys.isEmpty())
        return without(no(signatureName, Reason::KeyNotOfIssuer,
                          u"the issuer's profile does not lead to the key"_s));
    SignedChecks best = withKey(keys.first(), jws, parts, options);
    for (qsizetype i = 1; i < keys.size() && best.signature.answer != Check::Answer::Yes; ++i)
        best = withKey(keys[i], jws, parts, options);
    return best;
}

/// Step 7. Nothing when the issuer keeps no list.
std::optional<Check> checkRevocations(const QJsonObject& assertion, const Badge2Parts& parts,
                                      const VerifyOptions& options)
{
    const QString address = idOf(parts.issuer.value("revocationList"_L1));
    if (address.isEmpty())
        return {};
    const auto list = fetchObject(address, options);
    if (!list)
        return unknown(statusName, options.web ? Reason::StatusNotReached : Reason::StatusNotAsked,
                       u"the issuer's list could not be had: "_s + list.error().detail);
    const auto revoked = list->object.value("revokedAssertions"_L1).toArray();
    const QString id = idOf(assertion);
    const QString uid = assertion.value("uid"_L1).toString();
    const auto isThis = [&](const QJsonValue& one) {
        return (!id.isEmpty() && idOf(one) == id)
            || (!uid.isEmpty() && one["uid"_L1].toString() == uid);
    };
    const auto found = std::find_if(revoked.begin(), revoked.end(), isThis);
    if (found == revoked.end())
        return yes(statusName, list->isKept ? Reason::StatusKept : Reason::StatusGood,
                   u"it is not on the issuer's list of revoked badges"_s);
    const QString why = (*found)["revocationReason"_L1].toString();
    return no(statusName, Reason::Revoked,
              u"revoked by the issuer"_s + (why.isEmpty() ? why : u": "_s + why.left(200)));
}

} // namespace

void verifyBadge2(Report& report, const JwsParts& jws, const QJsonObject& assertion,
                  const VerifyOptions& options)
{
    report.format = Format::OpenBadges2;
    const auto parts = partsOf(assertion, options);
    const auto checks = checkSigned(assertion, jws, parts, options);
    auto status = checkRevocations(assertion, parts, options);
    if (assertion.value("revoked"_L1).toBool())
        status = no(statusName, Reason::Revoked, u"it says itself that it is revoked"_s);
    if (!parts.missing.isEmpty() && options.web)
        report.warnings.append(u"not reached: "_s + parts.missing);
    checkBadge2Rest(report, writtenOut(assertion, parts), checks.signature, checks.issuerKey,
                    status, options);
}

} // namespace inkaart::credential
