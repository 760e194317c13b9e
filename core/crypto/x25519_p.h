// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/x25519.h"

namespace inkaart::crypto {

using X25519Shared = SecretKey<32, struct X25519SharedTag>;

/// The Diffie-Hellman function of RFC 7748 section 6.1. Crypto when the result would be all zero.
base::Result<X25519Shared> x25519(const X25519Private& own, const X25519Public& theirs);

} // namespace inkaart::crypto
