// SPDX-License-Identifier: GPL-3.0-or-later
// A photo that is still being read in when somebody goes on.
#include "tests/unitmain.h"

#include "ui/conversation/filelanding.h"

#include "tests/ui/conversation/stage.h"
#include "ui/conversation/tellpage.h"
#include "ui/session/consentterm.h"

#include <QImage>

using namespace inkaart;
using namespace Qt::StringLiterals;
using conversation::Landing;
using conversation::TakenFile;
using conversation::TellPage;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

namespace {

const QString skill = QStringLiteral("veilig-werken");

QImage workbench()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    return image;
}

std::vector<dossier::Entry<dossier::Evidence>> evidence(TestStore& world, const base::DossierId& id)
{
    return world.store().dossier(id)->all<dossier::Evidence>();
}

TellPage& tellPage(Stage& stage)
{
    return *qobject_cast<TellPage*>(stage.page);
}

} // namespace

class FileLandingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void landsInItsTalk_data()
    {
        QTest::addColumn<QString>("then");
        QTest::newRow("the page is left") << u"page"_s;
        QTest::newRow("another learner is open") << u"learner"_s;
        QTest::newRow("nobody is open") << u"nobody"_s;
    }
    void landsInItsTalk()
    {
        QFETCH(QString, then);
        TestStore world;
        const auto danylo = world.addLearner(u"Voorbeeld: Danylo"_s, { u"uk"_s });
        Stage stage(world, Kind::Cards, u"short"_s);
        const auto talk = world.store().dossier(world.amina)->openConversation()->id;
        stage.open(Kind::Tell, skill, talk);
        tellPage(stage).takeImage(workbench());
        // Nothing of the event loop runs between this and the photo.
        stage.kill();
        if (then == "learner"_L1)
            QVERIFY(world.session().openLearner(danylo));
        else if (then == "nobody"_L1)
            world.session().closeLearner();
        QVERIFY(world.session().imports().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!world.session().imports().isRunning(), 20000);
        const auto kept = evidence(world, world.amina);
        QCOMPARE(kept.size(), 1u);
        QCOMPARE(kept.front().value.conversation, talk);
        QCOMPARE(kept.front().value.skills, QStringList{ skill });
        QVERIFY(world.store().blob(kept.front().value.file));
        QVERIFY(evidence(world, danylo).empty());
        QCOMPARE(stage.warning, QString());
    }

    void landsInATalkThatWasKeptAndClosedMeanwhile()
    {
        TestStore world;
        session::OpenDossier* open = world.session().openNameless({ .languages = { u"nl"_s } });
        Landing landing{ open, open->id(), {}, skill };
        const auto kept = open->keep(session::unansweredConsent(world.session()));
        QVERIFY(kept);
        world.session().closeLearner();
        QVERIFY(!landing.open);
        const TakenFile letter{ .bytes = "a letter",
                                .mediaType = u"application/pdf"_s,
                                .name = u"brief.pdf"_s };
        QVERIFY(land(world.session(), landing, letter).isKept);
        const auto there = evidence(world, *kept);
        QCOMPARE(there.size(), 1u);
        QCOMPARE(world.store().blob(there.front().value.file).value_or(QByteArray()), "a letter");
        // One that nobody kept takes nothing along.
        open = world.session().openNameless({ .languages = { u"nl"_s } });
        const Landing dropped{ open, open->id(), {}, skill };
        world.session().closeLearner();
        QVERIFY(!land(world.session(), dropped, letter).isKept);
    }

    void aFailureIsTold()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        tellPage(stage).take({ u"/nowhere/photo.jpg"_s });
        stage.kill();
        QTRY_COMPARE_WITH_TIMEOUT(stage.warning,
                                  u"Inkaart kan dit bestand niet lezen. Er is niets veranderd. "
                                  "Kijk of de stick of telefoon nog vastzit."_s,
                                  20000);
    }

    void withoutAYesItIsNotKeptAndTold()
    {
        TestStore world;
        const auto sem = world.addLearner(u"Voorbeeld: Sem"_s, { u"nl"_s }, false);
        Stage stage(world);
        stage.learner = sem;
        stage.open(Kind::Tell, skill);
        tellPage(stage).takeImage(workbench());
        stage.kill();
        QTRY_COMPARE_WITH_TIMEOUT(stage.warning,
                                  u"De foto is niet bewaard: er is nog geen ja voor foto’s. Vraag "
                                  "het eerst. Het ja staat bij de toestemming van het dossier."_s,
                                  20000);
        QVERIFY(evidence(world, sem).empty());
    }

    void ofWhoIsErasedNothingIsKept()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        tellPage(stage).takeImage(workbench());
        stage.kill();
        world.session().closeLearner();
        QVERIFY(world.store().destroyDossier(world.amina));
        QTRY_VERIFY_WITH_TIMEOUT(!world.session().imports().isRunning(), 20000);
        QCOMPARE(stage.warning, QString());
    }
};

QTEST_MAIN(FileLandingTest)
#include "filelandingtest.moc"
