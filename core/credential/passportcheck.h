// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/paper.h"
#include "core/credential/verify.h"

namespace inkaart::credential {

/// What there is to say about a passport: it carries a signed list of badges, not a credential.
struct PassportReport {
    Report report; ///< structure, signature, dates, issuer-known; status when a line counts no more
    PassportList list; ///< empty when the signature does not fit: nobody said it
    QHash<QString, KnownRevocation> takenBack; ///< lines that count no more, by their number

    /// As Report::toJson, with "passport" {holder, date, lines [{number, name, date, status}], of,
    /// leftOut}; a line's status is "revoked", with revokedAt, or left out.
    QJsonObject toJson() const;
};

/// Checks what looksLikePassport. Never fails: what cannot be read is refused by the check that
/// says why. With one line that counts no more the paper is refused, and that line is named.
PassportReport checkPassport(QByteArrayView compact, const VerifyOptions& options);

} // namespace inkaart::credential
