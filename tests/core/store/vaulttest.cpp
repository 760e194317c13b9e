// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/vault.h"

#include "core/store/certificate.h"
#include "tests/core/store/fixture.h"

#include <QDir>
#include <QDirIterator>

#include <sys/stat.h>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

class VaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsOnce();
    void tellsLittleWhileLocked();
    void onlyTheOwnerReadsTheFiles();
    void leftoversOfACreationAreNoStore();
    void shortPassphraseIsRefused();
    void opensWith_data();
    void opensWith();
    void composedLettersAreTheSame();
    void recoveryCode_data();
    void recoveryCode();
    void certifiesTheRoot();
    void certificateNeedsItsSigner();
    void strength_data();
    void strength();
};

void VaultTest::createsOnce()
{
    Place place;
    QVERIFY(!Vault::exists(place.path()));
    COMPARE_CODE(Vault::unlock(place.path(), u"anything at all"_s), base::Code::NotFound);
    VERIFY_RESULT(place.create());
    QVERIFY(Vault::exists(place.path()));
    COMPARE_CODE(place.create(), base::Code::Duplicate);
}

void VaultTest::tellsLittleWhileLocked()
{
    Place place;
    VERIFY_RESULT(place.create());
    QCOMPARE(*Vault::label(place.path()), newVault().centreName);
    auto store = place.reopen();
    VERIFY_RESULT(store);
    dossier::CentreSettings settings = (*store)->settings();
    settings.name = u"De Zon"_s;
    const auto* record =
        (*store)->centreDossier().records().ofKind(dossier::kind::settings).front();
    VERIFY_RESULT((*store)->appendToCentre({ dossier::edit(*record, settings) }));
    store->reset();
    QCOMPARE(*Vault::label(place.path()), u"De Zon"_s);
    QFile file(place.path() + u"/inkaart.sqlite"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Samira"));
}

void VaultTest::onlyTheOwnerReadsTheFiles()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT((*store)->putBlob(*id, "x", u"text/plain"_s, u"x"_s));
    QDirIterator all(place.path(), QDir::AllEntries | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    int seen = 0;
    for (; all.hasNext(); ++seen) {
        struct stat status { };
        QCOMPARE(::stat(QFile::encodeName(all.next()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 077, 0U);
    }
    QVERIFY(seen >= 6);
}

void VaultTest::leftoversOfACreationAreNoStore()
{
    Place place;
    QVERIFY(QDir().mkpath(place.path()));
    QFile half(place.path() + u"/inkaart.sqlite.new"_s);
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
    half.close();
    QVERIFY(!Vault::exists(place.path()));
    VERIFY_RESULT(place.create());
    QVERIFY(!half.exists());
}

void VaultTest::shortPassphraseIsRefused()
{
    Place place;
    NewVault what = newVault();
    what.passphrase = u"1234567"_s;
    COMPARE_CODE(Vault::create(place.path(), what, place.clock, place.random), base::Code::Refused);
    QVERIFY(!Vault::exists(place.path()));
    QCOMPARE(QDir(place.path()).entryList({ u"inkaart.sqlite*"_s }), QStringList());
}

void VaultTest::opensWith_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("opens");
    QTest::newRow("right") << newVault().passphrase << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("other case") << newVault().passphrase.toUpper() << false;
    QTest::newRow("with a space behind") << newVault().passphrase + u' ' << false;
    QTest::newRow("very long") << QString(100'000, u'x') << false;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd800)) << false;
}

void VaultTest::opensWith()
{
    QFETCH(QString, passphrase);
    QFETCH(bool, opens);
    Place place;
    const auto created = place.create();
    VERIFY_RESULT(created);
    const auto unlocked = Vault::unlock(place.path(), passphrase);
    if (!opens) {
        COMPARE_CODE(unlocked, base::Code::WrongPassphrase);
        return;
    }
    VERIFY_RESULT(unlocked);
    QCOMPARE(unlocked->worker, created->unlocked.worker);
    QCOMPARE(unlocked->centre, created->unlocked.centre);
    QCOMPARE(unlocked->device, created->unlocked.device);
    QCOMPARE(unlocked->keys.badges.publicKey(), created->unlocked.keys.badges.publicKey());
    QVERIFY(!unlocked->byRecovery);
}

void VaultTest::composedLettersAreTheSame()
{
    Place place;
    NewVault what = newVault();
    what.passphrase = u"caf\u00e9 cr\u00e8me"_s;
    VERIFY_RESULT(Vault::create(place.path(), what, place.clock, place.random));
    VERIFY_RESULT(Vault::unlock(place.path(), u"cafe\u0301 cre\u0300me"_s));
}

void VaultTest::recoveryCode_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<bool>("opens");
    QTest::newRow("as shown") << u"as shown"_s << true;
    QTest::newRow("lower case, no dashes") << u"lower"_s << true;
    QTest::newRow("spaces, line breaks and long dashes") << u"spaces"_s << true;
    QTest::newRow("O for 0 and l for 1") << u"mistaken"_s << true;
    QTest::newRow("one letter wrong") << u"wrong"_s << false;
    QTest::newRow("one letter short") << u"short"_s << false;
    QTest::newRow("one letter long") << u"long"_s << false;
    QTest::newRow("a letter the code never has") << u"foreign"_s << false;
    QTest::newRow("empty") << u"empty"_s << false;
}

void VaultTest::recoveryCode()
{
    QFETCH(QString, spelling);
    QFETCH(bool, opens);
    Place place;
    place.random = base::SeededRandom(5); // a code with a 0 and a 1 in it
    const auto created = place.create();
    VERIFY_RESULT(created);
    QString code = created->recoveryCode;
    QCOMPARE(code.size(), 39);
    QVERIFY(code.contains(u'0') && code.contains(u'1'));
    const QChar last = code.back();
    if (spelling == u"lower"_s)
        code = code.toLower().remove(u'-');
    else if (spelling == u"spaces"_s)
        code = u" \n"_s + code.replace(4, 1, u"\n"_s).replace(9, 1, QChar(0x2013)) + u"\t"_s;
    else if (spelling == u"mistaken"_s)
        code.replace(u'0', u'o').replace(u'1', u'l');
    else if (spelling == u"wrong"_s)
        code.back() = last == u'7' ? u'8' : u'7';
    else if (spelling == u"short"_s)
        code.chop(1);
    else if (spelling == u"long"_s)
        code += u'7';
    else if (spelling == u"foreign"_s)
        code.back() = u'U';
    else if (spelling == u"empty"_s)
        code.clear();
    const auto unlocked = Vault::unlockWithRecovery(place.path(), code);
    if (!opens) {
        COMPARE_CODE(unlocked, base::Code::WrongPassphrase);
        return;
    }
    VERIFY_RESULT(unlocked);
    QVERIFY(unlocked->byRecovery);
    QVERIFY(unlocked->worker.isNull());
}

void VaultTest::certifiesTheRoot()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto devices = (*store)->centreDossier().all<dossier::Device>();
    QCOMPARE(devices.size(), size_t(1));
    QCOMPARE(devices[0].value.name, newVault().deviceName);
    const Keys& keys = (*store)->unlocked().keys;
    const auto root = readCertificate(devices[0].value.certificate, keys.changes.publicKey());
    VERIFY_RESULT(root);
    QCOMPARE(root->device, (*store)->device());
    QCOMPARE(root->by, (*store)->device());
    QCOMPARE(root->role, u"root"_s);
    QCOMPARE(root->exchange, crypto::x25519Public(keys.exchange));
    QCOMPARE(root->badges, keys.badges.publicKey());
}

void VaultTest::certificateNeedsItsSigner()
{
    base::SeededRandom random(7);
    const auto signer = crypto::Ed25519Key::generate(random);
    const auto other = crypto::Ed25519Key::generate(random);
    DeviceCertificate certificate;
    certificate.device = base::DeviceId::random(random);
    certificate.changes = other.publicKey();
    certificate.role = u"device"_s;
    certificate.by = base::DeviceId::random(random);
    const QByteArray bytes = signCertificate(certificate, signer);
    QCOMPARE(*readCertificate(bytes, signer.publicKey()), certificate);
    COMPARE_CODE(readCertificate(bytes, other.publicKey()), base::Code::Refused);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QVERIFY(!readCertificate(changed, signer.publicKey()));
        QVERIFY(!readCertificate(bytes.first(at), signer.publicKey()));
    }
}

void VaultTest::strength_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("strength");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("eight") << u"welkom01"_s << 0;
    QTest::newRow("long but the same") << u"aaaaaaaaaaaaaaaaaaaaaaaa"_s << 0;
    QTest::newRow("twelve") << u"zeg maar ja!"_s << 1;
    QTest::newRow("a sentence") << u"vier gele fietsen in de regen"_s << 2;
}

void VaultTest::strength()
{
    QFETCH(QString, passphrase);
    QTEST(passphraseStrength(passphrase), "strength");
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::VaultTest)
#include "vaulttest.moc"
