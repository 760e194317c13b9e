// SPDX-License-Identifier: GPL-3.0-or-later
// What the preview writes: PDF bytes with the own edition in them, paper, sentences.
#include "tests/unitmain.h"

#include "core/award/issue.h"
#include "core/award/slips.h"
#include "core/award/trust.h"
#include "core/print/document.h"
#include "tests/ui/award/papers.h"
#include "ui/award/paperwriter.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::EditionKind;
using session::Place;
using test::award;
using test::awardSeveral;
using test::isPainted;
using test::isWritten;
using test::Stage;
using test::talking2;

class PaperJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void init() { PaperPorts::instance() = PaperPorts::real(); }
    void savesACertificateWithItsOwnEdition();
    void keepsTheNumberOfASlip();
    void keepsThePaperEdition();
    void doesNotPrintWhatWasTakenBackUnprinted();
    void printsOnAWorkerThread();
    void saysThatThereIsNoPrinter();
    void saysWhenTheFolderIsReadOnly();
    void todayGivesOnePdfEach();
    void goesOnAfterOneThatFails();
    void asksTheDateBeforeItSigns();
};

namespace {

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

void PaperJobTest::savesACertificateWithItsOwnEdition()
{
    Stage stage;
    award(stage);
    const auto given = stage.newestAward();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"uit.pdf"_s);
    QString suggested;
    PaperPorts::instance().chooseFile = [&](QWidget*, const QString& name, const auto& chosen) {
        suggested = name;
        chosen(path);
    };
    stage.show(Place::Kind::Preview, u"certificate:"_s + given.id.toString());
    QVERIFY(isPainted(stage));
    QVERIFY(stage.click("savePdfButton"));
    QVERIFY(isWritten(stage));
    QCOMPARE(stage.words("previewNote"), u"Bewaard als PDF."_s);
    QCOMPARE(suggested, u"certificaat-%1.pdf"_s.arg(given.value.number));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(path).permissions(), owner);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext and pdfdetach of poppler-utils are not here");
    const QByteArray text = output(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
    QVERIFY(text.contains("Amina"));
    QVERIFY(text.contains(given.value.number.toUtf8()));
    output(u"pdfdetach"_s, { u"-saveall"_s, u"-o"_s, folder.path(), path });
    QFile attached(folder.filePath(given.value.number + u".jwt"_s));
    QVERIFY(attached.open(QIODevice::ReadOnly));
    QCOMPARE(attached.readAll(), edition(given.value, EditionKind::Own)->bytes);
}

/// What comes back must find its dossier: the number is kept before it is on paper.
void PaperJobTest::keepsTheNumberOfASlip()
{
    Stage stage;
    const auto slips = [&] { return stage.dossier().all<dossier::MentorSlip>(); };
    stage.show(Place::Kind::Preview, u"mentorslip:helpen"_s);
    QVERIFY(isPainted(stage));
    QCOMPARE(slips().size(), 1u);
    QCOMPARE(slips().front().value.skills, QStringList{ u"helpen"_s });
    QVERIFY(mayBeSlipOf(slips().front().value.number, stage.data.amina));
    QVERIFY(stage.session().undo().isEmpty());
    stage.show(Place::Kind::Preview, u"mentorslip:helpen"_s);
    QVERIFY(isPainted(stage));
    QCOMPARE(slips().size(), 1u);
    stage.show(Place::Kind::Preview, u"mentorslip:samenwerken"_s);
    QVERIFY(isPainted(stage));
    QCOMPARE(slips().size(), 2u);
}

void PaperJobTest::keepsThePaperEdition()
{
    Stage stage;
    award(stage);
    const QString detail = u"certificate:"_s + stage.newestAward().id.toString();
    QVERIFY(!edition(stage.newestAward().value, EditionKind::Paper));
    stage.show(Place::Kind::Preview, detail);
    QVERIFY(isPainted(stage));
    const auto* paper = edition(stage.newestAward().value, EditionKind::Paper);
    QVERIFY(paper);
    const QByteArray bytes = paper->bytes;
    const auto report = credential::verify(bytes, verifyOptions(stage.data.store()));
    QCOMPARE(report.verdict, credential::Verdict::Valid);
    stage.data.clock.advance(24 * 3600 * 1000LL);
    stage.show(Place::Kind::Preview, detail);
    QVERIFY(isPainted(stage));
    QCOMPARE(edition(stage.newestAward().value, EditionKind::Paper)->bytes, bytes);
}

void PaperJobTest::doesNotPrintWhatWasTakenBackUnprinted()
{
    Stage stage;
    award(stage);
    const auto given = stage.newestAward();
    const auto back = revoke(given.id, u"fout"_s, stage.dossier(), stage.data.store());
    QVERIFY(back);
    QVERIFY(stage.open().apply({ back->inLearner }));
    stage.show(Place::Kind::Preview, u"certificate:"_s + given.id.toString());
    QVERIFY(isWritten(stage));
    QVERIFY(stage.words("previewNote").contains(u"ingetrokken"_s));
}

void PaperJobTest::printsOnAWorkerThread()
{
    Stage stage;
    award(stage);
    stage.session().setPreference(u"printer"_s, u"Voorbeeld-printer"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printer.pdf"_s);
    PaperPorts::instance().hasPrinter = [] { return true; };
    PaperPorts::instance().choosePrinter = [&](QWidget*, const PrinterWish& wish,
                                               const auto& chosen) {
        QCOMPARE(wish.sheets, 1);
        QCOMPARE(wish.name, u"Voorbeeld-printer"_s);
        auto writer = std::make_shared<QPdfWriter>(path);
        writer->setPageSize(QPageSize(QPageSize::A4));
        chosen(writer);
    };
    stage.show(Place::Kind::Preview, u"certificates"_s);
    QVERIFY(isPainted(stage));
    // Enter is the screen's primary button.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(isWritten(stage));
    QCOMPARE(stage.words("previewNote"), u"1 blad ging naar de printer."_s);
    QVERIFY(QFileInfo(path).size() > 1000);
}

void PaperJobTest::saysThatThereIsNoPrinter()
{
    Stage stage;
    award(stage);
    stage.show(Place::Kind::Preview, u"certificates"_s);
    QVERIFY(isPainted(stage));
    // Asking the print servers may take long, and must hold nothing up.
    QThread* asked = nullptr;
    PaperPorts::instance().hasPrinter = [&asked] {
        asked = QThread::currentThread();
        return false;
    };
    QVERIFY(stage.click("printSheetButton"));
    QTRY_VERIFY(stage.words("previewNote").contains(u"geen printer"_s));
    QVERIFY(asked && asked != qApp->thread());
}

void PaperJobTest::saysWhenTheFolderIsReadOnly()
{
    Stage stage;
    award(stage);
    PaperPorts::instance().chooseFile = [&](QWidget*, const QString&, const auto& chosen) {
        chosen(u"/proc/uit.pdf"_s);
    };
    stage.show(Place::Kind::Preview, u"certificates"_s);
    QVERIFY(isPainted(stage));
    QVERIFY(stage.click("savePdfButton"));
    QVERIFY(isWritten(stage));
    QVERIFY(stage.words("previewNote").contains(u"Er is niets weg"_s));
    // And one can go on.
    QVERIFY(stage.find("savePdfButton")->isEnabled());
}

void PaperJobTest::todayGivesOnePdfEach()
{
    Stage stage;
    awardSeveral(stage, 2);
    QTemporaryDir folder;
    PaperPorts::instance().chooseFolder = [&](QWidget*, const auto& chosen) {
        chosen(folder.path());
    };
    stage.show(Place::Kind::Preview, u"certificates:today"_s);
    QVERIFY(isPainted(stage));
    QCOMPARE(stage.words("sheetCount"), u"Blad 1 van 2"_s);
    QVERIFY(stage.click("savePdfButton"));
    QVERIFY(isWritten(stage));
    QCOMPARE(stage.words("previewNote"), u"2 pdf’s zijn bewaard."_s);
    QCOMPARE(QDir(folder.path()).entryList({ u"*.pdf"_s }).size(), 2);
}

void PaperJobTest::goesOnAfterOneThatFails()
{
    Stage stage;
    award(stage);
    PaperJob job({ .kind = Place::Kind::Preview,
                   .learner = stage.learner,
                   .record = {},
                   .detail = u"certificates"_s },
                 stage.session());
    QSignalSpy finished(&job, &PaperJob::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(job.items().size(), 1);
    PaperItem broken = job.items().first();
    broken.who = u"Sam"_s;
    broken.pages.clear();
    QTemporaryDir folder;
    PaperState state;
    const Written written = writeFolder({ broken, job.items().first() }, folder.path(), state);
    QCOMPARE(written.files, 1);
    QCOMPARE(written.failures.size(), 1);
    QCOMPARE(written.failures.first().who, u"Sam"_s);
    // Stopped before the first: nothing is written.
    PaperState stopped;
    stopped.isCancelled = true;
    QCOMPARE(writeFolder(job.items(), folder.path(), stopped).files, 0);
}

void PaperJobTest::asksTheDateBeforeItSigns()
{
    Stage stage;
    award(stage);
    const auto given = stage.newestAward();
    stage.data.clock.set(QDateTime({ 2099, 1, 1 }, { 12, 0 }, Qt::UTC).toMSecsSinceEpoch());
    stage.addStory({ u"praten-en-luisteren"_s }, u"Op een dag die niet klopt."_s);
    stage.data.clock.set(tests::TestStore::start);
    stage.show(Place::Kind::Preview, u"certificate:"_s + given.id.toString());
    QTRY_COMPARE(stage.words("dateQuestion"), u"Is het vandaag maandag 23 november 2026?"_s);
    QVERIFY(!edition(stage.newestAward().value, EditionKind::Paper));
    QVERIFY(stage.click("dateNoButton"));
    QVERIFY(stage.words("previewNote").contains(u"Zet eerst de datum goed"_s));
    stage.show(Place::Kind::Preview, u"certificate:"_s + given.id.toString());
    QTRY_VERIFY(stage.find("dateYesButton"));
    stage.grab(u"preview-date"_s);
    QVERIFY(stage.click("dateYesButton"));
    QVERIFY(isPainted(stage));
    QVERIFY(edition(stage.newestAward().value, EditionKind::Paper));
    QVERIFY(!stage.find("dateQuestion"));
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::PaperJobTest)
#include "paperjobtest.moc"
