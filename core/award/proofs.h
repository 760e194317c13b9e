// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace inkaart::award {

/// The award with its public and its own edition as Data Integrity too, beside the VC-JWT: the same
/// credential under the same id, whatever became of the achievement since. What has that already
/// stays as it is, and so does what another laptop signed: only the key that is the issuer can sign
/// it again. Nothing is added to an award that counts no more.
base::Result<dossier::Award> withProofs(const dossier::Award& award, const store::Store& store);

/// The newest edition of that kind as Data Integrity, when it says what the newest VC-JWT says;
/// null when there is none.
const dossier::Edition* proofEdition(const dossier::Award& award, dossier::EditionKind kind);

} // namespace inkaart::award
