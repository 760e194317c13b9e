// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/founding.h"

#include "core/dossier/fields.h"
#include "core/store/files.h"
#include "core/store/ledger.h"
#include "core/store/localtable.h"
#include "core/store/recoverycode.h"
#include "core/store/slotbox.h"
#include "core/store/unfinished.h"
#include "core/store/vaultkeys.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

base::Result<void> writeSlots(Database& database, const Unlocked& unlocked, const NewVault& what,
                              const QString& code, base::Random& random)
{
    const auto bytes = parseRecoveryCode(code);
    if (!bytes)
        return base::fail(bytes.error());
    const auto recovery = recoveryKey(*bytes, unlocked.centre);
    if (!recovery)
        return base::fail(recovery.error());
    const crypto::X25519Public shown = crypto::x25519Public(*recovery);
    const auto recoverySlot = makeRecoverySlot(unlocked.keys.vault, unlocked.centre, shown, random);
    const auto passphraseSlot = makePassphraseSlot(unlocked.keys.vault, unlocked.worker,
                                                   what.passphrase, what.cost, random);
    for (const auto* slot : { &recoverySlot, &passphraseSlot }) {
        if (!*slot)
            return base::fail(slot->error());
        if (auto done = SlotTable(database).insert(**slot); !done)
            return done;
    }
    return writeRecoveryPublic(database, shown, unlocked);
}

base::Result<void> writeCentreDossier(Database& database, const Unlocked& unlocked,
                                      const NewVault& what, const base::Clock& clock,
                                      base::Random& random)
{
    Shelf shelf(database, ReadingKeys::of(unlocked));
    auto ledger = Ledger::open(database, shelf, unlocked, clock, random);
    if (!ledger)
        return base::fail(ledger.error());
    if (auto done = (*ledger)->addDossier(unlocked.centreDossier); !done)
        return done;
    const auto root = pinnedRoot(database, unlocked.keys.vault);
    if (!root)
        return base::fail(root.error());
    const auto fresh = [&] { return base::RecordId::timeOrdered(random, clock.nowMs()); };
    dossier::CentreSettings settings;
    settings.name = what.centreName;
    std::vector<dossier::Draft> drafts{
        dossier::create(unlocked.worker,
                        dossier::Worker{ what.workerName, dossier::Role::Coordinator, {}, false }),
        dossier::create(fresh(), settings),
        dossier::create(fresh(), dossier::Device{ unlocked.device, what.deviceName, *root }),
    };
    const auto written =
        (*ledger)->write(unlocked.centreDossier, 0, std::move(drafts), unlocked.worker);
    if (!written)
        return base::fail(written.error());
    return shelf.writeLearnerCount(0, random);
}

base::Result<void> writeAll(Database& database, const Unlocked& unlocked, const NewVault& what,
                            const QString& code, const base::Clock& clock, base::Random& random)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::fail(transaction.error());
    if (auto done = writeKeys(database, unlocked, random); !done)
        return done;
    if (auto done = writeSlots(database, unlocked, what, code, random); !done)
        return done;
    if (auto done = writeLabel(database, what.centreName); !done)
        return done;
    if (what.isCodeAskedBack) {
        if (auto done = noteCodeUnkept(database, unlocked.keys.vault, random); !done)
            return done;
    }
    if (auto done = writeCentreDossier(database, unlocked, what, clock, random); !done)
        return done;
    return transaction->commit();
}

/// Closing the connection folds the journal into the file, so that one name is all there is.
base::Result<void> writeUnfinished(const QString& directory, const Unlocked& unlocked,
                                   const NewVault& what, const QString& code,
                                   const base::Clock& clock, base::Random& random)
{
    auto database = Database::create(unfinishedPath(directory));
    if (!database)
        return base::fail(database.error());
    return writeAll(**database, unlocked, what, code, clock, random);
}

} // namespace

base::Result<Created> foundCentre(const QString& directory, const NewVault& what,
                                  const base::Clock& clock, base::Random& random)
{
    removeUnfinished(directory);
    Created created{ makeRecoveryCode(random), freshKeys(random) };
    created.unlocked.worker = base::RecordId::timeOrdered(random, clock.nowMs());
    auto done =
        writeUnfinished(directory, created.unlocked, what, created.recoveryCode, clock, random);
    if (done)
        done = makeFolder(blobsPath(directory));
    if (done)
        done = renameFile(unfinishedPath(directory), databasePath(directory));
    if (!done) {
        removeUnfinished(directory);
        return base::fail(done.error());
    }
    return created;
}

} // namespace inkaart::store
