// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/issue.h"

namespace inkaart::award {

/// The issuer that this laptop signs as: the centre's name under the laptop's did:key.
credential::Issuer issuerOf(const store::Store& store);

/// What the credential says of \a award; \a shortened leaves out that many criteria from the end,
/// for paper that would not fit.
credential::BadgeContent contentOf(const framework::Achievement& achievement,
                                   const dossier::Award& award, const dossier::Dossier& learner,
                                   const store::Store& store, int shortened = 0);

} // namespace inkaart::award
