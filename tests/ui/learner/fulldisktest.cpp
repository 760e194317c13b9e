// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/support/fulldisk.h"

#include "tests/ui/learner/consentstage.h"

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::answer;
using tests::FullDisk;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// What is typed about somebody while the disk is full.
class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void aChangeStaysOnTheScreen()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        FullDisk disk(world);
        stage.type("callName", u" Nour"_s);
        stage.touch("beginButton");
        QVERIFY(!stage.hasAsked);
        QVERIFY(stage.page->hasUnsaved());
        QVERIFY(!stage.warning.isEmpty());
        // Nothing fills the fields anew while they are all there is.
        stage.page->refresh();
        QCOMPARE(stage.find<QLineEdit>("callName")->text(), u"Voorbeeld: Amina Nour"_s);
        disk.makeRoom();
        stage.touch("beginButton");
        QCOMPARE(stage.asked.kind, Kind::Learner);
        QVERIFY(!stage.page->hasUnsaved());
        QCOMPARE(world.store().dossier(world.amina)->learner().callName,
                 u"Voorbeeld: Amina Nour"_s);
    }

    void aChangeOutlivesALock_data()
    {
        QTest::addColumn<bool>("hasRoom");
        QTest::newRow("still full") << false;
        QTest::newRow("room since") << true;
    }
    void aChangeOutlivesALock()
    {
        QFETCH(bool, hasRoom);
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        FullDisk disk(world);
        const QString typed = u"Voorbeeld: Amina Nour"_s;
        stage.type("callName", u" Nour"_s);
        stage.find<QLineEdit>("birthYear")->setText(u"2001"_s);
        stage.page->flush();
        const QByteArray state = stage.page->remember();
        if (hasRoom)
            disk.makeRoom();
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        stage.page->recall(state);
        Stage::settle();
        QCOMPARE(stage.find<QLineEdit>("callName")->text(), typed);
        QCOMPARE(stage.find<QLineEdit>("birthYear")->text(), u"2001"_s);
        QCOMPARE(stage.page->hasUnsaved(), !hasRoom);
        disk.makeRoom();
        stage.touch("beginButton");
        QCOMPARE(stage.asked.kind, Kind::Learner);
        const dossier::Learner kept = world.store().dossier(world.amina)->learner();
        QCOMPARE(kept.callName, typed);
        QCOMPARE(kept.birthYear, std::optional(2001));
    }

    void somebodyNewStaysOnTheScreen()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        FullDisk disk(world);
        const auto before = world.store().cards()->size();
        stage.type("callName", u"Sem"_s);
        answer(stage, 0, true);
        stage.touch("beginButton");
        QVERIFY(!stage.hasAsked);
        QVERIFY(!stage.warning.isEmpty());
        QCOMPARE(stage.find<QLineEdit>("callName")->text(), u"Sem"_s);
        disk.makeRoom();
        stage.touch("beginButton");
        QCOMPARE(stage.asked.kind, Kind::WhatDidYouDo);
        QCOMPARE(world.store().cards()->size(), before + 1);
        QCOMPARE(world.store().dossier(stage.asked.learner)->learner().callName, u"Sem"_s);
    }

    void withoutANameOneGoesOn()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        FullDisk disk(world);
        stage.type("callName", u"Sem"_s);
        answer(stage, 0, true);
        stage.touch("namelessButton");
        QVERIFY(stage.hasAsked && !stage.page->hasUnsaved());
        QVERIFY(world.session().current()->isNameless());
    }
};

QTEST_MAIN(FullDiskTest)
#include "fulldisktest.moc"
