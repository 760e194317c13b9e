// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here: adding, changing, putting away, letting in again.
#include "tests/unitmain.h"

#include "tests/ui/settings/stage.h"
#include "ui/settings/slotkeeper.h"

using namespace Qt::StringLiterals;
using namespace inkaart;
using tests::Stage;
namespace section = settings::section;

namespace {

const QString first = u"de eerste zin"_s;

/// Adds somebody as a coordinator does, with keys and clicks.
void addSem(Stage& stage, int role = 0)
{
    stage.open(section::workers);
    stage.click("workerAdd");
    stage.type("newWorkerName", u"Sem (voorbeeld)"_s);
    stage.choose("newWorkerRole", role);
    stage.type("newWorkerPassphrase", first);
    stage.type("newWorkerPassphraseAgain", first);
    stage.click("newWorkerSave");
    QTRY_VERIFY(stage.find("workerRow0"));
}

std::optional<dossier::Worker> sem(Stage& stage)
{
    for (const auto& entry : stage.store.store().centreDossier().all<dossier::Worker>()) {
        if (entry.value.name.startsWith(u"Sem"_s))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace

class WorkersViewTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { tests::dressUp(); }
    void newWorkerComesInWithTheirPassphrase();
    void formSaysWhatIsMissing();
    void telephoneAndRoleAreChangedAndUndone();
    void putAwayAsksAndCloses();
    void leftAsItWasChangesNothing();
    void letInAgain();
    void coordinatorStays();
    void nobodyIsLeftOut();
    void firstPassphraseIsRemembered();
};

void WorkersViewTest::newWorkerComesInWithTheirPassphrase()
{
    Stage stage;
    addSem(stage);
    QVERIFY(!stage.isSeen("newWorkerName"));
    QVERIFY(stage.isSeen("workerAdd"));
    stage.comeInAs(first, section::workers);
    QCOMPARE(stage.store.session().worker().name, u"Sem (voorbeeld)"_s);
    QVERIFY(!stage.store.session().isCoordinator());
}

void WorkersViewTest::formSaysWhatIsMissing()
{
    Stage stage;
    stage.open(section::workers);
    stage.click("workerAdd");
    stage.click("newWorkerSave");
    QVERIFY(stage.find("newWorkerName")->property("problem").toBool());
    stage.type("newWorkerName", u"Sem"_s);
    stage.type("newWorkerPassphrase", u"kort"_s);
    stage.type("newWorkerPassphraseAgain", u"kort"_s);
    stage.click("newWorkerSave");
    QCOMPARE(stage.store.store().centreDossier().all<dossier::Worker>().size(), size_t(1));
    stage.click("newWorkerCancel");
    QVERIFY(!stage.isSeen("newWorkerName"));
    stage.click("workerAdd");
    QCOMPARE(stage.fieldText("newWorkerName"), QString());
}

void WorkersViewTest::telephoneAndRoleAreChangedAndUndone()
{
    Stage stage;
    addSem(stage);
    stage.click("workerEdit0");
    stage.type("workerTelephone0", u"06 12 34 56 78"_s);
    QTest::keyClick(stage.find("workerTelephone0"), Qt::Key_Return);
    QCOMPARE(sem(stage)->telephone, u"06 12 34 56 78"_s);
    stage.choose("workerRole0", 1);
    QCOMPARE(sem(stage)->role, dossier::Role::Coordinator);
    QVERIFY(stage.store.session().undo().undo());
    QCOMPARE(sem(stage)->role, dossier::Role::Worker);
    QVERIFY(stage.store.session().undo().undo());
    QCOMPARE(sem(stage)->telephone, QString());
}

void WorkersViewTest::putAwayAsksAndCloses()
{
    Stage stage;
    addSem(stage);
    stage.click("workerEdit0");
    stage.click("workerAway0");
    QVERIFY(stage.isSeen("workerAway0No"));
    QCOMPARE(stage.page->focusWidget(), stage.find("workerAway0No"));
    QVERIFY(!sem(stage)->isAway);
    stage.click("workerAway0Yes");
    QTRY_VERIFY(sem(stage)->isAway);
    QVERIFY(!store::Vault::unlock(stage.store.path(), first));
    QVERIFY(store::Vault::unlock(stage.store.path(), tests::TestStore::passphrase()));
}

void WorkersViewTest::leftAsItWasChangesNothing()
{
    Stage stage;
    addSem(stage);
    stage.click("workerEdit0");
    stage.click("workerAway0");
    stage.click("workerAway0No");
    QVERIFY(!stage.isSeen("workerAway0Yes"));
    QVERIFY(store::Vault::unlock(stage.store.path(), first));
}

void WorkersViewTest::letInAgain()
{
    Stage stage;
    addSem(stage);
    stage.click("workerEdit0");
    stage.click("workerAway0");
    stage.click("workerAway0Yes");
    QTRY_VERIFY(sem(stage)->isAway);
    stage.click("workerEdit0");
    stage.type("workerBackPassphrase0", u"een andere zin"_s);
    stage.type("workerBackPassphrase0Again", u"een andere zin"_s);
    stage.click("workerBack0");
    QTRY_VERIFY(!sem(stage)->isAway);
    QVERIFY(!store::Vault::unlock(stage.store.path(), first));
    QVERIFY(store::Vault::unlock(stage.store.path(), u"een andere zin"_s));
}

void WorkersViewTest::coordinatorStays()
{
    Stage stage;
    addSem(stage, 1);
    // Two coordinators: one of them may become a worker, the last may not.
    stage.comeInAs(first, section::workers);
    QVERIFY(stage.store.session().isCoordinator());
    stage.click("workerEdit0");
    stage.choose("workerRole0", 0);
    settings::Desk desk(stage.store.session(), stage.navigator, stage.tools);
    QCOMPARE(desk.countCoordinators(), 1);
    settings::SlotKeeper keeper(desk, stage.page.get());
    base::Result<void> told;
    bool isTold = false;
    keeper.putAway(stage.store.store().worker(), [&](const base::Result<void>& done) {
        told = done;
        isTold = true;
    });
    QTRY_VERIFY(isTold);
    QCOMPARE(told.error().code, base::Code::Refused);
    dossier::Worker own = stage.store.session().worker();
    own.role = dossier::Role::Worker;
    QCOMPARE(desk.setWorker(stage.store.store().worker(), own, {}).error().code,
             base::Code::Refused);
    QVERIFY(store::Vault::unlock(stage.store.path(), first));
}

void WorkersViewTest::nobodyIsLeftOut()
{
    Stage stage;
    store::Slots vaultSlots(stage.store.path(), stage.store.store().unlocked(), stage.store.random);
    QCOMPARE(vaultSlots.removeWorker(stage.store.store().worker()).error().code,
             base::Code::NotAllowed);
    QVERIFY(settings::slotSentence({ base::Code::NotAllowed, {} }).contains(u"niemand"_s));
}

void WorkersViewTest::firstPassphraseIsRemembered()
{
    Stage stage;
    addSem(stage);
    stage.comeInAs(first, section::lock);
    settings::Desk desk(stage.store.session(), stage.navigator, stage.tools);
    settings::SlotKeeper keeper(desk, stage.page.get());
    QVERIFY(keeper.hasFirstPassphrase(stage.store.store().worker()));
    stage.click("passphraseChange");
    stage.type("passphrasePresent", first);
    stage.type("passphraseNew", u"helemaal van mijzelf"_s);
    stage.type("passphraseNewAgain", u"helemaal van mijzelf"_s);
    stage.click("passphraseSave");
    QTRY_VERIFY(!keeper.hasFirstPassphrase(stage.store.store().worker()));
    QVERIFY(!store::Vault::unlock(stage.store.path(), first));
}

QTEST_MAIN(WorkersViewTest)
#include "workersviewtest.moc"
