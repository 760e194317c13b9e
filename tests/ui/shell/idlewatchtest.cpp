// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/idlewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace inkaart;
using namespace std::chrono_literals;
using shell::IdleWatch;

class IdleWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void locksWhenNobodyComes();
    void touchesPutItOff();
    void coversFirstWithALearner();
    void coversAgainAfterATouch();
    void locksAfterASleepBeforeTheTouch();
    void staysQuietWhenStopped();
    void aDateThatIsSetChangesNothing_data();
    void aDateThatIsSetChangesNothing();

private:
    base::FixedClock m_clock{ 1000000000 };
};

namespace {

struct Watched {
    explicit Watched(const base::Clock& clock)
        : watch(clock, nullptr)
        , covers(&watch, &IdleWatch::coverAsked)
        , locks(&watch, &IdleWatch::lockAsked)
    {
        watch.setTimes({ .lock = 10min, .lockWithLearner = 45min });
        watch.start();
    }
    IdleWatch watch;
    QSignalSpy covers;
    QSignalSpy locks;
    QWidget widget;
};

constexpr qint64 minute = 60000;

} // namespace

void IdleWatchTest::locksWhenNobodyComes()
{
    Watched watched(m_clock);
    m_clock.advance(10 * minute - 1);
    watched.watch.check();
    QCOMPARE(watched.locks.count(), 0);
    m_clock.advance(1);
    watched.watch.check();
    QCOMPARE(watched.locks.count(), 1);
    QCOMPARE(watched.covers.count(), 0);
    watched.watch.check();
    QCOMPARE(watched.locks.count(), 1);
}

void IdleWatchTest::touchesPutItOff()
{
    Watched watched(m_clock);
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(9 * minute);
        QTest::keyClick(&watched.widget, Qt::Key_A);
        m_clock.advance(9 * minute);
        QTest::mouseClick(&watched.widget, Qt::LeftButton);
        watched.watch.check();
    }
    QCOMPARE(watched.locks.count(), 0);
}

void IdleWatchTest::coversFirstWithALearner()
{
    Watched watched(m_clock);
    watched.watch.setWithLearner(true);
    m_clock.advance(10 * minute);
    watched.watch.check();
    watched.watch.check();
    QCOMPARE(watched.covers.count(), 1);
    QCOMPARE(watched.locks.count(), 0);
    m_clock.advance(35 * minute);
    watched.watch.check();
    QCOMPARE(watched.locks.count(), 1);
}

void IdleWatchTest::coversAgainAfterATouch()
{
    Watched watched(m_clock);
    watched.watch.setWithLearner(true);
    m_clock.advance(10 * minute);
    watched.watch.check();
    QTest::keyClick(&watched.widget, Qt::Key_A);
    m_clock.advance(10 * minute);
    watched.watch.check();
    QCOMPARE(watched.covers.count(), 2);
}

void IdleWatchTest::locksAfterASleepBeforeTheTouch()
{
    Watched watched(m_clock);
    m_clock.advance(600 * minute);
    QTest::keyClick(&watched.widget, Qt::Key_A);
    QCOMPARE(watched.locks.count(), 1);
}

void IdleWatchTest::staysQuietWhenStopped()
{
    Watched watched(m_clock);
    watched.watch.stop();
    m_clock.advance(600 * minute);
    watched.watch.check();
    QCOMPARE(watched.locks.count(), 0);
}

void IdleWatchTest::aDateThatIsSetChangesNothing_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("back to 1970") << -m_clock.nowMs() / minute;
    QTest::newRow("five hours back") << qint64(-300);
    QTest::newRow("a day on") << qint64(24 * 60);
}

void IdleWatchTest::aDateThatIsSetChangesNothing()
{
    QFETCH(qint64, minutes);
    Watched watched(m_clock);
    m_clock.advance(5 * minute);
    m_clock.set(m_clock.nowMs() + minutes * minute);
    watched.watch.check();
    QCOMPARE(watched.locks.count(), 0);
    m_clock.advance(5 * minute);
    watched.watch.check();
    QCOMPARE(watched.locks.count(), 1);
}

QTEST_MAIN(IdleWatchTest)
#include "idlewatchtest.moc"
