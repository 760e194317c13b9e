// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/restoring.h"

#include "tests/ui/shell/shellfixture.h"

#include <QDir>
#include <QFile>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::ShellFixture;

class RestoringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesInThePlaceOfADamagedStore();
    void leavesAllWhenTheCodeIsWrong();
    void notWhileItIsOpen();
    void throughTheScreens();

private:
    static void makeBackup(ShellFixture& shell, const QString& path);
    static void damage(const QString& directory);
};

void RestoringTest::makeBackup(ShellFixture& shell, const QString& path)
{
    shell.makeVault();
    shell.withStore([&](store::Store& store) {
        ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, u"أمينة"_s, { u"ar"_s });
        QVERIFY(store::makeBackup(store, path, {}));
    });
}

void RestoringTest::damage(const QString& directory)
{
    for (const QString& name : QDir(directory).entryList(QDir::Files)) {
        QFile file(directory + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
    }
}

void RestoringTest::comesInThePlaceOfADamagedStore()
{
    ShellFixture shell;
    const QString backup = shell.folder.filePath(u"backup"_s);
    makeBackup(shell, backup);
    damage(shell.path());
    const auto done = shell::restoreInPlace(backup, shell.recoveryCode, shell.path());
    QVERIFY(done);
    QCOMPARE(done->dossiers, 1);
    shell.withStore([](store::Store& store) { QCOMPARE(store.cards()->size(), size_t(1)); });
    // What was there is put aside.
    QVERIFY(QDir(shell.path() + u"-opzij-1"_s).exists());
    QVERIFY(!QDir(shell.path() + u"-terug"_s).exists());
}

void RestoringTest::leavesAllWhenTheCodeIsWrong()
{
    ShellFixture shell;
    const QString backup = shell.folder.filePath(u"backup"_s);
    makeBackup(shell, backup);
    const auto done = shell::restoreInPlace(backup, u"niet de code"_s, shell.path());
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::Code::WrongPassphrase);
    shell.withStore([](store::Store& store) { QCOMPARE(store.cards()->size(), size_t(1)); });
    QVERIFY(!QDir(shell.path() + u"-opzij-1"_s).exists());
}

void RestoringTest::notWhileItIsOpen()
{
    ShellFixture shell;
    const QString backup = shell.folder.filePath(u"backup"_s);
    makeBackup(shell, backup);
    shell.withStore([&](store::Store& store) {
        const auto done = shell::restoreInPlace(backup, shell.recoveryCode, shell.path());
        QVERIFY(!done);
        QCOMPARE(done.error().code, base::Code::AlreadyOpen);
        QVERIFY(!QDir(shell.path() + u"-opzij-1"_s).exists());
        QVERIFY(!QDir(shell.path() + u"-terug"_s).exists());
        QCOMPARE(store.check()->problems, QStringList());
    });
}

void RestoringTest::throughTheScreens()
{
    tests::dressUp();
    ShellFixture shell;
    const QString backup = shell.folder.filePath(u"backup"_s);
    makeBackup(shell, backup);
    QVERIFY(QDir(shell.path()).removeRecursively());
    shell.open();
    shell.click("restoreButton");
    QTRY_VERIFY(shell.find("restoreGoButton"));
    QCOMPARE(shell.find<QLineEdit>("backupSecret")->echoMode(), QLineEdit::Password);
    shell.type("backupFile", shell.folder.filePath(u"not there"_s));
    shell.type("backupSecret", shell.recoveryCode);
    shell.click("restoreGoButton");
    QTRY_VERIFY(shell.find("backupFile")->isEnabled());
    QVERIFY(!shell.find("restoreDoneButton"));
    shell.find<QLineEdit>("backupFile")->clear();
    shell.type("backupFile", backup);
    shell.click("restoreGoButton");
    QTRY_VERIFY(shell.find("restoreDoneButton"));
    shell.click("restoreDoneButton");
    QTRY_VERIFY(shell.find("passphrase"));
    shell.unlock();
    QCOMPARE(shell.window->session()->learners().countPresent(), 1);
}

QTEST_MAIN(RestoringTest)
#include "restoringtest.moc"
