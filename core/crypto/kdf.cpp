// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/kdf.h"

#include "core/crypto/hkdf_p.h"
#include "core/crypto/openssl_p.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <bit>

namespace inkaart::crypto {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

constexpr quint64 scryptMemory = 192ULL * 1024 * 1024;
constexpr quint32 scryptMostP = 16;

OSSL_PARAM octets(const char* name, QByteArrayView bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<quint8*>(dataOf(bytes)),
                                             sizeOf(bytes));
}

OSSL_PARAM text(const char* name, const char* value)
{
    return OSSL_PARAM_construct_utf8_string(name, const_cast<char*>(value), 0);
}

Result<SecretBuffer> derive(EVP_KDF* kdf, const OSSL_PARAM* params, size_t size)
{
    const EvpKdfContext context(EVP_KDF_CTX_new(kdf));
    SecretBuffer out(size);
    if (!context || EVP_KDF_derive(context.get(), out.span().data(), size, params) != 1)
        return fail(Code::Crypto, u"key derivation failed"_s);
    return out;
}

/// The cost may come from a file: what would take the memory or the day is refused first.
Result<void> check(const ScryptCost& cost)
{
    if (cost.n < 2 || !std::has_single_bit(cost.n) || cost.r == 0 || cost.p == 0)
        return fail(Code::Malformed, u"scrypt: N is a power of two above 1; r and p are above 0"_s);
    // RFC 7914 section 6 keeps N + 2 blocks of 128 r bytes, and section 5 another p of them.
    const quint64 blocks = scryptMemory / 128 / cost.r;
    if (cost.p > scryptMostP || cost.n > blocks || cost.n + 2 + cost.p > blocks)
        return fail(Code::TooBig, u"scrypt: costs more than 192 MiB or p above 16"_s);
    return {};
}

QByteArray hashed(QByteArrayView bytes, const EvpDigest& digest, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    EVP_Digest(dataOf(bytes), sizeOf(bytes), dataOf(hash), nullptr, digest.get(), nullptr);
    return hash;
}

} // namespace

Result<SecretBuffer> scrypt(QByteArrayView passphrase, QByteArrayView salt, const ScryptCost& cost,
                            size_t size)
{
    static const EvpKdf kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    if (const Result<void> checked = check(cost); !checked)
        return fail(checked.error());
    uint64_t n = cost.n;
    uint32_t r = cost.r;
    uint32_t p = cost.p;
    uint64_t memory = scryptMemory;
    const OSSL_PARAM params[] = {
        octets(OSSL_KDF_PARAM_PASSWORD, passphrase),
        octets(OSSL_KDF_PARAM_SALT, salt),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end(),
    };
    return derive(kdf.get(), params, size);
}

Result<SecretBuffer> hkdfStep(HkdfStep step, QByteArrayView secret, QByteArrayView salt,
                              QByteArrayView info, size_t size)
{
    static const EvpKdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    int mode = EVP_KDF_HKDF_MODE_EXTRACT_AND_EXPAND;
    if (step == HkdfStep::Extract)
        mode = EVP_KDF_HKDF_MODE_EXTRACT_ONLY;
    else if (step == HkdfStep::Expand)
        mode = EVP_KDF_HKDF_MODE_EXPAND_ONLY;
    const OSSL_PARAM params[] = {
        text(OSSL_KDF_PARAM_DIGEST, "SHA256"), OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode),
        octets(OSSL_KDF_PARAM_KEY, secret),    octets(OSSL_KDF_PARAM_SALT, salt),
        octets(OSSL_KDF_PARAM_INFO, info),     OSSL_PARAM_construct_end(),
    };
    return derive(kdf.get(), params, size);
}

Result<SecretBuffer> hkdf(QByteArrayView secret, QByteArrayView salt, QByteArrayView info,
                          size_t size)
{
    return hkdfStep(HkdfStep::Both, secret, salt, info, size);
}

QByteArray sha256(QByteArrayView bytes)
{
    static const EvpDigest digest(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    return hashed(bytes, digest, 32);
}

QByteArray sha384(QByteArrayView bytes)
{
    static const EvpDigest digest(EVP_MD_fetch(nullptr, "SHA384", nullptr));
    return hashed(bytes, digest, 48);
}

} // namespace inkaart::crypto
