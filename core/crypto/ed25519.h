// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QByteArray>

#include <array>
#include <memory>

namespace inkaart::crypto {

using Ed25519Public = std::array<quint8, 32>;
using Ed25519Seed = SecretKey<32, struct Ed25519Tag>;

/// A signing key (RFC 8032, pure Ed25519). Keeps the library's key object, so that signing many
/// credentials does not build it again.
class Ed25519Key {
public:
    static Ed25519Key generate(base::Random& random);
    static base::Result<Ed25519Key> fromSeed(Ed25519Seed seed);
    Ed25519Key(Ed25519Key&&) noexcept;
    Ed25519Key& operator=(Ed25519Key&&) noexcept;
    ~Ed25519Key();

    const Ed25519Public& publicKey() const;
    const Ed25519Seed& seed() const;
    /// 64 bytes.
    QByteArray sign(QByteArrayView message) const;

private:
    struct Private;
    explicit Ed25519Key(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// One of the few points of small order, in any encoding: under such a key anybody can make a
/// signature that fits. Nobody's key is one.
bool isSmallOrder(const Ed25519Public& key);

/// True only for a 64-byte signature by \a key over exactly \a message.
bool verifyEd25519(const Ed25519Public& key, QByteArrayView message, QByteArrayView signature);

} // namespace inkaart::crypto
