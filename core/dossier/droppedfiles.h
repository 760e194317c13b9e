// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <set>

namespace inkaart::dossier {

/// The files that changes of \a dossier named, that nothing shows any more (taken away, replaced or
/// undone), and of which the last was said \a keptDays or longer before \a now. Nobody can have
/// those back. Empty when changes are set aside: one of them may still show a file.
std::set<base::BlobId> droppedFiles(const Dossier& dossier, Time now, int keptDays);

} // namespace inkaart::dossier
