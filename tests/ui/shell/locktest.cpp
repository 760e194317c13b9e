// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/shell/shellfixture.h"
#include "tests/ui/support/fulldisk.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/process.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScopeGuard>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::ShellFixture;

class LockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void byKeyAndByButton_data();
    void byKeyAndByButton();
    void theSameWorkerComesBack();
    void anotherWorkerStartsAtToday();
    void clearsItsOwnClipboard();
    void leavesWhatOthersCopied();
    void whenNobodyIsThere();
    void aTalkThatCannotBeKeptStopsTheLock();
    void theRealProgram();
    void startsAnewInTheSameProcess();
    void aTalkWithoutANameOutlivesTheLock();

private:
    static base::DossierId addAmina(ShellFixture& shell);
};

base::DossierId LockTest::addAmina(ShellFixture& shell)
{
    base::DossierId id;
    shell.withStore([&](store::Store& store) {
        id = ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, u"أمينة"_s,
                                      { u"ar"_s, u"nl"_s });
    });
    return id;
}

void LockTest::byKeyAndByButton_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Ctrl+L") << true;
    QTest::newRow("button") << false;
}

void LockTest::byKeyAndByButton()
{
    QFETCH(bool, byKey);
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    shell.unlock();
    if (byKey)
        QTest::keyClick(shell.window.get(), Qt::Key_L, Qt::ControlModifier);
    else
        shell.click("lockButton");
    QTRY_COMPARE(shell.restarts, QStringList{ shell.path() });
    QVERIFY(!shell.window->session());
    QVERIFY(!shell.window->workspace());
    QTRY_VERIFY(shell.find("passphrase"));
}

void LockTest::theSameWorkerComesBack()
{
    ShellFixture shell;
    shell.makeVault();
    const base::DossierId amina = addAmina(shell);
    shell.open();
    shell.unlock();
    const Place place{ .kind = Place::Kind::Learner,
                       .learner = amina,
                       .record = {},
                       .detail = session::tab::evidence };
    shell.window->workspace()->navigator().go(place);
    QTRY_COMPARE(shell.window->workspace()->place(), place);
    QTest::keyClick(shell.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(shell.restarts.size(), 1);
    shell.open();
    shell.unlock();
    QCOMPARE(shell.window->workspace()->place(), place);
    // Once: after the next start it begins at Vandaag.
    shell.open();
    shell.unlock();
    QCOMPARE(shell.window->workspace()->place().kind, Place::Kind::Today);
}

void LockTest::anotherWorkerStartsAtToday()
{
    ShellFixture shell;
    shell.makeVault();
    shell.addWorker(u"Sam de Boer"_s, u"van Sam alleen"_s);
    shell.open();
    shell.unlock();
    shell.click("placeLearners");
    QTest::keyClick(shell.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(shell.restarts.size(), 1);
    shell.open();
    shell.unlock(u"van Sam alleen"_s);
    QCOMPARE(shell.window->workspace()->place().kind, Place::Kind::Today);
    // Noor's place waits for Noor.
    shell.open();
    shell.unlock();
    QCOMPARE(shell.window->workspace()->place().kind, Place::Kind::Learners);
}

void LockTest::clearsItsOwnClipboard()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    shell.unlock();
    QGuiApplication::clipboard()->setText(u"vijf regels over Amina"_s);
    if (!QGuiApplication::clipboard()->ownsClipboard())
        QSKIP("this platform does not say whose the clipboard is");
    shell.click("lockButton");
    QTRY_COMPARE(shell.restarts.size(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void LockTest::leavesWhatOthersCopied()
{
    if (QGuiApplication::platformName() == "offscreen"_L1)
        QSKIP("off screen every program has a clipboard of its own");
    const QString copied = u"uit een andere brief"_s;
    QProcess other;
    const auto end = qScopeGuard([&other] {
        other.kill();
        other.waitForFinished();
    });
    other.start(QCoreApplication::applicationFilePath(), { u"--copy"_s, copied });
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), copied);
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    shell.unlock();
    shell.click("lockButton");
    QTRY_COMPARE(shell.restarts.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), copied);
}

void LockTest::whenNobodyIsThere()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    shell.unlock();
    shell.clock.advance(9 * 60000);
    shell.window->idleWatch()->check();
    QVERIFY(shell.restarts.isEmpty());
    shell.clock.advance(60000);
    shell.window->idleWatch()->check();
    QTRY_COMPARE(shell.restarts.size(), 1);
}

void LockTest::aTalkWithoutANameOutlivesTheLock()
{
    ShellFixture shell;
    shell.makeVault();
    shell.addWorker(u"Sam de Boer"_s, u"van Sam alleen"_s);
    shell.open();
    shell.unlock();
    session::OpenDossier* talk =
        shell.window->session()->openNameless({ .languages = { u"uk"_s } });
    QVERIFY(talk->add(dossier::Rating{ .skill = u"helpen"_s }));
    QTest::keyClick(shell.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(shell.restarts.size(), 1);
    shell.open();
    shell.unlock(u"van Sam alleen"_s);
    QVERIFY(!shell.window->session()->current());
    shell.open();
    shell.unlock();
    QVERIFY(shell.window->session()->current());
    QVERIFY(shell.window->session()->current()->isNameless());
    QCOMPARE(shell.window->session()->current()->dossier().all<dossier::Rating>().size(),
             size_t(1));
    // Once: nothing of it is left on the disk.
    shell.open();
    shell.unlock();
    QVERIFY(!shell.window->session()->current());
}

void LockTest::aTalkThatCannotBeKeptStopsTheLock()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open({ 683, 384 });
    shell.unlock();
    session::Session& session = *shell.window->session();
    const base::DossierId other =
        ShellFixture::addLearner(session.store(), u"Voorbeeld: Vol"_s, {}, { u"nl"_s });
    session::OpenDossier* talk = session.openNameless({ .languages = { u"uk"_s } });
    // More than fits in what is free within a page.
    QVERIFY(
        talk->add(dossier::Evidence{ .skills = { u"helpen"_s }, .story = QString(50'000, u'x') }));
    tests::FullDisk disk(shell.path(), session.store(), other);
    QTest::keyClick(shell.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(shell.find("cover"));
    QVERIFY(shell.restarts.isEmpty());
    const QString said = tests::wordsOf(shell.find("cover")).join(u' ');
    QVERIFY2(said.contains(u"zonder naam"_s) && said.contains(u"vol"_s), qPrintable(said));
    const auto* words = shell.find("cover")->findChild<widgets::Label*>();
    QVERIFY(words->width() < shell.window->width());
    QVERIFY(words->heightForWidth(words->width()) <= words->height());
    shell.takeShot(u"lock-refused"_s);
    QTest::keyClick(shell.find("cover"), Qt::Key_Space);
    QVERIFY(!shell.find("cover"));
    QCOMPARE(session.current()->dossier().all<dossier::Evidence>().size(), size_t(1));
    disk.makeRoom();
    QTest::keyClick(shell.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(shell.restarts.size(), 1);
}

void LockTest::theRealProgram()
{
    const QString program = QStringLiteral(INKAART_BIN_DIR "/inkaart");
    if (!QFile::exists(program))
        QSKIP("the program itself is not built");
    ShellFixture shell;
    shell.makeVault();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, shell.folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, shell.folder.path());
    environment.insert(u"INKAART_LOCKED"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(program, { u"--store"_s, shell.path(), u"--quit-after"_s, u"shown"_s });
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

// This program starts itself anew, as a lock does, and what comes after tells what it was given.
void LockTest::startsAnewInTheSameProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), { u"--start-anew"_s, u"/a store"_s });
    QVERIFY(process.waitForStarted());
    const QByteArray id = QByteArray::number(process.processId());
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), "locked /a store " + id + '\n');
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--start-anew"_L1) {
        shell::restartProgram(arguments.value(2));
        return 1;
    }
    if (arguments.value(1) == "--store"_L1) {
        std::printf("%s %s %lld\n", shell::isAfterLock() ? "locked" : "open",
                    qPrintable(arguments.value(2)), QCoreApplication::applicationPid());
        return qEnvironmentVariableIsSet("INKAART_LOCKED") ? 1 : 0;
    }
    if (arguments.value(1) == "--copy"_L1) {
        QGuiApplication::clipboard()->setText(arguments.value(2));
        return QApplication::exec();
    }
    LockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "locktest.moc"
