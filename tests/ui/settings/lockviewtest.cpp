// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrase, recovery code, keychain, lock times.
#include "tests/unitmain.h"

#include "tests/ui/settings/stage.h"
#include "ui/session/keychain.h"
#include "ui/session/paperports.h"
#include "ui/settings/recoverypanel.h"

#include <QDialog>
#include <QFileInfo>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace inkaart;
using tests::Stage;
using tests::TestStore;
namespace section = settings::section;

namespace {

const QString wanted = u"een nieuwe wachtzin"_s;

void fillPassphrases(Stage& stage, const QString& present, const QString& again = wanted)
{
    stage.click("passphraseChange");
    stage.type("passphrasePresent", present);
    stage.type("passphraseNew", wanted);
    stage.type("passphraseNewAgain", again);
}

} // namespace

class LockViewTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { tests::dressUp(); }
    void passphraseIsChanged();
    void wrongPresentPassphraseChangesNothing();
    void otherWorkersPassphraseDoesNotCount();
    void twoDifferentOnesAreNotTaken();
    void newCodeOpensAndOldDoesNot();
    void codeIsAskedBack();
    void codeIsPrintedOnPaperOnly();
    void codeAnswers_data();
    void codeAnswers();
    void lockTimesAreSaved();
    void slotsAreListed();
    void noKeychainIsSaid();
    void closedPageLetsTheWorkEnd();
};

void LockViewTest::passphraseIsChanged()
{
    Stage stage;
    stage.open(section::lock);
    fillPassphrases(stage, TestStore::passphrase());
    QTest::keyClick(stage.find("passphraseNewAgain"), Qt::Key_Return);
    QTRY_VERIFY(!stage.text("passphraseState").isEmpty());
    QVERIFY(store::Vault::unlock(stage.store.path(), wanted));
    QVERIFY(!store::Vault::unlock(stage.store.path(), TestStore::passphrase()));
    QVERIFY(!stage.isSeen("passphrasePresent"));
    QCOMPARE(stage.fieldText("passphraseNew"), QString());
}

void LockViewTest::wrongPresentPassphraseChangesNothing()
{
    Stage stage;
    stage.open(section::lock);
    fillPassphrases(stage, u"dit is hem niet"_s);
    stage.click("passphraseSave");
    QTRY_VERIFY(stage.find("passphrasePresent")->isEnabled()
                && stage.page->focusWidget() == stage.find("passphrasePresent"));
    QVERIFY(store::Vault::unlock(stage.store.path(), TestStore::passphrase()));
    QVERIFY(!store::Vault::unlock(stage.store.path(), wanted));
}

void LockViewTest::otherWorkersPassphraseDoesNotCount()
{
    Stage stage;
    store::Slots vaultSlots(stage.store.path(), stage.store.store().unlocked(), stage.store.random);
    const base::RecordId id = stage.store.store().newRecordId();
    QVERIFY(vaultSlots.addPassphrase(id, u"van een ander"_s, { 16, 1, 1 }));
    stage.open(section::lock);
    fillPassphrases(stage, u"van een ander"_s);
    stage.click("passphraseSave");
    QTRY_VERIFY(stage.find("passphrasePresent")->isEnabled()
                && stage.page->focusWidget() == stage.find("passphrasePresent"));
    QVERIFY(!store::Vault::unlock(stage.store.path(), wanted));
}

void LockViewTest::twoDifferentOnesAreNotTaken()
{
    Stage stage;
    stage.open(section::lock);
    fillPassphrases(stage, TestStore::passphrase(), u"iets anders"_s);
    stage.click("passphraseSave");
    QVERIFY(stage.isSeen("passphraseNewAgain"));
    QCOMPARE(stage.page->focusWidget(), stage.find("passphraseNewAgain"));
    QVERIFY(store::Vault::unlock(stage.store.path(), TestStore::passphrase()));
}

void LockViewTest::newCodeOpensAndOldDoesNot()
{
    Stage stage;
    stage.open(section::lock);
    stage.click("codeNew");
    QVERIFY(store::Vault::unlockWithRecovery(stage.store.path(), stage.store.recoveryCode));
    stage.click("codeNewYes");
    QTRY_VERIFY2(!stage.text("codeShown").isEmpty(), qPrintable(stage.text("codeState")));
    const QString code = settings::codeGroups(stage.text("codeShown")).join(QString());
    QCOMPARE(code.size(), 32);
    QVERIFY(store::Vault::unlockWithRecovery(stage.store.path(), code));
    QVERIFY(!store::Vault::unlockWithRecovery(stage.store.path(), stage.store.recoveryCode));
    stage.click("codeKept");
    stage.type("codeCheck", code.mid(8, 4).toLower() + u' ' + code.mid(24, 4));
    stage.click("codeCheckButton");
    QVERIFY(!stage.text("codeState").isEmpty());
    QVERIFY(!stage.isSeen("codeShown"));
    QCOMPARE(stage.find<QLabel>("codeShown")->text(), QString());
}

void LockViewTest::codeIsPrintedOnPaperOnly()
{
    const session::PaperPorts before = session::PaperPorts::instance();
    session::PaperPorts& ports = session::PaperPorts::instance();
    int dialogs = 0;
    QTemporaryDir folder;
    ports.hasPrinter = [] { return false; };
    ports.choosePrinter = [&](QWidget*, const auto& wish, const auto& chosen) {
        ++dialogs;
        QCOMPARE(wish.sheets, 1);
        chosen(std::make_shared<QPdfWriter>(folder.filePath(u"papier.pdf"_s)));
    };
    Stage stage;
    stage.open(section::lock);
    stage.click("codeNew");
    stage.click("codeNewYes");
    QTRY_VERIFY(stage.isSeen("codeShown"));
    stage.click("codePrint");
    QTRY_VERIFY(stage.text("codeState").contains(u"geen printer"_s));
    QVERIFY(stage.isSeen("codeState"));
    QCOMPARE(dialogs, 0);
    ports.hasPrinter = [] { return true; };
    stage.click("codePrint");
    QTRY_COMPARE(dialogs, 1);
    // Painted on another thread, and said to be done by no words at all.
    QTRY_VERIFY(!stage.isSeen("codeState"));
    QTRY_VERIFY(QFileInfo(folder.filePath(u"papier.pdf"_s)).size() > 1000);
    QVERIFY(!stage.page->findChild<QDialog*>());
    session::PaperPorts::instance() = before;
}

void LockViewTest::codeIsAskedBack()
{
    Stage stage;
    stage.open(section::lock);
    stage.click("codeNew");
    stage.click("codeNewNo");
    QVERIFY(!stage.isSeen("codeShown"));
    stage.click("codeNew");
    stage.click("codeNewYes");
    QTRY_VERIFY2(stage.isSeen("codeShown"), qPrintable(stage.text("codeState")));
    stage.click("codeKept");
    stage.type("codeCheck", u"AAAA BBBB"_s);
    QTest::keyClick(stage.find("codeCheck"), Qt::Key_Return);
    QVERIFY(stage.find("codeCheck")->property("problem").toBool());
    QVERIFY(stage.isSeen("codeCheck"));
}

void LockViewTest::codeAnswers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("two groups") << u"CCCC GGGG"_s << true;
    QTest::newRow("small, no space") << u"ccccgggg"_s << true;
    QTest::newRow("with a dash") << u"cccc-gggg"_s << true;
    QTest::newRow("whole") << u"AAAA BBBB CCCC DDDD EEEE FFFF GGGG H0H1"_s << true;
    QTest::newRow("whole, letters for digits") << u"aaaabbbbccccddddeeeeffffgggghohl"_s << true;
    QTest::newRow("other groups") << u"AAAA BBBB"_s << false;
    QTest::newRow("one group") << u"CCCC"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("only signs") << u" - - "_s << false;
}

void LockViewTest::codeAnswers()
{
    QFETCH(QString, typed);
    QFETCH(bool, isRight);
    QCOMPARE(settings::answersCode(typed, u"AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-H0H1"_s), isRight);
}

void LockViewTest::lockTimesAreSaved()
{
    Stage stage;
    stage.open(section::lock);
    stage.click("lockMinutesLess");
    stage.click("conversationLockMinutesMore");
    QCOMPARE(stage.store.session().settings().lockMinutes, 9);
    QCOMPARE(stage.store.session().settings().conversationLockMinutes, 50);
    QVERIFY(stage.store.session().undo().undo());
    QCOMPARE(stage.fieldText("conversationLockMinutes"), u"45"_s);
}

void LockViewTest::slotsAreListed()
{
    Stage stage;
    stage.open(section::lock);
    QTRY_VERIFY(stage.find("slotList")->findChildren<QLabel*>().size() == 2);
    QCOMPARE(stage.find("slotList")->findChildren<QLabel*>().first()->text(),
             u"Noor (voorbeeld): met een wachtzin"_s);
}

void LockViewTest::noKeychainIsSaid()
{
    // No session bus: no keychain can answer.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Stage stage;
    stage.open(section::lock);
    QTRY_VERIFY(stage.text("keychainState").contains(u"wachtzin"_s));
    QVERIFY(!stage.isSeen("keychainChoice"));
    QVERIFY(!session::Keychain::isChosen(stage.store.path()));
}

void LockViewTest::closedPageLetsTheWorkEnd()
{
    Stage stage;
    stage.open(section::lock);
    fillPassphrases(stage, TestStore::passphrase());
    stage.click("passphraseSave");
    // The page goes, and with it the session, while the key is still being derived.
    stage.page.reset();
    stage.comeInAs(wanted, section::lock);
    QCOMPARE(stage.store.session().worker().name, u"Noor (voorbeeld)"_s);
}

QTEST_MAIN(LockViewTest)
#include "lockviewtest.moc"
