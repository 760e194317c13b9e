// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/checks_p.h"
#include "core/credential/dataintegrity.h"
#include "core/jsonld/builtin.h"

namespace inkaart::credential {

base::Result<SignedData> signedData(const base::Json& document, const base::Json& proof,
                                    Suite suite, jsonld::Edition edition);
/// Whether a context of it has stood for two things at one address.
bool hasTwoEditions(const base::Json& document);
/// Those of \a proofs whose ids \a names, one or an array, holds.
base::Json previousProofs(const base::Json& proofs, const base::Json& names);

/// What came of the proofs of a document.
struct ProofCheck {
    SignatureCheck signature;
    QString method; ///< the verificationMethod of the proof that counts
    QString warning; ///< of the others; may be empty
};

/// Any proof that fits is enough; of those that do not, the warning tells. None: "no" by the first.
ProofCheck checkProofs(const base::Json& document, const QString& issuer,
                       const VerifyOptions& options);

} // namespace inkaart::credential
