// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace inkaart::dossier {

/// The index card of one dossier: all that the list and the search need. Kept sealed, in the same
/// transaction as the change that alters it.
struct Card {
    base::DossierId dossier;
    QString callName;
    QString fullName;
    QString nameInOwnScript;
    QStringList languages;
    QString searchKey; ///< search::fold of the three names; made when the card is made
    int searchKeyVersion = 0; ///< search::foldVersion at that time
    Time created = 0;
    Time lastTalk = 0;
    Time lastChange = 0;
    Time waitingUntil = 0;
    Time deletedAt = 0; ///< taken away: 30 days to be had back; notBegun: nobody knew the date
    bool isNameless = false;
    bool hasOpenConversation = false;
    bool hasConflict = false;
    int badges = 0;
    int conversations = 0;
    base::RecordId lastWorker; ///< who led the last talk
    base::DossierId aliasOf; ///< shown under that dossier
    Time keptAt = 0; ///< when a coordinator said that it stays although the term was over

    friend bool operator==(const Card&, const Card&) = default;
};

Card makeCard(const Dossier& dossier);
/// Deterministic CBOR; unknown members of a newer program are skipped when reading.
QByteArray encodeCard(const Card& card);
base::Result<Card> decodeCard(const base::DossierId& dossier, QByteArrayView bytes);

} // namespace inkaart::dossier
