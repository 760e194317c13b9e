// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/paper.h"
#include "core/dossier/slip.h"

namespace inkaart::award {

/// The number of a mentor's slip, "LB-ABCDE-FGHIJ": five characters of base32(SHA-256(dossier's id
/// in its text form)) and five of the slip's own. So a number that somebody types leads to a
/// dossier without every dossier being read, and tells nothing about anybody.
QString slipNumber(const base::DossierId& learner, const base::RecordId& slip);
/// The number in what a code says or somebody typed, in any case and with or without its dashes;
/// nothing when it is none.
std::optional<QString> slipNumberIn(QStringView text);
/// False: that slip is surely not of that dossier.
bool mayBeSlipOf(QStringView number, const base::DossierId& learner);

/// A slip about \a skills that has not come back yet, to be printed again, or a new one to be
/// appended under its id.
struct SlipToPrint {
    base::RecordId id;
    dossier::MentorSlip slip;
    bool isNew = false;
};
SlipToPrint slipToPrint(const QStringList& skills, const QString& achievement,
                        const dossier::Dossier& learner, const store::Store& store);

/// The slip's paper. Internal when its code cannot be made.
base::Result<print::MentorSlipPage> slipPage(const dossier::MentorSlip& slip,
                                             const dossier::Dossier& learner,
                                             const dossier::Dossier& centre,
                                             const PaperContext& context);

} // namespace inkaart::award
