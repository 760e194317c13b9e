// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace inkaart::print {

/// Begins to read which fonts the computer has, in a thread of its own: Qt asks for them with the
/// first word it draws and would wait for it then. The thread ends by itself; whoever keeps what
/// is given back waits for that at the end.
[[nodiscard]] std::jthread readFontsAhead();

} // namespace inkaart::print
