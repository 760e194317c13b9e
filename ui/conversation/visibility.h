// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "ui/session/words.h"

namespace inkaart::widgets {
class SegmentedChoice;
}

namespace inkaart::conversation {

/// "Alleen wij", "Op de badge", "Openbaar".
QString visibilityInWords(dossier::Visibility visibility);
/// The same in the pair of languages that is on.
widgets::TwoTexts visibilityInPair(dossier::Visibility visibility, const session::Words& words);
/// The three side by side, most private first, without words yet. objectName: visibility.
widgets::SegmentedChoice* visibilityChoice();
/// Gives them their words; what is chosen stays chosen.
void sayVisibility(widgets::SegmentedChoice& choice, const session::Words& words);
dossier::Visibility visibilityAt(int index);

} // namespace inkaart::conversation
