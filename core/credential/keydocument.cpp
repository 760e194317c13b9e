// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/datetext_p.h"
#include "core/credential/keydocument_p.h"
#include "core/crypto/didkey.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;
using PublicKey = std::variant<std::monostate, crypto::Ed25519Public, crypto::RsaPublic>;

constexpr qsizetype mostMethods = 200;

/// "#key-1" counts from the document's own id.
QString absolute(const QString& method, const QString& id)
{
    return method.startsWith(u'#') ? id + method : method;
}

template<class Key>
PublicKey usable(base::Result<Key> key)
{
    return key ? PublicKey(std::move(*key)) : PublicKey();
}

/// What else stands in a JWK may forbid what it would be used for here (RFC 7517 section 4).
bool mayVerify(const QJsonObject& jwk, QLatin1StringView alg)
{
    const auto use = jwk.value("use"_L1);
    const auto operations = jwk.value("key_ops"_L1);
    const auto named = jwk.value("alg"_L1);
    // RFC 9864 gives EdDSA with this curve a name of its own.
    const bool isFitting = named.isUndefined() || named.toString() == alg
        || (alg == "EdDSA"_L1 && named.toString() == "Ed25519"_L1);
    return (use.isUndefined() || use.toString() == "sig"_L1) && isFitting
        && (operations.isUndefined() || stringsOf(operations).contains("verify"_L1));
}

PublicKey keyInJwk(const QJsonObject& jwk)
{
    if (jwk.value("kty"_L1).toString() == "RSA"_L1)
        return mayVerify(jwk, "RS256"_L1) ? usable(crypto::rsaFromJwk(jwk)) : PublicKey();
    return mayVerify(jwk, "EdDSA"_L1) ? usable(crypto::publicFromJwk(jwk)) : PublicKey();
}

/// Ed25519VerificationKey2018: the bare 32 bytes.
PublicKey keyInBase58(const QString& text)
{
    const auto bytes = base::fromBase58(text.toUtf8());
    crypto::Ed25519Public key;
    if (!bytes || bytes->size() != qsizetype(key.size()))
        return {};
    std::copy(bytes->begin(), bytes->end(), key.begin());
    return crypto::isSmallOrder(key) ? PublicKey() : PublicKey(key);
}

/// Each type holds its key under one name.
PublicKey keyIn(const QJsonObject& method)
{
    const QString type = method.value("type"_L1).toString();
    if (type == "Multikey"_L1 || type == "Ed25519VerificationKey2020"_L1)
        return usable(crypto::fromMultikey(method.value("publicKeyMultibase"_L1).toString()));
    if (type == "JsonWebKey"_L1 || type == "JsonWebKey2020"_L1)
        return keyInJwk(method.value("publicKeyJwk"_L1).toObject());
    if (type == "Ed25519VerificationKey2018"_L1)
        return keyInBase58(method.value("publicKeyBase58"_L1).toString());
    return {};
}

/// CID 1.0 section 2.2: a key past its `expires` or `revoked` proves nothing any more. Without a
/// time to compare with, whoever gives the document answers for what expires in it.
bool isOver(const QJsonObject& method, const QDateTime& now)
{
    for (const auto name : { "expires"_L1, "revoked"_L1 }) {
        if (!method.contains(name))
            continue;
        const auto end = dateTimeStamp(method.value(name).toString());
        const bool isPast = now.isValid() ? end <= now.toMSecsSinceEpoch() : name == "revoked"_L1;
        if (!end || isPast)
            return true;
    }
    return false;
}

void add(DocumentKeys& keys, const QString& method, const PublicKey& key)
{
    if (const auto* ed25519 = std::get_if<crypto::Ed25519Public>(&key))
        keys.keys.append({ method, *ed25519 });
    else if (const auto* rsa = std::get_if<crypto::RsaPublic>(&key))
        keys.rsaKeys.append({ method, *rsa });
}

/// The methods of a document by their whole id.
base::Result<QHash<QString, QJsonObject>> methodsById(const QJsonValue& value, const QString& id)
{
    QHash<QString, QJsonObject> methods;
    if (!value.isUndefined() && !value.isArray())
        return base::fail(Code::Malformed, u"verificationMethod: is no array"_s);
    const auto array = value.toArray();
    if (array.size() > mostMethods)
        return base::fail(Code::TooBig, u"verificationMethod: more than %1"_s.arg(mostMethods));
    for (const auto& item : array) {
        const QString name = absolute(item["id"_L1].toString(), id);
        if (name.isEmpty())
            return base::fail(Code::Malformed, u"verificationMethod: one has no id"_s);
        if (methods.contains(name))
            return base::fail(Code::Malformed, u"verificationMethod: two have one id"_s);
        methods.insert(name, item.toObject());
    }
    return methods;
}

} // namespace

base::Result<DocumentKeys> keysInDocument(const QJsonObject& document, const QString& id,
                                          const QDateTime& now)
{
    if (id.isEmpty() || document.value("id"_L1) != QJsonValue(id))
        return base::fail(Code::Malformed, u"id: is not that of the issuer"_s);
    const auto methods = methodsById(document.value("verificationMethod"_L1), id);
    if (!methods)
        return base::fail(methods.error());
    const auto assertions = document.value("assertionMethod"_L1);
    if (!assertions.isUndefined() && !assertions.isArray())
        return base::fail(Code::Malformed, u"assertionMethod: is no array"_s);
    const auto array = assertions.toArray();
    if (array.size() > mostMethods)
        return base::fail(Code::TooBig, u"assertionMethod: more than %1"_s.arg(mostMethods));
    DocumentKeys keys;
    QSet<QString> seen;
    for (const auto& item : array) {
        if (!item.isString() && !item.isObject())
            return base::fail(Code::Malformed, u"assertionMethod: neither id nor method"_s);
        const QString name =
            absolute(item.isString() ? item.toString() : item["id"_L1].toString(), id);
        const QJsonObject method = item.isString() ? methods->value(name) : item.toObject();
        // Written out here and once more above, two keys of one id leave open who signed.
        const bool isTwice = methods->value(name, item.toObject()) != item.toObject();
        if (item.isObject() && (isTwice || seen.contains(name)))
            return base::fail(Code::Malformed, u"assertionMethod: two have one id"_s);
        seen.insert(name);
        if (method.value("controller"_L1) == QJsonValue(id) && !isOver(method, now))
            add(keys, name, keyIn(method));
    }
    return keys;
}

base::Result<DocumentKeys> keysInKeySet(const QJsonObject& document, const QString& address)
{
    const auto list = document.value("keys"_L1);
    if (!list.isArray() && !document.contains("kty"_L1))
        return base::fail(Code::Malformed, u"keys: there are none"_s);
    const QJsonArray array = list.isArray() ? list.toArray() : QJsonArray{ document };
    if (array.size() > mostMethods)
        return base::fail(Code::TooBig, u"keys: more than %1"_s.arg(mostMethods));
    DocumentKeys keys;
    keys.isKeySet = true;
    for (const auto& item : array) {
        const QString kid = item["kid"_L1].toString();
        const bool isBare = !kid.contains(u':');
        const QString base = address.section(u'#', 0, 0);
        add(keys,
            kid.isEmpty() ? address
                : isBare  ? base + u'#' + kid
                          : kid,
            keyInJwk(item.toObject()));
    }
    return keys;
}

} // namespace inkaart::credential
