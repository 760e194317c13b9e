// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace inkaart::session {

/// The skill to tell about first: one that the learner says they can, or else can with help, and
/// that has no evidence and no badge yet. Empty when there is none.
QString skillToTell(const dossier::Dossier& dossier);

} // namespace inkaart::session
