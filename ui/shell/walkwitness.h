// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/walk.h"

namespace inkaart::shell {

/// A chapter of the walk, beginning and ending at a learner: somebody who saw it, a slip of paper
/// for who is not here, and that slip when it comes back.
std::vector<WalkStep> walkWitness();

/// One badge for the people of a list with mistakes in it, and back to Vandaag.
std::vector<WalkStep> walkBatch();
/// Such a list, in \a folder; its path.
QString walkList(const QString& folder);

} // namespace inkaart::shell
