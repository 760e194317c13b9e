// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/learner/stage.h"
#include "tests/unitmain.h"
#include "ui/learner/history.h"
#include "ui/learner/names.h"
#include "ui/session/badgepicture.h"
#include "ui/session/learnerwords.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/sidesheet.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

class TabsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void wishes()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"next"_s);
        stage.touch("addWishButton"); // says what is missing
        QVERIFY(!stage.find("wishCard"));
        stage.type("wishField", u"Beter Nederlands op het werk"_s);
        stage.press(Qt::Key_Return);
        const auto plans = [&] { return world.store().dossier(world.amina)->all<dossier::Plan>(); };
        QCOMPARE(plans().size(), 1u);
        QCOMPARE(plans().front().value.state, dossier::PlanState::Wanted);
        auto* state = stage.find<widgets::SegmentedChoice>("wishState");
        QTest::mouseClick(state->option(2), Qt::LeftButton);
        Stage::settle();
        QCOMPARE(plans().front().value.state, dossier::PlanState::Done);
        stage.undo();
        QCOMPARE(plans().front().value.state, dossier::PlanState::Wanted);
        stage.touch("removeWishButton");
        QCOMPARE(plans().size(), 0u);
        stage.undo();
        QCOMPARE(plans().size(), 1u);
        stage.type("wishField", u"111222333"_s);
        QVERIFY(stage.isSeen("wishFieldTakeOut"));
    }

    /// A wish that is not added yet is there again after another tab, and after a fall.
    void aWishThatIsNotAddedWaits()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"next"_s);
        stage.type("wishField", u"Kok wor"_s);
        auto* skill = stage.find<QComboBox>("wishSkill");
        skill->setFocus();
        QTest::keyClick(skill, Qt::Key_Down);
        const QString chosen = skill->currentData().toString();
        QVERIFY(!chosen.isEmpty());
        stage.page->flush();
        stage.go(Kind::Learner, world.amina, u"badges"_s);
        stage.go(Kind::Learner, world.amina, u"next"_s);
        QCOMPARE(stage.find<QLineEdit>("wishField")->text(), u"Kok wor"_s);
        QCOMPARE(stage.find<QComboBox>("wishSkill")->currentData().toString(), chosen);
        stage.type("wishField", u"den"_s);
        stage.press(Qt::Key_Return);
        QCOMPARE(world.store().dossier(world.amina)->all<dossier::Plan>().size(), 1u);
        stage.go(Kind::Learner, world.amina, u"next"_s);
        QVERIFY(stage.find<QLineEdit>("wishField")->text().isEmpty());
        // Nobody leaves the page: what was typed is there at the pause.
        stage.type("wishField", u"Bakker"_s);
        const QString key = u"wish-draft/"_s + world.amina.toString();
        QTRY_VERIFY(world.store().local(key).value_or(QByteArray()).contains("Bakker"));
    }

    /// Without evidence a button stands there: to a talk, or to what was answered in one.
    void noEvidenceLeadsToTelling()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"evidence"_s);
        stage.touch("beginTalkButton");
        QCOMPARE(stage.asked.kind, Kind::WhatDidYouDo);
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        QVERIFY(
            open->add(dossier::Rating{ .skill = u"helpen"_s, .level = dossier::Level::WithHelp }));
        stage.touch("tellButton");
        QCOMPARE(stage.asked.kind, Kind::Tell);
        QCOMPARE(stage.asked.detail, u"helpen"_s);
    }

    /// A talk that was closed a day later has one day everywhere.
    void aTalkHasOneDay()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        constexpr dossier::Time day = 24 * 3600 * 1000;
        const dossier::Time closed = world.clock.nowMs() - 10 * day;
        const auto talk = open->add(dossier::Conversation{
            .cards = { u"helpen"_s }, .opened = closed - day, .closed = closed });
        QVERIFY(talk);
        QVERIFY(open->add(dossier::Rating{ .conversation = *talk,
                                           .skill = u"helpen"_s,
                                           .level = dossier::Level::Can,
                                           .at = closed - day }));
        const QString expected =
            session::dayInWords(session::dayOf(open->dossier().lastTalk()), world.clock.today());
        const auto says = [&](QWidget* part) {
            const auto labels = part->findChildren<widgets::Label*>();
            return std::any_of(labels.begin(), labels.end(), [&](const widgets::Label* label) {
                return label->text().contains(expected);
            });
        };
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"conversations"_s);
        QVERIFY(says(stage.find("talkCard")));
        stage.go(Kind::Learner, world.amina);
        const auto entries = learner::History(open->dossier(), world.session()).entries(50);
        QVERIFY(std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
            return entry.id.startsWith("talk:"_L1) && entry.title.contains(expected);
        }));
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        map->setCurrentId(u"helpen"_s);
        map->setFocus();
        stage.press(Qt::Key_Space);
        QVERIFY(says(stage.find("historyLine")));
    }

    /// The same three as in the talk; what was open to everybody is shown so.
    void whoMaySeeEvidence()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        const auto id = open->add(dossier::Evidence{ .skills = { u"helpen"_s },
                                                     .story = u"Zo."_s,
                                                     .visibility = dossier::Visibility::Public });
        QVERIFY(id);
        const auto kept = [&] {
            return open->dossier().get<dossier::Evidence>(*id)->value.visibility;
        };
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"evidence"_s);
        QCOMPARE(stage.find<widgets::SegmentedChoice>("visibilityChoice")->current(), 2);
        for (const int index : { 0, 1, 2 }) {
            auto* choice = stage.find<widgets::SegmentedChoice>("visibilityChoice");
            QTest::mouseClick(choice->option(index), Qt::LeftButton);
            Stage::settle();
            QCOMPARE(kept(), static_cast<dossier::Visibility>(index));
        }
    }

    void evidence()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        dossier::Evidence story;
        story.skills = { u"helpen"_s };
        story.story = u"Ik hielp mijn broer."_s;
        story.at = world.clock.nowMs();
        QVERIFY(open->add(story));
        addPhoto(world, *open);
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"evidence"_s);
        QCOMPARE(stage.page->findChildren<QWidget*>(u"evidenceCard"_s).size(), 2);
        stage.touch("openFileButton");
        auto* sheet = stage.find<widgets::SideSheet>("fileSheet");
        QVERIFY(sheet && sheet->isOpen());
        QTRY_COMPARE(sheet->findChildren<QWidget*>(u"filePicture"_s).size(), 1);
        stage.press(Qt::Key_Escape);
        stage.touch("removeEvidenceButton");
        QCOMPARE(open->dossier().all<dossier::Evidence>().size(), 1u);
        stage.undo();
        QCOMPARE(open->dossier().all<dossier::Evidence>().size(), 2u);
        auto* choice = stage.find<widgets::SegmentedChoice>("visibilityChoice");
        QTest::mouseClick(choice->option(1), Qt::LeftButton);
        Stage::settle();
        const auto pieces = open->dossier().all<dossier::Evidence>();
        QVERIFY(std::any_of(pieces.begin(), pieces.end(), [](const auto& piece) {
            return piece.value.visibility == dossier::Visibility::OnBadge;
        }));
    }

    void evidenceSaysByWhoseHand_data()
    {
        using dossier::Hand;
        QTest::addColumn<Hand>("hand");
        QTest::addColumn<QString>("words");
        QTest::newRow("typed") << Hand::Own << u"Zelf getypt door Piet de Wit"_s;
        QTest::newRow("written down") << Hand::Worker << u"Opgeschreven door Noor (voorbeeld)"_s;
        QTest::newRow("not kept") << Hand::Unsaid << QString();
    }
    void evidenceSaysByWhoseHand()
    {
        QFETCH(dossier::Hand, hand);
        QFETCH(QString, words);
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        QVERIFY(open->add(dossier::Evidence{ .skills = { u"helpen"_s },
                                             .seenBy = u"Piet de Wit"_s,
                                             .seenByRole = u"leermeester"_s,
                                             .seenByWords = u"Zij hielp elke dag."_s,
                                             .seenHand = hand,
                                             .at = world.clock.nowMs() }));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"evidence"_s);
        const auto* label = stage.page->findChild<widgets::Label*>(u"evidenceHand"_s);
        QCOMPARE(label ? label->text() : QString(), words);
    }

    void talks()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        dossier::Conversation done{ .opened = 10, .closed = 20 };
        done.worker = world.store().worker();
        done.agreement.learnerDoes = u"Ik kijk mee."_s;
        const auto closed = open->add(done);
        const auto stopped = open->add(
            dossier::Conversation{ .cards = { u"helpen"_s }, .opened = world.clock.nowMs() });
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"conversations"_s);
        stage.touch("goOnButton");
        QCOMPARE(stage.asked.record, *stopped);
        stage.touch("resultButton");
        QCOMPARE(stage.asked.record, *closed);
        QCOMPARE(stage.page->printPlace().detail, u"agreement"_s);
        QCOMPARE(stage.page->printPlace().record, *closed);
    }

    void badges()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        dossier::Award award;
        award.achievement = u"urn:inkaart:achievement:samenwerken/2"_s;
        award.skills = { u"samenwerken"_s };
        award.number = u"IK-7Q4M2-XK9PT"_s;
        award.awarded = world.clock.nowMs();
        award.editions = {
            { dossier::EditionKind::Own, u"jwt"_s, "header.body.signature", {}, 1 }
        };
        const auto first = open->add(award);
        award.number = u"IK-22222-33333"_s;
        award.revoked = world.clock.nowMs();
        award.revokedWhy = u"Verkeerde naam"_s;
        QVERIFY(open->add(award));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"badges"_s);
        QCOMPARE(stage.page->findChildren<QWidget*>(u"badgeCard"_s).size(), 2);
        QCOMPARE(stage.page->findChildren<QWidget*>(u"revokeBadgeButton"_s).size(), 1);
        QVERIFY(stage.find<widgets::Label>("badgeState")->text().contains(u"Verkeerde naam"_s));
        stage.touch("certificateButton");
        QCOMPARE(stage.asked.detail, u"certificate:"_s + first->toString());
        stage.touch("improveBadgeButton");
        QCOMPARE(stage.asked.detail, u"improve:"_s + first->toString());
        stage.touch("revokeBadgeButton");
        QCOMPARE(stage.asked.detail, u"revoke:"_s + first->toString());
        // What counts no more is given to nobody.
        QCOMPARE(stage.page->findChildren<QWidget*>(u"exportBadgeButton"_s).size(), 1);
        QVERIFY(stage.isSeen("giveAllButton"));
    }

    void ownPicturesAreDrawn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isOwn");
        QImage red(512, 512, QImage::Format_RGB32);
        red.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && red.save(&buffer, "PNG"));
        QTest::newRow("picture") << png << true;
        QTest::newRow("half of it") << png.first(60) << false;
        QTest::newRow("no picture") << QByteArray("geen plaatje") << false;
        QTest::newRow("none") << QByteArray() << false;
    }
    void ownPicturesAreDrawn()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isOwn);
        TestStore world;
        dossier::OwnAchievement own{ .name = u"Open Keuken"_s,
                                     .criteria = { { u"a"_s, u"Kookt"_s } },
                                     .skills = { u"samenwerken"_s },
                                     .kind = u"participation"_s };
        if (!file.isEmpty())
            own.picture = *world.store().putBlob(world.store().centreDossier().id(), file,
                                                 u"image/png"_s, u"badge.png"_s);
        const base::RecordId id = world.store().newRecordId();
        QVERIFY(world.store().appendToCentre({ dossier::create(id, own) }));
        dossier::Award award;
        award.achievement = u"urn:uuid:"_s + id.toString();
        award.skills = own.skills;
        award.awarded = world.clock.nowMs();
        QVERIFY((*world.session().openLearner(world.amina))->add(award));
        Stage stage(world);
        for (const auto& tab : { u"overview"_s, u"badges"_s }) {
            stage.go(Kind::Learner, world.amina, tab);
            const auto* picture = stage.page->findChild<session::BadgePicture*>();
            QVERIFY(picture);
            QTRY_VERIFY(!picture->image().isNull());
            // Scaled once, to what the screen shows.
            QCOMPARE(picture->image().width(),
                     qRound(picture->width() * picture->devicePixelRatio()));
            QCOMPARE(picture->image().pixelColor(2, picture->image().height() / 2)
                         == QColor(Qt::red),
                     isOwn);
            QVERIFY(picture->image().pixelColor(picture->image().rect().center()).alpha() > 0);
        }
    }

    void waitingIsSaidOnEveryTab()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        dossier::Consent consent;
        consent.given = true;
        world.clock.advance(1000);
        consent.at = world.clock.nowMs();
        consent.waitingUntil = world.clock.nowMs() + 9LL * 24 * 3600 * 1000;
        QVERIFY(open->add(consent));
        Stage stage(world);
        for (const auto& tab : { u"overview"_s, u"conversations"_s, u"badges"_s }) {
            stage.go(Kind::Learner, world.amina, tab);
            QVERIFY(stage.isSeen("waitingNotice"));
        }
        stage.touch("noticeSlipButton");
        QCOMPARE(stage.asked.kind, Kind::Preview);
        world.clock.advance(20LL * 24 * 3600 * 1000);
        stage.go(Kind::Learner, world.amina);
        QVERIFY(stage.isSeen("overdueNotice"));
        stage.touch("eraseButton");
        stage.touch("eraseReallyButton");
        QVERIFY(!world.store().card(world.amina));
        QCOMPARE(stage.asked.kind, Kind::Learners);
    }

    void twoLaptops()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        dossier::Evidence story;
        story.skills = { u"helpen"_s };
        story.story = u"Eerst"_s;
        const auto id = open->add(story);
        const dossier::Record before = *open->dossier().records().find(*id);
        story.story = u"In de keuken"_s;
        const dossier::Draft left = dossier::edit(before, story);
        story.story = u"Bij de zaag"_s;
        const dossier::Draft right = dossier::edit(before, story);
        QVERIFY(open->apply({ left }));
        QVERIFY(open->apply({ right }));
        QVERIFY(open->dossier().records().hasConflict());
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        QVERIFY(stage.isSeen("conflictBanner"));
        const QString name = world.session().framework().skill(u"helpen"_s)->name.in(u"nl");
        const QString title = stage.find<QLabel>("conflictTitle")->text();
        QVERIFY2(title.endsWith(name), qPrintable(title));
        stage.touch("keepBothButton");
        QVERIFY(!stage.isSeen("conflictBanner"));
        const QString both = open->dossier().get<dossier::Evidence>(*id)->value.story;
        QVERIFY(both.contains(u"keuken"_s) && both.contains(u"zaag"_s));
        stage.undo();
        stage.touch("keep1Button");
        QVERIFY(!open->dossier().records().hasConflict());
        QVERIFY(!open->dossier().get<dossier::Evidence>(*id)->value.story.contains(u"\n"_s));
    }

    void namesForTheScreen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("clean");
        QTest::newRow("control") << u"A\u0007min\u200Ea"_s << u"Amina"_s;
        QTest::newRow("override") << u"\u202Egniht"_s << u"gniht"_s;
        QTest::newRow("line") << u"A\nB"_s << u"A B"_s;
    }
    void namesForTheScreen()
    {
        QFETCH(QString, typed);
        QFETCH(QString, clean);
        QCOMPARE(learner::cleanName(typed), clean);
    }

    void longNamesKeepTheLayout()
    {
        TestStore world;
        const base::DossierId id = world.addLearner(QString(300, u'W'), { u"nl"_s });
        Stage stage(world);
        for (const auto& tab :
             { u"overview"_s, u"conversations"_s, u"evidence"_s, u"badges"_s, u"next"_s }) {
            stage.go(Kind::Learner, id, tab);
            QCOMPARE(stage.width(), 1366);
        }
        QVERIFY(learner::nameIn(world.session(), QString(300, u'W')).size() <= 41);
    }

private:
    static void addPhoto(TestStore& world, session::OpenDossier& open)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"photo.png"_s);
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto ref = open.putBlob(file.readAll(), u"image/png"_s, u"photo.png"_s);
        QVERIFY(ref);
        dossier::Evidence photo;
        photo.skills = { u"samenwerken"_s };
        photo.file = *ref;
        photo.at = world.clock.nowMs();
        QVERIFY(open.add(photo));
    }
};

QTEST_MAIN(TabsTest)
#include "tabstest.moc"
