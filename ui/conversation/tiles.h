// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/framework/framework.h"
#include "ui/widgets/honeycomb.h"

#include <QSet>

namespace inkaart::conversation {

using States = std::map<QString, dossier::SkillState>;

/// The map as tiles: every skill of the framework, and the learner's own ones.
struct MapTiles {
    const framework::Framework& framework;
    const dossier::Dossier& dossier;
    QString language; ///< of the names on the tiles

    std::vector<widgets::Tile> tiles(const States& states, const QSet<QString>& fresh = {}) const;
};

/// "Samenwerken, gebied Samen, kan ik, gezien, badge", in the program's language.
QString tileInWords(const QString& name, const QString& zone, const dossier::SkillState& state);

/// One skill whose answer is another than it was.
struct ChangedSkill {
    QString skill;
    std::optional<dossier::Level> before;
    std::optional<dossier::Level> now;

    friend bool operator==(const ChangedSkill&, const ChangedSkill&) = default;
};

/// What the learner says otherwise than before, in the order of the map; own skills last.
std::vector<ChangedSkill> changesBetween(const States& before, const States& now,
                                         const framework::Framework& framework);

} // namespace inkaart::conversation
