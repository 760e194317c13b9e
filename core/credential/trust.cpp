// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/trust.h"

#include "core/credential/strictjson.h"
#include "core/crypto/didkey.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

/// "#key-1" counts from the document's own id.
QString absolute(const QString& id, const QString& did)
{
    return id.startsWith(u'#') ? did + id : id;
}

std::optional<TrustedKey> keyOf(const QJsonObject& method, const QString& did)
{
    const auto multibase = method.value("publicKeyMultibase"_L1).toString();
    const auto key = multibase.isEmpty()
        ? crypto::publicFromJwk(method.value("publicKeyJwk"_L1).toObject())
        : crypto::fromMultikey(multibase);
    if (!key)
        return {};
    return TrustedKey{ absolute(method.value("id"_L1).toString(), did), *key };
}

/// Controlled Identifiers 1.0 section 3.3: only methods named under assertionMethod may sign
/// badges, by their id or written out there.
QList<TrustedKey> assertionKeys(const QJsonObject& document, const QString& did)
{
    QList<TrustedKey> keys;
    const auto methods = document.value("verificationMethod"_L1).toArray();
    const auto assertions = document.value("assertionMethod"_L1).toArray();
    const auto take = [&](const QJsonObject& method) {
        if (const auto key = keyOf(method, did))
            keys.append(*key);
    };
    for (const auto& assertion : assertions) {
        if (assertion.isObject())
            take(assertion.toObject());
        for (const auto& method : methods) {
            if (assertion.isString()
                && absolute(method["id"_L1].toString(), did) == absolute(assertion.toString(), did))
                take(method.toObject());
        }
    }
    return keys;
}

} // namespace

base::Result<TrustedIssuer> trustDidKey(QStringView did)
{
    const auto key = crypto::fromDidKey(did);
    if (!key)
        return base::fail(key.error());
    return TrustedIssuer{ crypto::toDidKey(*key),
                          { { crypto::didKeyMethod(*key), *key } },
                          {},
                          {},
                          TrustedIssuer::Source::Given };
}

base::Result<TrustedIssuer> parseTrust(QByteArrayView file)
{
    const auto text = file.trimmed();
    if (text.startsWith("did:key:"))
        return trustDidKey(QString::fromLatin1(text));
    const auto document = parseStrict(text);
    if (!document)
        return base::fail(document.error());
    const QString did = document->value("id"_L1).toString();
    if (!did.startsWith("did:"_L1))
        return base::fail(Code::Malformed, u"id: is no DID"_s);
    const auto keys = assertionKeys(*document, did);
    if (keys.isEmpty())
        return base::fail(Code::Unsupported,
                          u"no Ed25519 key for assertions in the DID document"_s);
    return TrustedIssuer{ did, keys, {}, {}, TrustedIssuer::Source::Given };
}

} // namespace inkaart::credential
