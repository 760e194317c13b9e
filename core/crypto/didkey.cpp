// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/didkey.h"

#include "core/base/encoding.h"

#include <algorithm>

namespace inkaart::crypto {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

/// 0xed as an unsigned varint: ed25519-pub in the Multicodec table.
constexpr char multicodec[] = { '\xED', '\x01' };
constexpr auto didPrefix = "did:key:"_L1;

QByteArrayView viewOf(std::span<const quint8> bytes)
{
    return { bytes.data(), static_cast<qsizetype>(bytes.size()) };
}

QString base64Url(std::span<const quint8> bytes)
{
    return QString::fromLatin1(base::toBase64Url(viewOf(bytes)));
}

/// A JWK member of exactly 32 bytes (RFC 8037 section 2).
Result<QByteArray> member(const QJsonObject& jwk, QLatin1StringView name)
{
    Result<QByteArray> bytes = base::fromBase64Url(jwk.value(name).toString().toUtf8());
    if (bytes && bytes->size() != 32)
        return fail(Code::Malformed, u"JWK: %1 does not have 32 bytes"_s.arg(name));
    return bytes;
}

Result<Ed25519Public> publicPart(const QJsonObject& jwk)
{
    if (jwk.value("kty"_L1).toString() != "OKP"_L1
        || jwk.value("crv"_L1).toString() != "Ed25519"_L1)
        return fail(Code::Unsupported, u"JWK: not an Ed25519 key"_s);
    const Result<QByteArray> x = member(jwk, "x"_L1);
    if (!x)
        return fail(x.error());
    Ed25519Public key;
    std::copy(x->begin(), x->end(), key.begin());
    if (isSmallOrder(key))
        return fail(Code::Malformed, u"JWK: a point of small order is nobody's key"_s);
    return key;
}

} // namespace

QString toMultikey(const Ed25519Public& key)
{
    const QByteArray bytes = QByteArray(multicodec, sizeof multicodec) + viewOf(key).toByteArray();
    return u'z' + QString::fromLatin1(base::toBase58(bytes));
}

Result<Ed25519Public> fromMultikey(QStringView text)
{
    if (!text.startsWith(u'z'))
        return fail(Code::Malformed, u"Multikey: not base58btc"_s);
    const Result<QByteArray> bytes = base::fromBase58(text.sliced(1).toUtf8());
    if (!bytes)
        return fail(bytes.error());
    if (!bytes->startsWith(QByteArrayView(multicodec, sizeof multicodec)))
        return fail(Code::Unsupported, u"Multikey: not an Ed25519 public key"_s);
    if (bytes->size() != 34)
        return fail(Code::Malformed, u"Multikey: not 32 bytes of key"_s);
    Ed25519Public key;
    std::copy(bytes->begin() + sizeof multicodec, bytes->end(), key.begin());
    if (isSmallOrder(key))
        return fail(Code::Malformed, u"Multikey: a point of small order is nobody's key"_s);
    return key;
}

QString toDidKey(const Ed25519Public& key)
{
    return didPrefix + toMultikey(key);
}

Result<Ed25519Public> fromDidKey(QStringView did)
{
    if (!did.startsWith(didPrefix))
        return fail(Code::Malformed, u"not a did:key"_s);
    const QStringView rest = did.sliced(didPrefix.size());
    const qsizetype hash = rest.indexOf(u'#');
    const QStringView multikey = hash < 0 ? rest : rest.first(hash);
    if (hash >= 0 && rest.sliced(hash + 1) != multikey)
        return fail(Code::Malformed, u"did:key: the fragment is another key"_s);
    return fromMultikey(multikey);
}

QString didKeyMethod(const Ed25519Public& key)
{
    const QString multikey = toMultikey(key);
    return didPrefix + multikey + u'#' + multikey;
}

QJsonObject toJwk(const Ed25519Public& key)
{
    return { { u"kty"_s, u"OKP"_s }, { u"crv"_s, u"Ed25519"_s }, { u"x"_s, base64Url(key) } };
}

QJsonObject toJwk(const Ed25519Key& key)
{
    QJsonObject jwk = toJwk(key.publicKey());
    jwk.insert("d"_L1, base64Url(key.seed().span()));
    return jwk;
}

Result<Ed25519Public> publicFromJwk(const QJsonObject& jwk)
{
    if (jwk.contains("d"_L1))
        return fail(Code::Refused, u"JWK: a private key where a public one belongs"_s);
    return publicPart(jwk);
}

Result<Ed25519Key> privateFromJwk(const QJsonObject& jwk)
{
    const Result<Ed25519Public> claimed = publicPart(jwk);
    if (!claimed)
        return fail(claimed.error());
    const Result<QByteArray> secret = member(jwk, "d"_L1);
    if (!secret)
        return fail(secret.error());
    Ed25519Seed seed;
    std::copy(secret->begin(), secret->end(), seed.span().begin());
    Result<Ed25519Key> key = Ed25519Key::fromSeed(std::move(seed));
    if (key && key->publicKey() != *claimed)
        return fail(Code::Malformed, u"JWK: d does not belong to x"_s);
    return key;
}

} // namespace inkaart::crypto
