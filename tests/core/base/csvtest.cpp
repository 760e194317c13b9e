// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart::base;
using Kind = CsvProblem::Kind;

namespace {

/// "2: a|b", one a row.
QStringList shown(const CsvTable& table)
{
    QStringList lines;
    for (const CsvRow& row : table.rows)
        lines.append(u"%1: %2"_s.arg(row.number).arg(row.cells.join(u'|')));
    return lines;
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const QStringList two{ u"2: Amina|Goed"_s, u"3: Sem|Fijn"_s };
        QTest::newRow("comma") << QByteArray("naam,regel\nAmina,Goed\nSem,Fijn\n") << two;
        QTest::newRow("semicolon") << QByteArray("naam;regel\nAmina;Goed\nSem;Fijn") << two;
        QTest::newRow("tab") << QByteArray("naam\tregel\nAmina\tGoed\nSem\tFijn") << two;
        QTest::newRow("said") << QByteArray("sep=|\r\nnaam|regel\r\nAmina|Goed\r\nSem|Fijn") << two;
        QTest::newRow("CRLF") << QByteArray("naam;regel\r\nAmina;Goed\r\nSem;Fijn\r\n") << two;
        QTest::newRow("CR") << QByteArray("naam;regel\rAmina;Goed\rSem;Fijn\r") << two;
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFnaam;regel\nAmina;Goed\nSem;Fijn") << two;
        QTest::newRow("spaces") << QByteArray("naam ; regel\n Amina ;Goed\nSem; Fijn ") << two;
        QTest::newRow("marks round all")
            << QByteArray("\"naam\";\"regel\"\n\"Amina\";\"Goed\"\n\"Sem\";\"Fijn\"") << two;
        QTest::newRow("empty rows") << QByteArray("naam;regel\n\nAmina;Goed\n;\n\nSem;Fijn\n\n")
                                    << QStringList{ u"3: Amina|Goed"_s, u"6: Sem|Fijn"_s };
        QTest::newRow("more separators at the end")
            << QByteArray("naam;regel;;\nAmina;Goed;;;;\nSem;Fijn") << two;
        QTest::newRow("a comma in a header with semicolons")
            << QByteArray("naam;\"regel, zin, tekst\"\nAmina;Goed\nSem;Fijn") << two;
        QTest::newRow("a line within a cell")
            << QByteArray("naam;regel\nAmina;\"Zei: \"\"hoi\"\";\nen ging\"\nSem;Fijn")
            << QStringList{ u"2: Amina|Zei: \"hoi\";\nen ging"_s, u"3: Sem|Fijn"_s };
        QTest::newRow("an empty cell") << QByteArray("naam;regel\nAmina;\nSem;\"\"")
                                       << QStringList{ u"2: Amina|"_s, u"3: Sem|"_s };
        QTest::newRow("UTF-8") << QByteArray("naam;regel\n\xC3\x87"
                                             "elik;\xD8\xA3\xD9\x85")
                               << QStringList{ u"2: Çelik|أم"_s };
        QTest::newRow("Windows-1252") << QByteArray("naam;regel\nRen\xE9"
                                                    "e;\x80 5 \x93ja\x94")
                                      << QStringList{ u"2: Renée|€ 5 “ja”"_s };
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0\t\0b\0\n\0c\0\t\0d\0",
                                              16)
                                << QStringList{ u"2: c|d"_s };
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const auto table = readCsv(bytes);
        QVERIFY(table.has_value());
        QCOMPARE(shown(*table), rows);
        QCOMPARE(table->problems.size(), 0u);
        QCOMPARE(table->header.size(), 2);
    }

    void saysWhatIsWrongWhere_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("column");
        QTest::newRow("a mark within") << QByteArray("Am\"ina;Goed") << Kind::Quote << 1;
        QTest::newRow("after a mark") << QByteArray("Amina;\"Goed\" zo") << Kind::Quote << 2;
        QTest::newRow("never closed") << QByteArray("Amina;\"Goed") << Kind::Quote << 2;
        QTest::newRow("too many") << QByteArray("Amina;Goed;Meer") << Kind::TooManyCells << 3;
        QTest::newRow("too few") << QByteArray("Amina") << Kind::TooFewCells << 2;
        QTest::newRow("too long") << QByteArray("Amina;" + QByteArray(10001, 'a')) << Kind::TooLong
                                  << 2;
        QTest::newRow("a bell") << QByteArray("Amina;Goed\a") << Kind::NotText << 2;
        QTest::newRow("a nought") << QByteArray("Am\0na;Goed", 10) << Kind::NotText << 1;
        QTest::newRow("no letter") << QByteArray("Amina;Ren\xE9\x81") << Kind::NotText << 2;
    }
    void halfAPairOfUtf16IsNoText()
    {
        const auto table = readCsv(QByteArray("\xFE\xFF\0a\0\n\xD8\x3C\0\n\0b", 12));
        QVERIFY(table.has_value());
        QCOMPARE(shown(*table), QStringList({ u"3: b"_s }));
        QVERIFY(table->problems == std::vector<CsvProblem>({ { 2, 1, Kind::NotText } }));
    }
    void saysWhatIsWrongWhere()
    {
        QFETCH(QByteArray, row);
        QFETCH(Kind, kind);
        QFETCH(int, column);
        const auto table = readCsv("naam;regel\nSem;Fijn\n" + row + "\nYara;Mooi\n");
        QVERIFY(table.has_value());
        QCOMPARE(shown(*table), QStringList({ u"2: Sem|Fijn"_s, u"4: Yara|Mooi"_s }));
        QVERIFY(table->problems == std::vector<CsvProblem>({ { 3, column, kind } }));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a mark only") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("empty lines") << QByteArray("\n\n");
        QTest::newRow("said and nothing else") << QByteArray("sep=;\n");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(readCsv(bytes).error().code, Code::Malformed);
    }

    void tenThousandRows()
    {
        QByteArray bytes = "naam;regel\n";
        for (int i = 0; i < 10000; ++i)
            bytes += "Voorbeeld " + QByteArray::number(i) + ";\"Regel; " + QByteArray::number(i)
                + "\"\r\n";
        const auto table = readCsv(bytes);
        QCOMPARE(table->rows.size(), 10000u);
        QCOMPARE(table->rows.back().number, 10001);
        QCOMPARE(table->rows.back().cells.at(1), u"Regel; 9999"_s);
    }

    void tooMuch()
    {
        QCOMPARE(readCsv(QByteArray(csvSizeLimit + 1, 'a')).error().code, Code::TooBig);
        const QByteArray many = "a\n" + QByteArray("b\n").repeated(csvRowLimit);
        QCOMPARE(readCsv(many).error().code, Code::TooBig);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csvtest.moc"
