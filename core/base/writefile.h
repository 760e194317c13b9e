// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace inkaart::base {

/// A file for a person: whole or not at all, readable by its owner only. What stood at \a path is
/// there still when it fails. Refused for what is no ordinary file (a device, a folder) · ReadOnly
/// · DiskFull · Io.
Result<void> writeFile(const QString& path, QByteArrayView bytes);

} // namespace inkaart::base
