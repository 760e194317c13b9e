// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/tiles.h"

#include "ui/conversation/answerinwords.h"
#include "ui/conversation/cardface.h"
#include "ui/session/learnerwords.h"

#include <QCoreApplication>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using widgets::Tile;

namespace {

dossier::SkillState stateOf(const States& states, const QString& skill)
{
    const auto found = states.find(skill);
    return found == states.end() ? dossier::SkillState{ .skill = skill } : found->second;
}

Tile tileFor(const CardFace& face, const dossier::SkillState& state)
{
    Tile tile;
    tile.id = face.skill;
    tile.zone = face.zone;
    tile.pictogram = face.pictogram;
    tile.state = tileOf(state.learner);
    tile.seen = state.isSeen;
    tile.badge = state.hasBadge;
    tile.accessibleName = tileInWords(face.name.in(u"nl"), face.zoneName.in(u"nl"), state);
    return tile;
}

} // namespace

std::vector<Tile> MapTiles::tiles(const States& states, const QSet<QString>& fresh) const
{
    std::vector<Tile> tiles;
    for (const framework::Skill& skill : framework.skills) {
        Tile tile = tileFor(faceOf(skill.id, framework, dossier), stateOf(states, skill.id));
        tile.column = skill.column;
        tile.row = skill.row;
        tile.number = 0;
        tile.lines = skill.tile.in(language).split(u'|');
        tile.isNew = fresh.contains(skill.id);
        tiles.push_back(std::move(tile));
    }
    for (const auto& own : dossier.all<dossier::OwnSkill>()) {
        const QString id = ownSkillId(own.id);
        const CardFace face = faceOf(id, framework, dossier);
        Tile tile = tileFor(face, stateOf(states, id));
        tile.own = true;
        tile.lines = QStringList{ session::withoutICan(face.name.in(language)) };
        tile.isNew = fresh.contains(id);
        tiles.push_back(std::move(tile));
    }
    return tiles;
}

QString tileInWords(const QString& name, const QString& zone, const dossier::SkillState& state)
{
    QStringList parts{ name };
    if (!zone.isEmpty()) {
        //: Part of what a screen reader says about a tile; %1 is the zone's name
        parts << QCoreApplication::translate("Tiles", "zone %1").arg(zone);
    }
    parts << answerInWords(tileOf(state.learner));
    //: Part of what a screen reader says about a tile: somebody saw it
    if (state.isSeen)
        parts << QCoreApplication::translate("Tiles", "seen", "tile");
    if (state.hasBadge)
        parts << QCoreApplication::translate("Tiles", "badge", "tile");
    return parts.join(u", "_s);
}

std::vector<ChangedSkill> changesBetween(const States& before, const States& now,
                                         const framework::Framework& framework)
{
    std::vector<ChangedSkill> changes;
    const auto compare = [&](const QString& skill) {
        const ChangedSkill change{ skill, stateOf(before, skill).learner,
                                   stateOf(now, skill).learner };
        if (change.before != change.now)
            changes.push_back(change);
    };
    for (const framework::Skill& skill : framework.skills)
        compare(skill.id);
    for (const auto& [skill, state] : now) {
        if (!framework.skill(skill))
            compare(skill);
    }
    return changes;
}

} // namespace inkaart::conversation
