// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/walk.h"

#include <vector>

namespace inkaart::shell {

/// From a learner's pages: a badge of a workshop that nobody here knows is pasted, looked at, and
/// kept. Back on the learner's overview.
std::vector<WalkStep> walkElsewhere();

} // namespace inkaart::shell
