// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in: passphrases, recovery code and keychain of several workers.
#include "tests/unitmain.h"

#include "core/store/certificate.h"
#include "core/store/vault.h"
#include "tests/core/store/fixture.h"

#include <QDir>
#include <QDirIterator>

#include <sys/stat.h>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

class VaultSlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalWorkers();
    void aWorkerHasOnlyTheOwnSlots();
    void changingThePassphraseEndsTheOldOne();
    void keychain();
    void lastWayInStays();
    void newRecoveryCodeEndsTheOldOne();
    void theCodeIsUnkeptUntilAskedBack();
    void recoveredMayChooseWhoTheyAre();
};

void VaultSlotsTest::severalWorkers()
{
    Place place;
    const auto created = place.create();
    VERIFY_RESULT(created);
    Slots vaultSlots(place.path(), created->unlocked, place.random);
    const auto bas = base::RecordId::timeOrdered(place.random, someDay);
    VERIFY_RESULT(vaultSlots.addPassphrase(bas, u"het geheim van Bas"_s, smallCost));
    QCOMPARE(Vault::unlock(place.path(), u"het geheim van Bas"_s)->worker, bas);
    QCOMPARE(Vault::unlock(place.path(), newVault().passphrase)->worker, created->unlocked.worker);
    const auto list = vaultSlots.list();
    VERIFY_RESULT(list);
    QCOMPARE(list->size(), size_t(3));
    // The one used last comes first.
    QCOMPARE(list->front().worker, created->unlocked.worker);
    VERIFY_RESULT(vaultSlots.removeWorker(bas));
    COMPARE_CODE(Vault::unlock(place.path(), u"het geheim van Bas"_s), base::Code::WrongPassphrase);
    QCOMPARE(vaultSlots.list()->size(), size_t(2));
}

void VaultSlotsTest::aWorkerHasOnlyTheOwnSlots()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    const base::RecordId coordinator = created->unlocked.worker;
    base::RecordId bas;
    {
        auto store = place.open(std::move(created->unlocked));
        VERIFY_RESULT(store);
        bas = (*store)->newRecordId();
        dossier::Worker worker;
        worker.name = u"Bas"_s;
        VERIFY_RESULT((*store)->appendToCentre({ dossier::create(bas, worker) }));
        VERIFY_RESULT(Slots(place.path(), (*store)->unlocked(), place.random)
                          .addPassphrase(bas, u"het geheim van Bas"_s, smallCost));
    }
    const auto unlocked = Vault::unlock(place.path(), u"het geheim van Bas"_s);
    VERIFY_RESULT(unlocked);
    Slots vaultSlots(place.path(), *unlocked, place.random);
    const auto other = base::RecordId::timeOrdered(place.random, someDay);
    COMPARE_CODE(vaultSlots.addPassphrase(other, u"nog een geheim"_s, smallCost),
                 base::Code::NotAllowed);
    COMPARE_CODE(vaultSlots.changePassphrase(coordinator, u"nog een geheim"_s, smallCost),
                 base::Code::NotAllowed);
    COMPARE_CODE(vaultSlots.addKeychain(coordinator), base::Code::NotAllowed);
    COMPARE_CODE(vaultSlots.removeWorker(coordinator), base::Code::NotAllowed);
    COMPARE_CODE(vaultSlots.newRecoveryCode(), base::Code::NotAllowed);
    VERIFY_RESULT(Vault::unlockWithRecovery(place.path(), created->recoveryCode));
    VERIFY_RESULT(Vault::unlock(place.path(), newVault().passphrase));
    VERIFY_RESULT(vaultSlots.addKeychain(bas));
    VERIFY_RESULT(vaultSlots.changePassphrase(bas, u"een nieuwe zin"_s, smallCost));
    // The recovery code puts people back.
    const auto recovered = Vault::unlockWithRecovery(place.path(), created->recoveryCode);
    VERIFY_RESULT(recovered);
    VERIFY_RESULT(Slots(place.path(), *recovered, place.random)
                      .changePassphrase(coordinator, u"weer terug"_s, smallCost));
}

void VaultSlotsTest::changingThePassphraseEndsTheOldOne()
{
    Place place;
    const auto created = place.create();
    VERIFY_RESULT(created);
    Slots vaultSlots(place.path(), created->unlocked, place.random);
    COMPARE_CODE(vaultSlots.changePassphrase(created->unlocked.worker, u"kort"_s, smallCost),
                 base::Code::Refused);
    VERIFY_RESULT(Vault::unlock(place.path(), newVault().passphrase));
    VERIFY_RESULT(
        vaultSlots.changePassphrase(created->unlocked.worker, u"een nieuwe zin"_s, smallCost));
    COMPARE_CODE(Vault::unlock(place.path(), newVault().passphrase), base::Code::WrongPassphrase);
    QCOMPARE(Vault::unlock(place.path(), u"een nieuwe zin"_s)->worker, created->unlocked.worker);
}

void VaultSlotsTest::keychain()
{
    Place place;
    const auto created = place.create();
    VERIFY_RESULT(created);
    Slots vaultSlots(place.path(), created->unlocked, place.random);
    const auto first = vaultSlots.addKeychain(created->unlocked.worker);
    VERIFY_RESULT(first);
    QCOMPARE(Vault::unlockWithSecret(place.path(), first->view())->worker,
             created->unlocked.worker);
    // A second one takes the place of the first.
    const auto second = vaultSlots.addKeychain(created->unlocked.worker);
    VERIFY_RESULT(second);
    COMPARE_CODE(Vault::unlockWithSecret(place.path(), first->view()), base::Code::WrongPassphrase);
    VERIFY_RESULT(Vault::unlockWithSecret(place.path(), second->view()));
    COMPARE_CODE(Vault::unlockWithSecret(place.path(), {}), base::Code::WrongPassphrase);
    VERIFY_RESULT(vaultSlots.removeKeychain(created->unlocked.worker));
    COMPARE_CODE(Vault::unlockWithSecret(place.path(), second->view()),
                 base::Code::WrongPassphrase);
    VERIFY_RESULT(Vault::unlock(place.path(), newVault().passphrase));
}

void VaultSlotsTest::lastWayInStays()
{
    Place place;
    const auto created = place.create();
    VERIFY_RESULT(created);
    Slots vaultSlots(place.path(), created->unlocked, place.random);
    COMPARE_CODE(vaultSlots.removeWorker(created->unlocked.worker), base::Code::NotAllowed);
    VERIFY_RESULT(Vault::unlock(place.path(), newVault().passphrase));
}

void VaultSlotsTest::theCodeIsUnkeptUntilAskedBack()
{
    Place plain;
    VERIFY_RESULT(plain.create());
    QVERIFY((*plain.reopen())->isRecoveryCodeKept());
    Place place;
    NewVault what = newVault();
    what.isCodeAskedBack = true;
    VERIFY_RESULT(Vault::create(place.path(), what, place.clock, place.random));
    {
        auto store = place.reopen();
        VERIFY_RESULT(store);
        QVERIFY(!(*store)->isRecoveryCodeKept());
    }
    auto store = place.reopen();
    QVERIFY(!(*store)->isRecoveryCodeKept());
    VERIFY_RESULT((*store)->noteRecoveryCodeKept());
    QVERIFY((*store)->isRecoveryCodeKept());
    // A new one must be kept anew.
    VERIFY_RESULT(Slots(place.path(), (*store)->unlocked(), place.random).newRecoveryCode());
    QVERIFY(!(*store)->isRecoveryCodeKept());
    store->reset();
    QVERIFY(!(*place.reopen())->isRecoveryCodeKept());
}

void VaultSlotsTest::newRecoveryCodeEndsTheOldOne()
{
    Place place;
    const auto created = place.create();
    VERIFY_RESULT(created);
    Slots vaultSlots(place.path(), created->unlocked, place.random);
    const auto code = vaultSlots.newRecoveryCode();
    VERIFY_RESULT(code);
    COMPARE_CODE(Vault::unlockWithRecovery(place.path(), created->recoveryCode),
                 base::Code::WrongPassphrase);
    VERIFY_RESULT(Vault::unlockWithRecovery(place.path(), *code));
    QCOMPARE(vaultSlots.list()->size(), size_t(2));
}

void VaultSlotsTest::recoveredMayChooseWhoTheyAre()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    const base::RecordId samira = created->unlocked.worker;
    auto unlocked = Vault::unlockWithRecovery(place.path(), created->recoveryCode);
    VERIFY_RESULT(unlocked);
    {
        auto store = place.open(std::move(*unlocked));
        VERIFY_RESULT(store);
        QVERIFY((*store)->isCoordinator());
        (*store)->setWorker(samira);
        QCOMPARE((*store)->worker(), samira);
    }
    auto store = place.reopen();
    VERIFY_RESULT(store);
    (*store)->setWorker({});
    QCOMPARE((*store)->worker(), samira);
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::VaultSlotsTest)
#include "vaultslotstest.moc"
