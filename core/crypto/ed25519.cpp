// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ed25519.h"

#include "core/crypto/openssl_p.h"

#include <algorithm>
#include <cstdlib>

namespace inkaart::crypto {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype signatureSize = 64;

/// A public key as the library has it. Making one costs a look through all its providers, and the
/// badges that are checked one after another mostly have one issuer: the last is kept, a thread.
EVP_PKEY* handleOf(const Ed25519Public& key)
{
    thread_local Ed25519Public last{};
    thread_local EvpKey handle;
    if (!handle || last != key) {
        handle.reset(
            EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.data(), key.size()));
        last = key;
    }
    return handle.get();
}

} // namespace

struct Ed25519Key::Private {
    Ed25519Seed seed;
    Ed25519Public publicKey{};
    EvpKey key;
};

Ed25519Key::Ed25519Key(std::unique_ptr<Private> p)
    : d(std::move(p))
{ }

Ed25519Key::Ed25519Key(Ed25519Key&&) noexcept = default;

Ed25519Key& Ed25519Key::operator=(Ed25519Key&&) noexcept = default;

Ed25519Key::~Ed25519Key() = default;

Ed25519Key Ed25519Key::generate(base::Random& random)
{
    Ed25519Seed seed;
    random.fill(seed.span());
    Result<Ed25519Key> key = fromSeed(std::move(seed));
    // Any 32 bytes are a seed: without one the library is broken and nothing may go on.
    if (!key)
        std::abort();
    return std::move(*key);
}

Result<Ed25519Key> Ed25519Key::fromSeed(Ed25519Seed seed)
{
    auto made = std::make_unique<Private>();
    size_t size = made->publicKey.size();
    made->key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.span().data(),
                                                 Ed25519Seed::size));
    if (!made->key
        || EVP_PKEY_get_raw_public_key(made->key.get(), made->publicKey.data(), &size) != 1)
        return fail(Code::Crypto, u"Ed25519: no key from this seed"_s);
    made->seed = std::move(seed);
    return Ed25519Key(std::move(made));
}

const Ed25519Public& Ed25519Key::publicKey() const
{
    return d->publicKey;
}

const Ed25519Seed& Ed25519Key::seed() const
{
    return d->seed;
}

QByteArray Ed25519Key::sign(QByteArrayView message) const
{
    const EvpDigestContext context(EVP_MD_CTX_new());
    QByteArray signature(signatureSize, Qt::Uninitialized);
    size_t size = sizeOf(signature);
    const bool done = context
        && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, d->key.get()) == 1
        && EVP_DigestSign(context.get(), dataOf(signature), &size, dataOf(message), sizeOf(message))
            == 1;
    // Fails only without memory; an unsigned thing must never pass for a signed one.
    if (!done)
        std::abort();
    return signature;
}

bool isSmallOrder(const Ed25519Public& key)
{
    // y of the eight points (RFC 8032 section 5.1) and of their encodings above the prime; the
    // sign of x in the last bit does not matter.
    static const std::array<QByteArray, 7> heights = {
        QByteArray(32, '\0'),
        '\x01' + QByteArray(31, '\0'),
        QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
        QByteArray::fromHex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        QByteArray::fromHex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        QByteArray::fromHex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    };
    QByteArray height(reinterpret_cast<const char*>(key.data()), 32);
    height[31] = static_cast<char>(height[31] & 0x7f);
    return std::find(heights.begin(), heights.end(), height) != heights.end();
}

bool verifyEd25519(const Ed25519Public& key, QByteArrayView message, QByteArrayView signature)
{
    if (signature.size() != signatureSize)
        return false;
    EVP_PKEY* const handle = handleOf(key);
    const EvpDigestContext context(EVP_MD_CTX_new());
    return handle && context
        && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, handle) == 1
        && EVP_DigestVerify(context.get(), dataOf(signature), sizeOf(signature), dataOf(message),
                            sizeOf(message))
        == 1;
}

} // namespace inkaart::crypto
