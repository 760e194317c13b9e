// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credential/verify.h"

#include <QByteArray>

namespace inkaart::credential {

/// A file above this is refused before anything is done with it.
constexpr qsizetype fileLimit = 100 * 1024 * 1024;

/// Where a credential was found.
enum class FoundIn {
    Jwt, ///< the file is a compact JWT
    Json, ///< the file is JSON
    PaperText, ///< the text of a QR code
    PdfAttachment,
    PdfPage, ///< a QR code on a page
    Picture ///< a QR code in a photo or scan
};

struct Found {
    FoundIn where = FoundIn::Jwt;
    QByteArray bytes; ///< the credential, for verify() and for keeping; exactly as it was
    bool isPassport = false; ///< it is the passport's signed list, for readPassport()
};

/// The credential in a file of any kind that is read: compact JWT, JSON, our PDF (the attached own
/// edition; otherwise a QR code on one of the first ten pages), a picture of our QR code.
/// Errors: TooBig · NotFound (a PDF or picture without a badge) · Unsupported (another kind of
/// file, or a picture whose badge this version cannot read) · Malformed, Truncated, Refused (locked
/// PDF) · Unavailable (no module for PDF or QR codes).
base::Result<Found> findCredential(QByteArrayView file);
/// As above from a path; looks at the size before reading. Also Io.
base::Result<Found> findCredentialIn(const QString& path);

} // namespace inkaart::credential
