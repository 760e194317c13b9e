// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/todayrows.h"

#include "tests/ui/shell/shellfixture.h"
#include "ui/session/learnerlist.h"

#include <QAbstractItemModelTester>

using namespace inkaart;
using namespace Qt::StringLiterals;
using shell::TodayRows;
using tests::ShellFixture;

class TodayRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void isEmptyAtFirst();
    void groupsByToday();
    void showsOnlySome();
    void findsAmongAll();

private:
    static std::unique_ptr<session::Session> open(ShellFixture& shell, int learners);
    static void talk(session::Session& session, int row);
    static QStringList words(const TodayRows& rows);
};

std::unique_ptr<session::Session> TodayRowsTest::open(ShellFixture& shell, int learners)
{
    shell.makeVault();
    auto unlocked = store::Vault::unlock(shell.path(), ShellFixture::passphrase());
    auto store = store::Store::open(shell.path(), std::move(*unlocked), shell.clock, shell.random);
    for (int i = 0; i < learners; ++i)
        ShellFixture::addLearner(**store, u"Voorbeeld: %1"_s.arg(QChar(u'A' + i)), {}, { u"nl"_s });
    auto session = std::make_unique<session::Session>(std::move(*store));
    QSignalSpy loaded(&session->learners(), &session::LearnerList::loaded);
    session->learners().load();
    loaded.wait();
    return session;
}

void TodayRowsTest::talk(session::Session& session, int row)
{
    const dossier::Conversation talk{ .worker = session.store().worker(),
                                      .opened = session.clock().nowMs(),
                                      .closed = session.clock().nowMs() };
    QVERIFY(session.store().append(session.learners().allCards()[size_t(row)].dossier,
                                   { dossier::create(session.store().newRecordId(), talk) }));
}

QStringList TodayRowsTest::words(const TodayRows& rows)
{
    QStringList words;
    for (int row = 0; row < rows.rowCount(); ++row)
        words.append(rows.index(row).data().toString());
    return words;
}

void TodayRowsTest::isEmptyAtFirst()
{
    ShellFixture shell;
    const auto session = open(shell, 0);
    TodayRows rows(*session);
    QCOMPARE(rows.rowCount(), 0);
    QCOMPARE(rows.countMine(), 0);
}

void TodayRowsTest::groupsByToday()
{
    ShellFixture shell;
    const auto session = open(shell, 3);
    TodayRows rows(*session);
    QAbstractItemModelTester tester(&rows);
    QCOMPARE(rows.rowCount(), 3);
    shell.clock.advance(1000);
    talk(*session, 1);
    const QString name = session->learners().allCards()[1].callName;
    const QStringList all = words(rows);
    QCOMPARE(all.size(), 5);
    QCOMPARE(all[0], u"Vandaag"_s);
    QCOMPARE(all[1], name);
    QCOMPARE(all[2], u"Andere deelnemers"_s);
    shell.clock.advance(24LL * 3600000);
    rows.rebuild();
    QCOMPARE(rows.rowCount(), 3);
    QCOMPARE(words(rows)[0], name);
}

void TodayRowsTest::showsOnlySome()
{
    ShellFixture shell;
    const auto session = open(shell, 9);
    TodayRows rows(*session);
    QCOMPARE(rows.rowCount(), 7);
    QCOMPARE(words(rows).constLast(), u"Toon alle 9 deelnemers"_s);
    rows.setMost(9);
    QCOMPARE(rows.rowCount(), 9);
    QCOMPARE(rows.countMine(), 9);
}

void TodayRowsTest::findsAmongAll()
{
    ShellFixture shell;
    const auto session = open(shell, 9);
    TodayRows rows(*session);
    QAbstractItemModelTester tester(&rows);
    rows.setQuery(u"voorbeeld"_s);
    QCOMPARE(rows.rowCount(), 9);
    QVERIFY(rows.isSearching());
    QCOMPARE(rows.countHits(), 9);
    rows.setQuery(u"niemand heet zo"_s);
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.countHits(), 0);
    QCOMPARE(rows.index(0).data(TodayRows::KindRole).toInt(), int(TodayRows::Kind::Nobody));
    rows.setQuery({});
    QCOMPARE(rows.rowCount(), 7);
}

QTEST_MAIN(TodayRowsTest)
#include "todayrowstest.moc"
