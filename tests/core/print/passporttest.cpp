// SPDX-License-Identifier: GPL-3.0-or-later
// Wherever the columns of a skills passport end, a zone's head stands with its lines.
#include "core/print/columns.h"

#include <QTest>

namespace inkaart::print {

class PassportTest : public QObject {
    Q_OBJECT

private slots:
    void headsStandWithALine_data();
    void headsStandWithALine();
};

void PassportTest::headsStandWithALine_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("linesOfZone");
    for (int before = 0; before <= 12; ++before) {
        for (int lines = 1; lines <= 4; ++lines)
            QTest::addRow("%d lines before, zones of %d", before, lines) << before << lines;
    }
}

/// Wherever the columns and the sheets end.
void PassportTest::headsStandWithALine()
{
    QFETCH(int, before);
    QFETCH(int, linesOfZone);
    QList<FlowItem> items(before, FlowItem{ 10, false });
    for (int zone = 0; zone < 6; ++zone) {
        items << FlowItem{ 8, true };
        items += QList<FlowItem>(linesOfZone, FlowItem{ 10, false });
    }
    const Flow planned = flow(items, 40, 60, 0);
    int done = 0;
    for (const FlowSheet& sheet : planned.sheets) {
        for (const Column& column : { sheet.left, sheet.right }) {
            QCOMPARE(column.first, done);
            QVERIFY(column.first == column.last || !items[column.last - 1].isHead);
            done = column.last;
        }
    }
    QCOMPARE(done, int(items.size()));
}

} // namespace inkaart::print

QTEST_MAIN(inkaart::print::PassportTest)
#include "passporttest.moc"
