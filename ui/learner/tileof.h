// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "ui/widgets/tilestate.h"

namespace inkaart::learner {

/// A tile's fill for an answer; nothing is "not asked".
widgets::TileState tileOf(std::optional<dossier::Level> level);

} // namespace inkaart::learner
