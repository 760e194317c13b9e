// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/rsa.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace inkaart::credential {

/// A compact JWS above this is not read.
constexpr qsizetype jwtLimit = 4 * 1024 * 1024;

/// Whether the signer's public key stands in the header, so that paper can be checked on its own.
enum class EmbedKey { No, Yes };

/// A VC-JWT (Open Badges 3.0 section 8.2; RFC 7515, 7519, 8037): the credential at top level with
/// the claims iss, sub, jti, nbf and, with validUntil, exp. Header alg EdDSA, kid, typ JWT.
/// Malformed as checkIssuable says when the credential may not be signed.
base::Result<QByteArray> signJwt(const QJsonObject& credential, const crypto::Ed25519Key& key,
                                 const QString& kid, EmbedKey embedKey = EmbedKey::No);

/// The compact form of any header and payload bytes, signed: for the passport's list.
QByteArray signCompact(QByteArrayView headerJson, QByteArrayView payloadJson,
                       const crypto::Ed25519Key& key);

enum class Algorithm { EdDsa, Rs256 };

/// A compact JWS taken apart; nothing in it has been checked against a key.
struct Jwt {
    QByteArrayView signingInput; ///< the ASCII bytes that are signed; looks into the text given
    QByteArray headerJson;
    QByteArray payloadJson;
    QByteArray signature;
    Algorithm algorithm = Algorithm::EdDsa;
    QString kid;
    std::optional<crypto::Ed25519Public> jwk;
    bool isJoseCose = false; ///< typ vc+jwt: as VC-JOSE-COSE secures a credential
    std::optional<crypto::RsaPublic> rsaJwk{}; ///< with RS256 only, as jwk with EdDSA only
};

/// Strict: three parts of canonical base64url, strict JSON, alg EdDSA or RS256, kid or jwk, no
/// private key, no header names but alg, kid, jwk, typ.
/// Errors: Malformed · Duplicate · TooBig · Unsupported (alg none, HS256 and all others) · Refused
/// (a private key; crit, jku, x5u and other header names; a wrong typ; detail says which).
base::Result<Jwt> parseJwt(QByteArrayView compact);

/// True when \a text is, or was before some damage, a compact JWS: so that damage is answered with
/// "refused" and not with "no credential".
bool looksLikeJwt(QByteArrayView text);

} // namespace inkaart::credential
