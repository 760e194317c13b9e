// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/printerchoice.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace inkaart::session {

QString printerToOpen(const QString& wanted, const QStringList& here)
{
    return here.contains(wanted) ? wanted : QString();
}

void openWith(QPrinter& printer, const QString& wanted)
{
    if (wanted.isEmpty())
        return; // the print server is not asked for nothing
    // A name that is not here would turn the printer into a PDF file without a word.
    const QString name = printerToOpen(wanted, QPrinterInfo::availablePrinterNames());
    if (!name.isEmpty())
        printer.setPrinterName(name);
}

} // namespace inkaart::session
