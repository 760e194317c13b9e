// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/content.h"
#include "core/framework/achievement.h"
#include "core/store/store.h"

namespace inkaart::award {

/// The generated picture of an achievement as it travels inside its badges: PNG, 512 px. Drawn once
/// per picture. Safe on any thread.
credential::Picture generatedPicture(const framework::Achievement& achievement);

/// The centre's logo for the issuer's profile: a small PNG; empty without a logo.
credential::Picture issuerPicture(const store::Store& store);

} // namespace inkaart::award
