// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/media/filename.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inkaart::media::safeFileName;

class FileNameTest : public QObject {
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void longNames_data();
    void longNames();
};

void FileNameTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"Fiets gemaakt.jpg"_s << u"Fiets gemaakt.jpg"_s;
    QTest::newRow("up and away") << u"../../x"_s << u"x"_s;
    QTest::newRow("only up") << u"../.."_s << u"file"_s;
    QTest::newRow("Windows path") << u"C:\\Users\\a\\b.png"_s << u"b.png"_s;
    QTest::newRow("folder") << u"map/"_s << u"file"_s;
    QTest::newRow("nothing") << QString() << u"file"_s;
    QTest::newRow("spaces") << u"  \t\n "_s << u"file"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("dots") << u"..."_s << u"file"_s;
    QTest::newRow("control characters")
        << u"a\u0000\u0007\u001b[31mb\u0085.txt"_s << u"a[31mb.txt"_s;
    QTest::newRow("line feed") << u"a\nb.txt"_s << u"ab.txt"_s;
    QTest::newRow("turned extension") << u"foto\u202Egpj.exe"_s << u"fotogpj.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069\u200Fb"_s << u"ab"_s;
    QTest::newRow("zero width") << u"a\u200Bb\uFEFF.png"_s << u"ab.png"_s;
    QTest::newRow("reserved characters") << u"wat: \"nu\"? <ja>|*.png"_s << u"wat nu ja.png"_s;
    QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
    QTest::newRow("device with a number") << u"LPT1"_s << u"_LPT1"_s;
    QTest::newRow("no device") << u"contract.txt"_s << u"contract.txt"_s;
    QTest::newRow("Arabic") << u"صورة الدراجة.jpg"_s << u"صورة الدراجة.jpg"_s;
    QTest::newRow("Persian joiner") << u"می\u200Cخواهم.jpg"_s << u"می\u200Cخواهم.jpg"_s;
    QTest::newRow("family") << u"👨\u200D👩\u200D👧.png"_s << u"👨\u200D👩\u200D👧.png"_s;
    QTest::newRow("composed") << u"e\u0301.png"_s << u"é.png"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) + u".png"_s << u"a.png"_s;
}

void FileNameTest::names()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
    QCOMPARE(safeFileName(safeFileName(name)), safe);
}

void FileNameTest::longNames_data()
{
    QTest::addColumn<QString>("stem");
    QTest::newRow("Latin") << u"a"_s.repeated(300);
    QTest::newRow("Arabic") << u"ص"_s.repeated(300);
    QTest::newRow("Chinese") << u"数"_s.repeated(300);
    QTest::newRow("emoji") << u"👍🏽"_s.repeated(300);
    QTest::newRow("accents") << (u"q"_s + u"\u0301\u0302"_s).repeated(300);
    QTest::newRow("one letter, many accents") << u"a"_s + u"\u0301"_s.repeated(300);
}

void FileNameTest::longNames()
{
    QFETCH(QString, stem);
    const QString safe = safeFileName(stem + u".jpg"_s);
    QVERIFY(safe.endsWith(".jpg"_L1));
    QVERIFY(safe.size() <= 100);
    QVERIFY(safe.toUtf8().size() <= 200);
    QVERIFY(safe.isValidUtf16());
    if (!stem.contains(u'\u0301'))
        QVERIFY(stem.startsWith(safe.chopped(4)) && safe.size() > 50);
    // Without an extension that can be told from the name, the name itself is cut.
    QVERIFY(safeFileName(stem + u'.' + stem).toUtf8().size() <= 200);
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "filenametest.moc"
