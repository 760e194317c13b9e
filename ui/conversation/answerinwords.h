// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tilestate.h"

#include <QString>

namespace inkaart::conversation {

/// The answer in the program's language, for the undo strip: "kan ik met hulp".
QString answerInWords(widgets::TileState state);

} // namespace inkaart::conversation
