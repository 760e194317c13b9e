// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/award/slips.h"
#include "core/dossier/foreignbadge.h"
#include "tests/ui/learner/stage.h"
#include "tests/ui/support/drain.h"
#include "ui/session/paperports.h"
#include "ui/widgets/consentrow.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/segmentedchoice.h"

#include <QDir>
#include <QFile>
#include <QPainter>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// Pictures of every page, to be looked at beside the mock-ups: INKAART_SHOTS names the folder.
/// Only the page itself: the rail (104, compact 84) and the learner's bar are the window's.
class ShotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("INKAART_SHOTS"))
            QSKIP("INKAART_SHOTS names no folder for the pictures");
        tests::dressUp();
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        QDir().mkpath(qEnvironmentVariable("INKAART_SHOTS"));
    }

    void pages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("text");
        QTest::newRow("wide") << QSize(1366, 768) << false << 1.0;
        QTest::newRow("dark") << QSize(1366, 768) << true << 1.0;
        QTest::newRow("low") << QSize(1280, 720) << false << 1.0;
        QTest::newRow("compact") << QSize(683, 384) << false << 1.0;
        QTest::newRow("largest") << QSize(1280, 720) << true << 2.0;
    }
    void pages()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(double, text);
        theme::Theme::instance().setTextFactor(text);
        theme::Theme::instance().setChoice(dark ? theme::SchemeChoice::Dark
                                                : theme::SchemeChoice::Light);
        TestStore world;
        fill(world);
        Stage stage(world, size);
        const bool compact = theme::Theme::instance().isCompact();
        const QSize rail(compact ? 84 : 104, 0);
        const QSize both = rail + QSize(0, compact ? 92 : 72);
        const auto shoot = [&](const QString& name) {
            tests::drain();
            const QString file = name + u'-' + QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(
                stage.grab().save(qEnvironmentVariable("INKAART_SHOTS") + u'/' + file + u".png"_s));
        };
        stage.load();
        stage.resize(size - rail);
        stage.go(Kind::Learners);
        QTRY_VERIFY(stage.isSeen("duplicateRow"));
        shoot(u"19"_s);
        stage.touch("chip-away");
        shoot(u"19-away"_s);
        stage.find<QLineEdit>("learnerSearch")->setText(u"xyz"_s);
        shoot(u"19-nobody"_s);
        stage.resize(size - both);
        for (const auto& tab :
             { u"overview"_s, u"conversations"_s, u"evidence"_s, u"badges"_s, u"next"_s }) {
            stage.go(Kind::Learner, world.amina, tab);
            shoot(u"03-"_s + tab);
        }
        stage.go(Kind::Learner, world.amina, u"evidence"_s);
        takeOver(world, stage);
        shoot(u"03-slip"_s);
        stage.press(Qt::Key_Escape);
        stage.go(Kind::Learner, world.amina);
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        map->setFocus();
        map->setCurrentId(u"samenwerken"_s);
        stage.press(Qt::Key_Space);
        shoot(u"27"_s);
        stage.press(Qt::Key_Escape);
        stage.resize(size);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Voorbeeld: Oksana"_s);
        stage.type("ownScriptName", u"Оксана"_s);
        stage.touch("language-uk");
        stage.touch("language-nl");
        stage.find<QLineEdit>("birthYear")->setText(u"2012"_s);
        stage.page->flush();
        for (int i = 0; i < 3; ++i) {
            auto* row = stage.find<widgets::ConsentRow>(qPrintable(u"consent%1"_s.arg(i)));
            QTest::mouseClick(row->choice()->option(i / 2), Qt::LeftButton);
            Stage::settle();
        }
        shoot(u"18"_s);
        stage.touch("parentHereButton");
        shoot(u"18-parent"_s);
        stage.touch("parentNotNowButton");
        stage.touch("slipPhotoButton");
        stage.touch("parentDoneButton");
        shoot(u"18-slip"_s);
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        auto* row = stage.find<widgets::ConsentRow>("consent0");
        QTest::mouseClick(row->choice()->option(1), Qt::LeftButton);
        shoot(u"18-edit"_s);
        stage.resize(size - both);
        conflict(world);
        stage.go(Kind::Learner, world.amina);
        shoot(u"26"_s);
        stage.go(Kind::Learner, m_waiting);
        shoot(u"03-waiting"_s);
        stage.resize(size - rail);
        world.clock.advance(25LL * 31 * 24 * 3600 * 1000);
        stage.go(Kind::Learners, {}, session::detail::pastTerm);
        shoot(u"19-past-term"_s);
    }

private:
    /// A slip that came back, as far as what the worker copies.
    void takeOver(TestStore& world, Stage& stage)
    {
        const auto learner = *world.store().dossier(world.amina);
        const auto slip = award::slipToPrint({ u"samenwerken"_s }, {}, learner, world.store());
        QVERIFY(world.store().append(world.amina, { dossier::create(slip.id, slip.slip) }));
        const auto page = award::slipPage(slip.slip, learner, world.store().centreDossier(),
                                          award::paperContext(world.store(), u"ar"_s));
        const QString path = m_folder.filePath(u"briefje.png"_s);
        QVERIFY(print::sheetImage(*page, 0, 1.6).save(path));
        session::PaperPorts::instance().chooseScan = [path](QWidget*, const auto& chosen) {
            chosen(path);
        };
        stage.touch("takeOverSlipButton");
        stage.touch("chooseSlipButton");
        QTRY_VERIFY_WITH_TIMEOUT(stage.isSeen("slipAnswer0"), 20000);
        session::PaperPorts::instance() = session::PaperPorts::real();
    }

    void fill(TestStore& world)
    {
        const auto names = { u"Voorbeeld: Amir"_s,   u"Voorbeeld: Ayaan"_s, u"Voorbeeld: Danylo"_s,
                             u"Voorbeeld: Jaylen"_s, u"Voorbeeld: Robin"_s, u"Voorbeeld: Amier"_s };
        for (const QString& name : names)
            world.addLearner(name, { u"nl"_s, u"fa"_s });
        const base::DossierId gone = world.addLearner(u"Voorbeeld: Sem"_s, { u"nl"_s });
        base::RecordId id;
        const auto dossier = world.store().dossier(gone);
        (void)dossier->learner(&id);
        QVERIFY(world.store().append(gone, { dossier::remove(*dossier->records().find(id)) }));
        addWaiting(world);
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        dossier::Learner amina = open->dossier().learner(&id);
        amina.nameInOwnScript = u"أمينة"_s;
        QVERIFY(open->change(id, amina));
        QVERIFY(open->add(
            dossier::ForeignBadge{ .file = { .id = {}, .mediaType = u"application/jwt"_s },
                                   .name = u"Veilig lassen"_s,
                                   .issuer = u"De Werkplaats (voorbeeld)"_s,
                                   .checked = world.clock.nowMs(),
                                   .skills = { u"veilig-werken"_s },
                                   .at = world.clock.nowMs() }));
        addRatings(world, *open);
        addEvidence(world, *open);
        addAwards(world, *open);
        QVERIFY(open->add(dossier::Plan{ .wish = u"Beter Nederlands spreken op het werk"_s,
                                         .skill = u"taal-op-het-werk"_s,
                                         .at = world.clock.nowMs() }));
        QVERIFY(open->add(dossier::Plan{ .wish = u"أريد أن أصبح طباخة"_s,
                                         .state = dossier::PlanState::Started,
                                         .at = world.clock.nowMs() - 1000 }));
    }
    void addWaiting(TestStore& world)
    {
        dossier::Learner learner;
        learner.callName = u"Voorbeeld: Bohdan"_s;
        learner.nameInOwnScript = u"Богдан"_s;
        learner.languages = { u"uk"_s };
        dossier::Consent consent;
        consent.given = true;
        consent.at = world.clock.nowMs();
        consent.waitingUntil = world.clock.nowMs() + 9LL * 24 * 3600 * 1000;
        m_waiting =
            *world.store().createDossier({ dossier::create(world.store().newRecordId(), learner),
                                           dossier::create(world.store().newRecordId(), consent) });
    }
    static void addRatings(TestStore& world, session::OpenDossier& open)
    {
        dossier::Conversation talk;
        talk.worker = world.store().worker();
        talk.opened = world.clock.nowMs() - 20LL * 24 * 3600 * 1000;
        talk.closed = talk.opened + 1000;
        talk.agreement = { u"Ik kijk mee bij de Open Keuken"_s,
                           u"Noor belt met Piet"_s,
                           {},
                           u"Zaterdag, 10.00 uur"_s,
                           u"Open Keuken"_s,
                           {} };
        const auto id = open.add(talk);
        int i = 0;
        for (const framework::Skill& skill : world.session().framework().skills) {
            if (++i % 4 == 0)
                continue;
            dossier::Rating rating;
            rating.conversation = *id;
            rating.skill = skill.id;
            rating.level = static_cast<dossier::Level>(i * 7 % 4);
            rating.at = talk.opened;
            QVERIFY(open.add(rating));
        }
        dossier::Rating seen;
        seen.skill = u"samenwerken"_s;
        seen.voice = dossier::Voice::Other;
        seen.name = u"Piet de Wit"_s;
        seen.role = u"Leermeester"_s;
        seen.remark = u"Legt rustig uit, ook als het druk is."_s;
        seen.at = world.clock.nowMs();
        QVERIFY(open.add(seen));
        seen.voice = dossier::Voice::Learner;
        seen.level = dossier::Level::WithHelp;
        seen.conversation = *id;
        seen.name.clear();
        seen.role.clear();
        QVERIFY(open.add(seen));
        QVERIFY(open.add(dossier::OwnSkill{ .sentence = u"أستطيع أن أضفر الشعر."_s,
                                            .language = u"ar"_s,
                                            .sentenceDutch = u"Ik kan haren vlechten."_s,
                                            .pictogram = u"doen-haar"_s,
                                            .zone = u"zelf"_s }));
    }
    static void addEvidence(TestStore& world, session::OpenDossier& open)
    {
        dossier::Evidence story;
        story.skills = { u"samenwerken"_s };
        story.story = u"في المطبخ أشرح لزميلتي ماذا تفعل."_s;
        story.language = u"ar"_s;
        story.at = world.clock.nowMs();
        QVERIFY(open.add(story));
        QImage image(600, 400, QImage::Format_RGB32);
        image.fill(QColor(200, 170, 120));
        QPainter(&image).drawEllipse(100, 100, 300, 200);
        const QTemporaryDir folder;
        QVERIFY(image.save(folder.filePath(u"a.png"_s)));
        QFile file(folder.filePath(u"a.png"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        dossier::Evidence photo;
        photo.skills = { u"samenwerken"_s, u"helpen"_s };
        photo.file = *open.putBlob(file.readAll(), u"image/png"_s, u"keuken.png"_s);
        photo.seenBy = u"Piet de Wit"_s;
        photo.seenByRole = u"leermeester"_s;
        photo.at = world.clock.nowMs();
        QVERIFY(open.add(photo));
    }
    static void addAwards(TestStore& world, session::OpenDossier& open)
    {
        dossier::Award award;
        award.achievement = u"urn:inkaart:achievement:samenwerken/2"_s;
        award.skills = { u"samenwerken"_s };
        award.number = u"IK-7Q4M2-XK9PT"_s;
        award.awarded = world.clock.nowMs() - 5LL * 24 * 3600 * 1000;
        QVERIFY(open.add(award));
        award.achievement = u"urn:inkaart:achievement:afspraken-nakomen/1"_s;
        award.skills = { u"afspraken-nakomen"_s };
        award.number = u"IK-3F8N1-AB2CD"_s;
        QVERIFY(open.add(award));
        award.revoked = world.clock.nowMs();
        award.revokedWhy = u"Verkeerde naam"_s;
        QVERIFY(open.add(award));
    }
    static void conflict(TestStore& world)
    {
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        const auto pieces = open->dossier().all<dossier::Evidence>();
        const dossier::Record before = *open->dossier().records().find(pieces.front().id);
        dossier::Evidence story = pieces.front().value;
        story.story = u"In de keuken. Eerst zette ik het gas uit."_s;
        const dossier::Draft left = dossier::edit(before, story);
        story.story = u"Bij de zaag had ik een bril op."_s;
        const dossier::Draft right = dossier::edit(before, story);
        QVERIFY(open->apply({ left }));
        QVERIFY(open->apply({ right }));
    }

    base::DossierId m_waiting;
    QTemporaryDir m_folder;
};

QTEST_MAIN(ShotsTest)
#include "shotstest.moc"
