// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace inkaart::session {
class Session;
}

namespace inkaart::shell {

/// What was taken away more than 30 days ago goes for ever: once after unlocking, when the list is
/// there. Nothing happens while the clock cannot be right. Says how many. Errors are the store's.
base::Result<int> purgeTakenAway(session::Session& session);

} // namespace inkaart::shell
