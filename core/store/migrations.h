// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>
#include <vector>

namespace inkaart::store {

class Database;

/// One step forward. Names are typed out, because a step must stay what it was.
struct Migration {
    int version = 0; ///< `user_version` after it
    std::vector<const char*> statements;
};

/// All steps from an empty file, ascending by one from 1.
std::span<const Migration> migrations();
/// The version of files that this program writes.
int currentVersion();

/// Takes every step above the file's version, each with its version in one transaction.
/// TooNew when the file is beyond the last; on any error the file stays at the last whole step.
base::Result<void> migrate(Database& database, std::span<const Migration> steps);

} // namespace inkaart::store
