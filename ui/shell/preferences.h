// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inkaart::session {
class Session;
}

namespace inkaart::shell {

/// Puts what this laptop's workers chose (theme, text size, movement, hidden names) on the
/// program. What was never chosen stays as it is.
void applyPreferences(session::Session& session);

} // namespace inkaart::shell
