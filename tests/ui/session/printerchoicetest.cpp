// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/session/printerchoice.h"

#include <QPrinter>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;

class PrinterChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheOneOfTheSettings()
    {
        const QStringList here{ u"Balie"_s, u"Achter"_s };
        QCOMPARE(session::printerToOpen(u"Achter"_s, here), u"Achter"_s);
        QCOMPARE(session::printerToOpen(u"Zolder"_s, here), QString());
        QCOMPARE(session::printerToOpen({}, here), QString());
    }

    void leavesThePrinterWhenItIsNotHere()
    {
        QPrinter printer;
        const QString before = printer.printerName();
        const auto format = printer.outputFormat();
        session::openWith(printer, u"een printer die er niet is"_s);
        QCOMPARE(printer.printerName(), before);
        QCOMPARE(printer.outputFormat(), format);
    }
};

QTEST_MAIN(PrinterChoiceTest)
#include "printerchoicetest.moc"
