// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/framework/framework.h"
#include "ui/widgets/honeycomb.h"

#include <map>

namespace inkaart::learner {

/// How a skill looks and is called, one of the framework or the learner's own.
struct SkillFace {
    QString id;
    int zone = -1; ///< 0-5, -1 without one
    framework::Text zoneName;
    framework::Text name;
    QString pictogram;
    bool isOwn = false;
};
/// A face with only its id for a skill that nobody knows any more.
SkillFace faceOf(const QString& skill, const framework::Framework& framework,
                 const dossier::Dossier& dossier);

/// The learner's map in \a language, own skills after those of the framework.
std::vector<widgets::Tile> mapTiles(const framework::Framework& framework,
                                    const dossier::Dossier& dossier, QStringView language);

/// How many tiles have each fill, in the order of widgets::TileState.
std::array<int, 5> countStates(const std::vector<widgets::Tile>& tiles);

} // namespace inkaart::learner
