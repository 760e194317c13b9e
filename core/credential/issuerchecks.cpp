// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/checks_p.h"
#include "core/credential/issuerkeys_p.h"
#include "core/crypto/didkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using crypto::Ed25519Public;

constexpr auto signatureName = "signature";
constexpr auto keyName = "issuer-key";
constexpr auto knownName = "issuer-known";

template<class Take>
void forKnownKeys(const QString& issuer, const VerifyOptions& options, Take take)
{
    for (const auto& known : options.trusted) {
        if (known.did != issuer)
            continue;
        for (const auto& key : known.keys)
            take(key);
    }
}

/// A did:key in the header must be one, and an issuer that is a did:key has no other key than
/// itself: its kid is that key's URL, whole or relative ("#z6Mk…").
bool namesNoKey(const QString& kid, const QString& issuer)
{
    if (isDidKey(kid))
        return !crypto::fromDidKey(kid);
    if (!isDidKey(issuer) || kid.isEmpty())
        return false;
    const auto own = crypto::fromDidKey(issuer);
    return !own || kid != u'#' + crypto::toMultikey(*own);
}

/// The keys that may have made the signature, from the most to the least telling source.
std::vector<Ed25519Public> candidates(const Jwt& jwt, const KeysFound& found)
{
    if (jwt.jwk && !found.isNamed)
        return { *jwt.jwk };
    std::vector<Ed25519Public> keys;
    for (const TrustedKey& one : found.keys)
        keys.push_back(one.key);
    return keys;
}

Reason knownReason(TrustedIssuer::Source source)
{
    switch (source) {
    case TrustedIssuer::Source::OwnKey:
        return Reason::KnownAsOwn;
    case TrustedIssuer::Source::Register:
        return Reason::KnownFromRegister;
    case TrustedIssuer::Source::KeptDocument:
        return Reason::KnownFromBefore;
    case TrustedIssuer::Source::Given:
        return Reason::KnownAsGiven;
    }
    return Reason::KnownAsGiven;
}

QString knownSentence(const TrustedIssuer& known)
{
    QString sentence = u"the issuer is known"_s;
    if (!known.who.isEmpty())
        sentence += u" as "_s + known.who;
    if (known.since.isValid())
        sentence += u" since "_s + known.since.toString(Qt::ISODate);
    return sentence;
}

} // namespace

SignatureCheck checkJwtSignature(const Jwt& jwt, const QString& issuer,
                                 const VerifyOptions& options)
{
    if (jwt.algorithm != Algorithm::EdDsa)
        return { unknown(signatureName, Reason::CannotCheckKind,
                         u"this version cannot check RS256 signatures"_s),
                 {} };
    if (namesNoKey(jwt.kid, issuer))
        return { no(signatureName, Reason::HeaderRefused,
                    u"header kid names no key that could be the issuer's"_s),
                 {} };
    const auto found = keysOf(jwt.kid, issuer, options);
    const auto keys = candidates(jwt, found);
    if (keys.empty())
        return { unknown(signatureName, found.why, found.detail), {} };
    // Two keys that do not agree leave open who signed.
    if (jwt.jwk && isDidKey(jwt.kid) && keys.front() != *jwt.jwk)
        return { no(signatureName, Reason::HeaderRefused,
                    u"header kid and jwk name different keys"_s),
                 {} };
    for (const auto& key : keys) {
        if (crypto::verifyEd25519(key, jwt.signingInput, jwt.signature))
            return { yes(signatureName, Reason::Fine, u"the signature fits"_s), key };
    }
    return { no(signatureName, Reason::SignatureWrong,
                u"the signature does not fit: the badge was changed, or signed with another key"_s),
             {} };
}

Check checkIssuerKey(const std::optional<Ed25519Public>& key, const QString& kid,
                     const QString& issuer, const VerifyOptions& options)
{
    if (!key)
        return unknown(keyName, Reason::KeyNotFound,
                       u"there is no signature that fits, so no key to compare"_s);
    if (isDidKey(issuer)) {
        // A did:key holds all the keys it will ever have, so that the answer is certain.
        if (crypto::fromDidKey(issuer) == base::Result<Ed25519Public>(*key))
            return yes(keyName, Reason::OwnDidKey, u"the issuer's id is this very key"_s);
        return no(keyName, Reason::KeyNotOfIssuer, u"signed with a key that is not the issuer's"_s);
    }
    bool isKnown = false;
    bool isOther = false;
    forKnownKeys(issuer, options, [&](const TrustedKey& known) {
        isKnown = isKnown || known.key == *key;
        isOther = isOther || (!known.method.isEmpty() && known.method == kid && known.key != *key);
    });
    if (isKnown)
        return yes(keyName, Reason::KeyOfKnownIssuer,
                   u"the key is among those known of the issuer"_s);
    if (isOther)
        return no(keyName, Reason::KeyNotOfIssuer, u"signed with a key that is not the issuer's"_s);
    return unknown(keyName, Reason::IssuerNotLookedUp, u"the issuer's keys were not looked up"_s);
}

Check checkIssuerKnown(const Check& issuerKey, const QString& issuer, const VerifyOptions& options,
                       std::optional<TrustedIssuer>& knownAs)
{
    const auto known = std::find_if(options.trusted.begin(), options.trusted.end(),
                                    [&](const TrustedIssuer& one) { return one.did == issuer; });
    if (known == options.trusted.end())
        return unknown(knownName, Reason::IssuerNotKnown,
                       u"anybody can sign under this name: this laptop does not know the issuer"_s);
    if (issuerKey.answer != Check::Answer::Yes)
        return unknown(knownName, issuerKey.reason,
                       u"the name is known, but nothing proves that it signed"_s);
    knownAs = *known;
    return yes(knownName, knownReason(known->source), knownSentence(*known));
}

} // namespace inkaart::credential
