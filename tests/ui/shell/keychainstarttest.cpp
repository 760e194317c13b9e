// SPDX-License-Identifier: GPL-3.0-or-later
// Opening by the desktop's keychain: with the real Secret Service, in a session bus of its own in
// which this program runs again, and without any.
#include "tests/unitmain.h"

#include "tests/ui/shell/shellfixture.h"
#include "tests/ui/support/silentkeychain.h"
#include "ui/session/keychain.h"
#include "ui/shell/recoverygroups.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"

#include <QProcess>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Keychain;
using tests::ShellFixture;
using tests::wordsOf;

class KeychainStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void real();
    void insideReal();
    void hanging();
    void insideHanging();
    void noneAnswers();
    void notAfterALock();

private:
    static void runInside(const QString& which, const QString& script);
    static void isToBegin(ShellFixture& shell);
};

/// This program again, in a session bus of its own.
void KeychainStartTest::runInside(const QString& which, const QString& script)
{
    QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INKAART_KEYCHAIN_TEST"_s, which);
    for (const QString& name : { u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s })
        environment.insert(name, home.path());
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.insert(u"SELF"_s, QCoreApplication::applicationFilePath());
    process.setProcessEnvironment(environment);
    process.start(u"dbus-run-session"_s, { u"--"_s, u"sh"_s, u"-c"_s, script });
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

/// From the doors to where the keychain is asked.
void KeychainStartTest::isToBegin(ShellFixture& shell)
{
    shell.open();
    shell.click("beginHereButton");
    shell.type("centreName", u"De Schakel"_s);
    shell.type("newWorkerName", u"Noor"_s);
    shell.type("newPassphrase", ShellFixture::passphrase());
    shell.type("newPassphraseAgain", ShellFixture::passphrase());
    shell.click("makeVaultButton");
    QTRY_VERIFY(shell.find("codeKeptButton"));
    QString code;
    for (const auto* line : shell.window->findChildren<widgets::Label*>(u"shownCode"_s))
        code += line->text();
    shell.click("codeKeptButton");
    shell.type("codeCheck", shell::RecoveryGroups(code).groups().join(u' '));
    shell.click("codeCheckButton");
}

void KeychainStartTest::real()
{
    if (qEnvironmentVariableIsSet("INKAART_KEYCHAIN_TEST"))
        QSKIP("inside already");
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()
        || QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        QSKIP("gnome-keyring and dbus-run-session are not installed");
    runInside(u"real"_s,
              u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
              "\"$SELF\" insideReal"_s);
}

void KeychainStartTest::hanging()
{
    if (qEnvironmentVariableIsSet("INKAART_KEYCHAIN_TEST"))
        QSKIP("inside already");
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        QSKIP("dbus-run-session is not installed");
    runInside(u"hanging"_s,
              u"mkfifo \"$HOME/ready\"; \"$SELF\" --quiet >\"$HOME/ready\" & quiet=$!; "
              "read line <\"$HOME/ready\"; \"$SELF\" insideHanging; code=$?; kill $quiet; "
              "exit $code"_s);
}

void KeychainStartTest::insideReal()
{
    if (qgetenv("INKAART_KEYCHAIN_TEST") != "real")
        QSKIP("only inside a session bus of its own");
    ShellFixture shell;
    isToBegin(shell);
    QTRY_VERIFY(shell.find("keychainYesButton"));
    shell.click("keychainYesButton");
    QTRY_VERIFY(shell.window->session());
    QVERIFY(Keychain::isChosen(shell.path()));
    // The next start opens by itself, one after a lock does not.
    shell.open({ 1366, 768 }, true);
    QTRY_VERIFY(shell.window->session());
    QCOMPARE(shell.window->session()->worker().name, u"Noor"_s);
    shell.open({ 1366, 768 }, false);
    QVERIFY(!shell.window->session());
    shell.click("keychainButton");
    QTRY_VERIFY(shell.window->session());
}

void KeychainStartTest::insideHanging()
{
    if (qgetenv("INKAART_KEYCHAIN_TEST") != "hanging")
        QSKIP("only beside a keychain that never answers");
    // The first run, after the code: it goes on with the passphrase.
    ShellFixture fresh;
    isToBegin(fresh);
    QTRY_VERIFY(fresh.find("keychainNoButton"));
    QVERIFY(!fresh.find("keychainYesButton"));
    QVERIFY(wordsOf(fresh.window.get())
                .contains(u"Deze laptop kan hem niet voor je onthouden. Bewaar hem goed."_s));
    fresh.click("keychainNoButton");
    QTRY_VERIFY(fresh.window->session());
    // The lock screen: the passphrase can be typed again, and why is said.
    ShellFixture shell;
    shell.makeVault();
    Keychain::setChosen(shell.path(), u"vault-test"_s, true);
    shell.open({ 1366, 768 }, true);
    auto* problem = shell.find<widgets::LabeledField>("unlockProblem");
    QTRY_VERIFY(problem->hasProblem());
    QVERIFY(wordsOf(problem).contains(u"De sleutelbos geeft geen antwoord. Typ je wachtzin."_s));
    QVERIFY(shell.find("passphrase")->isEnabled());
    shell.unlock();
}

void KeychainStartTest::noneAnswers()
{
    ShellFixture shell;
    shell.makeVault();
    Keychain::setChosen(shell.path(), u"vault-test"_s, true);
    shell.open({ 1366, 768 }, true);
    QTRY_VERIFY(shell.find<widgets::LabeledField>("unlockProblem")->hasProblem());
    QTRY_VERIFY(shell.find("passphrase")->isEnabled());
    shell.unlock();
}

void KeychainStartTest::notAfterALock()
{
    ShellFixture shell;
    shell.makeVault();
    Keychain::setChosen(shell.path(), u"vault-test"_s, true);
    shell.open();
    QVERIFY(shell.find("keychainButton"));
    QVERIFY(!shell.find<widgets::LabeledField>("unlockProblem")->hasProblem());
    Keychain::setChosen(shell.path(), u"vault-test"_s, false);
    shell.open();
    QVERIFY(!shell.find("keychainButton"));
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (app.arguments().value(1) == "--quiet"_L1)
        return tests::stayQuiet();
    KeychainStartTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keychainstarttest.moc"
