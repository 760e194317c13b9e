// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/opener.h"
#include "ui/shell/singleinstance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"

#include <QComboBox>
#include <QDir>
#include <QtConcurrent>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::ShellFixture;

class UnlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void showsNoNames();
    void opensWithThePassphrase();
    void aWrongOneCostsOnlyTime();
    void eachWorkerHasTheirOwn();
    void theNameMustBeTheOneMeant();
    void twoWithTheSamePassphrase_data();
    void twoWithTheSamePassphrase();
    void theRecoveryCodeGivesANewPassphrase();
    void aWrongRecoveryCode();
    void meansByName_data();
    void meansByName();
    void damaged_data();
    void damaged();
    void anotherProgramHasIt();
    void aSecondStartBringsTheFirstToTheFront();

private:
    static widgets::LabeledField* problem(ShellFixture& shell)
    {
        return shell.find<widgets::LabeledField>("unlockProblem");
    }
};

void UnlockTest::showsNoNames()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    for (const QLabel* label : shell.window->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(u"Noor"_s), qPrintable(label->text()));
    QVERIFY(!shell.find("workerName"));
    QCOMPARE(QApplication::focusWidget(), shell.find("passphrase"));
}

void UnlockTest::opensWithThePassphrase()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    shell.unlock();
    QCOMPARE(shell.window->session()->worker().name, u"Noor Bakker"_s);
    QVERIFY(!shell.find("passphrase"));
}

void UnlockTest::aWrongOneCostsOnlyTime()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    for (int i = 0; i < 3; ++i) {
        shell.type("passphrase", u"dit is hem niet"_s);
        QTest::keyClick(shell.find("passphrase"), Qt::Key_Return);
        QTRY_VERIFY(problem(shell)->hasProblem());
        QTRY_VERIFY(shell.find("passphrase")->isEnabled());
    }
    // What was wrong is selected, so typing goes over it.
    shell.unlock();
}

void UnlockTest::eachWorkerHasTheirOwn()
{
    ShellFixture shell;
    shell.makeVault();
    shell.addWorker(u"Sam de Boer"_s, u"van Sam alleen"_s);
    shell.open();
    shell.unlock(u"van Sam alleen"_s);
    QCOMPARE(shell.window->session()->worker().name, u"Sam de Boer"_s);
    QVERIFY(!shell.window->session()->isCoordinator());
    QVERIFY(!shell.find("placeInsight"));
}

void UnlockTest::theNameMustBeTheOneMeant()
{
    ShellFixture shell;
    shell.makeVault();
    shell.addWorker(u"Sam de Boer"_s, u"van Sam alleen"_s);
    shell.open();
    shell.click("otherWorkerButton");
    shell.type("workerName", u"sam"_s);
    shell.type("passphrase", ShellFixture::passphrase());
    shell.click("openButton");
    QTRY_VERIFY(problem(shell)->hasProblem());
    QVERIFY(!shell.window->session());
    shell.unlock(u"van Sam alleen"_s);
    QCOMPARE(shell.window->session()->worker().name, u"Sam de Boer"_s);
}

void UnlockTest::twoWithTheSamePassphrase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("who");
    QTest::newRow("the first") << u"noor"_s << u"Noor Bakker"_s;
    QTest::newRow("the second") << u"sam"_s << u"Sam de Boer"_s;
    QTest::newRow("nobody of them") << u"Chris"_s << QString();
}

void UnlockTest::twoWithTheSamePassphrase()
{
    QFETCH(QString, typed);
    QFETCH(QString, who);
    ShellFixture shell;
    shell.makeVault();
    shell.addWorker(u"Sam de Boer"_s, ShellFixture::passphrase());
    shell.open();
    shell.click("otherWorkerButton");
    shell.type("workerName", typed);
    shell.type("passphrase", ShellFixture::passphrase());
    shell.click("openButton");
    if (who.isEmpty()) {
        QTRY_VERIFY(problem(shell)->hasProblem());
        QVERIFY(!shell.window->session());
        return;
    }
    QTRY_VERIFY(shell.window->session());
    QCOMPARE(shell.window->session()->worker().name, who);
}

void UnlockTest::theRecoveryCodeGivesANewPassphrase()
{
    ShellFixture shell;
    shell.makeVault();
    shell.addWorker(u"Sam de Boer"_s, u"van Sam alleen"_s);
    shell.open();
    QSignalSpy unlocked(shell.window.get(), &shell::MainWindow::unlocked);
    shell.click("forgotButton");
    shell.type("recoveryCode", shell.recoveryCode.toLower().remove(u'-'));
    shell.click("recoveryOpenButton");
    QTRY_VERIFY(shell.find("recoveredWorker"));
    auto* worker = shell.find<QComboBox>("recoveredWorker");
    QCOMPARE(worker->count(), 2);
    worker->setFocus();
    QTest::keyClicks(worker, u"Sam"_s);
    shell.type("newPassphrase", u"een nieuwe zin voor Sam"_s);
    shell.type("newPassphraseAgain", u"een nieuwe zin voor Sam"_s);
    shell.click("newPassphraseButton");
    QTRY_COMPARE(unlocked.count(), 1);
    QCOMPARE(shell.window->session()->worker().name, u"Sam de Boer"_s);
    shell.window.reset();
    QVERIFY(store::Vault::unlock(shell.path(), u"een nieuwe zin voor Sam"_s));
    QVERIFY(!store::Vault::unlock(shell.path(), u"van Sam alleen"_s));
    QVERIFY(store::Vault::unlock(shell.path(), ShellFixture::passphrase()));
}

void UnlockTest::aWrongRecoveryCode()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    shell.click("forgotButton");
    shell.type("recoveryCode", u"AAAA-BBBB"_s);
    QTest::keyClick(shell.find("recoveryCode"), Qt::Key_Return);
    QTRY_VERIFY(shell.find("recoveryCode")->isEnabled());
    QVERIFY(!shell.find("recoveredWorker"));
    shell.click("recoveryBackButton");
    shell.unlock();
}

void UnlockTest::meansByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("meant");
    QTest::newRow("first name") << u"Noor Bakker"_s << u"noor"_s << true;
    QTest::newRow("whole name") << u"Noor Bakker"_s << u"Noor Bakker"_s << true;
    QTest::newRow("accents") << u"Zoë Müller"_s << u"zoe muller"_s << true;
    QTest::newRow("half a name") << u"Noor Bakker"_s << u"No"_s << false;
    QTest::newRow("last name") << u"Noor Bakker"_s << u"Bakker"_s << false;
    QTest::newRow("somebody else") << u"Noor Bakker"_s << u"Sam"_s << false;
    QTest::newRow("other script") << u"أمينة"_s << u"أمينة"_s << true;
}

void UnlockTest::meansByName()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(bool, meant);
    QCOMPARE(shell::Opener::isMeant(name, typed), meant);
}

void UnlockTest::damaged_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<QString>("words");
    const QString damaged = u"Het bestand met het bewaarde werk is beschadigd. Inkaart laat het "
                            "zoals het is. Zet een reservekopie terug, of vraag hulp."_s;
    QTest::newRow("noise over it") << QByteArray("noise") << damaged;
    QTest::newRow("cut off") << QByteArray("cut") << damaged;
    QTest::newRow("empty") << QByteArray("empty") << damaged;
}

namespace {

/// The database among the files of a store is the one that says so in its first bytes.
QString databaseOf(const QString& directory)
{
    for (const QString& name : QDir(directory).entryList(QDir::Files)) {
        QFile file(directory + u'/' + name);
        if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3")
            return file.fileName();
    }
    return {};
}

void spoil(const QString& path, const QByteArray& how)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no file to spoil");
    if (how == "empty") {
        file.resize(0);
    } else if (how == "cut") {
        file.resize(file.size() / 3);
    } else {
        for (qint64 at = 100; at < file.size(); at += 64) {
            file.seek(at);
            file.write(QByteArray(40, 'x'));
        }
    }
}

} // namespace

void UnlockTest::damaged()
{
    QFETCH(QByteArray, how);
    QFETCH(QString, words);
    ShellFixture shell;
    shell.makeVault();
    const QString path = databaseOf(shell.path());
    QVERIFY(!path.isEmpty());
    spoil(path, how);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    shell.open();
    if (!shell.find("storeProblem")) {
        // Only the key shows it.
        shell.type("passphrase", ShellFixture::passphrase());
        shell.click("openButton");
    }
    QTRY_VERIFY(shell.find("storeProblem"));
    auto* banner = shell.find<widgets::Banner>("storeProblem");
    const QList<widgets::Label*> labels = banner->findChildren<widgets::Label*>();
    QStringList said;
    for (const widgets::Label* label : labels)
        said.append(label->text());
    QVERIFY2(said.contains(words), qPrintable(said.join(u'\n')));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void UnlockTest::anotherProgramHasIt()
{
    ShellFixture shell;
    shell.makeVault();
    shell.withStore([&](store::Store&) {
        shell.open();
        shell.type("passphrase", ShellFixture::passphrase());
        shell.click("openButton");
        QTRY_VERIFY(shell.find("storeProblem"));
        QVERIFY(!shell.window->session());
        QVERIFY(tests::wordsOf(shell.find("storeProblem"))
                    .contains(u"Inkaart is al open op deze laptop. Ga naar dat venster, of sluit "
                              "het eerst."_s));
    });
    // And when the other is gone it opens.
    shell.unlock();
}

void UnlockTest::aSecondStartBringsTheFirstToTheFront()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    shell.window->showMinimized();
    shell::SingleInstance first(shell.folder.path(), shell.path());
    QVERIFY(first.listen());
    connect(&first, &shell::SingleInstance::startedAgain, shell.window.get(),
            &shell::MainWindow::openFile);
    auto second = QtConcurrent::run([folder = shell.folder.path(), store = shell.path()] {
        return shell::SingleInstance(folder, store).handOver({});
    });
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
    QTRY_VERIFY(shell.window->isActiveWindow());
    QVERIFY(!shell.window->isMinimized());
}

QTEST_MAIN(UnlockTest)
#include "unlocktest.moc"
