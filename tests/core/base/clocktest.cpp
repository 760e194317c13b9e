// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/clock.h"

#include <QTest>

using namespace inkaart::base;

namespace {
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 someTime = 1'760'000'000'000;
} // namespace

class ClockTest : public QObject {
    Q_OBJECT

private slots:
    void countsWithinOneMillisecond();
    void followsThePhysicalClock();
    void neverGoesBack_data();
    void neverGoesBack();
    void fullCounterCarries();
    void receivesWhatIsNear();
    void dayLimit_data();
    void dayLimit();
    void stampsAfterReceivingAreGreater();
    void todayIsTheZoneOfTheComputer();
};

void ClockTest::countsWithinOneMillisecond()
{
    FixedClock physical(someTime);
    HybridClock clock(physical);
    QVERIFY((clock.tick() == Hlc{ quint64(someTime), 0 }));
    QVERIFY((clock.tick() == Hlc{ quint64(someTime), 1 }));
    QVERIFY((clock.tick() == Hlc{ quint64(someTime), 2 }));
}

void ClockTest::followsThePhysicalClock()
{
    FixedClock physical(someTime);
    HybridClock clock(physical);
    clock.tick();
    clock.tick();
    physical.advance(1);
    QVERIFY((clock.tick() == Hlc{ quint64(someTime + 1), 0 }));
}

void ClockTest::neverGoesBack_data()
{
    QTest::addColumn<qint64>("physicalMs");
    QTest::newRow("an hour ago") << someTime - 3'600'000;
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("before 1970") << qint64(-1);
    QTest::newRow("long before 1970") << std::numeric_limits<qint64>::min();
}

void ClockTest::neverGoesBack()
{
    QFETCH(qint64, physicalMs);
    const Hlc last{ quint64(someTime), 41 };
    FixedClock physical(physicalMs);
    HybridClock clock(physical, last);
    QVERIFY((clock.tick() == Hlc{ quint64(someTime), 42 }));
    QVERIFY((clock.tick() == Hlc{ quint64(someTime), 43 }));
}

void ClockTest::fullCounterCarries()
{
    FixedClock physical(someTime);
    HybridClock clock(physical, { quint64(someTime), 65534 });
    QVERIFY((clock.tick() == Hlc{ quint64(someTime), 65535 }));
    QVERIFY((clock.tick() == Hlc{ quint64(someTime + 1), 0 }));
    QVERIFY((clock.tick() == Hlc{ quint64(someTime + 1), 1 }));
}

void ClockTest::receivesWhatIsNear()
{
    FixedClock physical(someTime);
    HybridClock clock(physical, { quint64(someTime), 3 });
    QVERIFY(clock.receive({ quint64(someTime - 10), 9 }));
    QVERIFY((clock.last() == Hlc{ quint64(someTime), 3 }));
    QVERIFY(clock.receive({ quint64(someTime), 9 }));
    QVERIFY((clock.last() == Hlc{ quint64(someTime), 9 }));
}

void ClockTest::dayLimit_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a minute") << qint64(60'000) << true;
    QTest::newRow("a day") << dayMs << true;
    QTest::newRow("a day and a millisecond") << dayMs + 1 << false;
    QTest::newRow("a century") << 36'525 * dayMs << false;
}

void ClockTest::dayLimit()
{
    QFETCH(qint64, aheadMs);
    QFETCH(bool, taken);
    FixedClock physical(someTime);
    HybridClock clock(physical);
    QCOMPARE(clock.receive({ quint64(someTime + aheadMs), 0 }), taken);
    QCOMPARE(clock.last().ms, taken ? quint64(someTime + aheadMs) : 0);
    QVERIFY(clock.tick().ms <= quint64(someTime + dayMs));
}

void ClockTest::stampsAfterReceivingAreGreater()
{
    FixedClock physical(someTime);
    HybridClock clock(physical);
    const Hlc theirs{ quint64(someTime + 5000), 65535 };
    QVERIFY(clock.receive(theirs));
    QVERIFY(clock.tick() > theirs);
}

void ClockTest::todayIsTheZoneOfTheComputer()
{
    // The tests run in Europe/Amsterdam: 23:30 UTC in winter is the next day there.
    const FixedClock physical(QDateTime({ 2026, 1, 31 }, { 23, 30 }, Qt::UTC).toMSecsSinceEpoch());
    if (physical.now().toLocalTime().offsetFromUtc() != 3600)
        QSKIP("needs TZ=Europe/Amsterdam, as ctest sets it");
    QCOMPARE(physical.today(), QDate(2026, 2, 1));
    QCOMPARE(physical.now().date(), QDate(2026, 1, 31));
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
