// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/conversation/stage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/duallabel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace inkaart;
using namespace Qt::StringLiterals;
using dossier::Level;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// Which cards: also those of paper; and what a learner reads there.
class ChooseCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void pilesAreTakenOver()
    {
        TestStore world;
        Stage stage(world, Kind::WhatDidYouDo);
        stage.touch("skipButton");
        stage.touch("present-parent");
        stage.touch("choice-piles");
        QCOMPARE(stage.place.kind, Kind::Piles);
        QTest::keyClicks(stage.find("numbers"), u"3 4"_s);
        stage.press(Qt::Key_Return);
        stage.touch("pilesDone");
        QCOMPARE(stage.place.kind, Kind::Result);
        const auto dossier = world.store().dossier(world.amina);
        QCOMPARE(dossier->all<dossier::Rating>().size(), 2u);
        const auto talks = dossier->all<dossier::Conversation>();
        QCOMPARE(talks.size(), 1u);
        QCOMPARE(talks.front().value.kind, dossier::ConversationKind::Piles);
        QCOMPARE(talks.front().value.present, u"Ouder"_s);
    }

    void cardsArePrintedFromHere()
    {
        TestStore world;
        Stage stage(world, Kind::ChooseCards);
        stage.touch("printCardsButton");
        QCOMPARE(stage.asked.kind, Kind::Preview);
        QCOMPARE(stage.asked.detail, u"cards"_s);
    }

    void noHoleWhereNothingWasWanted()
    {
        TestStore world;
        Stage stage(world, Kind::ChooseCards);
        QVERIFY(!stage.find("choice-wanted")->isVisible());
        // Three columns, row after row, without an empty place.
        QList<QPoint> places;
        for (const char* name :
             { "choice-intake", "choice-short", "choice-all", "choice-piles", "printCardsButton" })
            places << stage.find(name)->pos();
        QCOMPARE(places[1].y(), places[0].y());
        QCOMPARE(places[2].y(), places[0].y());
        QVERIFY(places[1].x() > places[0].x() && places[2].x() > places[1].x());
        QVERIFY(places[3].y() > places[0].y());
        QCOMPARE(places[3].x(), places[0].x());
        QCOMPARE(places[4].y(), places[3].y());
        QCOMPARE(places[4].x(), places[1].x());
    }

    void questionIsSeenFirstInASmallWindow()
    {
        TestStore world;
        Stage stage(world, { 683, 384 });
        stage.learner = world.amina;
        stage.open(Kind::WhatDidYouDo);
        QTest::qWait(0);
        QCOMPARE(stage.page->findChild<QScrollArea*>()->verticalScrollBar()->value(), 0);
    }

    void learnersWordsStandInBothLanguages()
    {
        TestStore world;
        Stage stage(world, Kind::WhatDidYouDo);
        const widgets::TwoTexts diploma = stage.find<widgets::Button>("diplomaButton")->texts();
        QCOMPARE(diploma.other, u"Diploma"_s);
        QVERIFY(diploma.own.isRightToLeft());
        QCOMPARE(diploma.first(), diploma.own);
        stage.touch("activity-koken");
        const widgets::TwoTexts cooking = stage.find<widgets::Button>("experience-koken")->texts();
        QVERIFY(!cooking.second().isEmpty());
        stage.open(Kind::BlankCard);
        for (const framework::Zone& zone : world.session().framework().zones) {
            const QString name = u"zone-"_s + zone.id;
            const widgets::TwoTexts texts = stage.page->findChild<widgets::Button*>(name)->texts();
            QCOMPARE(texts.first(), zone.name.in(u"ar"));
            QCOMPARE(texts.second(), zone.name.in(u"nl"));
        }
        QStringList labels;
        for (const auto* label : stage.page->findChildren<widgets::DualLabel*>())
            labels << label->texts().other;
        QVERIFY(labels.contains(u"Plaatje"_s) && labels.contains(u"Gebied"_s));
    }

    void ownSkillIsChangedLater()
    {
        TestStore world;
        dossier::OwnSkill hair;
        hair.sentenceDutch = u"Ik kan haren vlechten"_s;
        hair.pictogram = u"doen-haar"_s;
        Stage stage(world);
        stage.learner = world.amina;
        const auto own = *(*world.session().openLearner(world.amina))->add(hair);
        stage.open(Kind::BlankCard, u"own:"_s + own.toString());
        auto* field = stage.find<QLineEdit>("dutchSentence");
        QCOMPARE(field->text(), u"Ik kan haren vlechten"_s);
        QVERIFY(!stage.find("anotherButton")->isVisible());
        QTest::keyClicks(field, u" en knippen"_s);
        stage.page->flush();
        stage.touch("zone-samen");
        const auto kept = [&] {
            return world.store().dossier(world.amina)->get<dossier::OwnSkill>(own)->value;
        };
        QCOMPARE(kept().sentenceDutch, u"Ik kan haren vlechten en knippen"_s);
        QCOMPARE(kept().zone, u"samen"_s);
        stage.touch("doneButton");
        QVERIFY(stage.wantsBack);
        // One step for the whole visit.
        stage.undo();
        QCOMPARE(kept(), hair);
        QCOMPARE(field->text(), hair.sentenceDutch);
        QVERIFY(world.session().undo().isEmpty());
        // Without any words the old ones stay.
        field->clear();
        QTest::keyClick(field, Qt::Key_Backspace);
        stage.touch("doneButton");
        QCOMPARE(kept(), hair);
    }
};

QTEST_MAIN(ChooseCardsTest)
#include "choosecardstest.moc"
