// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace inkaart::base {

/// RFC 4648 section 5 without padding.
QByteArray toBase64Url(QByteArrayView bytes);
/// Strict: no padding, no white space, and only the one canonical form (unused bits zero).
Result<QByteArray> fromBase64Url(QByteArrayView text);

/// RFC 4648 section 6, upper case, without padding: fits a QR code's alphanumeric mode.
QByteArray toBase32(QByteArrayView bytes);
/// Strict: upper case, no padding, unused bits zero.
Result<QByteArray> fromBase32(QByteArrayView text);

/// Base58 with Bitcoin's alphabet, as Multibase 'z' uses it (W3C Controlled Identifiers 2.4).
QByteArray toBase58(QByteArrayView bytes);
/// TooBig above base58Limit characters, because the work grows with the square of the length.
constexpr qsizetype base58Limit = 1024;
Result<QByteArray> fromBase58(QByteArrayView text);

} // namespace inkaart::base
