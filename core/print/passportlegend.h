// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/marks.h"
#include "core/print/words.h"

namespace inkaart::print {

/// What fills and marks mean, on one line between two rules. Gives its lower edge.
double paintLegend(Setter& set, const Words& words, double left, double right, double y);

} // namespace inkaart::print
