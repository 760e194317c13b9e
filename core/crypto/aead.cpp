// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"

#include "core/crypto/openssl_p.h"

#include <limits>

namespace inkaart::crypto {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

const EVP_CIPHER* aes256Gcm()
{
    static const EvpCipher cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    return cipher.get();
}

bool fitsInt(QByteArrayView bytes)
{
    return bytes.size() <= std::numeric_limits<int>::max();
}

Result<void> checkInput(QByteArrayView nonce, QByteArrayView aad, QByteArrayView text)
{
    if (nonce.size() != gcmNonceSize)
        return fail(Code::Malformed, u"a nonce has 12 bytes"_s);
    if (!fitsInt(aad) || !fitsInt(text))
        return fail(Code::TooBig, u"AES-GCM: more than 2 GiB at once"_s);
    return {};
}

QByteArrayView keyless()
{
    return {};
}

/// Starts an operation; without a key the one from before stays.
bool start(EVP_CIPHER_CTX* context, bool encrypting, QByteArrayView key, QByteArrayView nonce)
{
    const EVP_CIPHER* cipher = key.isEmpty() ? nullptr : aes256Gcm();
    return EVP_CipherInit_ex2(context, cipher, key.isEmpty() ? nullptr : dataOf(key), dataOf(nonce),
                              encrypting, nullptr)
        == 1;
}

bool addAad(EVP_CIPHER_CTX* context, QByteArrayView aad)
{
    int written = 0;
    return aad.isEmpty()
        || EVP_CipherUpdate(context, nullptr, &written, dataOf(aad), static_cast<int>(aad.size()))
        == 1;
}

bool crypt(EVP_CIPHER_CTX* context, quint8* out, QByteArrayView in)
{
    int written = 0;
    return in.isEmpty()
        || EVP_CipherUpdate(context, out, &written, dataOf(in), static_cast<int>(in.size())) == 1;
}

/// \a key empty: the context has it already.
Result<QByteArray> openIn(EVP_CIPHER_CTX* context, QByteArrayView key, QByteArrayView nonce,
                          QByteArrayView aad, QByteArrayView sealed)
{
    if (const Result<void> checked = checkInput(nonce, aad, sealed); !checked)
        return fail(checked.error());
    if (sealed.size() < gcmTagSize)
        return fail(Code::Truncated, u"AES-GCM: shorter than its tag"_s);
    const QByteArrayView text = sealed.chopped(gcmTagSize);
    quint8 tag[gcmTagSize];
    std::copy(sealed.end() - gcmTagSize, sealed.end(), tag);
    QByteArray plain(text.size(), Qt::Uninitialized);
    int written = 0;
    const bool fits = start(context, false, key, nonce) && addAad(context, aad)
        && crypt(context, dataOf(plain), text)
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, gcmTagSize, tag) == 1
        && EVP_CipherFinal_ex(context, dataOf(plain) + plain.size(), &written) == 1;
    if (!fits)
        return fail(Code::Crypto, u"AES-GCM: the tag does not fit"_s);
    return plain;
}

} // namespace

Result<QByteArray> seal(const SymmetricKey& key, QByteArrayView nonce, QByteArrayView aad,
                        QByteArrayView plain)
{
    if (const Result<void> checked = checkInput(nonce, aad, plain); !checked)
        return fail(checked.error());
    const EvpCipherContext context(EVP_CIPHER_CTX_new());
    QByteArray sealed(plain.size() + gcmTagSize, Qt::Uninitialized);
    quint8* const tag = dataOf(sealed) + plain.size();
    int written = 0;
    const bool done = context && start(context.get(), true, key.view(), nonce)
        && addAad(context.get(), aad) && crypt(context.get(), dataOf(sealed), plain)
        && EVP_CipherFinal_ex(context.get(), tag, &written) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, gcmTagSize, tag) == 1;
    if (!done)
        return fail(Code::Crypto, u"AES-GCM: sealing failed"_s);
    return sealed;
}

Result<QByteArray> open(const SymmetricKey& key, QByteArrayView nonce, QByteArrayView aad,
                        QByteArrayView sealed)
{
    const EvpCipherContext context(EVP_CIPHER_CTX_new());
    if (!context)
        return fail(Code::Crypto, u"AES-GCM: no context"_s);
    return openIn(context.get(), key.view(), nonce, aad, sealed);
}

Result<QByteArray> sealWithNonce(const SymmetricKey& key, QByteArrayView aad, QByteArrayView plain,
                                 base::Random& random)
{
    const QByteArray nonce = random.bytes(gcmNonceSize);
    return seal(key, nonce, aad, plain).map([&](const QByteArray& sealed) {
        return nonce + sealed;
    });
}

Result<QByteArray> openWithNonce(const SymmetricKey& key, QByteArrayView aad, QByteArrayView boxed)
{
    if (boxed.size() < gcmNonceSize + gcmTagSize)
        return fail(Code::Truncated, u"AES-GCM: shorter than nonce and tag"_s);
    return open(key, boxed.first(gcmNonceSize), aad, boxed.sliced(gcmNonceSize));
}

struct BulkOpener::Private {
    EvpCipherContext context;
};

BulkOpener::BulkOpener(const SymmetricKey& key)
    : d(std::make_unique<Private>())
{
    d->context.reset(EVP_CIPHER_CTX_new());
    const bool ready = d->context
        && EVP_CipherInit_ex2(d->context.get(), aes256Gcm(), dataOf(key.view()), nullptr, false,
                              nullptr)
            == 1;
    if (!ready)
        d->context.reset();
}

BulkOpener::BulkOpener(BulkOpener&&) noexcept = default;

BulkOpener::~BulkOpener() = default;

Result<QByteArray> BulkOpener::open(QByteArrayView aad, QByteArrayView boxed)
{
    if (!d->context)
        return fail(Code::Crypto, u"AES-GCM: no context"_s);
    if (boxed.size() < gcmNonceSize + gcmTagSize)
        return fail(Code::Truncated, u"AES-GCM: shorter than nonce and tag"_s);
    return openIn(d->context.get(), keyless(), boxed.first(gcmNonceSize), aad,
                  boxed.sliced(gcmNonceSize));
}

} // namespace inkaart::crypto
