// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inkaart::session {

class Session;

/// Destroys what was taken away over 30 days ago and removes files that nothing names: looked for
/// on a worker thread, destroyed one by one between other events. Called once after unlocking;
/// does nothing while the clock cannot be right. What fails is tried again at the next start.
void purge(Session& session);

} // namespace inkaart::session
