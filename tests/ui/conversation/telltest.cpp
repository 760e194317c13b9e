// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/media/photo.h"
#include "tests/ui/conversation/stage.h"
#include "ui/conversation/tellpage.h"
#include "ui/session/errors.h"
#include "ui/widgets/segmentedchoice.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>

using namespace inkaart;
using namespace Qt::StringLiterals;
using conversation::TellPage;
using dossier::Level;
using dossier::Voice;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

namespace {

const QString skill = QStringLiteral("veilig-werken");

std::vector<dossier::Entry<dossier::Evidence>> evidence(TestStore& world)
{
    return world.store().dossier(world.amina)->all<dossier::Evidence>();
}

QImage workbench()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    return image;
}

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

/// Telling about one skill, with clicks, keys and files.
class TellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void storyIsSavedWhenOneRests()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        QWidget* story = stage.find("story");
        QCOMPARE(QApplication::focusWidget(), story);
        QTest::keyClicks(story, u"Zaag uit. 1234"_s);
        QVERIFY(evidence(world).empty());
        QTRY_COMPARE(evidence(world).size(), 1u);
        QCOMPARE(evidence(world).front().value.story, u"Zaag uit. 1234"_s);
        QVERIFY(world.session().undo().isEmpty());
        QTest::keyClicks(story, u" Bril op."_s);
        stage.page->flush();
        QCOMPARE(evidence(world).size(), 1u);
        QCOMPARE(evidence(world).front().value.story, u"Zaag uit. 1234 Bril op."_s);
    }

    void promptTurnsSaffronAndIsRemembered()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        auto* story = stage.find<QPlainTextEdit>("story");
        QTest::keyClicks(story, u"In de werkplaats."_s);
        story->moveCursor(QTextCursor::Start);
        stage.touch("prompt-action");
        QVERIFY(stage.find<QAbstractButton>("prompt-action")->isChecked());
        QCOMPARE(QApplication::focusWidget(), story);
        QVERIFY(story->textCursor().atEnd());
        stage.touch("prompt-result");
        QVERIFY(!stage.find<QAbstractButton>("prompt-action")->isChecked());
        stage.page->flush();
        QCOMPARE(evidence(world).front().value.prompts, (QStringList{ u"action"_s, u"result"_s }));
    }

    void otherVoiceStandsApart()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        stage.touch("viewCan");
        QTest::keyClicks(stage.find("viewWords"), u"Ik was erbij."_s);
        stage.touch("voiceOther");
        QTest::keyClicks(stage.find("otherName"), u"Marleen"_s);
        QTest::keyClicks(stage.find("otherRole"), u"Werkbegeleider"_s);
        stage.touch("viewHelp");
        stage.page->flush();
        const auto dossier = world.store().dossier(world.amina);
        const auto ratings = dossier->ratingsOf(skill);
        QCOMPARE(ratings.size(), 2u);
        for (const auto& rating : ratings) {
            const bool isWorker = rating.value.voice == Voice::Worker;
            QCOMPARE(rating.value.level, isWorker ? Level::Can : Level::WithHelp);
            QCOMPARE(rating.value.remark, isWorker ? u"Ik was erbij."_s : QString());
            QCOMPARE(rating.value.name, isWorker ? QString() : u"Marleen"_s);
        }
        QVERIFY(!dossier->skillState(skill).learner);
        QVERIFY(dossier->skillState(skill).isSeen);
    }

    void wordsAloneClaimNothing()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        QVERIFY(!stage.find("viewAsk")->isVisible());
        QTest::keyClicks(stage.find("viewWords"), u"Hij hielp een klant."_s);
        stage.page->flush();
        QVERIFY(stage.find("viewAsk")->isVisible());
        for (const char* level : { "viewCan", "viewHelp", "viewNotSeen" })
            QVERIFY(!stage.find<QAbstractButton>(level)->isChecked());
        auto dossier = world.store().dossier(world.amina);
        QCOMPARE(dossier->ratingsOf(skill).size(), 1u);
        QCOMPARE(dossier->ratingsOf(skill).front().value.remark, u"Hij hielp een klant."_s);
        QCOMPARE(dossier->ratingsOf(skill).front().value.level, Level::Unsaid);
        QVERIFY(!dossier->skillState(skill).isSeen);
        // Still so after a fall, and the level that is chosen then belongs to these words.
        stage.kill();
        world.reopen();
        Stage again(world);
        again.learner = world.amina;
        again.open(Kind::Tell, skill);
        QVERIFY(again.find("viewAsk")->isVisible());
        again.touch("viewHelp");
        QVERIFY(!again.find("viewAsk")->isVisible());
        dossier = world.store().dossier(world.amina);
        QCOMPARE(dossier->ratingsOf(skill).size(), 1u);
        QCOMPARE(dossier->ratingsOf(skill).front().value.level, Level::WithHelp);
        QCOMPARE(dossier->ratingsOf(skill).front().value.remark, u"Hij hielp een klant."_s);
        QVERIFY(dossier->skillState(skill).isSeen);
        again.undo();
        QVERIFY(!world.store().dossier(world.amina)->skillState(skill).isSeen);
        QVERIFY(again.find("viewAsk")->isVisible());
    }

    void photoIsTakenIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("jpeg") << encoded(workbench(), "JPEG") << u"werkbank.jpg"_s
                              << u"image/jpeg"_s;
        QTest::newRow("png") << encoded(workbench(), "PNG") << u"werkbank.png"_s << u"image/"_s;
    }

    void photoIsTakenIn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, mediaType);
        TestStore world;
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        Stage stage(world, Kind::Tell, skill);
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(file.fileName()) });
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(stage.page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(stage.page, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(evidence(world).size(), 1u, 20000);
        const dossier::BlobRef ref = evidence(world).front().value.file;
        QVERIFY(ref.mediaType.startsWith(mediaType));
        QCOMPARE(ref.name, name);
        QVERIFY(world.store().blob(ref));
        stage.touch("piece-0");
        QVERIFY(stage.find("pieceSheet")->isVisible());
        stage.touch("removePiece");
        QVERIFY(evidence(world).empty());
        stage.undo();
        QCOMPARE(evidence(world).size(), 1u);
    }

    void pictureIsPasted()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        QApplication::clipboard()->setImage(workbench());
        QTest::keyClick(stage.find("story"), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(evidence(world).size(), 1u, 20000);
        QApplication::clipboard()->setText(u"woorden"_s);
        QTest::keyClick(stage.find("story"), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.find<QPlainTextEdit>("story")->toPlainText(), u"woorden"_s);
    }

    void withoutConsentNoPhoto()
    {
        TestStore world;
        Stage stage(world);
        stage.learner = world.addLearner(u"Voorbeeld: Danylo"_s, { u"uk"_s }, false);
        stage.open(Kind::Tell, skill);
        stage.touch("photoButton");
        QVERIFY(stage.find("mediaBanner")->isVisible());
        QVERIFY(!stage.page->findChild<QFileDialog*>());
        QApplication::clipboard()->setImage(workbench());
        QTest::keyClick(stage.find("story"), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(world.store().dossier(stage.learner)->all<dossier::Evidence>().empty());
    }

    void badFilesGetASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("sentence");
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>";
        const QString broken = u"Dit bestand is stuk of niet compleet. Er is niets veranderd. "
                               "Kopieer het opnieuw, of kies een ander."_s;
        const QString unknown = u"Dit is geen foto of pdf die Inkaart kent. Er is niets veranderd. "
                                "Een JPEG, PNG of WebP kan wel, of een pdf."_s;
        const QString tooBig = u"Dit bestand is te groot om te bewaren. Er is niets veranderd. "
                               "Kies een kleinere foto, of maak een nieuwe."_s;
        QTest::newRow("200 MB") << encoded(workbench(), "JPEG") << u"groot.jpg"_s
                                << qint64(200'000'000) << tooBig;
        QTest::newRow("broken JPEG")
            << encoded(workbench(), "JPEG").left(300) << u"stuk.jpg"_s << qint64(0) << broken;
        QTest::newRow("SVG") << svg << u"tekening.svg"_s << qint64(0) << unknown;
        QTest::newRow("empty") << QByteArray() << u"leeg.png"_s << qint64(0) << unknown;
        QTest::newRow("broken PDF")
            << QByteArray("%PDF-1.7\nnothing") << u"stuk.pdf"_s << qint64(0) << broken;
    }

    void badFilesGetASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(qint64, size);
        QFETCH(QString, sentence);
        TestStore world;
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        if (size > 0)
            file.resize(size);
        file.close();
        Stage stage(world, Kind::Tell, skill);
        qobject_cast<TellPage*>(stage.page)->take({ file.fileName() });
        QTRY_VERIFY_WITH_TIMEOUT(!stage.warning.isEmpty(), 20000);
        QVERIFY(evidence(world).empty());
        const base::Error noModule{ base::Code::Unavailable, {} };
        if (name.endsWith(u".pdf"_s) && stage.warning == session::sentenceFor(noModule))
            QSKIP("the module that reads PDFs is not built");
        QCOMPARE(stage.warning, sentence);
    }

    void odiousNamesAreMadeSafe()
    {
        TestStore world;
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"x"_s);
        QFile file(folder.filePath(u"..\u202Egpj.exe"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encoded(workbench(), "PNG"));
        file.close();
        Stage stage(world, Kind::Tell, skill);
        qobject_cast<TellPage*>(stage.page)
            ->take({ folder.filePath(u"x/../"_s) + u"..\u202Egpj.exe"_s });
        QTRY_COMPARE_WITH_TIMEOUT(evidence(world).size(), 1u, 20000);
        const QString name = evidence(world).front().value.file.name;
        QVERIFY(!name.contains(u'/') && !name.contains(QChar(0x202E)));
    }

    void documentIsTurnedPageByPage()
    {
        TestStore world;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"diploma.pdf"_s);
        {
            QPdfWriter writer(path);
            QPainter painter(&writer);
            painter.drawText(400, 400, u"1"_s);
            writer.newPage();
            painter.drawText(400, 400, u"2"_s);
        }
        Stage stage(world, Kind::Tell, skill);
        qobject_cast<TellPage*>(stage.page)->take({ path });
        QTRY_VERIFY_WITH_TIMEOUT(!evidence(world).empty() || !stage.warning.isEmpty(), 20000);
        if (evidence(world).empty())
            QSKIP("the module that reads PDFs is not built");
        QCOMPARE(evidence(world).front().value.file.mediaType, u"application/pdf"_s);
        stage.touch("piece-0");
        QTRY_VERIFY_WITH_TIMEOUT(stage.find("pageAfter")->isVisible(), 20000);
        stage.touch("pageAfter");
        QTRY_VERIFY_WITH_TIMEOUT(!stage.find("pageAfter")->isEnabled(), 20000);
    }

    void aDocumentMayShowSomebody_data()
    {
        QTest::addColumn<bool>("mayKeepPhotos");
        QTest::addColumn<bool>("hasPicture");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("a picture, no yes") << false << true << true;
        QTest::newRow("a picture, a yes") << true << true << false;
        QTest::newRow("words, no yes") << false << false << false;
    }

    /// It is kept as a document, and who is at the laptop looks whether it is a photo.
    void aDocumentMayShowSomebody()
    {
        QFETCH(bool, mayKeepPhotos);
        QFETCH(bool, hasPicture);
        QFETCH(bool, isAsked);
        TestStore world;
        const auto sem = world.addLearner(u"Voorbeeld: Sem"_s, { u"nl"_s }, mayKeepPhotos);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"diploma.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setCreator(u"Fatima Geheim"_s);
            QPainter painter(&writer);
            painter.drawText(400, 400, u"1"_s);
            QImage picture(300, 300, QImage::Format_RGB32);
            picture.fill(Qt::darkCyan);
            if (hasPicture)
                painter.drawImage(500, 500, picture);
        }
        Stage stage(world);
        stage.learner = sem;
        stage.open(Kind::Tell, skill);
        qobject_cast<TellPage*>(stage.page)->take({ path });
        const auto pieces = [&] { return world.store().dossier(sem)->all<dossier::Evidence>(); };
        QTRY_VERIFY_WITH_TIMEOUT(!pieces().empty() || !stage.warning.isEmpty(), 20000);
        if (pieces().empty())
            QSKIP("the module that reads PDFs is not built");
        QTRY_COMPARE(!stage.find("mediaBanner")->isHidden(), isAsked);
        const auto kept = world.store().blob(pieces().front().value.file);
        QVERIFY(kept && kept->startsWith("%PDF-"));
        QVERIFY(!kept->contains(QByteArray("\0F\0a\0t\0i\0m\0a", 12)));
    }

    void somebodySawIt()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        stage.touch("seenButton");
        QTest::keyClicks(stage.find("seenName"), u"Marleen"_s);
        QTest::keyClicks(stage.find("seenRole"), u"Werkbegeleider"_s);
        stage.touch("seenAtWork");
        stage.touch("seenDone");
        QCOMPARE(evidence(world).size(), 1u);
        const dossier::Evidence seen = evidence(world).front().value;
        QCOMPARE(seen.seenBy, u"Marleen"_s);
        QCOMPARE(seen.seenByRole, u"Werkbegeleider"_s);
        QVERIFY(seen.seenAtWork);
        QCOMPARE(seen.visibility, dossier::Visibility::Private);
        QCOMPARE(seen.seenHand, dossier::Hand::Worker);
    }

    void whoSawItMayTypeItThemselves()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        stage.touch("seenButton");
        QTest::keyClicks(stage.find("seenName"), u"Marleen"_s);
        auto* hand = qobject_cast<widgets::SegmentedChoice*>(stage.find("seenHand"));
        QTest::mouseClick(hand->option(0), Qt::LeftButton);
        QTest::keyClicks(stage.find("seenWords"), u"Zij hielp mij."_s);
        stage.touch("seenDone");
        QCOMPARE(evidence(world).front().value.seenHand, dossier::Hand::Own);
        QCOMPARE(evidence(world).front().value.at, world.clock.nowMs());
        stage.touch("piece-0");
        QCOMPARE(hand->current(), 0);
    }

    void whoIsNotHereGetsASlip()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        stage.touch("seenButton");
        stage.touch("printMentorSlip");
        QCOMPARE(stage.asked.kind, Kind::Preview);
        QCOMPARE(stage.asked.detail, u"mentorslip:"_s + skill);
        QVERIFY(evidence(world).empty());
    }

    void whatWasNotSaidIsNotMadeUp()
    {
        TestStore world;
        Stage stage(world, Kind::Tell, skill);
        dossier::Evidence old;
        old.skills = { skill };
        old.seenBy = u"Marleen"_s;
        QVERIFY((*world.session().openLearner(world.amina))->add(old));
        stage.touch("piece-0");
        QCOMPARE(qobject_cast<widgets::SegmentedChoice*>(stage.find("seenHand"))->current(), -1);
        stage.touch("seenAtWork");
        QCOMPARE(evidence(world).front().value.seenHand, dossier::Hand::Unsaid);
    }
};

QTEST_MAIN(TellTest)
#include "telltest.moc"
