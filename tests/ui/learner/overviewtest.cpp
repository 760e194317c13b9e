// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/learner/stage.h"
#include "ui/learner/nextstep.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sidesheet.h"

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// The first tab: the map, the sheet of a tile, what comes next.
class OverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void tileOpensTheSheetAndEscClosesIt()
    {
        TestStore world;
        rate(world, u"samenwerken"_s, dossier::Voice::Learner, dossier::Level::Can);
        rate(world, u"samenwerken"_s, dossier::Voice::Other, dossier::Level::Can, u"Piet"_s);
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        QVERIFY(map);
        const QRect tile = map->tileRect(u"samenwerken"_s);
        QTest::mouseClick(map, Qt::LeftButton, {}, tile.center());
        Stage::settle();
        auto* sheet = stage.find<widgets::SideSheet>("skillSheet");
        QVERIFY(sheet && sheet->isOpen());
        QVERIFY(stage.isSeen("learnersVoice"));
        QVERIFY(stage.isSeen("othersVoice"));
        QVERIFY(stage.isSeen("historyLine"));
        stage.press(Qt::Key_Escape);
        QVERIFY(!sheet->isOpen());
        QCOMPARE(QApplication::focusWidget(), map);
    }

    void ownSkillIsChangedAndTakenAway()
    {
        TestStore world;
        dossier::OwnSkill hair;
        hair.sentenceDutch = u"Ik kan haren vlechten"_s;
        hair.zone = u"samen"_s;
        Stage stage(world);
        const auto own = *(*world.session().openLearner(world.amina))->add(hair);
        const QString skill = u"own:"_s + own.toString();
        rate(world, skill, dossier::Voice::Learner, dossier::Level::Can);
        const auto isThere = [&] {
            return world.store().dossier(world.amina)->get<dossier::OwnSkill>(own).has_value();
        };
        stage.go(Kind::Learner, world.amina);
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        map->setCurrentId(skill);
        map->setFocus();
        stage.press(Qt::Key_Space);
        stage.touch("changeOwnButton");
        QCOMPARE(stage.asked.kind, Kind::BlankCard);
        QCOMPARE(stage.asked.detail, skill);
        map->setCurrentId(skill);
        map->setFocus();
        stage.press(Qt::Key_Space);
        stage.touch("removeOwnButton");
        QVERIFY(!isThere());
        QVERIFY(!stage.isSeen("skillSheet"));
        QVERIFY(world.session().undo().what().contains(u"haren vlechten"_s));
        stage.undo();
        QVERIFY(isThere());
        QCOMPARE(world.store().dossier(world.amina)->skillState(skill).learner,
                 std::optional(dossier::Level::Can));
        // A skill of the framework stays.
        map->setCurrentId(u"helpen"_s);
        map->setFocus();
        stage.press(Qt::Key_Space);
        QVERIFY(!stage.isSeen("removeOwnButton"));
    }

    void sheetAsksForEvidence()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        map->setCurrentId(u"helpen"_s);
        stage.press(Qt::Key_Space);
        stage.touch("addEvidenceButton");
        QCOMPARE(stage.asked.kind, Kind::Tell);
        QCOMPARE(stage.asked.detail, u"helpen"_s);
    }

    void nextSteps()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        using Step = learner::NextStep::Kind;
        QCOMPARE(learner::nextStep(open->dossier()).kind, Step::FirstTalk);
        rate(world, u"mediawijs"_s, dossier::Voice::Learner, dossier::Level::WantToLearn);
        QCOMPARE(learner::nextStep(open->dossier()).kind, Step::Learn);
        QVERIFY(open->add(dossier::Plan{ .wish = u"Kok worden"_s, .at = 5 }));
        QCOMPARE(learner::nextStep(open->dossier()).kind, Step::Wish);
        const auto talk = open->add(dossier::Conversation{
            .cards = { u"helpen"_s, u"samenwerken"_s }, .at = 1, .opened = world.clock.nowMs() });
        QVERIFY(talk);
        const learner::NextStep step = learner::nextStep(open->dossier());
        QCOMPARE(step.kind, Step::GoOn);
        QCOMPARE(step.card, 2);
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        stage.touch("beginTalkButton");
        QCOMPARE(stage.asked.kind, Kind::Cards);
        QCOMPARE(stage.asked.record, *talk);
        stage.touch("shortTalkButton");
        QCOMPARE(stage.asked.detail, u"short"_s);
        QVERIFY(stage.page->printPlace().detail == u"passport"_s);
    }

    /// Who only answered cards is shown the way to a first badge.
    void answersAloneLeadToTelling()
    {
        TestStore world;
        rate(world, u"mediawijs"_s, dossier::Voice::Learner, dossier::Level::WantToLearn);
        rate(world, u"samenwerken"_s, dossier::Voice::Learner, dossier::Level::WithHelp);
        rate(world, u"helpen"_s, dossier::Voice::Learner, dossier::Level::Can);
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        QVERIFY(stage.find<widgets::Label>("nextSentence")->text().contains(u"badge"_s));
        stage.touch("tellButton");
        QCOMPARE(stage.asked.kind, Kind::Tell);
        QCOMPARE(stage.asked.detail, u"helpen"_s);
        stage.touch("beginTalkButton");
        QCOMPARE(stage.asked.kind, Kind::WhatDidYouDo);
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        QVERIFY(open->add(dossier::Evidence{ .skills = { u"helpen"_s }, .story = u"Zo."_s }));
        QCOMPARE(learner::nextStep(open->dossier()).kind, learner::NextStep::Kind::Learn);
        stage.go(Kind::Learner, world.amina);
        QVERIFY(!stage.isSeen("tellButton"));
    }

    void mapTurnsItsLanguage()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        const QStringList dutch = map->tiles().front().lines;
        stage.touch("mapLanguageButton");
        QVERIFY(map->tiles().front().lines != dutch);
        stage.touch("mapLanguageButton");
        QCOMPARE(map->tiles().front().lines, dutch);
    }

    void ownSkillsBeyondSix()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        for (int i = 0; i < 9; ++i)
            QVERIFY(open->add(dossier::OwnSkill{
                .sentence = u"Ik kan %1"_s.arg(i), .language = u"nl"_s, .zone = u"zelf"_s }));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        QCOMPARE(map->tiles().size(), 33u);
        Q_EMIT map->moreActivated();
        Stage::settle();
        auto* sheet = stage.find<widgets::SideSheet>("ownSkillsSheet");
        QVERIFY(sheet && sheet->isOpen());
        stage.press(Qt::Key_Space);
        QVERIFY(!sheet->isOpen());
        QVERIFY(stage.find<widgets::SideSheet>("skillSheet")->isOpen());
    }

private:
    static void rate(TestStore& world, const QString& skill, dossier::Voice voice,
                     dossier::Level level, const QString& name = {})
    {
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        dossier::Rating rating;
        rating.skill = skill;
        rating.voice = voice;
        rating.level = level;
        rating.name = name;
        rating.at = world.clock.nowMs();
        QVERIFY(open->add(rating));
    }
};

QTEST_MAIN(OverviewTest)
#include "overviewtest.moc"
