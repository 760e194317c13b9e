// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/newest.h"
#include "tests/ui/conversation/stage.h"
#include "ui/conversation/summary.h"
#include "ui/session/consentterm.h"
#include "ui/widgets/ratingbutton.h"
#include "ui/widgets/skillcard.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace inkaart;
using namespace Qt::StringLiterals;
using dossier::Level;
using session::Place;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

namespace {

QHash<QString, Level> answersOnDisk(TestStore& world)
{
    QHash<QString, Level> answers;
    const auto dossier = world.store().dossier(world.amina);
    for (const auto& rating : dossier->all<dossier::Rating>())
        answers[rating.value.skill] = rating.value.level;
    return answers;
}

dossier::Entry<dossier::Conversation> onlyTalk(TestStore& world)
{
    const auto talks = world.store().dossier(world.amina)->all<dossier::Conversation>();
    return talks.size() == 1 ? talks.front() : dossier::Entry<dossier::Conversation>{};
}

} // namespace

/// The whole conversation, with real clicks and keys on a real store.
class FlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void firstMapTakesFewTouches()
    {
        TestStore world;
        Stage stage(world, Kind::WhatDidYouDo);
        stage.touch("activity-koken");
        stage.touch("activity-zorgen");
        stage.touch("nextButton");
        QCOMPARE(stage.place.kind, Kind::ChooseCards);
        stage.touch("choice-intake");
        QCOMPARE(stage.place.kind, Kind::Cards);
        for (int i = 0; i < 12; ++i)
            stage.press(Qt::Key_1 + i % 4);
        QCOMPARE(stage.place.kind, Kind::BlankCard);
        stage.touch("doneButton");
        QCOMPARE(stage.place.kind, Kind::Result);
        QVERIFY2(stage.touches <= 20, qPrintable(QString::number(stage.touches)));
        QCOMPARE(answersOnDisk(world).size(), 12);
        QCOMPARE(world.store().dossier(world.amina)->all<dossier::Experience>().size(), 2u);
        // What fits cooking and caring came first.
        QVERIFY(onlyTalk(world).value.cards.mid(0, 4).contains(u"samenwerken"_s));
        stage.touch("agreementButton");
        QCOMPARE(stage.place.kind, Kind::Agreement);
        QTest::keyClicks(stage.find("learnerDoes"), u"Ik kijk mee bij de Open Keuken"_s);
        stage.touch("agreementPrint");
        QCOMPARE(stage.asked.kind, Kind::Preview);
        QCOMPARE(stage.asked.detail, u"agreement"_s);
        const auto talk = onlyTalk(world);
        QCOMPARE(talk.value.agreement.learnerDoes, u"Ik kijk mee bij de Open Keuken"_s);
        QVERIFY(talk.value.closed != 0);
    }

    void shortTalkNeedsNoChoice()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"short"_s);
        const auto talk = onlyTalk(world);
        QCOMPARE(talk.value.kind, dossier::ConversationKind::Short);
        QCOMPARE(talk.value.cards.size(), 6);
        // Coming back to the same place goes on with it.
        stage.press(Qt::Key_1);
        stage.open(Kind::Cards, u"short"_s);
        QCOMPARE(onlyTalk(world).id, talk.id);
        QCOMPARE(stage.find("previousButton")->isVisible(), true);
    }

    void everyAnswerSurvivesAFall()
    {
        TestStore world;
        const QList<Level> given{ Level::Can, Level::WithHelp, Level::WantToLearn, Level::Later };
        base::RecordId talk;
        for (int i = 0; i < 4; ++i) {
            Stage stage(world);
            stage.learner = world.amina;
            stage.open(Kind::Cards, u"intake"_s, talk);
            talk = onlyTalk(world).id;
            const QStringList cards = onlyTalk(world).value.cards;
            QCOMPARE(stage.find<widgets::SkillCard>("skillCard")->content().sentence.other,
                     world.session().framework().skill(cards.at(i))->sentence.in(u"nl"));
            stage.press(Qt::Key_1 + i);
            stage.kill();
            world.reopen();
            QCOMPARE(answersOnDisk(world).size(), i + 1);
            QCOMPARE(answersOnDisk(world).value(cards.at(i)), given.at(i));
        }
    }

    void stopGoesOnAtTheSameCard()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s);
        for (int i = 0; i < 5; ++i)
            stage.press(Qt::Key_1);
        stage.press(Qt::Key_Backspace);
        stage.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(stage.find<widgets::RatingButton>("answerCan")->isVisible(), true);
        const QString shown = stage.find<widgets::SkillCard>("skillCard")->content().sentence.other;
        stage.touch("stopButton");
        QCOMPARE(stage.asked.kind, Kind::Learner);
        stage.kill();
        const base::RecordId talk = onlyTalk(world).id;
        world.clock.advance(7LL * 24 * 3600 * 1000);
        world.reopen();
        Stage next(world);
        next.learner = world.amina;
        next.open(Kind::ChooseCards);
        QVERIFY(next.find("goOnButton")->isVisible());
        next.touch("goOnButton");
        QCOMPARE(next.place.record, talk);
        QCOMPARE(next.find<widgets::SkillCard>("skillCard")->content().sentence.other, shown);
    }

    void undoWithoutLimit()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s);
        const QString first = stage.find<widgets::SkillCard>("skillCard")->content().sentence.other;
        for (int i = 0; i < 8; ++i)
            stage.press(Qt::Key_2);
        QCOMPARE(answersOnDisk(world).size(), 8);
        for (int i = 0; i < 8; ++i)
            stage.undo();
        QVERIFY(answersOnDisk(world).isEmpty());
        QCOMPARE(stage.find<widgets::SkillCard>("skillCard")->content().sentence.other, first);
    }

    void answeringAgainIsANewRating()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s);
        stage.press(Qt::Key_3);
        stage.press(Qt::Key_Backspace);
        world.clock.advance(1000);
        stage.press(Qt::Key_1);
        const auto dossier = world.store().dossier(world.amina);
        QCOMPARE(dossier->all<dossier::Rating>().size(), 2u);
        QCOMPARE(dossier->skillState(onlyTalk(world).value.cards.first()).learner, Level::Can);
    }

    void keysByAccidentRateNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("enter") << int(Qt::Key_Enter);
        QTest::newRow("escape") << int(Qt::Key_Escape);
        QTest::newRow("five") << int(Qt::Key_5);
        QTest::newRow("letter") << int(Qt::Key_A);
    }

    void keysByAccidentRateNothing()
    {
        QFETCH(int, key);
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s);
        QCOMPARE(QApplication::focusWidget(), stage.find("skillCard"));
        stage.press(key);
        QVERIFY(answersOnDisk(world).isEmpty());
        QCOMPARE(stage.place.kind, Kind::Cards);
    }

    void heldKeyAnswersOneCard()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s, true);
        QApplication::sendEvent(stage.find("skillCard"), &held);
        QVERIFY(answersOnDisk(world).isEmpty());
    }

    void cardIsDraggedOntoAPile()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s);
        QWidget* card = stage.find("skillCard");
        QWidget* pile = stage.find("answerLearn");
        const QPoint start = card->rect().center();
        const QPoint end = card->mapFromGlobal(pile->mapToGlobal(pile->rect().center()));
        QTest::mousePress(card, Qt::LeftButton, {}, start);
        QTest::mouseMove(card, start + QPoint(0, 60));
        QTest::mouseMove(card, end);
        QTest::mouseRelease(card, Qt::LeftButton, {}, end);
        QCOMPARE(answersOnDisk(world).values(), QList<Level>{ Level::WantToLearn });
        // Letting go elsewhere puts the card back.
        QTest::mousePress(card, Qt::LeftButton, {}, start);
        QTest::mouseMove(card, start + QPoint(80, 60));
        QTest::mouseRelease(card, Qt::LeftButton, {}, start + QPoint(80, 60));
        QCOMPARE(answersOnDisk(world).size(), 1);
    }

    void ownLanguageStandsFirstUntilSwapped()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s);
        const auto sentence = [&] {
            return stage.find<widgets::SkillCard>("skillCard")->content().sentence;
        };
        const QString arabic = sentence().first();
        QVERIFY(arabic.isRightToLeft());
        QCOMPARE(sentence().ownLanguage, u"ar"_s);
        stage.touch("swapButton");
        QVERIFY(!sentence().first().isRightToLeft());
        QCOMPARE(sentence().second(), arabic);
    }

    void uncheckedWordsSaySo_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("what") << Kind::WhatDidYouDo;
        QTest::newRow("cards") << Kind::Cards;
        QTest::newRow("tell") << Kind::Tell;
        QTest::newRow("result") << Kind::Result;
    }

    void uncheckedWordsSaySo()
    {
        QFETCH(Kind, kind);
        TestStore world;
        Stage stage(world, kind, kind == Kind::Tell ? u"helpen"_s : QString());
        QVERIFY(stage.find("conceptMark")->isVisible());
        QCOMPARE(stage.page->findChildren<QWidget*>(u"conceptMark"_s).size(), 1);
        world.session().languages().setOwn(u"nl"_s);
        QVERIFY(!stage.find("conceptMark")->isVisible());
    }

    void blankCards()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"short"_s);
        for (int i = 0; i < 6; ++i)
            stage.press(Qt::Key_1);
        QCOMPARE(stage.place.kind, Kind::BlankCard);
        stage.touch("answerCan");
        QVERIFY(stage.find("missingWords")->isVisible());
        QTest::keyClicks(stage.find("dutchSentence"), u"Ik kan haren vlechten 1"_s);
        stage.touch("picture-doen-haar");
        stage.touch("zone-zelf");
        stage.touch("answerCan");
        stage.touch("anotherButton");
        QTest::keyClicks(stage.find("dutchSentence"), u"Ik spreek drie talen"_s);
        stage.touch("doneButton");
        const auto dossier = world.store().dossier(world.amina);
        const auto own = dossier->all<dossier::OwnSkill>();
        QCOMPARE(own.size(), 2u);
        QCOMPARE(own[0].value.sentenceDutch, u"Ik kan haren vlechten 1"_s);
        QCOMPARE(own[0].value.zone, u"zelf"_s);
        QCOMPARE(own[0].value.pictogram, u"doen-haar"_s);
        QCOMPARE(dossier->skillState(u"own:"_s + own[0].id.toString()).learner, Level::Can);
        QCOMPARE(stage.place.kind, Kind::Result);
    }

    /// One key too many after the last card is no own skill, and the way back is one key.
    void aKeyTooManyMakesNoOwnSkill()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"short"_s);
        for (int i = 0; i < 7; ++i)
            stage.press(Qt::Key_1);
        QCOMPARE(stage.place.kind, Kind::BlankCard);
        auto* dutch = stage.find<QLineEdit>("dutchSentence");
        QVERIFY(dutch->text().isEmpty() && stage.find<QLineEdit>("ownSentence")->text().isEmpty());
        QTest::keyClicks(dutch, u"1a"_s);
        stage.page->flush();
        const auto own = [&] {
            return world.store().dossier(world.amina)->all<dossier::OwnSkill>();
        };
        QCOMPARE(own().size(), 0u);
        QTest::keyClicks(dutch, u"b"_s);
        stage.page->flush();
        QCOMPARE(own().size(), 1u);
        QTest::keyClick(dutch, Qt::Key_Backspace);
        stage.page->flush();
        QCOMPARE(own().size(), 0u);
        QTest::keyClick(dutch, Qt::Key_Backspace);
        QTest::keyClick(dutch, Qt::Key_Backspace);
        QApplication::processEvents();
        QCOMPARE(stage.place.kind, Kind::BlankCard);
        QTest::keyClick(dutch, Qt::Key_Backspace);
        QApplication::processEvents();
        QCOMPARE(stage.place.kind, Kind::Cards);
    }

    /// The caps 1 to 4 stand there when these keys answer, and no longer.
    void keysAreShownWhenTheyAnswer()
    {
        TestStore world;
        Stage stage(world, Kind::BlankCard);
        auto* pile = stage.find("answerCan");
        const auto look = [&] {
            QApplication::processEvents();
            return pile->grab().toImage();
        };
        const QImage bare = look();
        auto* dutch = stage.find<QLineEdit>("dutchSentence");
        dutch->setFocus();
        QTest::keyClicks(dutch, u"Ik kan koken"_s);
        stage.page->flush();
        QCOMPARE(look(), bare);
        dutch->clearFocus();
        QVERIFY(look() != bare);
        stage.press(Qt::Key_1);
        const auto own = world.store().dossier(world.amina)->all<dossier::OwnSkill>();
        QCOMPARE(own.size(), 1u);
        const QString skill = u"own:"_s + own.front().id.toString();
        QCOMPARE(world.store().dossier(world.amina)->skillState(skill).learner, Level::Can);
    }

    void namelessIsKeptOnlyWhenAsked()
    {
        TestStore world;
        dossier::Learner learner;
        learner.languages = QStringList{ u"uk"_s };
        world.session().openNameless(learner);
        Stage stage(world);
        stage.open(Kind::Cards, u"short"_s);
        for (int i = 0; i < 6; ++i)
            stage.press(Qt::Key_1);
        stage.touch("doneButton");
        QCOMPARE(stage.place.kind, Kind::Result);
        QCOMPARE(world.store().cards()->size(), 1u);
        QVERIFY(stage.find("keepBanner")->isVisible());
        stage.touch("keepButton");
        QCOMPARE(stage.asked.kind, Kind::NewLearner);
        QCOMPARE(world.store().cards()->size(), 2u);
        const auto kept = world.store().dossier(stage.asked.learner);
        QVERIFY(kept);
        QCOMPARE(kept->all<dossier::Rating>().size(), 6u);
        // Nobody has answered yet: it is there for the term only, and Vandaag asks after that.
        const auto card = world.store().card(stage.asked.learner);
        QCOMPARE(card->waitingUntil, world.clock.nowMs() + 14LL * 24 * 3600 * 1000);
        const auto consent = dossier::newestConsent(*kept, dossier::Purpose::Dossier);
        QVERIFY(consent && !consent->value.given);
        QCOMPARE(consent->value.language, u"uk"_s);
        QCOMPARE(consent->value.wording, session::wordingVersion);
    }

    void summaryIsLentToTheClipboard();
    void presentIsWrittenDown();
    void experienceDetails();
};

void FlowTest::presentIsWrittenDown()
{
    TestStore world;
    Stage stage(world, Kind::ChooseCards);
    QVERIFY(!stage.find("goOnButton")->isVisible());
    QVERIFY(!stage.find("choice-wanted")->isVisible());
    stage.touch("present-interpreter");
    QTest::keyClicks(stage.find("presentSomeone"), u"zus"_s);
    stage.touch("choice-zone:werk");
    const auto talk = onlyTalk(world);
    QVERIFY(talk.value.present.endsWith(u", zus"_s));
    QCOMPARE(talk.value.kind, dossier::ConversationKind::Zone);
    QVERIFY(talk.value.cards.contains(u"veilig-werken"_s));
    QVERIFY(!talk.value.cards.contains(u"helpen"_s));
}

void FlowTest::experienceDetails()
{
    TestStore world;
    Stage stage(world, Kind::WhatDidYouDo);
    stage.touch("activity-koken");
    stage.touch("experience-koken");
    QTest::keyClicks(stage.find("experiencePlace"), u"Aleppo"_s);
    QTest::keyClicks(stage.find("experienceYears"), u"6 jaar"_s);
    stage.touch("experienceDone");
    const auto all = world.store().dossier(world.amina)->all<dossier::Experience>();
    QCOMPARE(all.size(), 1u);
    QCOMPARE(all.front().value.place, u"Aleppo"_s);
    QCOMPARE(all.front().value.from, u"6 jaar"_s);
    stage.touch("activity-koken");
    QVERIFY(world.store().dossier(world.amina)->all<dossier::Experience>().empty());
    stage.undo();
    QCOMPARE(world.store().dossier(world.amina)->all<dossier::Experience>().size(), 1u);
}

void FlowTest::summaryIsLentToTheClipboard()
{
    TestStore world;
    Stage stage(world, Kind::Cards, u"short"_s);
    for (int i = 0; i < 6; ++i)
        stage.press(Qt::Key_1 + i % 3);
    stage.touch("doneButton");
    stage.touch("copySummary");
    const QString text = QApplication::clipboard()->text();
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QCOMPARE(text.count(u'\n'), 4);
    QVERIFY(!text.contains(u"Amina"_s));
    conversation::ClipboardLoan::instance().takeBack();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    // What somebody else put there is not ours to take.
    stage.touch("copySummary");
    QApplication::clipboard()->setText(u"iets anders"_s);
    conversation::ClipboardLoan::instance().takeBack();
    QCOMPARE(QApplication::clipboard()->text(), u"iets anders"_s);
    // Nobody has to ask: the time itself takes it.
    QCOMPARE(conversation::ClipboardLoan::lentMs, 60'000);
    conversation::ClipboardLoan::instance().setTime(1);
    stage.touch("copySummary");
    QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
    conversation::ClipboardLoan::instance().setTime(conversation::ClipboardLoan::lentMs);
}

QTEST_MAIN(FlowTest)
#include "flowtest.moc"
