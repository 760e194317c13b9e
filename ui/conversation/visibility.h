// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"

namespace inkaart::widgets {
class SegmentedChoice;
}

namespace inkaart::conversation {

/// "Alleen wij", "Op de badge", "Openbaar".
QString visibilityInWords(dossier::Visibility visibility);
/// The three side by side, most private first. objectName: visibility.
widgets::SegmentedChoice* visibilityChoice();
dossier::Visibility visibilityAt(int index);

} // namespace inkaart::conversation
