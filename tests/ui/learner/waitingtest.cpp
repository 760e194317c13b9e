// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for a parent's yes, and a yes that is taken back.
#include "tests/unitmain.h"

#include "core/dossier/newest.h"
#include "tests/ui/learner/consentstage.h"
#include "ui/learner/consents.h"
#include "ui/learner/representativeplate.h"
#include "ui/session/imports.h"
#include "ui/widgets/button.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/scrollpage.h"

#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSemaphore>
#include <QThreadPool>

using namespace inkaart;
using namespace Qt::StringLiterals;
using dossier::Purpose;
using tests::answer;
using tests::formOf;
using tests::rowOf;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

namespace {

widgets::ConsentRow* parentRow(const Stage& stage, int number)
{
    return stage.find<widgets::ConsentRow>(qPrintable(u"parentConsent%1"_s.arg(number)));
}

void parentSays(Stage& stage, int number, bool yes)
{
    QTest::mouseClick(parentRow(stage, number)->choice()->option(yes ? 0 : 1), Qt::LeftButton);
    Stage::settle();
}

} // namespace

class WaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void youngerNeedsAParent()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        answer(stage, 0, true);
        answer(stage, 2, true);
        stage.type("birthYear", u"2012"_s);
        stage.page->flush();
        Stage::settle();
        QVERIFY(stage.isSeen("representativePlate"));
        const base::DossierId id = formOf(stage).id();
        QVERIFY(world.store().card(id)->waitingUntil > world.clock.nowMs());
        QVERIFY(dossier::allowed(*world.store().dossier(id), world.session().settings(),
                                 world.clock.nowMs())
                    .isWaiting);
        stage.touch("parentHereButton");
        parentSays(stage, 0, true);
        stage.touch("parentDoneButton"); // no name yet
        QVERIFY(world.store().card(id)->waitingUntil != 0);
        stage.type("parentName", u"Olena"_s);
        stage.type("parentRelation", u"moeder"_s);
        parentSays(stage, 2, true);
        stage.touch("parentDoneButton");
        QVERIFY(!stage.isSeen("representativePlate"));
        QCOMPARE(world.store().card(id)->waitingUntil, 0);
        const auto dossier = world.store().dossier(id);
        const auto allowed =
            dossier::allowed(*dossier, world.session().settings(), world.clock.nowMs());
        QVERIFY(allowed.award && allowed.statistics && !allowed.photoAndSound);
        const auto newest = dossier::newestConsent(*dossier, Purpose::Dossier);
        QCOMPARE(newest->value.relation, u"Olena, moeder"_s);
        QCOMPARE(newest->value.by, dossier::GivenBy::Representative);
    }

    void parentAnswersEachPurpose()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        stage.type("birthYear", u"2012"_s);
        answer(stage, 0, true);
        answer(stage, 1, false);
        answer(stage, 2, true);
        answer(stage, 3, true);
        const base::DossierId id = formOf(stage).id();
        stage.touch("parentHereButton");
        stage.type("parentName", u"Olena"_s);
        // Nothing is chosen beforehand, and what Bohdan refused is not asked.
        QVERIFY(!parentRow(stage, 0)->answer() && !parentRow(stage, 3)->answer());
        QVERIFY(!stage.isSeen("parentConsent1"));
        parentSays(stage, 3, true);
        stage.touch("parentDoneButton");
        QVERIFY(stage.isSeen("parentMissing"));
        parentSays(stage, 0, true);
        parentSays(stage, 3, false);
        stage.touch("parentDoneButton");
        const auto allowed = [&] {
            return dossier::allowed(*world.store().dossier(id), world.session().settings(),
                                    world.clock.nowMs());
        };
        QVERIFY(allowed().award && !allowed().statistics && !allowed().photoAndSound);
        QCOMPARE(rowOf(stage, 3)->answer(), std::optional(false));
        // Counting in was left open: it is still to be asked, and nothing else.
        QVERIFY(stage.isSeen("representativePlate"));
        stage.touch("parentHereButton");
        QVERIFY(!stage.isSeen("parentConsent0"));
        parentSays(stage, 2, true);
        stage.touch("parentDoneButton");
        QVERIFY(allowed().statistics);
        QVERIFY(!stage.isSeen("representativePlate"));
        // What the parent refused counts when they are asked again.
        answer(stage, 3, true);
        QVERIFY(!allowed().photoAndSound);
        QVERIFY(stage.isSeen("representativePlate"));
    }

    void aParentsNoIsKept()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        stage.type("birthYear", u"2012"_s);
        answer(stage, 0, true);
        const base::DossierId id = formOf(stage).id();
        stage.touch("parentHereButton");
        stage.type("parentName", u"Olena"_s);
        parentSays(stage, 0, false);
        stage.touch("parentDoneButton");
        QCOMPARE(world.store().dossier(id)->consent(Purpose::Dossier), std::optional(false));
        QVERIFY(stage.isSeen("goneRow"));
    }

    void correctedAgeEndsTheWaiting()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        stage.type("birthYear", u"2012"_s);
        answer(stage, 0, true);
        const base::DossierId id = formOf(stage).id();
        QVERIFY(world.store().card(id)->waitingUntil != 0);
        stage.find<QLineEdit>("birthYear")->clear();
        stage.type("birthYear", u"2002"_s);
        stage.page->flush();
        QCOMPARE(world.store().card(id)->waitingUntil, 0);
    }

    /// What is done no longer stands there as if it was still to do.
    void whoWaitsSeesThatItIsDone()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        const auto says = [&] { return stage.find<widgets::Button>("waitButton")->text(); };
        QCOMPARE(says(), u"Wacht op toestemming"_s);
        stage.type("callName", u"Bohdan"_s);
        stage.type("birthYear", u"2012"_s);
        answer(stage, 0, true);
        Stage::settle();
        QCOMPARE(says(), u"We wachten op toestemming"_s);
    }

    void waitPrintsTheSlipAndThePhotoSettlesIt()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.touch("waitButton"); // whose slip?
        QVERIFY(!stage.hasAsked);
        stage.type("callName", u"Bohdan"_s);
        stage.touch("waitButton");
        QCOMPARE(stage.asked.kind, Kind::Preview);
        QCOMPARE(stage.asked.detail, u"slip"_s);
        const base::DossierId id = stage.asked.learner;
        QCOMPARE(world.store().card(id)->waitingUntil,
                 world.clock.nowMs() + 14LL * 24 * 3600 * 1000);
        QVERIFY(stage.page->printPlace() != session::Place{});

        const QTemporaryDir folder;
        const QString photo = folder.filePath(u"slip.png"_s);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(photo));
        stage.go(Kind::NewLearner, id, u"edit"_s);
        auto* plate = stage.page->findChild<learner::RepresentativePlate*>();
        QSignalSpy warned(plate, &learner::RepresentativePlate::warned);
        plate->takeSlip(folder.filePath(u"nothing.png"_s), { { Purpose::Dossier, true } });
        QVERIFY(warned.wait());
        stage.touch("slipPhotoButton");
        QVERIFY(!stage.isSeen("parentName"));
        stage.touch("parentDoneButton"); // what does it say?
        QVERIFY(stage.isSeen("parentMissing"));
        parentSays(stage, 0, true);
        parentSays(stage, 1, false);
        QSignalSpy taken(plate->findChild<learner::ParentAnswers*>(),
                         &learner::ParentAnswers::takenOver);
        stage.touch("parentDoneButton");
        QCOMPARE(taken.size(), 1);
        // The system's own window to choose a file is not for a test.
        plate->takeSlip(photo, taken.front().front().value<learner::Answers>());
        QTRY_COMPARE(world.store().card(id)->waitingUntil, 0);
        QCOMPARE(world.store().dossier(id)->consent(Purpose::BadgesToCity), std::optional(false));
        QVERIFY(!world.store().dossier(id)->consent(Purpose::Statistics));
        const auto newest = dossier::newestConsent(*world.store().dossier(id), Purpose::Dossier);
        QVERIFY(!newest->value.slip.isNull());
        QVERIFY(world.store().blob(newest->value.slip));
    }

    void theSlipLandsWhenThePageIsLeft()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        stage.touch("waitButton");
        const base::DossierId id = stage.asked.learner;
        const QTemporaryDir folder;
        const QString photo = folder.filePath(u"slip.png"_s);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(photo));
        stage.go(Kind::NewLearner, id, u"edit"_s);
        // Nothing is read in before the page is left: all who could are held.
        QSemaphore held;
        QThreadPool& readers = *QThreadPool::globalInstance();
        for (int i = 0; i < readers.maxThreadCount(); ++i)
            readers.start([&held] { held.acquire(); });
        stage.page->findChild<learner::RepresentativePlate*>()->takeSlip(
            photo, { { Purpose::Dossier, true }, { Purpose::Statistics, true } });
        stage.go(Kind::Learners);
        world.session().closeLearner();
        QVERIFY(world.session().imports().isRunning());
        held.release(readers.maxThreadCount());
        QTRY_COMPARE(world.store().card(id)->waitingUntil, 0);
        const auto newest = dossier::newestConsent(*world.store().dossier(id), Purpose::Dossier);
        QVERIFY(world.store().blob(newest->value.slip));
        QCOMPARE(world.store().dossier(id)->consent(Purpose::Statistics), std::optional(true));
        QVERIFY(!world.store().dossier(id)->consent(Purpose::PhotoAndSound));
    }

    void waitingAnswersNothing()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        stage.touch("waitButton");
        const base::DossierId id = stage.asked.learner;
        QVERIFY(!rowOf(stage, 0)->answer());
        stage.go(Kind::NewLearner, id, u"edit"_s);
        QVERIFY(!rowOf(stage, 0)->answer());
        QVERIFY(world.store().card(id)->waitingUntil != 0);
        QVERIFY(!world.store().dossier(id)->consent(Purpose::Dossier).value_or(false));
        // Old enough to say it alone: the yes ends the waiting.
        stage.type("birthYear", u"2003"_s);
        stage.page->flush();
        QVERIFY(world.store().card(id)->waitingUntil != 0);
        answer(stage, 0, true);
        QCOMPARE(rowOf(stage, 0)->answer(), std::optional(true));
        QCOMPARE(world.store().card(id)->waitingUntil, 0);
    }

    /// Two dossiers of one person are one row; the term of the other runs on all the same.
    void theTermOfAJoinedDossierIsTold()
    {
        TestStore world;
        const base::DossierId twin = world.addLearner(u"Voorbeeld: Amiena"_s, { u"ar"_s });
        const dossier::Consent waits{ .purpose = Purpose::Dossier,
                                      .given = true,
                                      .waitingUntil = world.clock.nowMs() + 1000,
                                      .at = world.clock.nowMs() };
        const auto records = world.store().dossier(twin)->records();
        QVERIFY(world.store().append(twin,
                                     { dossier::create(world.store().newRecordId(), waits),
                                       dossier::alias(records, world.amina) }));
        world.clock.advance(2000);
        Stage stage(world);
        stage.load();
        stage.go(Kind::Learners);
        stage.touch("extendButton");
        QVERIFY(world.store().card(twin)->waitingUntil > world.clock.nowMs());
    }

    void plateOffersOneButton()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        answer(stage, 0, true);
        stage.type("birthYear", u"2012"_s);
        stage.page->flush();
        Stage::settle();
        auto* plate = stage.find("representativePlate");
        int buttons = 0;
        for (const auto* button : plate->findChildren<widgets::Button*>())
            buttons += button->isVisible();
        QCOMPARE(buttons, 1);
        QVERIFY(stage.isSeen("printSlipButton") && stage.isSeen("slipPhotoButton"));
        QVERIFY2(plate->height() < 150, qPrintable(QString::number(plate->height())));
    }

    void withdrawingAsksWhatToDo()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        QVERIFY(!stage.isSeen("goneRow"));
        answer(stage, 3, false);
        answer(stage, 0, false);
        QVERIFY(stage.isSeen("goneRow"));
        for (const char* decided : { "waitMoreButton", "eraseButton" })
            QVERIFY2(stage.find(decided)->accessibleName().contains(QChar(0x627)), decided);
        QCOMPARE(world.store().dossier(world.amina)->consent(Purpose::Dossier),
                 std::optional(false));
        stage.undo();
        QVERIFY(!stage.isSeen("goneRow"));
        answer(stage, 0, false);
        stage.touch("waitMoreButton");
        QVERIFY(!stage.isSeen("goneRow"));
        QVERIFY(world.store().card(world.amina)->waitingUntil != 0);
        stage.undo();
        stage.touch("eraseButton");
        stage.touch("eraseReallyButton");
        QVERIFY(!world.store().card(world.amina));
        QCOMPARE(stage.asked.kind, Kind::Learners);
    }

    /// Nothing stays without consent because somebody walked away from the question.
    void leavingTheQuestionOpenWaits()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        answer(stage, 0, false);
        QVERIFY(stage.isSeen("goneRow"));
        QCOMPARE(world.store().card(world.amina)->waitingUntil, 0);
        stage.page->flush();
        QCOMPARE(world.store().card(world.amina)->waitingUntil,
                 world.clock.nowMs() + 14LL * 24 * 3600 * 1000);
        QVERIFY(!world.store().dossier(world.amina)->consent(Purpose::Dossier).value_or(false));
        stage.undo();
        QVERIFY(stage.isSeen("goneRow"));
        stage.undo();
        QVERIFY(!stage.isSeen("goneRow"));
        QCOMPARE(world.store().dossier(world.amina)->consent(Purpose::Dossier),
                 std::optional(true));
    }

    void everythingFitsTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("parentAnswers");
        QTest::newRow("1366 x 768") << QSize(1366, 768) << false;
        QTest::newRow("1366 x 768, the parent") << QSize(1366, 768) << true;
        QTest::newRow("1280 x 720") << QSize(1280, 720) << false;
        QTest::newRow("1280 x 720, the parent") << QSize(1280, 720) << true;
    }
    void everythingFitsTheWindow()
    {
        QFETCH(QSize, size);
        QFETCH(bool, parentAnswers);
        TestStore world;
        Stage stage(world, size);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        stage.touch("language-uk");
        answer(stage, 0, true);
        stage.type("birthYear", u"2012"_s);
        stage.page->flush();
        Stage::settle();
        QVERIFY(stage.isSeen("representativePlate"));
        if (parentAnswers)
            stage.touch("parentHereButton");
        const auto* scroll = stage.page->findChild<widgets::ScrollPage*>();
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }

    /// "Je kaart" is not the parent's, and the same four questions do not stand there twice.
    void theParentIsSpokenTo()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        answer(stage, 0, true);
        stage.type("birthYear", u"2012"_s);
        stage.page->flush();
        const auto* title = stage.find<widgets::DualLabel>("allowedTitle");
        QCOMPARE(title->texts().other, u"Wat mogen wij?"_s);
        stage.touch("parentHereButton");
        QCOMPARE(title->texts().other, u"Mag dit van u, voor uw kind?"_s);
        QVERIFY(!rowOf(stage, 0)->isVisible());
        static const QRegularExpression toTheLearner(u"\\bje\\b"_s);
        for (const auto* row : stage.page->findChildren<widgets::ConsentRow*>()) {
            if (row->isVisible())
                QVERIFY2(!row->accessibleName().contains(toTheLearner),
                         qPrintable(row->accessibleName()));
        }
        stage.touch("parentNotNowButton");
        QVERIFY(rowOf(stage, 0)->isVisible());
        QCOMPARE(title->texts().other, u"Wat mogen wij?"_s);
    }

    void parentIsAskedInBothLanguages()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        stage.touch("language-uk");
        answer(stage, 0, true);
        stage.type("birthYear", u"2012"_s);
        stage.page->flush();
        Stage::settle();
        const auto textsOf = [&](const char* name) {
            return stage.find<widgets::Button>(name)->texts();
        };
        QCOMPARE(textsOf("parentHereButton").first(), u"Тут є хтось із батьків"_s);
        QCOMPARE(textsOf("parentHereButton").second(), u"Er is een ouder bij"_s);
        const auto state = stage.find<widgets::DualLabel>("waitingState")->texts();
        QCOMPARE(state.own, u"Чекаємо до 7 грудня."_s);
        QVERIFY(state.other.startsWith(u"We wachten tot 7 "_s));
        stage.touch("parentHereButton");
        QCOMPARE(textsOf("parentDoneButton").own, u"Готово"_s);
        QCOMPARE(textsOf("parentNotNowButton").own, u"Не зараз"_s);
    }
};

QTEST_MAIN(WaitingTest)
#include "waitingtest.moc"
