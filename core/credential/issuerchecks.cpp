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

/// The keys that may have made the signature: the header's own, when nothing names the others.
template<class Key, class Found>
std::vector<Key> candidates(const std::optional<Key>& jwk, const Found& found, bool isNamed)
{
    if (jwk && !isNamed)
        return { *jwk };
    std::vector<Key> keys;
    for (const auto& one : found)
        keys.push_back(one.key);
    return keys;
}

/// What the key that signed is compared with, and how that came out.
struct Standing {
    bool isListed = false;
    bool isOther = false; ///< listed under its name is another key
};

template<class Key, class Listed>
void compare(Standing& standing, const std::optional<Key>& key, const Listed& listed,
             const QString& method)
{
    for (const auto& one : listed) {
        const bool isSame = key == one.key;
        standing.isListed = standing.isListed || isSame;
        standing.isOther =
            standing.isOther || (!isSame && !one.method.isEmpty() && one.method == method);
    }
}

template<class Issuer>
Standing standingIn(const Issuer& issuer, const SignatureCheck& signature, const QString& method)
{
    Standing standing;
    compare(standing, signature.key, issuer.keys, method);
    compare(standing, signature.rsaKey, issuer.rsaKeys, method);
    return standing;
}

/// The standing among all that is known of the issuer; without what was only kept, or with.
Standing standingAmongKnown(const SignatureCheck& signature, const QString& method,
                            const QString& issuer, const VerifyOptions& options, bool withKept)
{
    Standing all;
    for (const auto& known : options.trusted) {
        const bool isKept = known.source == TrustedIssuer::Source::KeptDocument;
        if (known.did != issuer || (isKept && !withKept))
            continue;
        const Standing one = standingIn(known, signature, method);
        all.isListed = all.isListed || one.isListed;
        all.isOther = all.isOther || one.isOther;
    }
    return all;
}

Check notOfIssuer()
{
    return no(keyName, Reason::KeyNotOfIssuer, u"signed with a key that is not the issuer's"_s);
}

/// By what the issuer answers about its keys.
Check checkAsked(const IssuerDocument& asked, const SignatureCheck& signature,
                 const QString& method)
{
    if (!standingIn(asked.keys, signature, method).isListed)
        return notOfIssuer();
    if (!asked.isKept)
        return yes(keyName, Reason::KeyFromDocument, u"the issuer's own document lists the key"_s);
    return yes(keyName, Reason::KeyFromKept,
               u"the issuer's document, kept since %1, lists the key"_s.arg(
                   asked.fetched.date().toString(Qt::ISODate)));
}

/// Nothing fits, so there is no key to compare. That the issuer, asked now, has no key of that name
/// is certain all the same.
Check checkWithoutKey(const SignatureCheck& signature, const QString& method, const QString& issuer,
                      const VerifyOptions& options)
{
    const Check nothing = unknown(keyName, Reason::KeyNotFound,
                                  u"there is no signature that fits, so no key to compare"_s);
    const Reason why = signature.check.reason;
    if (why == Reason::IssuerNotReached || why == Reason::IssuerRefused)
        return unknown(keyName, why, signature.check.why);
    if (why != Reason::KeyNotFound || !method.contains(u':'))
        return nothing;
    const auto asked = askIssuer(method, issuer, options);
    if (!asked || asked->isKept)
        return nothing;
    const auto isNamed = [&](const auto& key) { return key.method == method; };
    const auto& [keys, rsaKeys, isKeySet] = asked->keys;
    const bool isListed = std::any_of(keys.begin(), keys.end(), isNamed)
        || std::any_of(rsaKeys.begin(), rsaKeys.end(), isNamed);
    return isListed ? nothing : notOfIssuer();
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

/// \a keys are tried in turn; the one that fits goes into \a member.
template<class Key, class Verify>
SignatureCheck checkWith(const Jwt& jwt, const std::vector<Key>& keys,
                         const std::optional<Key>& jwk, const KeysFound& found,
                         std::optional<Key> SignatureCheck::*member, Verify verifies)
{
    // Named is a key of the other kind: with this algorithm it signs nothing.
    if (keys.empty() && found.isNamed)
        return { no(signatureName, Reason::HeaderRefused,
                    u"header alg does not fit the key that kid names"_s),
                 {} };
    if (keys.empty())
        return { unknown(signatureName, found.why, found.detail), {} };
    // Two keys that do not agree leave open who signed.
    if (jwk && found.isNamed && std::find(keys.begin(), keys.end(), *jwk) == keys.end())
        return { no(signatureName, Reason::HeaderRefused,
                    u"header kid and jwk name different keys"_s),
                 {} };
    for (const Key& key : keys) {
        if (!verifies(key, jwt.signingInput, jwt.signature))
            continue;
        SignatureCheck fits{ yes(signatureName, Reason::Fine, u"the signature fits"_s), {} };
        fits.*member = key;
        return fits;
    }
    return { no(signatureName, Reason::SignatureWrong,
                u"the signature does not fit: the badge was changed, or signed with another key"_s),
             {} };
}

} // namespace

SignatureCheck checkJwtSignature(const Jwt& jwt, const QString& issuer,
                                 const VerifyOptions& options)
{
    if (namesNoKey(jwt.kid, issuer))
        return { no(signatureName, Reason::HeaderRefused,
                    u"header kid names no key that could be the issuer's"_s),
                 {} };
    const auto found = keysOf(jwt.kid, issuer, options);
    // The algorithm chooses the kind of key, never the other way round.
    if (jwt.algorithm == Algorithm::Rs256)
        return checkWith(jwt, candidates(jwt.rsaJwk, found.rsaKeys, found.isNamed), jwt.rsaJwk,
                         found, &SignatureCheck::rsaKey, crypto::verifyRs256);
    return checkWith(jwt, candidates(jwt.jwk, found.keys, found.isNamed), jwt.jwk, found,
                     &SignatureCheck::key, crypto::verifyEd25519);
}

Check checkIssuerKey(const SignatureCheck& signature, const QString& kid, const QString& issuer,
                     const VerifyOptions& options)
{
    const QString method = wholeMethod(kid, issuer);
    if (!signature.key && !signature.rsaKey)
        return checkWithoutKey(signature, method, issuer, options);
    if (isDidKey(issuer)) {
        // A did:key holds all the keys it will ever have, so that the answer is certain.
        if (signature.key
            && crypto::fromDidKey(issuer) == base::Result<Ed25519Public>(*signature.key))
            return yes(keyName, Reason::OwnDidKey, u"the issuer's id is this very key"_s);
        return notOfIssuer();
    }
    const auto known = [&](bool withKept) {
        return standingAmongKnown(signature, method, issuer, options, withKept);
    };
    const Check isKnown =
        yes(keyName, Reason::KeyOfKnownIssuer, u"the key is among those known of the issuer"_s);
    if (known(false).isListed)
        return isKnown;
    const auto asked = askIssuer(kid, issuer, options);
    // What the issuer says now goes before what it said when its document was kept.
    if (asked && !asked->isKept)
        return checkAsked(*asked, signature, method);
    const Standing before = known(true);
    if (before.isListed)
        return isKnown;
    if (asked)
        return checkAsked(*asked, signature, method);
    if (before.isOther)
        return notOfIssuer();
    return unknown(keyName, reasonFor(asked.error()), asked.error().detail);
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
