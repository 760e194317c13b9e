// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QPrinter;

namespace inkaart::session {

/// Which printer a print dialog opens with: the one that the settings name when it is here now;
/// empty leaves it to the system.
QString printerToOpen(const QString& wanted, const QStringList& here);

/// Puts the printer that the settings name before \a printer's dialog is shown.
void openWith(QPrinter& printer, const QString& wanted);

} // namespace inkaart::session
