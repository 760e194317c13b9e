// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/walk.h"

#include <memory>

namespace inkaart::shell {

/// The last chapter of the walk: the store of the centre that was made is damaged, and a backup is
/// put back with the recovery \a code and \a passphrase opens it again.
std::vector<WalkStep> walkBack(const std::shared_ptr<QString>& code, const QString& passphrase);

/// Where its backup lies meanwhile.
QString walkBackup();

} // namespace inkaart::shell
