// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/rsa.h"

namespace inkaart::crypto {

/// A public key as PEM (RFC 7468): "PUBLIC KEY" (RFC 5280 SubjectPublicKeyInfo) or
/// "RSA PUBLIC KEY" (RFC 8017 A.1.1). Errors as rsaFromJwk; Unsupported for other keys.
base::Result<RsaPublic> rsaFromPem(QByteArrayView pem);

} // namespace inkaart::crypto
