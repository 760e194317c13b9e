// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/backup.h"
#include "core/store/store.h"
#include "tests/core/store/fixture.h"

#include <atomic>
#include <thread>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

/// Reading and backing up on other threads while the program writes.
class ReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void readsWhileWriting();
    void backsUpWhileWriting();
};

void ReaderTest::readsWhatWasWritten()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    const auto photo = (*store)->putBlob(*id, "photo", u"image/jpeg"_s, u"p"_s);
    Reader reader(**store);
    std::thread([&, reader = std::move(reader)]() mutable {
        QCOMPARE(reader.cards()->front().callName, u"Amina"_s);
        QCOMPARE(reader.dossier(*id)->learner().callName, u"Amina"_s);
        QCOMPARE(*reader.blob(*photo), QByteArray("photo"));
        COMPARE_CODE(reader.dossier(base::DossierId()), base::Code::NotFound);
        [[maybe_unused]] const Reader goesHere = std::move(reader);
    }).join();
}

void ReaderTest::readsWhileWriting()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    std::atomic<bool> isDone = false;
    std::atomic<int> failures = 0;
    std::atomic<int> reads = 0;
    std::thread worker([&, reader = Reader(**store)]() mutable {
        size_t last = 0;
        while (!isDone || reads < 3) {
            const auto dossier = reader.dossier(*id);
            const auto cards = reader.cards();
            // Always a whole state, and never an older one than before.
            if (!dossier || !cards || dossier->records().changeCount() < last)
                ++failures;
            else
                last = dossier->records().changeCount();
            ++reads;
        }
        [[maybe_unused]] const Reader goesHere = std::move(reader);
    });
    for (int i = 0; i < 60; ++i) {
        const bool isWritten =
            (*store)->append(*id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) }).has_value()
            && (i % 20 != 0
                || (*store)->createDossier({ learnerDraft(**store, u"Yusuf"_s) }).has_value());
        failures += isWritten ? 0 : 1;
    }
    isDone = true;
    worker.join();
    QCOMPARE(failures.load(), 0);
}

void ReaderTest::backsUpWhileWriting()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    const QString code = created->recoveryCode;
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    base::Result<BackupReport> report = base::fail(base::Code::Internal, {});
    std::atomic<bool> isDone = false;
    std::thread worker([&] {
        report = makeBackup(**store, place.folder.filePath(u"backup"_s), {});
        isDone = true;
    });
    int failures = 0;
    do {
        if (!(*store)->append(*id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) }))
            ++failures;
    } while (!isDone);
    worker.join();
    QCOMPARE(failures, 0);
    VERIFY_RESULT(report);
    const QString to = place.folder.filePath(u"restored"_s);
    VERIFY_RESULT(restoreBackup(report->path, code, to));
    auto unlocked = Vault::unlock(to, newVault().passphrase);
    VERIFY_RESULT(unlocked);
    const auto restored = Store::open(to, std::move(*unlocked), place.clock, place.random);
    VERIFY_RESULT(restored);
    QCOMPARE((*restored)->check()->problems, QStringList());
    QCOMPARE((*restored)->check()->changes, report->changes);
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::ReaderTest)
#include "readertest.moc"
