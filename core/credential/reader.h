// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credential/verify.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace inkaart::credential {

/// A file above this is refused before anything is done with it.
constexpr qsizetype fileLimit = 100 * 1024 * 1024;

/// Where a credential was found.
enum class FoundIn {
    Jwt, ///< the file is a compact JWT
    Json, ///< the file is JSON
    Address, ///< the file is an https address, of a badge hosted there
    PaperText, ///< the text of a QR code
    PdfAttachment,
    PdfPage, ///< a QR code on a page
    Picture, ///< a QR code in a photo or scan
    BakedPng, ///< inside a picture, not to be seen in it
    BakedSvg
};

struct Found {
    FoundIn where = FoundIn::Jwt;
    QByteArray bytes; ///< the credential, for verify() and for keeping; exactly as it was
    bool isPassport = false; ///< it is the passport's signed list, for readPassport()
    QString place{}; ///< which one it is, where a file may hold several: "badge-2.jwt", "page 3"
};

/// All credentials in a file of any kind that is read, at least one: compact JWT, JSON, our PDF
/// (every attached one; without those the QR codes on its first ten pages), a picture that one was
/// baked into or that shows our QR codes, the baked one first. A code of ours that is damaged is
/// among them: verify() says that it is refused.
/// Errors: TooBig · NotFound (a PDF or picture without a badge) · Unsupported (another kind of
/// file) · Malformed, Truncated, Refused (a locked PDF, an SVG with a DOCTYPE) · Duplicate (a
/// picture with several badges baked into it) · Unavailable (no module for PDF or QR codes).
base::Result<QList<Found>> findCredentials(QByteArrayView file);
/// As above from a path; looks at the size before reading. Also Io.
base::Result<QList<Found>> findCredentialsIn(const QString& path);
/// The first of them, for files that are known to hold one.
base::Result<Found> findCredential(QByteArrayView file);
base::Result<Found> findCredentialIn(const QString& path);

} // namespace inkaart::credential
