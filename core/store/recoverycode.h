// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/crypto/x25519.h"

#include <QString>

namespace inkaart::store {

/// 160 random bits as people write them down: 8 groups of 4 letters and digits of Crockford's
/// base 32 (no I, L, O or U, so that nothing is mistaken for a digit).
QString makeRecoveryCode(base::Random& random);
/// The 20 bytes. Any case; spaces and dashes anywhere; O is 0, I and L are 1. Malformed otherwise.
base::Result<crypto::SecretBuffer> parseRecoveryCode(QStringView code);
/// The key that grants and backups of \a centre are sealed to.
base::Result<crypto::X25519Private> recoveryKey(const crypto::SecretBuffer& code,
                                                const base::CentreId& centre);

} // namespace inkaart::store
