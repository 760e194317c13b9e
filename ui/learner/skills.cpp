// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/skills.h"

#include "ui/learner/names.h"
#include "ui/learner/tileof.h"
#include "ui/session/learnerwords.h"
#include "ui/session/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using framework::Framework;
using widgets::Tile;

namespace {

constexpr auto ownPrefix = "own:"_L1;

class SkillWords {
    Q_DECLARE_TR_FUNCTIONS(Skills)
};

int zoneIndex(const Framework& framework, QStringView zone)
{
    const auto found = std::find_if(framework.zones.begin(), framework.zones.end(),
                                    [zone](const framework::Zone& one) { return one.id == zone; });
    return found == framework.zones.end() ? -1 : static_cast<int>(found - framework.zones.begin());
}

SkillFace ownFace(const QString& id, const Framework& framework, const dossier::Dossier& dossier)
{
    SkillFace face{ .id = id, .pictogram = u"vh-eigen"_s, .isOwn = true };
    const auto record = base::RecordId::parse(QStringView(id).mid(ownPrefix.size()));
    const auto own = record ? dossier.get<dossier::OwnSkill>(*record) : std::nullopt;
    if (!own)
        return face;
    const dossier::OwnSkill& skill = own->value;
    const QString dutch = skill.sentenceDutch.isEmpty() ? skill.sentence : skill.sentenceDutch;
    face.name = framework::Text(cleanName(dutch));
    if (!skill.sentence.isEmpty() && !skill.language.isEmpty() && skill.language != "nl"_L1)
        face.name.set(skill.language, cleanName(skill.sentence));
    face.zone = zoneIndex(framework, skill.zone);
    if (const framework::Zone* zone = framework.zone(skill.zone))
        face.zoneName = zone->name;
    if (!skill.pictogram.isEmpty())
        face.pictogram = skill.pictogram;
    return face;
}

dossier::SkillState stateOf(const std::map<QString, dossier::SkillState>& states,
                            const QString& skill)
{
    const auto found = states.find(skill);
    return found == states.end() ? dossier::SkillState{ .skill = skill } : found->second;
}

QString spoken(const SkillFace& face, const dossier::SkillState& state)
{
    QStringList parts{ face.name.in(u"nl") };
    if (!face.zoneName.isEmpty())
        //: Part of what a screen reader says about a tile; %1 is the zone's name
        parts << SkillWords::tr("zone %1").arg(face.zoneName.in(u"nl"));
    parts << session::answerIn(u"nl", tileOf(state.learner)).toLower();
    if (state.isSeen)
        //: Part of what a screen reader says about a tile: somebody saw it
        parts << SkillWords::tr("seen", "tile");
    if (state.hasBadge)
        parts << SkillWords::tr("badge", "tile");
    return parts.join(u", "_s);
}

Tile tileFor(const SkillFace& face, const dossier::SkillState& state)
{
    Tile tile;
    tile.id = face.id;
    tile.zone = face.zone;
    tile.pictogram = face.pictogram;
    tile.state = tileOf(state.learner);
    tile.seen = state.isSeen;
    tile.badge = state.hasBadge;
    tile.accessibleName = spoken(face, state);
    return tile;
}

} // namespace

SkillFace faceOf(const QString& skill, const Framework& framework, const dossier::Dossier& dossier)
{
    if (skill.startsWith(ownPrefix))
        return ownFace(skill, framework, dossier);
    SkillFace face{ .id = skill, .name = framework::Text(skill), .pictogram = u"vh-eigen"_s };
    const framework::Skill* known = framework.skill(skill);
    if (!known)
        return face;
    face.name = known->name;
    face.pictogram = known->pictogram;
    face.zone = zoneIndex(framework, known->zone);
    if (const framework::Zone* zone = framework.zone(known->zone))
        face.zoneName = zone->name;
    return face;
}

std::vector<Tile> mapTiles(const Framework& framework, const dossier::Dossier& dossier,
                           QStringView language)
{
    const auto states = dossier.skillStates();
    std::vector<Tile> tiles;
    for (const framework::Skill& skill : framework.skills) {
        Tile tile = tileFor(faceOf(skill.id, framework, dossier), stateOf(states, skill.id));
        tile.column = skill.column;
        tile.row = skill.row;
        tile.lines = skill.tile.in(language).split(u'|');
        tiles.push_back(std::move(tile));
    }
    for (const auto& own : dossier.all<dossier::OwnSkill>()) {
        const QString id = ownPrefix + own.id.toString();
        const SkillFace face = faceOf(id, framework, dossier);
        Tile tile = tileFor(face, stateOf(states, id));
        tile.own = true;
        tile.lines = QStringList{ session::withoutICan(face.name.in(language)) };
        tiles.push_back(std::move(tile));
    }
    return tiles;
}

std::array<int, 5> countStates(const std::vector<Tile>& tiles)
{
    std::array<int, 5> counts{};
    for (const Tile& tile : tiles)
        ++counts[static_cast<size_t>(tile.state)];
    return counts;
}

} // namespace inkaart::learner
