// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inkaart::widgets {

/// The five fills. No order, no grade.
enum class TileState {
    Can, ///< solid
    WithHelp, ///< hatched
    WantsToLearn, ///< outline
    Later, ///< dashed
    NotAsked ///< paper, no edge
};

} // namespace inkaart::widgets
