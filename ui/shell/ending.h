// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/options.h"

namespace inkaart::shell {

class MainWindow;

/// For measuring: ends the program when what was to be measured has happened. The list counts when
/// the page of learners shows it, painted.
void endWhen(Options::QuitAfter when, MainWindow& window);

} // namespace inkaart::shell
