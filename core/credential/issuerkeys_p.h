// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/keydocument_p.h"
#include "core/credential/verify.h"

#include <vector>

namespace inkaart::credential {

/// Keys that may have signed, and why there are none when there are none.
struct KeysFound {
    std::vector<TrustedKey> keys;
    bool isNamed = false; ///< the keys are those of the method asked for, and no others will do
    Reason why = Reason::KeyNotFound;
    QString detail{};
    std::vector<TrustedRsaKey> rsaKeys{}; ///< for RS256, and for nothing else
    bool isKeySet = false; ///< from a JWK Set, which does not say what its keys are for
};

/// The keys behind \a method (a JWT's kid, a proof's verificationMethod; may be empty) of
/// \a issuer: in the method itself when it is a did:key, in what is known of the issuer, in what
/// the issuer's addresses answer. When nothing names the method, all that is known of the issuer.
KeysFound keysOf(const QString& method, const QString& issuer, const VerifyOptions& options);

/// What an issuer's own address answers.
struct IssuerDocument {
    DocumentKeys keys;
    bool isKept = false;
    QDateTime fetched;
};

/// Asks the issuer itself: a did:web its DID document, an https issuer its own address; either one
/// for a \a method that is an https address of the same host, that address. Open Badges 3.0 section
/// 8.2.4 wants such a kid to be looked up; one of another host proves nothing and is not asked.
/// Errors of DocumentSource::get, those of reading it, and Unsupported when there is nobody to ask.
base::Result<IssuerDocument> askIssuer(const QString& method, const QString& issuer,
                                       const VerifyOptions& options);

/// IssuerNotReached, IssuerRefused or IssuerNotLookedUp.
Reason reasonFor(const base::Error& error);

/// "#key-1" counts from the issuer's id.
QString wholeMethod(const QString& method, const QString& issuer);

/// The same, so that one look at a badge asks each address once, and not very many.
VerifyOptions askingOnce(const VerifyOptions& options);

bool isDidKey(const QString& text);

} // namespace inkaart::credential
