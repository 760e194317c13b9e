// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/framework/framework.h"
#include "ui/widgets/tilestate.h"

namespace inkaart::conversation {

/// What stands on one card, whether it is one of the framework's or the learner's own.
struct CardFace {
    QString skill;
    int zone = -1; ///< 0-5; -1 when the learner gave their own skill no zone
    framework::Text zoneName; ///< empty with zone -1
    QString pictogram;
    framework::Text name;
    framework::Text sentence;
    bool isOwn = false;
};

/// The id by which ratings and evidence name an own skill.
QString ownSkillId(const base::RecordId& record);
/// The record of an own skill; null for a skill of the framework.
base::RecordId ownSkillRecord(const QString& skill);

/// The face of \a skill; one with only its id when nobody knows it any more.
CardFace faceOf(const QString& skill, const framework::Framework& framework,
                const dossier::Dossier& dossier);

/// 0-5 by the zone's letter, -1 for none.
int zoneIndex(const framework::Framework& framework, QStringView zone);

widgets::TileState tileOf(std::optional<dossier::Level> level);
/// NotAsked gives nothing.
std::optional<dossier::Level> levelOf(widgets::TileState state);

} // namespace inkaart::conversation
