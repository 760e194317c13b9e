// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace inkaart::session {

/// The sentence for people: what is going on, whether the work is safe, what one can do now.
/// Modules with errors of their own put more precise sentences before this general one.
QString sentenceFor(const base::Error& error);

} // namespace inkaart::session
