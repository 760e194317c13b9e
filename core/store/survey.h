// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"
#include "core/store/store.h"

namespace inkaart::store {

/// The learners that can be shown, and those whose dossier is damaged.
struct FoundCards {
    std::vector<dossier::Card> cards;
    std::vector<base::DossierId> damaged; ///< neither the card nor the changes can be read
    std::vector<base::DossierId> partly; ///< the card was made again from what is left
    bool isCounted = true; ///< there are as many as there should be

    bool isWhole() const { return damaged.empty() && partly.empty() && isCounted; }
};

/// What may be destroyed: dossiers that were taken away long enough ago, and pieces of files that
/// no row names.
struct Leftovers {
    std::vector<base::DossierId> dossiers;
    std::vector<QByteArray> pieces;
};

/// For so many days somebody who was taken away can be had back.
constexpr int keptDays = 30;
bool isPastKeeping(const dossier::Card& card, qint64 nowMs);

/// Looks over the whole store on a worker thread, as a Reader does, and goes on where a Reader
/// stops: one dossier that is damaged keeps nobody else away.
class Survey {
public:
    explicit Survey(const Store& store);
    Survey(Survey&&) noexcept;
    ~Survey();

    base::Result<FoundCards> cards();
    base::Result<Leftovers> leftovers(qint64 nowMs);
    /// Learners with files that nothing shows any more (dossier::droppedFiles): reads everybody who
    /// has a file, so not at every start.
    base::Result<std::vector<base::DossierId>> withDroppedFiles(qint64 nowMs);

private:
    std::unique_ptr<ReadSide> d;
};

/// False while the clock cannot be right and in a store that is only read.
bool mayPurge(const Store& store);
/// Destroys a dossier if its days are over; looks again, for it may have been put back since a
/// Survey found it. False when it stays, as one does of which changes are set aside: the change
/// that put it back may be among them.
base::Result<bool> purgeDossier(Store& store, const base::DossierId& id);
/// Destroys the files of a dossier that nothing in it shows any more; looks again. How many.
base::Result<int> purgeFiles(Store& store, const base::DossierId& id);
/// Removes those of \a pieces that still no row names.
base::Result<void> purgePieces(Store& store, const std::vector<QByteArray>& pieces);

} // namespace inkaart::store
