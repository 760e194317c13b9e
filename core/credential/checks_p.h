// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/jwt.h"
#include "core/credential/verify.h"

#include <vector>

/// The checks of a report, each a function of what was read.
namespace inkaart::credential {

/// A credential as it was read, and the claims that stood beside it in a JWT.
struct ReadCredential {
    QJsonObject credential;
    QJsonObject claims; ///< iss, sub, jti, nbf, exp; empty without a JWT
    bool needsClaims = false; ///< a VC-JWT of Open Badges 3.0
    bool isInVcClaim = false; ///< it stood in `vc` instead of at top level
};

/// Whether a "no" only says that it is of a kind that this program does not check.
bool isOurLack(Reason reason);

Check yes(const char* name, Reason reason, const QString& why);
Check no(const char* name, Reason reason, const QString& why);
Check unknown(const char* name, Reason reason, const QString& why);

/// Takes the claims out of a JWT's payload; looks into `vc` for version 1.1.
ReadCredential readClaims(QJsonObject payload);

/// Also says in \a warnings what is to be mended but no reason to refuse.
Check checkStructure(const ReadCredential& read, QStringList& warnings);
Check checkDates(const ReadCredential& read, const QDateTime& now);
/// One check for each endorsement in the credential, its achievement and its issuer.
QList<Check> checkEndorsements(const QJsonObject& credential, const VerifyOptions& options);
Check checkRecipient(const QJsonObject& credential, const VerifyOptions& options);

/// Says that nobody can tell whether an own badge of \a issuer was taken back; null when one can.
std::optional<Check> checkDamage(const QString& issuer, const VerifyOptions& options);
/// Nothing when the credential names no list and no revocation is known here.
std::optional<Check> checkStatus(const QJsonObject& credential, const VerifyOptions& options);
/// By the lists that the credential names, each asked for; "no" of any goes before all else.
Check checkStatusLists(const QJsonObject& credential, const VerifyOptions& options);

/// A signature's check and the key it fits, when it does.
struct SignatureCheck {
    Check check;
    std::optional<crypto::Ed25519Public> key;
    std::optional<crypto::RsaPublic> rsaKey{}; ///< in its place, when that signed
};

SignatureCheck checkJwtSignature(const Jwt& jwt, const QString& issuer,
                                 const VerifyOptions& options);
/// \a kid is what names the key: a JWT's kid, a proof's verificationMethod; may be empty.
Check checkIssuerKey(const SignatureCheck& signature, const QString& kid, const QString& issuer,
                     const VerifyOptions& options);
/// The known issuer goes to \a knownAs.
Check checkIssuerKnown(const Check& issuerKey, const QString& issuer, const VerifyOptions& options,
                       std::optional<TrustedIssuer>& knownAs);

} // namespace inkaart::credential
