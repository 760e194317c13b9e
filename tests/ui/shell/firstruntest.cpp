// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/backup.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/session/paperports.h"
#include "ui/shell/doorspage.h"
#include "ui/shell/example.h"
#include "ui/shell/recoverygroups.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QLabel>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::ShellFixture;

class FirstRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void fromTheDoorsToToday();
    void saysWhatIsMissing();
    void asksTheCodeBack();
    void aCodeThatNobodyKeptIsReplaced();
    void printsTheCodeOnPaperOnly();
    void byKeysAlone();
    void answersAnInvitation_data();
    void answersAnInvitation();
    void theExampleIsARealCentre();
    void aPlaceWhereNothingMayBeWritten();
    void aStoreWithoutItsDatabase();

private:
    static void fillNames(ShellFixture& shell);
    static QString shownCode(ShellFixture& shell);
};

void FirstRunTest::fillNames(ShellFixture& shell)
{
    shell.click("beginHereButton");
    shell.type("centreName", u"Buurthuis De Schakel"_s);
    shell.type("newWorkerName", u"Noor Bakker"_s);
    shell.type("newPassphrase", ShellFixture::passphrase());
    shell.type("newPassphraseAgain", ShellFixture::passphrase());
}

QString FirstRunTest::shownCode(ShellFixture& shell)
{
    QString code;
    for (const widgets::Label* line : shell.window->findChildren<widgets::Label*>(u"shownCode"_s))
        code += line->text();
    return code;
}

void FirstRunTest::fromTheDoorsToToday()
{
    ShellFixture shell;
    shell.open();
    QSignalSpy unlocked(shell.window.get(), &shell::MainWindow::unlocked);
    fillNames(shell);
    shell.click("makeVaultButton");
    QTRY_VERIFY(shell.find("codeKeptButton"));
    const QString code = shownCode(shell);
    QCOMPARE(shell::RecoveryGroups(code).groups().size(), 8);
    shell.click("codeKeptButton");
    const QStringList groups = shell::RecoveryGroups(code).groups();
    shell.type("codeCheck", groups[2].toLower() + u' ' + groups[6]);
    shell.click("codeCheckButton");
    // No keychain here, or one that is not asked: the passphrase is said to be the way.
    QTRY_VERIFY(shell.find("keychainNoButton"));
    shell.click("keychainNoButton");
    QTRY_COMPARE(unlocked.count(), 1);
    QTRY_VERIFY(shell.find("todayList") || shell.find("firstLearnerButton"));
    QCOMPARE(shell.window->session()->worker().name, u"Noor Bakker"_s);
    QVERIFY(shell.window->session()->isCoordinator());
    QCOMPARE(shell.window->session()->settings().name, u"Buurthuis De Schakel"_s);
    // And the same passphrase and code open it from outside.
    shell.window.reset();
    QVERIFY(store::Vault::unlock(shell.path(), ShellFixture::passphrase()));
    QVERIFY(store::Vault::unlockWithRecovery(shell.path(), code));
}

void FirstRunTest::saysWhatIsMissing()
{
    ShellFixture shell;
    shell.open();
    shell.click("beginHereButton");
    shell.type("newPassphrase", u"kort"_s);
    shell.click("makeVaultButton");
    QVERIFY(!store::Vault::exists(shell.path()));
    shell.type("centreName", u"De Schakel"_s);
    shell.type("newWorkerName", u"Noor"_s);
    shell.type("newPassphrase", u" en nu lang"_s);
    shell.type("newPassphraseAgain", u"kort en nu lank"_s);
    shell.click("makeVaultButton");
    QVERIFY(!store::Vault::exists(shell.path()));
    QCOMPARE(QApplication::focusWidget(), shell.find("newPassphraseAgain"));
}

void FirstRunTest::asksTheCodeBack()
{
    ShellFixture shell;
    shell.open();
    fillNames(shell);
    shell.click("makeVaultButton");
    QTRY_VERIFY(shell.find("codeKeptButton"));
    const QString code = shownCode(shell);
    shell.click("codeKeptButton");
    shell.type("codeCheck", u"ABCD EFGH"_s);
    shell.click("codeCheckButton");
    QVERIFY(shell.find("codeCheck"));
    shell.click("codeAgainButton");
    QVERIFY(shell.find("codeKeptButton"));
    shell.click("codeKeptButton");
    shell.find<QLineEdit>("codeCheck")->clear();
    shell.type("codeCheck", shell::RecoveryGroups(code).groups().join(u' '));
    QTest::keyClick(shell.find("codeCheck"), Qt::Key_Return);
    QTRY_VERIFY(shell.find("keychainNoButton"));
}

void FirstRunTest::aCodeThatNobodyKeptIsReplaced()
{
    ShellFixture shell;
    shell.open();
    fillNames(shell);
    shell.click("makeVaultButton");
    QTRY_VERIFY(shell.find("codeKeptButton"));
    const QString never = shownCode(shell);
    // The window goes; nobody has written it down. And once more at the next start.
    QString code;
    for (int i = 0; i < 2; ++i) {
        shell.open();
        shell.type("passphrase", ShellFixture::passphrase());
        shell.click("openButton");
        QTRY_VERIFY(shell.find("codeKeptButton"));
        QVERIFY(!shell.window->session());
        code = shownCode(shell);
        QVERIFY(code != never);
        QVERIFY(!store::Vault::unlockWithRecovery(shell.path(), never));
    }
    shell.takeShot(u"code-unkept"_s);
    QSignalSpy unlocked(shell.window.get(), &shell::MainWindow::unlocked);
    shell.click("codeKeptButton");
    const QStringList groups = shell::RecoveryGroups(code).groups();
    shell.type("codeCheck", groups[2] + groups[6]);
    shell.click("codeCheckButton");
    QTRY_COMPARE(unlocked.count(), 1);
    QVERIFY(store::Vault::unlockWithRecovery(shell.path(), code));
    shell.open();
    shell.unlock();
    QVERIFY(!shell.find("codeKeptButton"));
}

void FirstRunTest::printsTheCodeOnPaperOnly()
{
    const session::PaperPorts before = session::PaperPorts::instance();
    session::PaperPorts& ports = session::PaperPorts::instance();
    int dialogs = 0;
    ports.hasPrinter = [] { return false; };
    ports.choosePrinter = [&](QWidget*, const auto&, const auto&) { ++dialogs; };
    ShellFixture shell;
    shell.open();
    fillNames(shell);
    shell.click("makeVaultButton");
    QTRY_VERIFY(shell.find("printCodeButton"));
    shell.click("printCodeButton");
    const auto isSaid = [&] {
        const auto labels = shell.window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"geen printer"_s);
        });
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(dialogs, 0);
    ports.hasPrinter = [] { return true; };
    shell.click("printCodeButton");
    QTRY_COMPARE(dialogs, 1);
    session::PaperPorts::instance() = before;
}

void FirstRunTest::byKeysAlone()
{
    ShellFixture shell;
    shell.open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    for (const QString& word :
         { u"De Schakel"_s, u"Noor"_s, ShellFixture::passphrase(), ShellFixture::passphrase() }) {
        QTest::keyClicks(QApplication::focusWidget(), word);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTRY_VERIFY(shell.find("codeKeptButton"));
}

void FirstRunTest::answersAnInvitation_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QString() << u"Plak eerst"_s;
    QTest::newRow("something else") << u"https://example.org"_s << u"begint met"_s;
    QTest::newRow("an invitation") << u"  inkaart-join:abc"_s << u"volgende versie"_s;
}

void FirstRunTest::answersAnInvitation()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    QVERIFY2(shell::DoorsPage::answerTo(line).contains(part),
             qPrintable(shell::DoorsPage::answerTo(line)));
    ShellFixture shell;
    shell.open();
    shell.type("invitation", line);
    shell.click("joinButton");
    QVERIFY(!store::Vault::exists(shell.path()));
}

void FirstRunTest::theExampleIsARealCentre()
{
    // In memory, as the real one is: a disk that waits for every change takes minutes.
    QTemporaryDir runtime(u"/dev/shm/inkaart-test-XXXXXX"_s);
    if (!runtime.isValid())
        QSKIP("no folder in memory here");
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    ShellFixture shell;
    // Badges are signed in it, which no clock before the day of the build may do.
    shell.clock.set(QDateTime::currentMSecsSinceEpoch());
    shell.open();
    QSignalSpy loaded(shell.window.get(), &shell::MainWindow::listLoaded);
    shell.click("exampleButton");
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 60000);
    QVERIFY(shell.find("exampleStrip"));
    QVERIFY(shell.window->session()->learners().countPresent() >= 6);
    for (const dossier::Card& card : shell.window->session()->learners().allCards())
        QVERIFY(!card.callName.isEmpty());
    QVERIFY(!store::Vault::exists(shell.path()));
    shell.click("stopExampleButton");
    QTRY_COMPARE(shell.restarts, QStringList{ shell.path() });
}

void FirstRunTest::aPlaceWhereNothingMayBeWritten()
{
    ShellFixture shell;
    // A file where the folder should come refuses everybody, root too.
    QFile file(shell.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    shell.open();
    fillNames(shell);
    shell.click("makeVaultButton");
    QTRY_VERIFY(shell.find("centreName") && shell.find("centreName")->isEnabled());
    QVERIFY(!shell.find("codeKeptButton"));
    QCOMPARE(shell.find<QLineEdit>("newWorkerName")->text(), u"Noor Bakker"_s);
    QVERIFY(tests::wordsOf(shell.window.get())
                .contains(u"Inkaart mag hier alleen lezen, niet schrijven. Alles is veilig. Vraag "
                          "wie deze laptop beheert om schrijven toe te staan."_s));
}

void FirstRunTest::aStoreWithoutItsDatabase()
{
    ShellFixture shell;
    shell.makeVault();
    const QString backup = shell.folder.filePath(u"backup"_s);
    shell.withStore([&](store::Store& store) {
        const auto id = ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, {}, { u"ar"_s });
        QVERIFY(store.putBlob(id, "een foto", u"image/jpeg"_s, u"foto.jpg"_s));
        QVERIFY(store::makeBackup(store, backup, {}));
    });
    QVERIFY(QFile::remove(shell.path() + u"/inkaart.sqlite"_s));
    shell.open();
    QVERIFY(shell.find("remainsBanner"));
    shell.click("remainsRestoreButton");
    QTRY_VERIFY(shell.find("restoreGoButton"));
    shell.type("backupFile", backup);
    shell.type("backupSecret", shell.recoveryCode);
    shell.click("restoreGoButton");
    QTRY_VERIFY(shell.find("restoreDoneButton"));
    QVERIFY(QDir(shell.path() + u"-opzij-1/blobs"_s).exists());
    shell.withStore([](store::Store& store) { QCOMPARE(store.check()->problems, QStringList()); });
    // Where nothing ever was nothing is said.
    ShellFixture fresh;
    fresh.open();
    QVERIFY(!fresh.find("remainsBanner"));
}

QTEST_MAIN(FirstRunTest)
#include "firstruntest.moc"
