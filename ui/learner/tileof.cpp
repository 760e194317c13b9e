// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/tileof.h"

namespace inkaart::learner {

using widgets::TileState;

TileState tileOf(std::optional<dossier::Level> level)
{
    if (!level)
        return TileState::NotAsked;
    switch (*level) {
    case dossier::Level::Can:
        return TileState::Can;
    case dossier::Level::WithHelp:
        return TileState::WithHelp;
    case dossier::Level::WantToLearn:
        return TileState::WantsToLearn;
    case dossier::Level::Later:
        return TileState::Later;
    case dossier::Level::NotSeen:
    case dossier::Level::Unsaid:
        break;
    }
    return TileState::NotAsked;
}

} // namespace inkaart::learner
