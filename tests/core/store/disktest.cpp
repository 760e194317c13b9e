// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/backup.h"
#include "core/store/writability.h"
#include "tests/core/store/fixture.h"
#include "tests/core/store/privatemount.h"
#include "tests/core/store/writerprocess.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <unistd.h>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

/// Full disks, and disks that cannot be written.
class DiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMorePages();
    void bothOrNeither();
    void noLongerFile();
    void fullDisk();
    void fullDiskWhileBackingUp();
    void fullDiskWhileCreating();
    void fullDiskWhileOpening();
    void readsOnAFullDisk();
    void backsUpFromAFullDisk();
    void fullDiskAfterAKill();
    void readOnlyDisk();
    void readOnlyFolder();

private:
    static void readButNotWrite(Place& place, const base::DossierId& id);
};

namespace {

/// The connection that a store made, to make the database small from outside.
bool limitPages(const QString& directory, int extra)
{
    for (const QString& name : QSqlDatabase::connectionNames()) {
        QSqlDatabase database = QSqlDatabase::database(name, false);
        if (database.databaseName() != directory + u"/inkaart.sqlite"_s)
            continue;
        QSqlQuery query(database);
        if (!query.exec(u"PRAGMA page_count"_s) || !query.next())
            return false;
        const int pages = extra < 0 ? 1'000'000'000 : query.value(0).toInt() + extra;
        query.finish();
        return query.exec(u"PRAGMA max_page_count=%1"_s.arg(pages));
    }
    return false;
}

} // namespace

/// Whatever room there is, a dossier and the centre's go together.
void DiskTest::bothOrNeither()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    const auto ratings = [&] { return (*store)->dossier(*id)->all<dossier::Rating>().size(); };
    const auto owns = [&] {
        return (*store)->centreDossier().all<dossier::OwnAchievement>().size();
    };
    dossier::OwnAchievement large;
    // Of letters that do not repeat: what does is packed into a few bytes.
    QRandomGenerator letters(1);
    for (int i = 0; i < 30'000; ++i)
        large.name += QChar(u'a' + letters.bounded(26));
    int refused = 0;
    QVERIFY(limitPages(place.path(), 0));
    while (ratings() == 0 && refused < 100) {
        const auto done =
            (*store)->appendBoth(*id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) },
                                 { dossier::create((*store)->newRecordId(), large) });
        QCOMPARE(done.has_value(), ratings() == 1);
        QCOMPARE(owns(), ratings());
        if (done)
            break;
        COMPARE_CODE(done, base::Code::DiskFull);
        ++refused;
        QVERIFY(limitPages(place.path(), refused));
    }
    QVERIFY(refused > 3);
    QCOMPARE(owns(), size_t(1));
    // So it is on the disk.
    store->reset();
    auto again = place.reopen();
    VERIFY_RESULT(again);
    QCOMPARE((*again)->dossier(*id)->all<dossier::Rating>().size(), size_t(1));
    QCOMPARE((*again)->centreDossier().all<dossier::OwnAchievement>().size(), size_t(1));
}

void DiskTest::noMorePages()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    QVERIFY(limitPages(place.path(), 5));
    size_t acknowledged = 1;
    for (;;) {
        const auto done = (*store)->append(*id,
                                           { ratingDraft(**store, u"a"_s, dossier::Level::Can),
                                             ratingDraft(**store, u"b"_s, dossier::Level::Can),
                                             ratingDraft(**store, u"c"_s, dossier::Level::Can) });
        if (!done) {
            COMPARE_CODE(done, base::Code::DiskFull);
            break;
        }
        acknowledged += 3;
        QVERIFY(acknowledged < 1000);
    }
    // Of the three that did not fit nothing is there, neither now nor later.
    QCOMPARE((*store)->dossier(*id)->records().changeCount(), acknowledged);
    COMPARE_CODE((*store)->createDossier({ learnerDraft(**store, QString(5000, u'x')) }),
                 base::Code::DiskFull);
    QCOMPARE((*store)->cards()->size(), size_t(1));
    // Room again: writing goes on, without a gap in the chain.
    QVERIFY(limitPages(place.path(), -1));
    VERIFY_RESULT((*store)->append(*id, { ratingDraft(**store, u"d"_s, dossier::Level::Can) }));
    QCOMPARE((*store)->dossier(*id)->records().changeCount(), acknowledged + 1);
    QCOMPARE((*store)->check()->problems, QStringList());
}

void DiskTest::noLongerFile()
{
    Place place;
    VERIFY_RESULT(place.create());
    WriterProcess writer(u"full"_s, place.path());
    QVERIFY(writer.waitForOpen());
    QVERIFY(writer.waitForEnd());
    const Acknowledged said = writer.acknowledged();
    QVERIFY(said.error.startsWith(u"error"_s));
    QVERIFY(!said.changes.empty());
    auto store = place.reopen();
    VERIFY_RESULT(store);
    for (const auto& [id, change] : said.changes) {
        const auto history = (*store)->dossier(id)->records().history();
        QVERIFY(std::any_of(history.begin(), history.end(),
                            [c = change](const auto& one) { return one.id == c; }));
    }
    QCOMPARE((*store)->check()->problems, QStringList());
}

void DiskTest::fullDisk()
{
    Place place;
    QVERIFY(QDir().mkpath(place.path()));
    if (!mountSmallDisk(place.path(), "size=1500k"))
        QSKIP("A small disk can only be mounted by root.");
    const Unmount unmount(place.path());
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    std::vector<dossier::BlobRef> photos;
    for (;;) {
        auto photo = (*store)->putBlob(*id, QByteArray(200'000, 'p'), u"image/jpeg"_s, u"p"_s);
        if (!photo) {
            COMPARE_CODE(photo, base::Code::DiskFull);
            break;
        }
        photos.push_back(*photo);
        QVERIFY(photos.size() < 20);
    }
    QVERIFY(!photos.empty());
    size_t acknowledged = 1;
    for (; acknowledged < 5000; ++acknowledged) {
        const auto done =
            (*store)->append(*id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) });
        if (!done) {
            QVERIFY2(done.error().code == base::Code::DiskFull
                         || done.error().code == base::Code::Io,
                     qPrintable(done.error().detail));
            break;
        }
    }
    QVERIFY(acknowledged < 5000);
    QCOMPARE((*store)->dossier(*id)->records().changeCount(), acknowledged);
    for (const dossier::BlobRef& photo : photos)
        VERIFY_RESULT((*store)->blob(photo));
    QCOMPARE((*store)->check()->problems, QStringList());
}

void DiskTest::fullDiskWhileBackingUp()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    const QString code = created->recoveryCode;
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT((*store)->putBlob(*id, QByteArray(900'000, 'p'), u"image/jpeg"_s, u"p"_s));
    const QString stick = place.folder.filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(stick));
    if (!mountSmallDisk(stick, "size=500k"))
        QSKIP("A small disk can only be mounted by root.");
    const Unmount unmount(stick);
    COMPARE_CODE(makeBackup(**store, stick + u"/backup"_s, {}), base::Code::DiskFull);
    QCOMPARE(QDir(stick).entryList(QDir::Files | QDir::Hidden), QStringList());
    const QString big = place.folder.filePath(u"backup"_s);
    VERIFY_RESULT(makeBackup(**store, big, {}));
    COMPARE_CODE(restoreBackup(big, code, stick + u"/restored"_s), base::Code::DiskFull);
    QCOMPARE(QDir(stick).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList());
}

void DiskTest::fullDiskWhileCreating()
{
    Place place;
    QVERIFY(QDir().mkpath(place.path()));
    if (!mountSmallDisk(place.path(), "size=64k"))
        QSKIP("A small disk can only be mounted by root.");
    const Unmount unmount(place.path());
    COMPARE_CODE(place.create(), base::Code::DiskFull);
    QVERIFY(!Vault::exists(place.path()));
}

void DiskTest::readsOnAFullDisk()
{
    Place place;
    QVERIFY(QDir().mkpath(place.path()));
    if (!mountSmallDisk(place.path(), "size=1m"))
        QSKIP("A small disk can only be mounted by root.");
    const Unmount unmount(place.path());
    auto created = place.create();
    VERIFY_RESULT(created);
    const QString code = created->recoveryCode;
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT((*store)->createDossier({ learnerDraft(**store, u"Amina"_s) }));
    store->reset();
    {
        const Filling filling(place.path());
        VERIFY_RESULT(Vault::label(place.path()));
        QCOMPARE(writability(place.path()).value_or(Writability::Full), Writability::FullDisk);
        VERIFY_RESULT(Vault::unlockWithRecovery(place.path(), code));
        auto unlocked = Vault::unlock(place.path(), newVault().passphrase);
        VERIFY_RESULT(unlocked);
        store = openAsItCan(place.path(), std::move(*unlocked), place.clock, place.random);
        VERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->cards()->front().callName, u"Amina"_s);
        QCOMPARE(Reader(**store).cards()->size(), size_t(1));
        QCOMPARE((*store)->check()->problems, QStringList());
        COMPARE_CODE((*store)->setLocal(u"a"_s, "b"), base::Code::ReadOnly);
        const QString stick = place.folder.filePath(u"stick"_s);
        VERIFY_RESULT(makeBackup(**store, stick, {}));
        VERIFY_RESULT(restoreBackup(stick, code, place.folder.filePath(u"other"_s)));
        store->reset();
    }
    QCOMPARE(writability(place.path()).value_or(Writability::FullDisk), Writability::Full);
    auto unlocked = Vault::unlock(place.path(), newVault().passphrase);
    VERIFY_RESULT(unlocked);
    store = openAsItCan(place.path(), std::move(*unlocked), place.clock, place.random);
    VERIFY_RESULT(store);
    QVERIFY(!(*store)->isReadOnly());
}

void DiskTest::backsUpFromAFullDisk()
{
    Place place;
    QVERIFY(QDir().mkpath(place.path()));
    if (!mountSmallDisk(place.path(), "size=1m"))
        QSKIP("A small disk can only be mounted by root.");
    const Unmount unmount(place.path());
    VERIFY_RESULT(place.create());
    auto store = place.reopen();
    VERIFY_RESULT(store);
    const Filling filling(place.path());
    VERIFY_RESULT(makeBackup(**store, place.folder.filePath(u"stick"_s), {}));
    QCOMPARE(QDir(place.folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{ u"stick"_s });
}

void DiskTest::fullDiskAfterAKill()
{
    Place place;
    QVERIFY(QDir().mkpath(place.path()));
    if (!mountSmallDisk(place.path(), "size=2m"))
        QSKIP("A small disk can only be mounted by root.");
    const Unmount unmount(place.path());
    VERIFY_RESULT(place.create());
    WriterProcess writer(u"write"_s, place.path());
    QVERIFY(writer.waitForOpen());
    QVERIFY(writer.waitForLine());
    writer.kill();
    const Acknowledged said = writer.acknowledged();
    QVERIFY(QFileInfo(place.path() + u"/inkaart.sqlite-wal"_s).size() > 0);
    const Filling filling(place.path());
    auto unlocked = Vault::unlock(place.path(), newVault().passphrase);
    VERIFY_RESULT(unlocked);
    const auto store = openAsItCan(place.path(), std::move(*unlocked), place.clock, place.random);
    VERIFY_RESULT(store);
    for (const auto& [id, change] : said.changes) {
        const auto history = (*store)->dossier(id)->records().history();
        QVERIFY(std::any_of(history.begin(), history.end(),
                            [c = change](const auto& one) { return one.id == c; }));
    }
}

void DiskTest::fullDiskWhileOpening()
{
    Place place;
    QVERIFY(QDir().mkpath(place.path()));
    if (!mountSmallDisk(place.path(), "size=1m"))
        QSKIP("A small disk can only be mounted by root.");
    const Unmount unmount(place.path());
    VERIFY_RESULT(place.create());
    {
        const Filling filling(place.path());
        COMPARE_CODE(place.reopen(), base::Code::DiskFull);
    }
    VERIFY_RESULT(place.reopen());
}

/// All can be read, nothing is written, and each says why.
void DiskTest::readButNotWrite(Place& place, const base::DossierId& id)
{
    auto unlocked = Vault::unlock(place.path(), newVault().passphrase);
    VERIFY_RESULT(unlocked);
    COMPARE_CODE(Store::open(place.path(), std::move(*unlocked), place.clock, place.random),
                 base::Code::ReadOnly);
    unlocked = Vault::unlock(place.path(), newVault().passphrase);
    VERIFY_RESULT(unlocked);
    const Slots vaultSlots(place.path(), *unlocked, place.random);
    COMPARE_CODE(Slots(vaultSlots).newRecoveryCode(), base::Code::ReadOnly);
    auto store = Store::openReadOnly(place.path(), std::move(*unlocked), place.clock, place.random);
    VERIFY_RESULT(store);
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->cards()->front().callName, u"Amina"_s);
    QCOMPARE((*store)->check()->problems, QStringList());
    COMPARE_CODE((*store)->append(id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) }),
                 base::Code::ReadOnly);
    COMPARE_CODE((*store)->createDossier({}), base::Code::ReadOnly);
    COMPARE_CODE((*store)->destroyDossier(id), base::Code::ReadOnly);
    COMPARE_CODE((*store)->setLocal(u"a"_s, "b"), base::Code::ReadOnly);
    COMPARE_CODE((*store)->putBlob(id, "x", {}, {}), base::Code::ReadOnly);
    VERIFY_RESULT(makeBackup(**store, place.folder.filePath(u"rescue"_s), {}));
    COMPARE_CODE(makeBackup(**store, place.path() + u"/inside"_s, {}), base::Code::Refused);
}

void DiskTest::readOnlyDisk()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    store->reset();
    if (!mountReadOnly(place.path()))
        QSKIP("A disk can only be made read-only by root.");
    const Unmount unmount(place.path());
    readButNotWrite(place, *id);
    const QString other = place.path() + u"/other"_s;
    COMPARE_CODE(Vault::create(other, newVault(), place.clock, place.random), base::Code::ReadOnly);
}

void DiskTest::readOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("Root may write where modes forbid it.");
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    store->reset();
    QVERIFY(QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::ExeOwner));
    readButNotWrite(place, *id);
    QVERIFY(QFile::setPermissions(place.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::DiskTest)
#include "disktest.moc"
