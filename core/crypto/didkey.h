// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ed25519.h"

#include <QJsonObject>
#include <QString>

namespace inkaart::crypto {

/// `z6Mk…`: Multikey of an Ed25519 public key (W3C Controlled Identifiers 1.0, section 2.2.2).
QString toMultikey(const Ed25519Public& key);
base::Result<Ed25519Public> fromMultikey(QStringView text);

/// `did:key:z6Mk…` (W3C CCG did:key v0.7).
QString toDidKey(const Ed25519Public& key);
/// Accepts the DID and the DID URL with its fragment; the fragment must repeat the key.
base::Result<Ed25519Public> fromDidKey(QStringView did);
/// `did:key:z6Mk…#z6Mk…`, the verification method's id.
QString didKeyMethod(const Ed25519Public& key);

/// RFC 8037 OKP JWK: kty, crv, x; with d when private.
QJsonObject toJwk(const Ed25519Public& key);
QJsonObject toJwk(const Ed25519Key& key);
/// Refuses a JWK that holds a private key, other curves, and non-canonical base64url.
base::Result<Ed25519Public> publicFromJwk(const QJsonObject& jwk);
/// Needs `d` of exactly 32 bytes that belongs to `x`.
base::Result<Ed25519Key> privateFromJwk(const QJsonObject& jwk);

} // namespace inkaart::crypto
