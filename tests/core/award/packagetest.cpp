// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/package.h"

#include "tests/core/base/noroom.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace inkaart;
using namespace inkaart::award;
using namespace Qt::StringLiterals;
using base::Code;

class PackageTest : public QObject {
    Q_OBJECT
private slots:
    void comesOutByOthers();
    void sameBytesAtTheSameTime();
    void timesOutsideWhatAZipKnows_data();
    void timesOutsideWhatAZipKnows();
    void unsafeNames_data();
    void unsafeNames();
    void namesThatAreFine_data();
    void namesThatAreFine();
    void tooMuch();
    void writing();
};

static const base::FixedClock
    clock_(QDateTime(QDate(2026, 11, 27), QTime(17, 30, 44), Qt::UTC).toMSecsSinceEpoch());

static QList<PackedFile> files()
{
    QByteArray noise;
    for (quint32 i = 0, x = 1; i < 300'000; ++i, x = x * 1664525 + 1013904223)
        noise += char(x >> 24);
    return { { u"Lees mij eerst.html"_s, "<!doctype html>\n" },
             { u"badges/Samenwerken – niveau 2.png"_s, noise },
             { u"badges/أمينة.jwt"_s, "a.b.c" },
             { u"badges/leeg.txt"_s, {} },
             { u"diep/in/mappen/één.json"_s, QByteArray("{\"a\":1}\n").repeated(5000) } };
}

/// What Python's own reader says: names, times and contents, in order.
static QJsonArray readByPython(const QString& path)
{
    const QString script = u"import sys, zipfile, json, base64\n"
                           "z = zipfile.ZipFile(sys.argv[1])\n"
                           "assert z.testzip() is None\n"
                           "print(json.dumps([[i.filename, list(i.date_time), "
                           "base64.b64encode(z.read(i)).decode(), i.external_attr >> 16] "
                           "for i in z.infolist()]))\n"_s;
    QProcess process;
    process.start(u"python3"_s, { u"-c"_s, script, path });
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

void PackageTest::comesOutByOthers()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pakket.zip"_s);
    const auto written = writePackage(path, files(), clock_);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    bool isJudged = false;
    if (!QStandardPaths::findExecutable(u"unzip"_s).isEmpty()) {
        isJudged = true;
        QCOMPARE(QProcess::execute(u"unzip"_s, { u"-q"_s, path, u"-d"_s, folder.path() }), 0);
        for (const PackedFile& one : files()) {
            QFile file(folder.filePath(one.name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(one.name));
            QCOMPARE(file.readAll(), one.bytes);
        }
    }
    if (!QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        isJudged = true;
        const QJsonArray found = readByPython(path);
        QCOMPARE(found.size(), files().size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            const QJsonArray one = found[i].toArray();
            QCOMPARE(one[0].toString(), files()[i].name);
            QCOMPARE(one[1].toArray(), (QJsonArray{ 2026, 11, 27, 17, 30, 44 }));
            QCOMPARE(QByteArray::fromBase64(one[2].toString().toLatin1()), files()[i].bytes);
            QCOMPARE(one[3].toInt(), 0100644);
        }
    }
    if (!isJudged)
        QSKIP("neither unzip nor python3 is installed");
}

void PackageTest::sameBytesAtTheSameTime()
{
    const auto once = packed(files(), clock_);
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Auckland");
    tzset();
    const auto again = packed(files(), clock_);
    qputenv("TZ", zone);
    tzset();
    QVERIFY(once);
    QCOMPARE(*again, *once);
    QVERIFY(*packed(files(), base::FixedClock(clock_.nowMs() + 4000)) != *once);
}

void PackageTest::timesOutsideWhatAZipKnows_data()
{
    QTest::addColumn<QDate>("date");
    QTest::newRow("1970") << QDate(1970, 1, 1);
    QTest::newRow("2200") << QDate(2200, 12, 31);
}

void PackageTest::timesOutsideWhatAZipKnows()
{
    QFETCH(QDate, date);
    QVERIFY(packed(files(), base::FixedClock(date.startOfDay(Qt::UTC).toMSecsSinceEpoch())));
}

void PackageTest::unsafeNames_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : { u""_s,
                                 u"/etc/passwd"_s,
                                 u"../a"_s,
                                 u"a/../../b"_s,
                                 u"a/./b"_s,
                                 u"."_s,
                                 u"a//b"_s,
                                 u"a/"_s,
                                 u"C:\\a"_s,
                                 u"a\\b"_s,
                                 u"a:b"_s,
                                 u"a\nb"_s,
                                 u"a\0b"_s,
                                 u"a?"_s,
                                 u"a*"_s,
                                 u"\"a\""_s,
                                 u"a|b"_s,
                                 u"<a>"_s,
                                 u" a"_s,
                                 u"a "_s,
                                 u"map /a"_s,
                                 u"a."_s,
                                 u"con"_s,
                                 u"NUL.txt"_s,
                                 u"badges/com1"_s,
                                 u"a\u202Egnp.exe"_s,
                                 u"\U0001F393.png"_s,
                                 QString(201, u'a') })
        QTest::newRow(qPrintable(u"'%1'"_s.arg(name.left(20).simplified()))) << name;
}

void PackageTest::unsafeNames()
{
    QFETCH(QString, name);
    const auto made = packed({ { u"a.txt"_s, "a" }, { name, "b" } }, clock_);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Code::Refused);
}

void PackageTest::namesThatAreFine_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
         { u"a"_s, u".verborgen"_s, u"a b.txt"_s, u"Консультация.pdf"_s, u"می\u200Cخواهم.jwt"_s,
           u"console.txt"_s, u"comma.txt"_s, u"a..b"_s, u"map (2)/a-b_c'd.png"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void PackageTest::namesThatAreFine()
{
    QFETCH(QString, name);
    QVERIFY(packed({ { name, "b" } }, clock_));
}

void PackageTest::tooMuch()
{
    QCOMPARE(packed({}, clock_).error().code, Code::Refused);
    for (const QString& same : { u"a.txt"_s, u"A.TXT"_s }) {
        QCOMPARE(packed({ { u"a.txt"_s, "1" }, { same, "2" } }, clock_).error().code,
                 Code::Duplicate);
    }
    // One letter, written in two ways.
    QCOMPARE(packed({ { u"\u00E9"_s, "1" }, { u"e\u0301"_s, "2" } }, clock_).error().code,
             Code::Duplicate);
    const QByteArray large(100 * 1024 * 1024, 'a');
    QList<PackedFile> many;
    for (int i = 0; i < 6; ++i)
        many.append({ QString::number(i), large });
    QCOMPARE(packed(many, clock_).error().code, Code::TooBig);
}

void PackageTest::writing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pakket.zip"_s);
    QVERIFY(writePackage(path, { { u"a"_s, "1" } }, clock_));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(before, *packed({ { u"a"_s, "1" } }, clock_));
    // What is refused, or finds no room, leaves what was there.
    QVERIFY(!writePackage(path, { { u"../a"_s, "1" } }, clock_));
    {
        const tests::NoRoom full(100);
        QCOMPARE(writePackage(path, files(), clock_).error().code, Code::DiskFull);
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{ u"pakket.zip"_s });
    QCOMPARE(writePackage(folder.path(), files(), clock_).error().code, Code::Refused);
    QCOMPARE(writePackage(folder.filePath(u"geen/a.zip"_s), files(), clock_).error().code,
             Code::ReadOnly);
}

QTEST_GUILESS_MAIN(PackageTest)
#include "packagetest.moc"
