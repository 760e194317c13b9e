// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/reader.h"

namespace inkaart::credential {

/// What was baked into a PNG or SVG: a credential, or of Open Badges 2.0 also an address. Errors as
/// bake::unbake.
base::Result<Found> bakedIn(QByteArrayView file);

/// Whether an image that cannot be unbaked says that something was baked into it.
bool looksBaked(QByteArrayView file);

} // namespace inkaart::credential
