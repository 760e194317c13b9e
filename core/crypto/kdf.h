// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QByteArray>

namespace inkaart::crypto {

/// Cost of scrypt (RFC 7914 section 2). The defaults take about 0.4 s and 128 MiB.
struct ScryptCost {
    quint64 n = 1ULL << 17;
    quint32 r = 8;
    quint32 p = 1;

    friend bool operator==(const ScryptCost&, const ScryptCost&) = default;
};

/// RFC 7914. Refuses costs that need more than 192 MiB.
base::Result<SecretBuffer> scrypt(QByteArrayView passphrase, QByteArrayView salt,
                                  const ScryptCost& cost, size_t size);

/// HKDF-SHA256 (RFC 5869).
base::Result<SecretBuffer> hkdf(QByteArrayView secret, QByteArrayView salt, QByteArrayView info,
                                size_t size);

/// FIPS 180-4.
QByteArray sha256(QByteArrayView bytes);
QByteArray sha384(QByteArrayView bytes);

} // namespace inkaart::crypto
