// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"
#include "core/store/database.h"
#include "core/store/survey.h"
#include "core/store/vault.h"

#include <map>

namespace inkaart::store {

/// What it takes to read: a copy of the centre's key and the ids that boxes are bound to.
struct ReadingKeys {
    base::CentreId centre;
    base::DossierId centreDossier;
    base::KeyId id;
    crypto::SymmetricKey key;

    static ReadingKeys of(const Unlocked& unlocked);
    ReadingKeys clone() const;
};

/// What is damaged or gone lies there no better the next time; all else is the disk's trouble.
bool isDamage(const base::Error& error);

/// A dossier with the number of changes it should have, those that are set aside too, so that the
/// next tally does not forget them.
struct ReadDossier {
    dossier::Dossier dossier;
    quint64 changes = 0;
};

/// Reads and opens what lies in a database: on the store's thread or a worker's, each with a
/// connection of its own. Also makes the boxes that are read here, so that both sides agree.
class Shelf {
public:
    Shelf(Database& database, ReadingKeys keys)
        : m_database(database)
        , m_keys(std::move(keys))
    { }

    /// All learners that can be read. A card that does not open is made again from its dossier;
    /// one dossier that is damaged keeps nobody else away.
    base::Result<FoundCards> findCards();
    /// All learners; Corrupt when one is damaged or missing.
    base::Result<std::vector<dossier::Card>> cards();
    base::Result<dossier::Card> card(const base::DossierId& id);
    /// A change that is missing or does not open is set aside and counted. NotFound; Corrupt when
    /// nothing of it can be read.
    base::Result<ReadDossier> dossier(const base::DossierId& id);
    /// The key that opens (and seals) changes of \a id; kept once unwrapped.
    base::Result<const crypto::SymmetricKey*> dossierKey(const base::DossierId& id,
                                                         const base::KeyId& key);
    void forgetKeys() { m_opened.clear(); }

    base::Result<QByteArray> wrapKey(const base::DossierId& id, const base::KeyId& keyId,
                                     const crypto::SymmetricKey& key, base::Random& random) const;
    base::Result<QByteArray> sealCard(const dossier::Card& card, base::Random& random) const;
    base::Result<QByteArray> sealTally(const base::DossierId& id, quint64 changes,
                                       base::Random& random) const;
    /// How many learners there are, so that a lost row is noticed.
    base::Result<void> writeLearnerCount(quint64 count, base::Random& random);
    /// One came or went (already in the tables).
    base::Result<void> changeLearnerCount(int by, base::Random& random);

    /// Opens one box; Corrupt.
    base::Result<dossier::Card> openCard(const base::DossierId& id, const QByteArray& box) const;
    base::Result<dossier::Change> openChange(const base::DossierId& id, QByteArrayView bytes);

private:
    base::Result<ReadDossier> readDossier(const base::DossierId& id);
    /// How many changes a row says that the dossier has.
    base::Result<quint64> tallyOf(const base::DossierId& id);
    /// Applies what opens; how many envelopes lie there.
    base::Result<quint64> readChanges(dossier::Dossier& dossier);
    /// The cards that open, by one walk over the table; stops where the table is damaged.
    base::Result<void> readCards(FoundCards& found);
    base::Result<void> readWithoutCards(FoundCards& found);
    base::Result<quint64> learnerCount();
    base::Result<quint64> tally(const base::DossierId& id, QByteArrayView box) const;

    Database& m_database;
    ReadingKeys m_keys;
    std::map<std::pair<base::DossierId, base::KeyId>, crypto::SymmetricKey> m_opened;
};

} // namespace inkaart::store
