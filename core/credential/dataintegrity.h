// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/crypto/ed25519.h"

#include <QDateTime>
#include <QJsonObject>

/// Proofs inside a credential: Verifiable Credential Data Integrity 1.0
/// (https://www.w3.org/TR/vc-data-integrity/) and its EdDSA suites
/// (https://www.w3.org/TR/vc-di-eddsa/).
namespace inkaart::credential {

/// The suites that are known. Signed is with the first only.
enum class Suite {
    EddsaRdfc2022, ///< also under its earlier name eddsa-2022
    EddsaJcs2022,
    Ed25519Signature2020
};

/// What is hashed for a proof, and the hashes; for tests and for whoever wants to know why a
/// signature does not fit.
struct SignedData {
    QByteArray document; ///< canonical, without its proof
    QByteArray options; ///< canonical: the proof without its value
    QByteArray hashes; ///< SHA-256 of the options, then that of the document: what is signed
};

/// The data that \a proof signs in \a document, which may still hold its proofs. Errors: Malformed
/// (undefined terms by name), Refused (an unknown context by name), TooBig (a poison graph).
base::Result<SignedData> signedData(const base::Json& document, const base::Json& proof,
                                    Suite suite);

/// The credential with a proof added to it (eddsa-rdfc-2022), made at \a created with \a key, which
/// others find under \a method. Errors as checkIssuable and signedData.
base::Result<QJsonObject> signDataIntegrity(const QJsonObject& credential,
                                            const crypto::Ed25519Key& key, const QString& method,
                                            const QDateTime& created);
/// As above without the rules for a badge: for a list or an endorsement.
base::Result<QJsonObject> addProof(const QJsonObject& document, const crypto::Ed25519Key& key,
                                   const QString& method, const QDateTime& created);

} // namespace inkaart::credential
