// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/paperprinting.h"

#include "core/print/document.h"
#include "ui/session/paperports.h"
#include "ui/session/runthen.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPointer>

namespace inkaart::session {

namespace {
/// Gives the sentences a context of their own in the translations.
class PaperPrinting {
    Q_DECLARE_TR_FUNCTIONS(PaperPrinting)

public:
    static QString noPrinter()
    {
        return tr("This laptop has no printer. Write it down, or connect a printer and try again.");
    }
    static QString doesNotStart() { return tr("The printer does not start. Write it down."); }
};
} // namespace

void printOnPaper(QWidget* parent, const QList<print::Page>& pages, const QString& printer,
                  std::function<void(const QString& problem)> tell)
{
    const auto print = [parent = QPointer(parent), pages, tell](const PaperPorts::Device& device) {
        if (!parent)
            return;
        runThen(
            parent, [device, pages] { return print::toPrinter(*device, pages); },
            [tell](const base::Result<int>& sheets) {
                tell(sheets ? QString() : PaperPrinting::doesNotStart());
            });
    };
    const PrinterWish wish{ .sheets = print::sheetCount(pages), .name = printer };
    // The system asks every print server that it knows, which may take long.
    runThen(parent, PaperPorts::instance().hasPrinter,
            [parent, wish, print, tell](bool hasPrinter) {
                if (!hasPrinter)
                    return tell(PaperPrinting::noPrinter());
                PaperPorts::instance().choosePrinter(parent, wish, print);
            });
}

} // namespace inkaart::session
