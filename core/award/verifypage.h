// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/trust.h"

#include <QByteArray>
#include <QList>

namespace inkaart::award {

/// The page that a QR code on paper points to, as one file without any other: it reads the code
/// behind its own "#", checks it in the browser, and says each check in the languages of cards.
/// \a trusted count as known on it; without them only whoever serves the page does, when the issuer
/// is a did:web of that very host. The same issuers give the same bytes.
QByteArray verifyPage(const QList<credential::TrustedIssuer>& trusted);

} // namespace inkaart::award
