// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/rsa.h"

#include "core/base/encoding.h"
#include "core/crypto/openssl_p.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <bit>

namespace inkaart::crypto {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype smallestBits = 2048;
constexpr qsizetype biggestBits = 8192;
constexpr qsizetype longestExponent = 4; // bytes

using BigNumber = std::unique_ptr<BIGNUM, Releaser<BN_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Releaser<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Releaser<OSSL_PARAM_free>>;

/// RFC 7518 section 2, Base64urlUInt: the fewest bytes that hold the number.
Result<QByteArray> number(const QJsonObject& jwk, QLatin1StringView name)
{
    Result<QByteArray> bytes = base::fromBase64Url(jwk.value(name).toString().toUtf8());
    if (bytes && (bytes->isEmpty() || bytes->startsWith('\0')))
        return fail(Code::Malformed, u"JWK: %1 is no number in its shortest form"_s.arg(name));
    return bytes;
}

bool isOdd(const QByteArray& bytes)
{
    return (static_cast<quint8>(bytes.back()) & 1) != 0;
}

qsizetype bitsOf(const QByteArray& bytes)
{
    return (bytes.size() - 1) * 8 + std::bit_width(static_cast<quint8>(bytes.front()));
}

BigNumber bigNumber(const QByteArray& bytes)
{
    return BigNumber(
        BN_bin2bn(dataOf(QByteArrayView(bytes)), static_cast<int>(bytes.size()), nullptr));
}

EvpKey handleFrom(const RsaPublic& key)
{
    const BigNumber n = bigNumber(key.modulus);
    const BigNumber e = bigNumber(key.exponent);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return {};
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY* made = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return EvpKey(made);
}

/// The last key as the library has it, a thread: many badges have one issuer.
EVP_PKEY* handleOf(const RsaPublic& key)
{
    thread_local RsaPublic last;
    thread_local EvpKey handle;
    if (!handle || last != key) {
        handle = handleFrom(key);
        last = key;
    }
    return handle.get();
}

} // namespace

Result<RsaPublic> rsaFromJwk(const QJsonObject& jwk)
{
    if (jwk.value("kty"_L1).toString() != "RSA"_L1)
        return fail(Code::Unsupported, u"JWK: not an RSA key"_s);
    for (const auto secret : { "d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "oth"_L1 }) {
        if (jwk.contains(secret))
            return fail(Code::Refused, u"JWK: a private key where a public one belongs"_s);
    }
    const Result<QByteArray> n = number(jwk, "n"_L1);
    const Result<QByteArray> e = number(jwk, "e"_L1);
    if (!n || !e)
        return fail(n ? e.error() : n.error());
    if (bitsOf(*n) < smallestBits || bitsOf(*n) > biggestBits)
        return fail(Code::Malformed, u"JWK: an RSA key has 2048 to 8192 bits"_s);
    const bool isOne = *e == QByteArray(1, '\x01');
    if (!isOdd(*n) || !isOdd(*e) || isOne || e->size() > longestExponent)
        return fail(Code::Malformed, u"JWK: no RSA key has these numbers"_s);
    return RsaPublic{ *n, *e };
}

bool verifyRs256(const RsaPublic& key, QByteArrayView message, QByteArrayView signature)
{
    if (signature.size() != key.modulus.size())
        return false;
    EVP_PKEY* const handle = handleOf(key);
    const EvpDigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* details = nullptr; // belongs to context
    return handle && context
        && EVP_DigestVerifyInit(context.get(), &details, EVP_sha256(), nullptr, handle) == 1
        && EVP_PKEY_CTX_set_rsa_padding(details, RSA_PKCS1_PADDING) == 1
        && EVP_DigestVerify(context.get(), dataOf(signature), sizeOf(signature), dataOf(message),
                            sizeOf(message))
        == 1;
}

} // namespace inkaart::crypto
