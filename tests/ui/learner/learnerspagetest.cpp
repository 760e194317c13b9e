// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/learner/stage.h"
#include "ui/learner/duplicates.h"
#include "ui/learner/learnerrows.h"
#include "ui/learner/listactions.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::LearnerList;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

class LearnersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void findsNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("Latin finds Arabic")
            << u"amina"_s << QStringList{ u"Voorbeeld: Amina"_s, u"أمينة"_s };
        QTest::newRow("no accents") << u"jose"_s << QStringList{ u"José"_s };
        QTest::newRow("own script") << u"Богдан"_s << QStringList{ u"Bohdan"_s };
        QTest::newRow("nobody") << u"xyzzy"_s << QStringList{};
    }
    void findsNames()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        TestStore world;
        world.addLearner(u"أمينة"_s, { u"ar"_s });
        world.addLearner(u"José"_s, { u"es"_s });
        addWithScript(world, u"Bohdan"_s, u"Богдан"_s);
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        stage.type("learnerSearch", typed);
        QStringList names = shownNames(stage);
        std::sort(names.begin(), names.end());
        std::sort(found.begin(), found.end());
        QCOMPARE(names, found);
        QCOMPARE(stage.isSeen("nobodyFound"), found.isEmpty());
    }

    void todaysCertificatesInOneGo()
    {
        TestStore world;
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        QTest::qWait(0);
        QVERIFY(!stage.isSeen("todaysBadgesRow"));
        const auto give = [&](dossier::Time at) {
            dossier::Award award;
            award.achievement = u"urn:inkaart:achievement:samenwerken/2"_s;
            award.skills = { u"samenwerken"_s };
            award.awarded = at;
            QVERIFY(world.store().append(world.amina,
                                         { dossier::create(world.store().newRecordId(), award) }));
        };
        // One of long ago that was changed today is none of today's.
        give(world.clock.nowMs() - 30 * 86400000LL);
        QTest::qWait(0);
        QVERIFY(!stage.isSeen("todaysBadgesRow"));
        give(world.clock.nowMs());
        QTRY_VERIFY(stage.isSeen("todaysBadgesRow"));
        if (const QString folder = qEnvironmentVariable("INKAART_SHOTS"); !folder.isEmpty())
            stage.grab().save(folder + u"/learners-today.png"_s);
        stage.touch("todaysCertificates");
        QCOMPARE(stage.asked.kind, Kind::Preview);
        QCOMPARE(stage.asked.detail, u"certificates:today"_s);
        QVERIFY(stage.asked.learner.isNull());
    }

    void enterOpensTheFirst()
    {
        TestStore world;
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        QCOMPARE(QApplication::focusWidget(), stage.find<QLineEdit>("learnerSearch"));
        stage.type("learnerSearch", u"ami"_s);
        stage.press(Qt::Key_Return);
        QVERIFY(stage.hasAsked);
        QCOMPARE(stage.asked.kind, Kind::Learner);
        QCOMPARE(stage.asked.learner, world.amina);
    }

    void rowsKeepTheRulesOfModels()
    {
        TestStore world;
        learner::LearnerRows rows(world.session());
        const QAbstractItemModelTester tester(
            &rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester list(&world.session().learners(),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&world.session().learners(), &LearnerList::loaded);
        world.session().learners().load();
        QVERIFY(loaded.wait());
        QCOMPARE(rows.rowCount(), 1);
        world.addLearner(u"Bram"_s, { u"nl"_s });
        QCOMPARE(rows.rowCount(), 2);
        world.session().learners().setQuery(u"bram"_s);
        QCOMPARE(rows.rowCount(), 1);
        // Somebody nobody talked with yet is everybody's, as on the first page.
        rows.setMine(true);
        QCOMPARE(rows.rowCount(), 1);
        const dossier::Conversation talk{ .worker = world.store().newRecordId(),
                                          .opened = world.clock.nowMs(),
                                          .closed = world.clock.nowMs() };
        QVERIFY(world.store().append(learner::cardAt(rows.index(0, 0))->dossier,
                                     { dossier::create(world.store().newRecordId(), talk) }));
        QCOMPARE(rows.rowCount(), 0);
        rows.setMine(false);
        world.session().learners().setShow(LearnerList::Show::TakenAway);
        QCOMPARE(rows.rowCount(), 0);
    }

    void takeAwayUndoAndGetBack()
    {
        TestStore world;
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        QVERIFY(!stage.isSeen("chip-away"));
        auto* list = stage.find<QListView>("learnerList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        stage.press(Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(world.session().undo().what().contains(u"Amina"_s));
        stage.undo();
        QCOMPARE(shownNames(stage), QStringList{ u"Voorbeeld: Amina"_s });
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        stage.press(Qt::Key_Delete);
        stage.touch("chip-away");
        QCOMPARE(shownNames(stage), QStringList{ u"Voorbeeld: Amina"_s });
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        Stage::settle();
        stage.touch("chip-all");
        QCOMPARE(shownNames(stage), QStringList{ u"Voorbeeld: Amina"_s });
        QVERIFY(!stage.hasAsked);
    }

    void daysToBeHadBack_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("days");
        QTest::newRow("at once") << 0 << 30;
        QTest::newRow("an hour later") << 1 << 30;
        QTest::newRow("a week later") << 7 * 24 << 23;
        QTest::newRow("too late") << 31 * 24 << 0;
    }
    void daysToBeHadBack()
    {
        QFETCH(int, hours);
        QFETCH(int, days);
        const qint64 away = TestStore::start;
        QCOMPARE(learner::daysLeft(away, away + hours * 3600LL * 1000), days);
    }

    void oneOrTwoPeople()
    {
        TestStore world;
        const base::DossierId twin = world.addLearner(u"Amiena"_s, { u"ar"_s });
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        QTRY_VERIFY(stage.isSeen("duplicateRow"));
        stage.touch("twoPeopleButton");
        QVERIFY(!stage.isSeen("duplicateRow"));
        stage.undo();
        QTRY_VERIFY(stage.isSeen("duplicateRow"));
        stage.touch("sameButton");
        QCOMPARE(shownNames(stage).size(), 1);
        QVERIFY(!world.store().card(twin)->aliasOf.isNull()
                || !world.store().card(world.amina)->aliasOf.isNull());
        stage.undo();
        QCOMPARE(shownNames(stage).size(), 2);
        QVERIFY(world.store().card(twin)->aliasOf.isNull());
    }

    void saidTwoPeopleIsNotAskedAgain()
    {
        TestStore world;
        world.addLearner(u"Amiena"_s, { u"ar"_s });
        Stage stage(world);
        stage.load();
        const auto pairs =
            learner::similarPairs(world.session().learners().allCards(), world.clock.nowMs(), {});
        QCOMPARE(pairs.size(), 1u);
        const QSet<QString> apart{ learner::keyOf(pairs[0].kept.dossier, pairs[0].other.dossier) };
        QVERIFY(
            learner::similarPairs(world.session().learners().allCards(), world.clock.nowMs(), apart)
                .empty());
        // After a month nobody is new any more.
        QVERIFY(learner::similarPairs(world.session().learners().allCards(),
                                      world.clock.nowMs() + 40LL * 24 * 3600 * 1000, {})
                    .empty());
    }

    void hiddenNames()
    {
        TestStore world;
        world.addLearner(u"Amiena"_s, { u"ar"_s });
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        QTRY_VERIFY(stage.isSeen("duplicateRow"));
        stage.touch("hideNamesButton");
        QVERIFY(world.session().areNamesHidden());
        QVERIFY(!stage.find("duplicateRow")->accessibleName().contains(u"mien"_s));
        auto* list = stage.find<QListView>("learnerList");
        const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!spoken.contains(u"mien"_s), qPrintable(spoken));
    }

    void manyLearnersStayRightWhileSearching()
    {
        TestStore world;
        for (int i = 0; i < 400; ++i)
            world.addLearner(u"Kind %1"_s.arg(i), { u"nl"_s });
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        auto* list = stage.find<QListView>("learnerList");
        QCOMPARE(list->model()->rowCount(), 401);
        stage.type("learnerSearch", u"kind 39"_s);
        const auto holding = [](const QString& digits) {
            int count = 0;
            for (int i = 0; i < 400; ++i)
                count += QString::number(i).contains(digits) ? 1 : 0;
            return count;
        };
        QCOMPARE(list->model()->rowCount(), holding(u"39"_s));
        QVERIFY(shownNames(stage).front() == u"Kind 39"_s);
        stage.press(Qt::Key_Backspace);
        QCOMPARE(list->model()->rowCount(), holding(u"3"_s));
        stage.press(Qt::Key_Escape);
        QCOMPARE(list->model()->rowCount(), 401);
        stage.press(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 0);
        stage.press(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), stage.find<QLineEdit>("learnerSearch"));
    }

    void overdueWaitingAsks()
    {
        TestStore world;
        const base::DossierId id = addWaiting(world, u"Bohdan"_s);
        world.clock.advance(20LL * 24 * 3600 * 1000);
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        stage.touch("extendButton");
        QVERIFY(world.store().card(id)->waitingUntil > world.clock.nowMs());
        QVERIFY(!stage.isSeen("eraseButton"));
        world.clock.advance(20LL * 24 * 3600 * 1000);
        stage.go(Kind::Learners);
        QVERIFY(!stage.isSeen("extendButton"));
        stage.touch("eraseButton");
        stage.touch("eraseNotButton");
        QVERIFY(world.store().card(id));
        stage.touch("eraseButton");
        stage.touch("eraseReallyButton");
        QVERIFY(!world.store().card(id));
        QCOMPARE(shownNames(stage), QStringList{ u"Voorbeeld: Amina"_s });
    }

    void partsWhatTwoLaptopsJoined()
    {
        TestStore world;
        const base::DossierId twin = world.addLearner(u"Amiena"_s, { u"ar"_s });
        for (const auto& [from, to] :
             { std::pair(world.amina, twin), std::pair(twin, world.amina) }) {
            const auto dossier = world.store().dossier(from);
            QVERIFY(world.store().append(from, { dossier::alias(dossier->records(), to) }));
        }
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        QCOMPARE(shownNames(stage).size(), 1);
        stage.go(Kind::Learner, std::min(world.amina, twin));
        QVERIFY(stage.isSeen("samePersonNotice"));
        stage.touch("partButton");
        stage.go(Kind::Learners);
        QCOMPARE(shownNames(stage).size(), 2);
        stage.undo();
        QCOMPARE(shownNames(stage).size(), 1);
    }

    void pastTheTermAsksTheCoordinator()
    {
        TestStore world;
        world.addLearner(u"Bram"_s, { u"nl"_s });
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        QVERIFY(!stage.isSeen("chip-past-term"));
        world.clock.advance(25LL * 31 * 24 * 3600 * 1000);
        const base::DossierId late = world.addLearner(u"Chaimae"_s, { u"nl"_s });
        stage.go(Kind::Learners);
        QVERIFY(!stage.isSeen("termRow"));
        stage.touch("chip-past-term");
        QCOMPARE(countOf(stage, u"termRow"_s), 2);
        QVERIFY(!stage.isSeen("learnerList"));
        stage.touch("keepDossierButton");
        QCOMPARE(countOf(stage, u"termRow"_s), 1);
        stage.undo();
        QCOMPARE(countOf(stage, u"termRow"_s), 2);
        stage.touch("keepDossierButton");
        stage.touch("takeDossierAwayButton");
        QCOMPARE(countOf(stage, u"termRow"_s), 0);
        QVERIFY(stage.isSeen("nobodyFound"));
        QCOMPARE(world.session().learners().countTakenAway(), 1);
        // As with every one that is taken away: 30 days to have it back.
        stage.undo();
        QCOMPARE(countOf(stage, u"termRow"_s), 1);
        QCOMPARE(world.session().learners().countTakenAway(), 0);
        QCOMPARE(world.store().card(late)->keptAt, 0);
        stage.touch("chip-all");
        QVERIFY(!stage.isSeen("termRow"));
        QCOMPARE(shownNames(stage).size(), 3);
        // From Vandaag one comes straight here, and after keeping the term begins anew.
        stage.go(Kind::Learners, {}, session::detail::pastTerm);
        QCOMPARE(countOf(stage, u"termRow"_s), 1);
        stage.touch("keepDossierButton");
        world.clock.advance(23LL * 30 * 24 * 3600 * 1000);
        stage.go(Kind::Learners, {}, session::detail::pastTerm);
        QCOMPARE(countOf(stage, u"termRow"_s), 0);
        world.clock.advance(62LL * 24 * 3600 * 1000);
        stage.go(Kind::Learners, {}, session::detail::pastTerm);
        QCOMPARE(countOf(stage, u"termRow"_s), 3);
        stage.type("learnerSearch", u"bram"_s);
        QCOMPARE(countOf(stage, u"termRow"_s), 1);
    }

    void rememberedSearch()
    {
        TestStore world;
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        stage.type("learnerSearch", u"ami"_s);
        const QByteArray state = stage.page->remember();
        stage.go(Kind::Learners);
        QCOMPARE(stage.find<QLineEdit>("learnerSearch")->text(), QString());
        stage.page->recall(state);
        QCOMPARE(stage.find<QLineEdit>("learnerSearch")->text(), u"ami"_s);
    }

private:
    static int countOf(const Stage& stage, const QString& name)
    {
        const auto all = stage.findChildren<QWidget*>(name);
        return static_cast<int>(std::count_if(all.begin(), all.end(),
                                              [](const QWidget* one) { return one->isVisible(); }));
    }
    static QStringList shownNames(const Stage& stage)
    {
        QStringList names;
        const QAbstractItemModel* model = stage.find<QListView>("learnerList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data(LearnerList::CallNameRole).toString());
        return names;
    }
    static void addWithScript(TestStore& world, const QString& name, const QString& script)
    {
        dossier::Learner learner;
        learner.callName = name;
        learner.nameInOwnScript = script;
        QVERIFY(
            world.store().createDossier({ dossier::create(world.store().newRecordId(), learner) }));
    }
    static base::DossierId addWaiting(TestStore& world, const QString& name)
    {
        dossier::Learner learner;
        learner.callName = name;
        dossier::Consent consent;
        consent.given = true;
        consent.at = world.clock.nowMs();
        consent.waitingUntil = world.clock.nowMs() + 14LL * 24 * 3600 * 1000;
        return *world.store().createDossier(
            { dossier::create(world.store().newRecordId(), learner),
              dossier::create(world.store().newRecordId(), consent) });
    }
};

QTEST_MAIN(LearnersPageTest)
#include "learnerspagetest.moc"
