// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace inkaart::shell {

/// A laptop that shuts down, or a terminal that closes, ends programs by a signal: the window is
/// closed as by hand, so that what was typed is written first. SIGTERM, SIGINT and SIGHUP.
void closeOnSignals(QWidget& window);

} // namespace inkaart::shell
