// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace inkaart::shell {

/// What the program does with its own process.

/// As base::keepToOurselves; temporary files in memory, and no notes of Qt's own on the disk.
/// Before the application object is made.
void keepToOurselves();
/// The name that folders, buses and desktops know it by.
void nameProgram();
QStringList argumentsOf(int argc, char** argv);

/// The system's time, or what INKAART_CLOCK says (ISO 8601), for tests and pictures.
std::unique_ptr<base::Clock> clockOfProcess();

/// Starts the program anew on \a store at its lock screen, in this same process, so that all that
/// was in its memory is gone. Comes back only when the system does not allow it.
void restartProgram(const QString& store);
/// For the walk, which goes on in the same window.
inline void stayHere(const QString&) { }
/// Whether this start came from there.
bool isAfterLock();
/// The store to go back to from the example centre.
QString homeStore(const QString& store);

} // namespace inkaart::shell
