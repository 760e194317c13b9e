// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inkaart::shell {

/// Where the store of this person lies when nothing else is said.
QString usualStore();

/// A folder of our own, mode 0700, in memory where the system has that (XDG_RUNTIME_DIR), made
/// when it is not there. Empty when there is no such place.
QString runtimeFolder();

/// Where the example centre lies, fresh at every start.
QString exampleStore();
/// Whether \a store is the example centre.
bool isExampleStore(const QString& store);

} // namespace inkaart::shell
