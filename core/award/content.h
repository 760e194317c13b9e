// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/issue.h"
#include "core/award/signed.h"

namespace inkaart::award {

/// The issuer that this laptop signs as: the centre's name under the laptop's did:key.
credential::Issuer issuerOf(const store::Store& store);

/// The learner's name as badges and certificates say it.
QString nameOnPaper(const dossier::Learner& learner);

/// What the credential says of \a award.
credential::BadgeContent contentOf(const framework::Achievement& achievement,
                                   const dossier::Award& award, const dossier::Dossier& learner,
                                   const store::Store& store);
/// The same for an edition that is signed later: what was \a said then, and who it is about now.
credential::BadgeContent contentAgain(const SignedContent& said, const dossier::Award& award,
                                      const dossier::Dossier& learner, const store::Store& store);

} // namespace inkaart::award
