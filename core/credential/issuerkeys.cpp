// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/didweb.h"
#include "core/credential/issuerkeys_p.h"
#include "core/credential/strictjson.h"
#include "core/crypto/didkey.h"
#include "core/web/remembering.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

/// Above what any issuer needs, below what anybody wants to wait for.
constexpr qsizetype documentLimit = 256 * 1024;
/// Of one badge: its issuer, its lists and theirs, its endorsers. More is a way to make us knock
/// on doors.
constexpr int mostAddresses = 24;

/// Absolute, with a host and without a name or password before it; else not valid.
QUrl httpsAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isFine = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty();
    return isFine ? url : QUrl();
}

bool isAddress(const QString& method)
{
    return method.startsWith("https://"_L1);
}

/// Whether what lies at \a method is the issuer's to say. DEVIATION: many share a host, and on some
/// anybody may put files. So it must lie at the issuer's own address, below it, or where only who
/// runs the host can write (RFC 8615).
bool isOfIssuer(const QUrl& method, const QUrl& own, bool isDidWeb)
{
    const QString path = method.path();
    if (!isSameOrigin(method, own) || path.contains("/.."_L1))
        return false;
    const QString place = isDidWeb ? own.path().section(u'/', 0, -2) : own.path();
    const bool isHostItself = place.isEmpty() || place == "/"_L1 || place == "/.well-known"_L1;
    const bool isHosts = path.startsWith("/.well-known/"_L1);
    if (isHostItself)
        return path == own.path() || isHosts;
    return (!isDidWeb && isHosts) || path == place || path.startsWith(place + u'/');
}

/// Where the issuer's keys lie. Unsupported for issuers that have no address.
base::Result<QUrl> addressFor(const QString& method, const QString& issuer)
{
    const bool isDidWeb = issuer.startsWith("did:web:"_L1);
    base::Result<QUrl> own = isDidWeb ? didWebAddress(issuer) : httpsAddress(issuer);
    if (!own)
        return own;
    if (own->isEmpty())
        return base::fail(Code::Unsupported, u"the issuer's id is no address to ask"_s);
    const QUrl other = isAddress(method) ? httpsAddress(method) : QUrl();
    const bool asksOther = !other.isEmpty() && isOfIssuer(other, *own, isDidWeb);
    return (asksOther ? other : *own).adjusted(QUrl::RemoveFragment);
}

base::Result<DocumentKeys> keysInAnswer(const QByteArray& bytes, const QUrl& address,
                                        const QString& method, const QString& issuer,
                                        const QDateTime& now)
{
    const auto document = parseStrict(bytes);
    if (!document)
        return base::fail(document.error());
    const bool isKeySet = document->contains("keys"_L1) || document->contains("kty"_L1);
    // A did:web has its keys in its DID document; only its other addresses answer key sets.
    if (!isKeySet || address.path().endsWith("/did.json"_L1))
        return keysInDocument(*document, issuer, now);
    return keysInKeySet(*document, isAddress(method) ? method : address.toString());
}

/// Keys of \a method go to \a found, the others to \a others.
template<class Keys, class Found>
void sort(const Keys& keys, const QString& method, Found& found, Found& others)
{
    for (const auto& key : keys)
        (!key.method.isEmpty() && key.method == method ? found : others).push_back(key);
}

/// Moves what is known of the issuer into \a found; true when the method is among it.
bool takeKnown(KeysFound& found, KeysFound& others, const QString& method, const QString& issuer,
               const VerifyOptions& options)
{
    for (const TrustedIssuer& known : options.trusted) {
        if (known.did != issuer)
            continue;
        sort(known.keys, method, found.keys, others.keys);
        sort(known.rsaKeys, method, found.rsaKeys, others.rsaKeys);
    }
    return !found.keys.empty() || !found.rsaKeys.empty();
}

/// The keys that the issuer itself names. When it lists none of that name, there are none: the
/// others of its keys are for other names.
KeysFound takeAsked(const IssuerDocument& asked, const QString& method)
{
    KeysFound found;
    KeysFound others;
    found.isKeySet = others.isKeySet = asked.keys.isKeySet;
    sort(asked.keys.keys, method, found.keys, others.keys);
    sort(asked.keys.rsaKeys, method, found.rsaKeys, others.rsaKeys);
    found.isNamed = !found.keys.empty() || !found.rsaKeys.empty();
    if (found.isNamed)
        return found;
    found.detail = u"the issuer lists no such key for signing"_s;
    // A bare word is a hint that only the issuer understands.
    return method.contains(u':') ? found : others;
}

} // namespace

bool isDidKey(const QString& text)
{
    return text.startsWith("did:key:"_L1);
}

VerifyOptions askingOnce(const VerifyOptions& options)
{
    VerifyOptions once = options;
    // A look within a look, as at an endorsement, goes on with what was remembered.
    if (once.web && !std::dynamic_pointer_cast<web::RememberingSource>(once.web))
        once.web = std::make_shared<web::RememberingSource>(options.web, mostAddresses);
    return once;
}

QString wholeMethod(const QString& method, const QString& issuer)
{
    return method.startsWith(u'#') ? issuer + method : method;
}

Reason reasonFor(const base::Error& error)
{
    switch (error.code) {
    case Code::Unavailable:
    case Code::Timeout:
    case Code::NotFound:
        return Reason::IssuerNotReached;
    case Code::Unsupported:
        return Reason::IssuerNotLookedUp;
    default:
        return Reason::IssuerRefused;
    }
}

base::Result<IssuerDocument> askIssuer(const QString& method, const QString& issuer,
                                       const VerifyOptions& options)
{
    if (!options.web)
        return base::fail(Code::Unsupported, u"the issuer's keys were not looked up"_s);
    const auto address = addressFor(method, issuer);
    if (!address)
        return base::fail(address.error());
    const auto document = options.web->get(*address, documentLimit);
    if (!document)
        return base::fail(document.error());
    auto keys = keysInAnswer(document->bytes, *address, method, issuer, options.now);
    if (!keys)
        return base::fail(keys.error());
    if (keys->isEmpty())
        return base::fail(Code::Malformed, u"the issuer lists no key for signing"_s);
    return IssuerDocument{ std::move(*keys), document->isKept, document->fetched };
}

KeysFound keysOf(const QString& method, const QString& issuer, const VerifyOptions& options)
{
    if (isDidKey(method)) {
        if (const auto key = crypto::fromDidKey(method))
            return { { { method, *key } }, true };
    }
    const QString whole = wholeMethod(method, issuer);
    KeysFound found{ {}, false, Reason::KeyNotFound, u"the key that signed is not at hand"_s };
    KeysFound others;
    found.isNamed = takeKnown(found, others, whole, issuer, options);
    if (found.isNamed)
        return found;
    if (isDidKey(issuer)) {
        if (const auto key = crypto::fromDidKey(issuer))
            others.keys.push_back({ crypto::didKeyMethod(*key), *key });
    } else if (const auto asked = askIssuer(method, issuer, options)) {
        return takeAsked(*asked, whole);
    } else if (const Reason reason = reasonFor(asked.error());
               reason != Reason::IssuerNotLookedUp) {
        found.why = reason;
        found.detail = asked.error().detail;
    }
    found.keys = std::move(others.keys);
    found.rsaKeys = std::move(others.rsaKeys);
    return found;
}

} // namespace inkaart::credential
