// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blobfiles.h"
#include "core/store/ledger.h"
#include "core/store/recentdossiers.h"
#include "core/store/shelf.h"
#include "core/store/store.h"
#include "core/store/storelock.h"

#include <optional>

namespace inkaart::store {

/// What one append leaves behind.
struct Written {
    std::vector<dossier::Change> changes;
    dossier::Card card;
};

struct Store::Private {
    Private(const QString& directory, Unlocked unlocked, const base::Clock& clock,
            base::Random& random);

    base::Result<void> open(Mode mode);
    base::Result<void> readCentre();
    base::Result<void> requireWritable() const;
    /// The dossier to be written to, from memory or disk.
    base::Result<ReadDossier> take(const base::DossierId& id);
    base::Result<Written> write(const base::DossierId& id, ReadDossier& current,
                                std::vector<dossier::Draft> drafts, bool isNew);
    base::Result<std::vector<dossier::Change>> writeCentre(std::vector<dossier::Draft> drafts);
    /// A dossier and the centre's, in one transaction; \a inCentre gets what was written there.
    base::Result<Written> writeBoth(const base::DossierId& id, ReadDossier& current,
                                    std::vector<dossier::Draft> drafts,
                                    std::vector<dossier::Draft> centreDrafts,
                                    std::vector<dossier::Change>& inCentre);
    base::Result<void> destroy(const base::DossierId& id);
    /// Within an open transaction: what this laptop keeps beside the dossier.
    base::Result<void> forgetLocal(const base::DossierId& id,
                                   const std::vector<base::RecordId>& awards);
    std::vector<base::RecordId> awardsOf(const base::DossierId& id);
    base::Result<void> emptyJournal();
    base::Result<base::Hlc> newestStamp() const;
    base::Result<QByteArray> local(const QString& key) const;
    base::Result<void> checkClockForSigning() const;

    QString directory;
    Unlocked unlocked;
    const base::Clock& clock;
    base::Random& random;
    std::optional<StoreLock> lock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<Ledger> ledger; ///< null when read-only
    BlobFiles files;
    ReadDossier centre;
    RecentDossiers recent;

private:
    base::Result<Written> writeInside(const base::DossierId& id, ReadDossier& current,
                                      std::vector<dossier::Draft> drafts, bool isNew);
    void keepNames(dossier::Card& card) const;
    /// Tells the drafts what time it is, where their stamps will not; a deletion also that nobody
    /// knows.
    void tellTime(std::vector<dossier::Draft>& drafts) const;
    /// Within an open transaction, as the next ones.
    base::Result<Written> writeRows(const base::DossierId& id, ReadDossier& current,
                                    std::vector<dossier::Draft> drafts, bool isNew);
    base::Result<std::vector<dossier::Change>> writeCentreRows(ReadDossier& next,
                                                               std::vector<dossier::Draft> drafts);
    base::Result<void> writeCard(const dossier::Card& card, bool isNew);
    base::Result<std::vector<dossier::Change>>
    writeCentreInside(ReadDossier& next, std::vector<dossier::Draft> drafts);
    base::Result<Written> writeBothInside(const base::DossierId& id, ReadDossier& current,
                                          ReadDossier& next, std::vector<dossier::Draft> drafts,
                                          std::vector<dossier::Draft> centreDrafts,
                                          std::vector<dossier::Change>& inCentre);
};

/// The settings in a centre's dossier; the defaults when it has none.
dossier::CentreSettings settingsOf(const dossier::Dossier& centre);

} // namespace inkaart::store
