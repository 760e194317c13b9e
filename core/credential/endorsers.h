// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/summary.h"

namespace inkaart::credential {

/// What each endorsement inside \a credential says of itself (its issuer, and its comment as the
/// description), in the order of the report's checks "endorsement". One that cannot be read says
/// nothing. Whether it is true is for those checks.
QList<BadgeSummary> endorsementsOf(const QJsonObject& credential);

} // namespace inkaart::credential
