// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

namespace inkaart::crypto {

/// The two halves of RFC 5869, which HPKE uses apart.
enum class HkdfStep {
    Extract, ///< section 2.2; the result has 32 bytes
    Expand, ///< section 2.3; the secret is the pseudorandom key
    Both
};

base::Result<SecretBuffer> hkdfStep(HkdfStep step, QByteArrayView secret, QByteArrayView salt,
                                    QByteArrayView info, size_t size);

} // namespace inkaart::crypto
