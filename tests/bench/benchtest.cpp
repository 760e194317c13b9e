// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the measuring program says, not how fast anything is.
class BenchTest : public QObject {
    Q_OBJECT

private:
    static QByteArray run(const QStringList& arguments, int& status)
    {
        QProcess process;
        process.start(QStringLiteral(INKAART_BIN_DIR "/inkaart-bench"), arguments);
        process.waitForFinished(120'000);
        status = process.exitCode();
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void namesEveryRow_data();
    void namesEveryRow();
    void measuresOne();
    void refusesAnUnknownName();
};

void BenchTest::namesEveryRow_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : { "window",        "window-xvfb",     "list-10000",   "cards-10000",
                              "search-key",    "open-learner",    "sort-card",    "sign",
                              "verify",        "canonize",        "proof-sign",   "proof-verify",
                              "jwt-verify",   "issue-1000",      "bake-1000",    "memory-1000",
                              "certificate-1", "certificate-200", "memory-10000", "demo-10000" })
        QTest::newRow(name) << QByteArray(name);
}

void BenchTest::namesEveryRow()
{
    QFETCH(QByteArray, name);
    int status = -1;
    const QByteArray list = run({ u"--list"_s }, status);
    QCOMPARE(status, 0);
    QVERIFY2(('\n' + list).contains('\n' + name + ' '), list.constData());
}

void BenchTest::measuresOne()
{
    int status = -1;
    const QByteArray said = run({ u"verify"_s }, status);
    // 1: measured, and slower than it should be; on a busy computer that is no fault.
    QVERIFY(status == 0 || status == 1);
    QCOMPARE(said.count('\n'), 1);
    const QJsonObject figure = QJsonDocument::fromJson(said).object();
    QCOMPARE(figure["name"_L1].toString(), u"verify"_s);
    QCOMPARE(figure["unit"_L1].toString(), u"us"_s);
    for (const QString& number : { u"value"_s, u"floor"_s, u"ratio"_s, u"limit"_s })
        QVERIFY2(figure[number].toDouble() > 0, qPrintable(number));
    QCOMPARE(figure["within"_L1].toBool(), status == 0);
}

void BenchTest::refusesAnUnknownName()
{
    int status = -1;
    QCOMPARE(run({ u"no-such-row"_s }, status), QByteArray());
    QCOMPARE(status, 3);
}

QTEST_GUILESS_MAIN(BenchTest)
#include "benchtest.moc"
