// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"
#include "core/store/chaintable.h"
#include "core/store/shelf.h"

namespace inkaart::store {

/// Stamps, seals, signs and stores changes at the end of this device's chain.
class Ledger {
public:
    /// Reads the end of the chain; Corrupt when neither the note of it nor the last envelope is
    /// whole.
    static base::Result<std::unique_ptr<Ledger>> open(Database& database, Shelf& shelf,
                                                      const Unlocked& unlocked,
                                                      const base::Clock& clock,
                                                      base::Random& random);

    /// Makes the dossier's row and key. Inside the caller's transaction.
    base::Result<void> addDossier(const base::DossierId& id);
    /// Adds envelopes and the new tally; \a before is how many changes the dossier had. Inside the
    /// caller's transaction; commit() or rollBack() follows.
    base::Result<std::vector<dossier::Change>> write(const base::DossierId& id, quint64 before,
                                                     std::vector<dossier::Draft> drafts,
                                                     const base::RecordId& author);
    /// Keeps the chain's end although envelopes of \a id go. Inside the caller's transaction.
    base::Result<void> removeEnvelopes(const base::DossierId& id);

    void commit() { m_end = m_next; }
    void rollBack() { m_next = m_end; }
    /// The greatest stamp of this device.
    base::Hlc newestStamp() const { return m_end.hlc; }

private:
    Ledger(Database& database, Shelf& shelf, const Unlocked& unlocked, const base::Clock& clock,
           base::Random& random, ChainEnd end);
    base::Result<dossier::Change> writeOne(const base::DossierId& id, const base::KeyId& keyId,
                                           const crypto::SymmetricKey& key, dossier::Draft draft,
                                           const base::RecordId& author);

    Database& m_database;
    Shelf& m_shelf;
    const Unlocked& m_unlocked;
    base::Random& m_random;
    base::HybridClock m_clock;
    ChainEnd m_end; ///< what is on disk
    ChainEnd m_next; ///< what the open transaction makes of it
};

} // namespace inkaart::store
