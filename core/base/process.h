// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace inkaart::base {

/// Keys and names lie in this process' memory: its files are only for us, a crash writes no image
/// of it and (but for debug builds) no other process looks into it. The first thing a main does.
void keepToOurselves();

/// A secret from the environment, which is then gone from there, also for who reads
/// /proc/PID/environ. Nothing when it is not set.
std::optional<QString> takeVariable(const char* name);

} // namespace inkaart::base
