// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace inkaart::crypto {

/// A public RSA key that others sign with; nothing is signed with RSA here. Of a type of its own,
/// so that no other algorithm's check takes it. Both numbers big-endian without leading zeros.
struct RsaPublic {
    QByteArray modulus;
    QByteArray exponent;

    friend bool operator==(const RsaPublic&, const RsaPublic&) = default;
};

/// RFC 7518 section 6.3.1: kty, n, e; 2048 to 8192 bits, e odd, from 3 to 2^32. Unsupported for
/// what is no RSA key · Refused with a private part · Malformed.
base::Result<RsaPublic> rsaFromJwk(const QJsonObject& jwk);

/// RS256, that is RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 section 3.3; RFC 8017 section 8.2.2).
/// True only for a signature by \a key over exactly \a message, as long as the modulus.
bool verifyRs256(const RsaPublic& key, QByteArrayView message, QByteArrayView signature);

} // namespace inkaart::crypto
