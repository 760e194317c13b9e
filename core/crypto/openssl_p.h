// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <memory>

/// Owners for the library's handles; only .cpp files of this folder include it.
namespace inkaart::crypto {

template<auto release>
struct Releaser {
    template<class T>
    void operator()(T* handle) const
    {
        release(handle);
    }
};

using EvpCipher = std::unique_ptr<EVP_CIPHER, Releaser<EVP_CIPHER_free>>;
using EvpCipherContext = std::unique_ptr<EVP_CIPHER_CTX, Releaser<EVP_CIPHER_CTX_free>>;
using EvpKdf = std::unique_ptr<EVP_KDF, Releaser<EVP_KDF_free>>;
using EvpKdfContext = std::unique_ptr<EVP_KDF_CTX, Releaser<EVP_KDF_CTX_free>>;
using EvpDigest = std::unique_ptr<EVP_MD, Releaser<EVP_MD_free>>;
using EvpDigestContext = std::unique_ptr<EVP_MD_CTX, Releaser<EVP_MD_CTX_free>>;
using EvpKey = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using EvpKeyContext = std::unique_ptr<EVP_PKEY_CTX, Releaser<EVP_PKEY_CTX_free>>;

/// The library wants a pointer even to nothing.
inline const quint8* dataOf(QByteArrayView bytes)
{
    static constexpr quint8 nothing = 0;
    return bytes.isEmpty() ? &nothing : reinterpret_cast<const quint8*>(bytes.data());
}

inline quint8* dataOf(QByteArray& bytes)
{
    return reinterpret_cast<quint8*>(bytes.data());
}

inline size_t sizeOf(QByteArrayView bytes)
{
    return static_cast<size_t>(bytes.size());
}

} // namespace inkaart::crypto
