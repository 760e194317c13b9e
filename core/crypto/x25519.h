// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QByteArray>

#include <array>

namespace inkaart::crypto {

using X25519Public = std::array<quint8, 32>;
using X25519Private = SecretKey<32, struct X25519Tag>;

/// RFC 7748. Any 32 bytes are a private key.
X25519Private generateX25519(base::Random& random);
X25519Public x25519Public(const X25519Private& key);

/// HPKE base mode (RFC 9180), single shot: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
/// The result is the 32-byte encapsulated key followed by the ciphertext.
base::Result<QByteArray> hpkeSeal(const X25519Public& to, QByteArrayView info, QByteArrayView aad,
                                  QByteArrayView plain, base::Random& random);
/// Error Crypto when \a sealed was not made for \a key with this info and aad.
base::Result<QByteArray> hpkeOpen(const X25519Private& key, QByteArrayView info, QByteArrayView aad,
                                  QByteArrayView sealed);

} // namespace inkaart::crypto
