// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace inkaart::store {

/// Whether \a worker may make \a drafts in the centre's dossier. Workers, settings and devices are
/// a coordinator's; everybody may mend his own name and telephone number. NotAllowed otherwise.
base::Result<void> checkRole(const dossier::Dossier& centre, const base::RecordId& worker,
                             bool isCoordinator, const std::vector<dossier::Draft>& drafts);

} // namespace inkaart::store
