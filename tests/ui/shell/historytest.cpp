// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/history.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using shell::Visit;

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackInOrder();
    void countsTheSamePlaceOnce();
    void comesBackAsItWas();
    void refusesWhatIsNoVisit_data();
    void refusesWhatIsNoVisit();
};

static Visit visitTo(Place::Kind kind, const QByteArray& state = {})
{
    base::SeededRandom random(7);
    Visit visit;
    visit.place.kind = kind;
    visit.place.learner = base::DossierId::random(random);
    visit.place.record = base::RecordId::timeOrdered(random, 1);
    visit.place.detail = u"samenwerken"_s;
    visit.state = state;
    return visit;
}

void HistoryTest::goesBackInOrder()
{
    shell::History history;
    QVERIFY(!history.pop());
    history.push(visitTo(Place::Kind::Today));
    history.push(visitTo(Place::Kind::Learner));
    QCOMPARE(history.pop()->place.kind, Place::Kind::Learner);
    QCOMPARE(history.pop()->place.kind, Place::Kind::Today);
    QVERIFY(history.isEmpty());
}

void HistoryTest::countsTheSamePlaceOnce()
{
    shell::History history;
    history.push(visitTo(Place::Kind::Cards, "first"));
    history.push(visitTo(Place::Kind::Cards, "second"));
    QCOMPARE(history.pop()->state, QByteArray("second"));
    QVERIFY(history.isEmpty());
}

void HistoryTest::comesBackAsItWas()
{
    Visit visit = visitTo(Place::Kind::Tell, QByteArray("caret\0 at 7", 11));
    visit.focus = QByteArray("a\0field", 7);
    QCOMPARE(shell::decodeVisit(shell::encodeVisit(visit)), std::optional(visit));
}

void HistoryTest::refusesWhatIsNoVisit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = shell::encodeVisit(visitTo(Place::Kind::Tell));
    QByteArray newer = good;
    newer[0] = 3;
    QByteArray unknown = good;
    unknown[1] = 99;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half of it") << good.left(good.size() / 2);
    QTest::newRow("more than it") << good + "x";
    QTest::newRow("of a newer program") << newer;
    QTest::newRow("a place that is not there") << unknown;
    QTest::newRow("noise") << QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff", 8);
}

void HistoryTest::refusesWhatIsNoVisit()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!shell::decodeVisit(bytes));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
