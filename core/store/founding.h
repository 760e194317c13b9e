// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

namespace inkaart::store {

/// Writes a new store under another name and gives it its own when it is whole, so that a power
/// cut leaves a store or none. The folder is there, locked, and without a store.
base::Result<Created> foundCentre(const QString& directory, const NewVault& what,
                                  const base::Clock& clock, base::Random& random);

} // namespace inkaart::store
