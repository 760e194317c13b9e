// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/verify.h"

#include <vector>

namespace inkaart::credential {

/// Keys that may have signed, and why there are none when there are none.
struct KeysFound {
    std::vector<TrustedKey> keys;
    bool isNamed = false; ///< the keys are those of the method asked for, and no others will do
    Reason why = Reason::KeyNotFound;
    QString detail{};
};

/// The keys behind \a method (a JWT's kid, a proof's verificationMethod; may be empty) of
/// \a issuer: in the method itself when it is a did:key, in what is known of the issuer, in what
/// the issuer's addresses answer. When nothing names the method, all that is known of the issuer.
KeysFound keysOf(const QString& method, const QString& issuer, const VerifyOptions& options);

bool isDidKey(const QString& text);

} // namespace inkaart::credential
