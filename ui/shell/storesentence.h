// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace inkaart::shell {

/// Why Inkaart does not open: what is going on, whether the work is safe, what one can do.
/// Wrong passphrases are not in here; they are answered beside the field.
QString storeSentence(const base::Error& error);

/// Why a backup does not come back.
QString backupSentence(const base::Error& error);

/// What is said beside the passphrase: it opens nothing, or it is somebody else's.
QString passphraseSentence(const base::Error& error, const QString& name);
/// Whether \a error is about what was typed and not about the store.
bool isAboutPassphrase(const base::Error& error);

} // namespace inkaart::shell
