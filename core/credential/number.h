// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace inkaart::credential {

/// The number on paper: "IK-ABCDE-FGHIJ", ten characters of base32(SHA-256(award id in its text
/// form)).
QString certificateNumber(const base::RecordId& award);

} // namespace inkaart::credential
