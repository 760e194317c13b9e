// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/support/fulldisk.h"

#include "tests/ui/conversation/stage.h"
#include "ui/widgets/ratingbutton.h"
#include "ui/widgets/skillcard.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::FullDisk;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

namespace {

const QString skill = u"veilig-werken"_s;

template<class T>
std::vector<dossier::Entry<T>> onDisk(TestStore& world)
{
    return world.store().dossier(world.amina)->all<T>();
}

} // namespace

/// A disk that fills up during a talk: the screen shows only what is kept, what was typed stays and
/// is tried again, and a page with words that are not kept is not left.
class FullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void answerIsNotShown()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s);
        const QString first = stage.find<widgets::SkillCard>("skillCard")->content().sentence.other;
        FullDisk disk(world);
        for (const bool byKey : { true, false }) {
            stage.warning.clear();
            if (byKey)
                stage.press(Qt::Key_1);
            else
                stage.touch("answerCan");
            QVERIFY(stage.warning.contains(u"vol"_s));
            QVERIFY(!stage.find<QAbstractButton>("answerCan")->isChecked());
            QCOMPARE(stage.find<widgets::SkillCard>("skillCard")->content().sentence.other, first);
        }
        disk.makeRoom();
        stage.touch("answerCan");
        QVERIFY(stage.find<widgets::SkillCard>("skillCard")->content().sentence.other != first);
        QCOMPARE(onDisk<dossier::Rating>(world).size(), 1u);
    }

    void experienceIsNotShown()
    {
        TestStore world;
        Stage stage(world, Kind::WhatDidYouDo);
        FullDisk disk(world);
        stage.touch("activity-koken");
        QVERIFY(stage.warning.contains(u"vol"_s));
        QVERIFY(!stage.find<QAbstractButton>("activity-koken")->isChecked());
        disk.makeRoom();
        stage.touch("activity-koken");
        QVERIFY(stage.find<QAbstractButton>("activity-koken")->isChecked());
        QCOMPARE(onDisk<dossier::Experience>(world).size(), 1u);
    }

    void sheetOfAnExperienceStays()
    {
        TestStore world;
        Stage stage(world, Kind::WhatDidYouDo);
        stage.touch("diplomaButton");
        FullDisk disk(world);
        QTest::keyClicks(stage.find("experienceDiploma"), u"Kok, Aleppo"_s);
        stage.touch("experienceDone");
        QVERIFY(stage.find("experienceSheet")->isVisible());
        QCOMPARE(stage.find<QLineEdit>("experienceDiploma")->text(), u"Kok, Aleppo"_s);
        stage.go({ .kind = Kind::ChooseCards, .learner = world.amina, .record = {}, .detail = {} });
        QCOMPARE(stage.place.kind, Kind::WhatDidYouDo);
        disk.makeRoom();
        stage.touch("experienceDone");
        QVERIFY(!stage.find("experienceSheet")->isVisible());
        QCOMPARE(onDisk<dossier::Experience>(world).front().value.diploma, u"Kok, Aleppo"_s);
    }

    void storyIsTriedAgain()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        FullDisk disk(world);
        auto* story = stage.find<QPlainTextEdit>("story");
        QTest::keyClicks(story, u"Eerst de bril op"_s);
        QTRY_VERIFY(stage.warning.contains(u"vol"_s));
        stage.touch("doneButton");
        QVERIFY(!stage.wantsBack || stage.page->hasUnsaved());
        QVERIFY(stage.page->hasUnsaved());
        QVERIFY(onDisk<dossier::Evidence>(world).empty());
        // Something else changes: what was typed is not overwritten by what is on the disk.
        stage.page->refresh();
        QCOMPARE(story->toPlainText(), u"Eerst de bril op"_s);
        disk.makeRoom();
        QTest::keyClicks(story, u"."_s);
        QTRY_COMPARE(onDisk<dossier::Evidence>(world).size(), 1u);
        QCOMPARE(onDisk<dossier::Evidence>(world).front().value.story, u"Eerst de bril op."_s);
        QVERIFY(!stage.page->hasUnsaved());
    }

    void wordsComeBackAfterALock()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        FullDisk disk(world);
        QTest::keyClicks(stage.find("story"), u"Ik zaag"_s);
        QTest::keyClicks(stage.find("viewWords"), u"Ging goed"_s);
        stage.page->flush();
        const QByteArray state = stage.page->remember();
        stage.kill();
        stage.open(Kind::Tell, skill);
        stage.page->recall(state);
        QCOMPARE(stage.find<QPlainTextEdit>("story")->toPlainText(), u"Ik zaag"_s);
        QCOMPARE(stage.find<QPlainTextEdit>("viewWords")->toPlainText(), u"Ging goed"_s);
        disk.makeRoom();
        stage.page->flush();
        QCOMPARE(onDisk<dossier::Evidence>(world).front().value.story, u"Ik zaag"_s);
        QCOMPARE(onDisk<dossier::Rating>(world).front().value.remark, u"Ging goed"_s);
    }

    void viewStaysWithItsVoice()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        FullDisk disk(world);
        QTest::keyClicks(stage.find("viewWords"), u"Zelf gezien"_s);
        stage.touch("viewCan");
        QVERIFY(!stage.find<QAbstractButton>("viewCan")->isChecked());
        stage.touch("voiceOther");
        QVERIFY(!stage.find("otherName")->isVisible());
        QCOMPARE(stage.find<QPlainTextEdit>("viewWords")->toPlainText(), u"Zelf gezien"_s);
        disk.makeRoom();
        stage.touch("viewCan");
        const auto ratings = onDisk<dossier::Rating>(world);
        QCOMPARE(ratings.size(), 1u);
        QCOMPARE(ratings.front().value.voice, dossier::Voice::Worker);
        QCOMPARE(ratings.front().value.remark, u"Zelf gezien"_s);
        QCOMPARE(ratings.front().value.level, dossier::Level::Can);
    }

    void numbersOfAPileStay()
    {
        TestStore world;
        Stage stage(world, Kind::Piles);
        FullDisk disk(world);
        QTest::keyClicks(stage.find("numbers"), u"1 5 7"_s);
        stage.press(Qt::Key_Return);
        QVERIFY(stage.warning.contains(u"vol"_s));
        QVERIFY(stage.find<QLineEdit>("numbers")->text().contains(u"1 5 7"_s));
        QVERIFY(stage.find<widgets::RatingButton>("pileCan")->isChecked());
        disk.makeRoom();
        stage.press(Qt::Key_Return);
        QCOMPARE(onDisk<dossier::Rating>(world).size(), 3u);
        for (const auto& rating : onDisk<dossier::Rating>(world))
            QCOMPARE(rating.value.level, dossier::Level::Can);
    }

    void blankCardAndAgreementStay()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"short"_s);
        const auto talk = onDisk<dossier::Conversation>(world).front().id;
        stage.open(Kind::BlankCard, {}, talk);
        {
            FullDisk disk(world);
            QTest::keyClicks(stage.find("dutchSentence"), u"Ik kan vlechten"_s);
            stage.page->flush();
            stage.open(Kind::Agreement, {}, talk);
            QCOMPARE(stage.place.kind, Kind::BlankCard);
        }
        stage.open(Kind::Agreement, {}, talk);
        QCOMPARE(stage.place.kind, Kind::Agreement);
        QCOMPARE(onDisk<dossier::OwnSkill>(world).front().value.sentenceDutch,
                 u"Ik kan vlechten"_s);
        FullDisk disk(world);
        QTest::keyClicks(stage.find("learnerDoes"), u"Ik bel de bakker"_s);
        stage.touch("agreementDone");
        QVERIFY(stage.page->hasUnsaved());
        QCOMPARE(stage.find<QLineEdit>("learnerDoes")->text(), u"Ik bel de bakker"_s);
        disk.makeRoom();
        stage.page->flush();
        QCOMPARE(onDisk<dossier::Conversation>(world).front().value.agreement.learnerDoes,
                 u"Ik bel de bakker"_s);
    }
};

QTEST_MAIN(FullDiskTest)
#include "fulldisktest.moc"
