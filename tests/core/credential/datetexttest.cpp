// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/build.h"
#include "core/credential/datetext_p.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart::credential;

class DateTextTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesWholeSecondsUtc();
};

void DateTextTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << qint64(0);
    QTest::newRow("utc") << u"2026-03-01T09:30:00Z"_s << qint64(1772357400000);
    QTest::newRow("east") << u"2026-03-01T10:30:00+01:00"_s << qint64(1772357400000);
    QTest::newRow("west") << u"2026-03-01T04:00:00-05:30"_s << qint64(1772357400000);
    QTest::newRow("fraction") << u"2026-03-01T09:30:00.25Z"_s << qint64(1772357400250);
    QTest::newRow("long fraction") << u"2026-03-01T09:30:00.123456789Z"_s << qint64(1772357400123);
    QTest::newRow("leap day") << u"2028-02-29T00:00:00Z"_s << qint64(1835395200000);
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << qint64(-1000);
}

void DateTextTest::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(dateTimeStamp(text).value_or(-1), ms);
}

void DateTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{ QString(),
                             u"2026-03-01"_s,
                             u"2026-03-01T09:30:00"_s,
                             u"2026-3-1T09:30:00Z"_s,
                             u"2026-02-29T09:30:00Z"_s,
                             u"2026-03-01T24:00:00Z"_s,
                             u"2026-03-01T09:60:00Z"_s,
                             u"2026-03-01T09:30:61Z"_s,
                             u"2026-03-01 09:30:00Z"_s,
                             u"2026-03-01T09:30:00z"_s,
                             u"2026-03-01T09:30:00.Z"_s,
                             u"2026-03-01T09:30:00+1:00"_s,
                             u"2026-03-01T09:30:00+15:00"_s,
                             u"2026-03-01T09:30:00Zx"_s,
                             u"٢٠٢٦-03-01T09:30:00Z"_s };
    for (const auto& text : texts)
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(text))) << text;
}

void DateTextTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!dateTimeStamp(text));
}

void DateTextTest::writesWholeSecondsUtc()
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(1772357400999).toLocalTime();
    QCOMPARE(dateTimeText(when), u"2026-03-01T09:30:00Z"_s);
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "datetexttest.moc"
