// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace inkaart::credential {

/// The version byte in front of packed bytes; it picks the table.
constexpr char paperVersion = 1;

/// Writes the bytes 01-1F for the strings of paper-table-1.json, the longest that fits each time.
/// Malformed when such bytes stand in \a text already, which compact JSON never does.
base::Result<QByteArray> shortenPaper(QByteArrayView text);
/// The other way; TooBig when more than \a limit bytes would come out.
base::Result<QByteArray> expandPaper(QByteArrayView text, qsizetype limit);

/// Raw deflate (RFC 1951), as small as zlib can.
base::Result<QByteArray> deflateRaw(QByteArrayView bytes);
/// Refuses more than \a limit bytes (TooBig), damage (Malformed, Truncated) and bytes after the
/// end.
base::Result<QByteArray> inflateRaw(QByteArrayView bytes, qsizetype limit);

} // namespace inkaart::credential
