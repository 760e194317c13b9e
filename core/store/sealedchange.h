// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/wire/envelope.h"

namespace inkaart::store {

/// The change in an envelope: its body with what the header says. Corrupt when it does not open
/// or is none.
base::Result<dossier::Change> openSealedChange(const wire::Envelope& envelope,
                                               const crypto::SymmetricKey& key);

} // namespace inkaart::store
