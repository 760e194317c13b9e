// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace inkaart::learner {

/// Why a photo could not be used, what is safe, and what one can do.
QString photoSentence(const base::Error& error);
/// Why a kept file cannot be shown.
QString fileSentence(const base::Error& error);

} // namespace inkaart::learner
