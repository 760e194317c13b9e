// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/verify.h"
#include "core/store/store.h"

namespace inkaart::award {

/// The issuers this centre knows as itself: the badge keys of its laptops.
QList<credential::TrustedIssuer> ownIssuers(const store::Store& store);

/// Badges that this centre has taken back, by the ids of their credentials and by the number on
/// paper.
QHash<QString, credential::KnownRevocation> knownRevocations(const store::Store& store);

/// Whether \a award counts no more: its dossier says so, or \a known does. Each of the two may have
/// lost it through damage.
bool isTakenBack(const dossier::Award& award,
                 const QHash<QString, credential::KnownRevocation>& known);

/// Both, and today, as `verify` wants them.
credential::VerifyOptions verifyOptions(const store::Store& store);

} // namespace inkaart::award
