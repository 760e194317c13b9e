// SPDX-License-Identifier: GPL-3.0-or-later
// With the real Secret Service (gnome-keyring in a session bus of its own), with a service that
// never answers, and with none. Each runs this program again in the surroundings it needs.
#include "tests/unitmain.h"

#include "ui/session/keychain.h"

#include "core/base/random.h"
#include "tests/ui/support/silentkeychain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Keychain;

class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersTheChoice();
    void entriesAreByStoreAndWorker();
    void real();
    void hanging();
    void none();

    // Run inside the surroundings that the three above make.
    void insideReal();
    void insideHanging();
    void insideNone();

private:
    static void runInside(const QString& script, const QString& function);
    static bool isInside(const char* which)
    {
        return qgetenv("INKAART_KEYCHAIN_TEST") == QByteArray(which);
    }
};

void KeychainTest::remembersTheChoice()
{
    QTemporaryDir folder;
    QVERIFY(!Keychain::isChosen(folder.path()));
    QVERIFY(Keychain::setChosen(folder.path(), u"vault-noor"_s, true));
    QVERIFY(Keychain::isChosen(folder.path()));
    // The next worker's choice stands beside it, before it.
    QVERIFY(Keychain::setChosen(folder.path(), u"vault-sam"_s, true));
    QCOMPARE(Keychain::chosen(folder.path()), QStringList({ u"vault-sam"_s, u"vault-noor"_s }));
    QVERIFY(Keychain::setChosen(folder.path(), u"vault-sam"_s, false));
    QCOMPARE(Keychain::chosen(folder.path()), QStringList{ u"vault-noor"_s });
    QVERIFY(Keychain::setChosen(folder.path(), u"vault-noor"_s, false));
    QVERIFY(!Keychain::isChosen(folder.path()));
}

void KeychainTest::entriesAreByStoreAndWorker()
{
    QTemporaryDir folder;
    base::SeededRandom random(1);
    const auto noor = base::RecordId::random(random);
    const auto sam = base::RecordId::random(random);
    const QString entry = Keychain::entryFor(folder.path(), noor);
    QCOMPARE(Keychain::entryFor(folder.path() + u"/."_s, noor), entry);
    QVERIFY(Keychain::entryFor(u"/another"_s, noor) != entry);
    QVERIFY(Keychain::entryFor(folder.path(), sam) != entry);
    QVERIFY(!entry.contains(folder.path()));
}

void KeychainTest::runInside(const QString& script, const QString& function)
{
    QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INKAART_KEYCHAIN_TEST"_s, function);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"SELF"_s, QCoreApplication::applicationFilePath());
    process.setProcessEnvironment(environment);
    process.start(u"sh"_s, { u"-c"_s, script });
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

void KeychainTest::real()
{
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()
        || QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        QSKIP("gnome-keyring and dbus-run-session are not installed");
    runInside(u"exec dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --unlock "
              "--components=secrets >/dev/null 2>&1; \"$SELF\" insideReal'"_s,
              u"real"_s);
}

void KeychainTest::hanging()
{
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        QSKIP("dbus-run-session is not installed");
    runInside(u"exec dbus-run-session -- sh -c 'mkfifo \"$HOME/ready\"; \"$SELF\" --quiet "
              ">\"$HOME/ready\" & quiet=$!; read line <\"$HOME/ready\"; \"$SELF\" insideHanging; "
              "code=$?; kill $quiet; exit $code'"_s,
              u"hanging"_s);
}

void KeychainTest::none()
{
    runInside(u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere exec \"$SELF\" insideNone"_s,
              u"none"_s);
}

void KeychainTest::insideReal()
{
    if (!isInside("real"))
        QSKIP("only inside a session bus of its own");
    Keychain keychain;
    std::optional<base::Result<void>> done;
    keychain.probe([&done](const base::Result<void>& answer) { done = answer; });
    QTRY_VERIFY(done);
    QVERIFY2(*done, done->has_value() ? "" : qPrintable(done->error().detail));
    const QByteArray secret("\0\1\2 secret \xff", 12);
    done.reset();
    keychain.write(u"vault-test"_s, secret, [&done](const auto& answer) { done = answer; });
    QTRY_VERIFY(done);
    QVERIFY(*done);
    std::optional<base::Result<QByteArray>> read;
    keychain.read(u"vault-test"_s, [&read](const auto& answer) { read = answer; });
    QTRY_VERIFY(read);
    QCOMPARE(**read, secret);
    done.reset();
    keychain.remove(u"vault-test"_s, [&done](const auto& answer) { done = answer; });
    QTRY_VERIFY(done);
    read.reset();
    keychain.read(u"vault-test"_s, [&read](const auto& answer) { read = answer; });
    QTRY_VERIFY(read);
    QCOMPARE(read->error().code, base::Code::NotFound);
}

void KeychainTest::insideHanging()
{
    if (!isInside("hanging"))
        QSKIP("only beside a keychain that never answers");
    Keychain keychain;
    keychain.setPatience(std::chrono::milliseconds(300));
    int turns = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&turns] { ++turns; });
    heartbeat.start(10);
    std::optional<base::Result<QByteArray>> read;
    keychain.read(u"vault-test"_s, [&read](const auto& answer) { read = answer; });
    QVERIFY(!read);
    QTRY_VERIFY(read);
    QCOMPARE(read->error().code, base::Code::Timeout);
    // The program went on meanwhile.
    QVERIFY(turns > 5);
}

void KeychainTest::insideNone()
{
    if (!isInside("none"))
        QSKIP("only without a session bus");
    Keychain keychain;
    std::optional<base::Result<void>> done;
    keychain.probe([&done](const base::Result<void>& answer) { done = answer; });
    QTRY_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(done->error().code, base::Code::Unavailable);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--quiet"_L1)
        return tests::stayQuiet();
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keychaintest.moc"
