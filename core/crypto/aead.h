// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QByteArray>

#include <memory>

namespace inkaart::crypto {

constexpr qsizetype gcmNonceSize = 12;
constexpr qsizetype gcmTagSize = 16;

/// AES-256-GCM (NIST SP 800-38D). The result is ciphertext followed by the 16-byte tag.
base::Result<QByteArray> seal(const SymmetricKey& key, QByteArrayView nonce, QByteArrayView aad,
                              QByteArrayView plain);
/// Error Crypto when the tag does not fit: wrong key, wrong aad, or changed bytes.
base::Result<QByteArray> open(const SymmetricKey& key, QByteArrayView nonce, QByteArrayView aad,
                              QByteArrayView sealed);

/// A random nonce in front of the sealed bytes: for what is kept on this laptop only.
base::Result<QByteArray> sealWithNonce(const SymmetricKey& key, QByteArrayView aad,
                                       QByteArrayView plain, base::Random& random);
base::Result<QByteArray> openWithNonce(const SymmetricKey& key, QByteArrayView aad,
                                       QByteArrayView boxed);

/// Opens many boxes under one key without setting the key up again: 10,000 index cards at start.
class BulkOpener {
public:
    explicit BulkOpener(const SymmetricKey& key);
    BulkOpener(BulkOpener&&) noexcept;
    ~BulkOpener();
    /// As openWithNonce.
    base::Result<QByteArray> open(QByteArrayView aad, QByteArrayView boxed);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inkaart::crypto
