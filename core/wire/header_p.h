// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/envelope.h"

namespace inkaart::wire {

/// Malformed when \a header breaks a rule that its bytes must keep: version, seq, prev, hlc.
base::Result<void> checkHeader(const Header& header);
/// Deterministic CBOR map with the keys 1 to 9.
QByteArray encodeHeader(const Header& header);
/// TooNew for a version this program does not know; Malformed for anything else than its one form.
base::Result<Header> decodeHeader(QByteArrayView bytes);

} // namespace inkaart::wire
