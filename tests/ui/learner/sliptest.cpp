// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/award/slips.h"
#include "tests/ui/learner/stage.h"
#include "ui/learner/slipsheet.h"
#include "ui/session/paperports.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedchoice.h"

#include <QTransform>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::PaperPorts;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

namespace {

/// A slip that was printed for somebody, and a photo of it as it came back.
struct Paper {
    QString number;
    QString path;
};

Paper printSlip(TestStore& world, const base::DossierId& learner, const QString& folder,
                double degrees = 0)
{
    const auto dossier = *world.store().dossier(learner);
    const auto found = award::slipToPrint({ u"samenwerken"_s }, {}, dossier, world.store());
    if (found.isNew && !world.store().append(learner, { dossier::create(found.id, found.slip) }))
        qFatal("no slip");
    const auto page = award::slipPage(found.slip, dossier, world.store().centreDossier(),
                                      award::paperContext(world.store(), u"ar"_s));
    QImage photo = print::sheetImage(*page, 0, 1.6);
    photo = photo.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    const QString path = folder + u"/briefje.jpg"_s;
    photo.save(path, "JPEG", 80);
    return { found.slip.number, path };
}

std::vector<dossier::Entry<dossier::Evidence>> evidence(TestStore& world,
                                                        const base::DossierId& learner)
{
    return world.store().dossier(learner)->all<dossier::Evidence>();
}

QString note(Stage& stage)
{
    return stage.page->window()->findChild<widgets::Label*>(u"slipNote"_s)->text();
}

void answer(Stage& stage, int question, int choice)
{
    auto* answers =
        stage.page->window()->findChild<widgets::SegmentedChoice*>(u"slipAnswer%1"_s.arg(question));
    QTest::mouseClick(answers->option(choice), Qt::LeftButton);
}

QWidget* inSheet(Stage& stage, const char* name)
{
    return stage.page->window()->findChild<QWidget*>(QLatin1StringView(name));
}

} // namespace

/// Leermeesterbriefje overnemen, with clicks and photos of real paper.
class SlipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void cleanup() { PaperPorts::instance() = PaperPorts::real(); }

    void comesBackAsEvidence_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::newRow("straight") << 0.0;
        QTest::newRow("held aslant") << 4.0;
        QTest::newRow("upside down") << 180.0;
    }
    void comesBackAsEvidence()
    {
        QFETCH(double, degrees);
        TestStore world;
        const Paper paper = printSlip(world, world.amina, m_folder.path(), degrees);
        Stage stage(world);
        begin(stage, world.amina, paper.path);
        QTRY_COMPARE_WITH_TIMEOUT(note(stage), u"Een briefje over Amina: Samenwerken."_s, 20000);
        answer(stage, 0, 1);
        answer(stage, 2, 0);
        QTest::keyClicks(inSheet(stage, "slipName"), u"Piet de Wit"_s);
        QTest::keyClicks(inSheet(stage, "slipRole"), u"leermeester"_s);
        QTest::mouseClick(inSheet(stage, "keepSlipButton"), Qt::LeftButton);
        Stage::settle();
        const auto kept = evidence(world, world.amina);
        QCOMPARE(kept.size(), 1u);
        const dossier::Evidence& piece = kept.front().value;
        QCOMPARE(piece.slip, paper.number);
        QCOMPARE(piece.answers, QStringList({ u"help"_s, QString(), u"yes"_s }));
        QCOMPARE(piece.seenBy, u"Piet de Wit"_s);
        QVERIFY(piece.seenAtWork && !piece.file.isNull());
        QCOMPARE(stage.find<widgets::Label>("slipAnswers")->text(),
                 u"%1 · Met hulp · Mag het weer doen"_s.arg(paper.number));
        QCOMPARE(stage.find<widgets::Label>("evidenceHand")->text(),
                 u"Overgenomen van papier door Noor (voorbeeld)"_s);
        stage.undo();
        QVERIFY(evidence(world, world.amina).empty());
    }

    void somebodyElsesSlipGoesToThem()
    {
        TestStore world;
        const auto sem = world.addLearner(u"Voorbeeld: Sem"_s, { u"nl"_s }, false);
        const Paper paper = printSlip(world, sem, m_folder.path());
        Stage stage(world);
        stage.load();
        begin(stage, world.amina, paper.path);
        QTRY_VERIFY_WITH_TIMEOUT(note(stage).contains(u"Het wordt bij Sem bewaard."_s), 20000);
        answer(stage, 0, 0);
        QTest::keyClicks(inSheet(stage, "slipName"), u"Piet"_s);
        QTest::mouseClick(inSheet(stage, "keepSlipButton"), Qt::LeftButton);
        Stage::settle();
        QVERIFY(evidence(world, world.amina).empty());
        QCOMPARE(evidence(world, sem).size(), 1u);
        QCOMPARE(stage.asked.learner, sem);
        QCOMPARE(stage.asked.detail, session::tab::evidence.toString());
    }

    void aNumberCanBeTyped()
    {
        TestStore world;
        const Paper paper = printSlip(world, world.amina, m_folder.path());
        QImage blank(400, 300, QImage::Format_RGB32);
        blank.fill(Qt::white);
        const QString path = m_folder.filePath(u"leeg.png"_s);
        QVERIFY(blank.save(path));
        Stage stage(world);
        begin(stage, world.amina, path);
        QTRY_VERIFY_WITH_TIMEOUT(note(stage).startsWith(u"Het nummer is niet te lezen"_s), 20000);
        QVERIFY(!inSheet(stage, "keepSlipButton")->isEnabled());
        auto* number = qobject_cast<QLineEdit*>(inSheet(stage, "slipNumber"));
        QTest::keyClicks(number, u"LB-AAAAA-AAAAA"_s);
        QVERIFY(note(stage).startsWith(u"Deze laptop kent dit nummer niet"_s));
        number->clear();
        QTest::keyClicks(number, paper.number.toLower());
        QVERIFY(note(stage).startsWith(u"Een briefje over Amina"_s));
        QVERIFY(inSheet(stage, "keepSlipButton")->isEnabled());
    }

    void asksWhoItWas()
    {
        TestStore world;
        const Paper paper = printSlip(world, world.amina, m_folder.path());
        Stage stage(world);
        begin(stage, world.amina, paper.path);
        QTRY_VERIFY_WITH_TIMEOUT(inSheet(stage, "keepSlipButton")->isEnabled(), 20000);
        QTest::mouseClick(inSheet(stage, "keepSlipButton"), Qt::LeftButton);
        QVERIFY(evidence(world, world.amina).empty());
        QVERIFY(inSheet(stage, "slipName")->hasFocus());
    }

    void aFileThatIsNoPhotoChangesNothing()
    {
        TestStore world;
        const QString path = m_folder.filePath(u"brief.jpg"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("geen foto") > 0);
        file.close();
        Stage stage(world);
        begin(stage, world.amina, path);
        QTRY_VERIFY_WITH_TIMEOUT(note(stage).startsWith(u"Dit bestand is geen foto"_s), 20000);
        QVERIFY(!inSheet(stage, "keepSlipButton")->isEnabled());
    }

    void tellsWhenItCameBackBefore()
    {
        TestStore world;
        const Paper paper = printSlip(world, world.amina, m_folder.path());
        QVERIFY((*world.session().openLearner(world.amina))
                    ->add(dossier::Evidence{ .skills = { u"samenwerken"_s },
                                             .seenBy = u"Piet"_s,
                                             .slip = paper.number }));
        Stage stage(world);
        begin(stage, world.amina, paper.path);
        QTRY_VERIFY_WITH_TIMEOUT(note(stage).contains(u"al eerder overgenomen"_s), 20000);
        QVERIFY(inSheet(stage, "keepSlipButton")->isEnabled());
    }

    void isAVoiceOnlyWhenItWasSeen_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isVoice");
        QTest::newRow("with help") << u"help"_s << true;
        QTest::newRow("not yet") << u"not-yet"_s << false;
    }
    void isAVoiceOnlyWhenItWasSeen()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isVoice);
        TestStore world;
        QVERIFY((*world.session().openLearner(world.amina))
                    ->add(dossier::Evidence{ .skills = { u"helpen"_s },
                                             .seenBy = u"Piet"_s,
                                             .slip = u"LB-ABCDE-FGHIJ"_s,
                                             .answers = { answer } }));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        stage.find<widgets::Honeycomb>("skillMap")->setCurrentId(u"helpen"_s);
        stage.press(Qt::Key_Space);
        QVERIFY(stage.isSeen("learnersVoice"));
        QCOMPARE(stage.isSeen("witnessVoice"), isVoice);
    }

private:
    static void begin(Stage& stage, const base::DossierId& learner, const QString& path)
    {
        PaperPorts::instance().chooseScan = [path](QWidget*, const auto& chosen) { chosen(path); };
        stage.go(Kind::Learner, learner, u"evidence"_s);
        stage.touch("takeOverSlipButton");
        stage.touch("chooseSlipButton");
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(SlipTest)
#include "sliptest.moc"
