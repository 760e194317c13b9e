// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/toldtime.h"
#include "core/store/backup.h"
#include "core/store/store.h"
#include "tests/core/store/fixture.h"

#include <QDir>
#include <QDirIterator>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

class StoreErasingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void destroyedIsGone();
    void destroyingGivesSpaceBack();
    void takenAwayIsKeptThirtyDays_data();
    void takenAwayIsKeptThirtyDays();
    void aDayInAnotherCenturyIsForgotten();
    void anUnbelievedClockDatesNothing_data();
    void anUnbelievedClockDatesNothing();
    void takenAwayCanBeHadBack();
    void aFileTakenAwayGoes_data();
    void aFileTakenAwayGoes();
    void filesThatNobodyNamesGo();
    void theCentreStays();
};

namespace {

bool isOnDisk(const QString& directory, const QByteArray& bytes)
{
    QDirIterator all(directory, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

int piecesOnDisk(const QString& directory)
{
    int count = 0;
    for (QDirIterator all(directory + u"/blobs"_s, QDir::Files, QDirIterator::Subdirectories);
         all.hasNext(); ++count)
        all.next();
    return count;
}

} // namespace

void StoreErasingTest::destroyedIsGone()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto kept = (*store)->createDossier({ learnerDraft(**store, u"Yusuf"_s) });
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT((*store)->putBlob(*id, QByteArray(300'000, 'p'), u"image/jpeg"_s, u"p"_s));
    const auto changes =
        (*store)->append(*id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) });
    const QByteArray change = changes->front().id.bytes();
    QVERIFY(isOnDisk(place.path(), id->bytes()));
    QVERIFY(isOnDisk(place.path(), change));
    dossier::Award award;
    award.achievement = u"urn:inkaart:achievement:samenwerken/2"_s;
    const base::RecordId badge = (*store)->newRecordId();
    VERIFY_RESULT((*store)->append(*id, { dossier::create(badge, award) }));
    VERIFY_RESULT((*store)->setLocal(u"award-draft/%1/x"_s.arg(id->toString()), "halfway"));
    VERIFY_RESULT((*store)->setLocal(u"badge-given-away/"_s + badge.toString(), "1"));
    VERIFY_RESULT((*store)->setLocal(u"award-draft/%1/x"_s.arg(kept->toString()), "halfway"));
    QCOMPARE(piecesOnDisk(place.path()), 2);
    VERIFY_RESULT((*store)->destroyDossier(*id));
    COMPARE_CODE((*store)->dossier(*id), base::Code::NotFound);
    COMPARE_CODE((*store)->append(*id, { ratingDraft(**store, u"b"_s, dossier::Level::Can) }),
                 base::Code::NotFound);
    QVERIFY(!isOnDisk(place.path(), id->bytes()));
    QVERIFY(!isOnDisk(place.path(), change));
    QVERIFY(!isOnDisk(place.path(), id->toString().toLatin1()));
    COMPARE_CODE((*store)->local(u"badge-given-away/"_s + badge.toString()), base::Code::NotFound);
    QVERIFY(!isOnDisk(place.path(), badge.toString().toLatin1()));
    QCOMPARE(*(*store)->local(u"award-draft/%1/x"_s.arg(kept->toString())), "halfway");
    QCOMPARE(piecesOnDisk(place.path()), 0);
    QCOMPARE((*store)->cards()->size(), size_t(1));
    // The chain goes on where it was, also after a new start.
    VERIFY_RESULT((*store)->append(*kept, { ratingDraft(**store, u"c"_s, dossier::Level::Can) }));
    VERIFY_RESULT((*store)->destroyDossier(*kept));
    store->reset();
    store = place.reopen();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->createDossier({ learnerDraft(**store, u"Sem"_s) }));
    QCOMPARE((*store)->check()->problems, QStringList());
}

void StoreErasingTest::destroyingGivesSpaceBack()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const QString path = place.path() + u"/inkaart.sqlite"_s;
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    std::vector<dossier::Draft> drafts;
    for (int i = 0; i < 400; ++i)
        drafts.push_back(ratingDraft(**store, u"skill%1"_s.arg(i), dossier::Level::Can));
    VERIFY_RESULT((*store)->append(*id, std::move(drafts)));
    const auto other = (*store)->createDossier({ learnerDraft(**store, u"Yusuf"_s) });
    VERIFY_RESULT((*store)->destroyDossier(*other));
    const qint64 before = QFileInfo(path).size();
    VERIFY_RESULT((*store)->destroyDossier(*id));
    QVERIFY2(QFileInfo(path).size() < before / 2,
             qPrintable(u"%1 of %2"_s.arg(QFileInfo(path).size()).arg(before)));
    QCOMPARE(QFileInfo(path + u"-wal"_s).size(), 0);
}

void StoreErasingTest::takenAwayIsKeptThirtyDays_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<int>("destroyed");
    QTest::newRow("the same day") << someDay << 0;
    QTest::newRow("29 days later") << someDay + 29 * oneDay << 0;
    QTest::newRow("31 days later") << someDay + 31 * oneDay << 1;
    QTest::newRow("a clock at 1970") << qint64(0) << 0;
    QTest::newRow("a clock eighty years ahead") << someDay + 80 * 365 * oneDay << 0;
}

void StoreErasingTest::takenAwayIsKeptThirtyDays()
{
    QFETCH(qint64, now);
    QFETCH(int, destroyed);
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->createDossier({ learnerDraft(**store, u"Yusuf"_s) }));
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    const auto dossier = (*store)->dossier(*id);
    base::RecordId record;
    dossier->learner(&record);
    VERIFY_RESULT((*store)->append(*id, { dossier::remove(*dossier->records().find(record)) }));
    QVERIFY((*store)->card(*id)->deletedAt > 0);
    place.clock.set(now);
    const auto purged = (*store)->purgeDeleted();
    VERIFY_RESULT(purged);
    QCOMPARE(*purged, destroyed);
    QCOMPARE((*store)->cards()->size(), size_t(2 - destroyed));
}

/// Stamps never go back; what is counted from is what the clock said since.
void StoreErasingTest::aDayInAnotherCenturyIsForgotten()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    place.clock.set(QDateTime({ 2099, 12, 31 }, {}, Qt::UTC).toMSecsSinceEpoch());
    VERIFY_RESULT((*store)->append(*id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) }));
    const auto later = (*store)->createDossier({ learnerDraft(**store, u"Yusuf"_s) });
    VERIFY_RESULT(later);
    place.clock.set(someDay + oneDay);
    VERIFY_RESULT((*store)->confirmClock());
    VERIFY_RESULT((*store)->append(*later, { ratingDraft(**store, u"a"_s, dossier::Level::Can) }));
    QCOMPARE((*store)->card(*later)->created, someDay + oneDay);
    const auto dossier = (*store)->dossier(*id);
    base::RecordId record;
    dossier->learner(&record);
    const auto gone = (*store)->append(*id, { dossier::remove(*dossier->records().find(record)) });
    VERIFY_RESULT(gone);
    QVERIFY(static_cast<qint64>(gone->front().hlc.ms) > someDay + 70 * 365 * oneDay);
    const auto card = (*store)->card(*id);
    QCOMPARE(card->created, someDay);
    QCOMPARE(card->lastChange, someDay + oneDay);
    QCOMPARE(card->deletedAt, someDay + oneDay);
    // It is so on disk too.
    store->reset();
    store = place.reopen();
    VERIFY_RESULT(store);
    QCOMPARE((*store)->check()->problems, QStringList());
    QCOMPARE(dossier::makeCard(*(*store)->dossier(*id)), *card);
    place.clock.set(someDay + 30 * oneDay);
    QCOMPARE(*(*store)->purgeDeleted(), 0);
    place.clock.set(someDay + 32 * oneDay);
    QCOMPARE(*(*store)->purgeDeleted(), 1);
}

/// A clock that nobody says is right dates nothing: what was taken away then is kept longer.
void StoreErasingTest::anUnbelievedClockDatesNothing_data()
{
    QTest::addColumn<qint64>("now");
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("a day that may be right") << someDay - 20 * oneDay;
}

void StoreErasingTest::anUnbelievedClockDatesNothing()
{
    QFETCH(qint64, now);
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    place.clock.set(now);
    const auto dossier = (*store)->dossier(*id);
    base::RecordId record;
    dossier->learner(&record);
    VERIFY_RESULT((*store)->append(*id, { dossier::remove(*dossier->records().find(record)) }));
    QCOMPARE((*store)->card(*id)->deletedAt, dossier::notBegun);
    // Its days begin when somebody sits down at a right date, not at the stamp before.
    place.clock.set(someDay + 40 * oneDay);
    QCOMPARE(*(*store)->purgeDeleted(), 0);
}

void StoreErasingTest::takenAwayCanBeHadBack()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    base::RecordId record;
    (*store)->dossier(*id)->learner(&record);
    const auto removal =
        (*store)->append(*id, { dossier::remove(*(*store)->dossier(*id)->records().find(record)) });
    VERIFY_RESULT(removal);
    VERIFY_RESULT((*store)->append(*id, { dossier::retract(removal->front()) }));
    QCOMPARE((*store)->card(*id)->deletedAt, 0);
    place.clock.advance(40 * oneDay);
    QCOMPARE(*(*store)->purgeDeleted(), 0);
    QCOMPARE((*store)->dossier(*id)->learner().callName, u"Amina"_s);
}

void StoreErasingTest::aFileTakenAwayGoes_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("taken away yesterday") << 1 << u"removed"_s << false;
    QTest::newRow("taken away 29 days ago") << 29 << u"removed"_s << false;
    QTest::newRow("taken away 31 days ago") << 31 << u"removed"_s << true;
    QTest::newRow("still there") << 400 << u"nothing"_s << false;
    QTest::newRow("had back") << 31 << u"had back"_s << false;
    QTest::newRow("another in its place") << 31 << u"replaced"_s << true;
    QTest::newRow("never added, for it was undone") << 31 << u"undone"_s << true;
    QTest::newRow("a clock eighty years ahead") << 80 * 365 << u"removed"_s << false;
}

void StoreErasingTest::aFileTakenAwayGoes()
{
    QFETCH(int, days);
    QFETCH(QString, what);
    QFETCH(bool, isGone);
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    const auto put = [&] { return *(*store)->putBlob(*id, "photo", u"image/jpeg"_s, u"p"_s); };
    dossier::Evidence evidence;
    evidence.file = put();
    const dossier::BlobRef photo = evidence.file;
    dossier::Evidence other;
    other.file = put();
    const base::RecordId record = (*store)->newRecordId();
    const auto added = (*store)->append(*id, { dossier::create(record, evidence) });
    VERIFY_RESULT(added);
    VERIFY_RESULT((*store)->append(*id, { dossier::create((*store)->newRecordId(), other) }));
    const auto dossier = (*store)->dossier(*id);
    const dossier::Record& now = *dossier->records().find(record);
    if (what == "removed"_L1 || what == "had back"_L1) {
        const auto gone = (*store)->append(*id, { dossier::remove(now) });
        VERIFY_RESULT(gone);
        if (what == "had back"_L1)
            VERIFY_RESULT((*store)->append(*id, { dossier::retract(gone->front()) }));
    } else if (what == "undone"_L1) {
        VERIFY_RESULT((*store)->append(*id, { dossier::retract(added->front()) }));
    } else if (what == "replaced"_L1) {
        evidence.file = put();
        VERIFY_RESULT((*store)->append(*id, { dossier::edit(now, evidence) }));
    }
    const int before = piecesOnDisk(place.path());
    place.clock.advance(days * oneDay);
    VERIFY_RESULT((*store)->purgeDeleted());
    QCOMPARE((*store)->blob(photo).has_value(), !isGone);
    QCOMPARE(piecesOnDisk(place.path()), before - (isGone ? 1 : 0));
    QCOMPARE(*(*store)->blob(other.file), QByteArray("photo"));
    QCOMPARE((*store)->check()->problems, QStringList());
    const QString copy = place.folder.filePath(u"copy"_s);
    const auto backup = makeBackup(**store, copy, {});
    VERIFY_RESULT(backup);
    QCOMPARE(backup->missing, QStringList());
    QCOMPARE(backup->files, before - (isGone ? 1 : 0));
}

void StoreErasingTest::filesThatNobodyNamesGo()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    const auto photo = (*store)->putBlob(*id, "photo", u"image/jpeg"_s, u"../../etc/p.jpg"_s);
    VERIFY_RESULT(photo);
    QCOMPARE(photo->name, u"p.jpg"_s);
    // What a power cut between the file and its row leaves.
    QVERIFY(QDir().mkpath(place.path() + u"/blobs/ff"_s));
    QFile orphan(place.path() + u"/blobs/ff/"_s + QString(64, u'f'));
    QVERIFY(orphan.open(QIODevice::WriteOnly) && orphan.write("x") == 1);
    orphan.close();
    VERIFY_RESULT((*store)->purgeDeleted());
    QVERIFY(!orphan.exists());
    QCOMPARE(*(*store)->blob(*photo), QByteArray("photo"));
}

void StoreErasingTest::theCentreStays()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    const base::DossierId centre = created->unlocked.centreDossier;
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    COMPARE_CODE((*store)->destroyDossier(centre), base::Code::Refused);
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::StoreErasingTest)
#include "storeerasingtest.moc"
