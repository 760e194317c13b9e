// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace inkaart::award {

/// Notes that a badge left this laptop in a file: from then on it can only be revoked.
base::Result<void> noteGivenAway(const base::RecordId& award, store::Store& store);

/// Whether somebody may have \a award already: its paper edition is signed, or it went out in a
/// file.
bool isGivenAway(const dossier::Entry<dossier::Award>& award, const store::Store& store);

/// Undoes the change \a made that gave a badge. What nobody has goes as if it never was; what
/// somebody may have is revoked, with \a why, since its signature stays good for ever.
base::Result<void> undoAward(const base::DossierId& learner, const dossier::Change& made,
                             const QString& why, store::Store& store);

} // namespace inkaart::award
