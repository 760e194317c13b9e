// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inkaart::shell {

class MainWindow;

/// A laptop that shuts down, or a terminal that closes, ends programs by a signal: the window is
/// closed as by hand, so that what was typed is written first; a talk without a name waits for the
/// next unlock. SIGTERM, SIGINT and SIGHUP, and a desktop that logs out.
void closeOnSignals(MainWindow& window);

} // namespace inkaart::shell
