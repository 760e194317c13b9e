// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"
#include "ui/shell/surroundings.h"

namespace inkaart::shell {

/// The passphrase of the example centre, which is no secret.
QString examplePassphrase();

/// Makes the example centre, fresh, in \a directory: invented people through the same code as a
/// real centre. Slow; call it on a worker thread.
base::Result<store::Unlocked> makeExample(const QString& directory, const base::Clock& clock,
                                          base::Random& random);

} // namespace inkaart::shell
