// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/cardface.h"

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::Level;
using widgets::TileState;

QString ownSkillId(const base::RecordId& record)
{
    return u"own:"_s + record.toString();
}

base::RecordId ownSkillRecord(const QString& skill)
{
    if (!skill.startsWith("own:"_L1))
        return {};
    return base::RecordId::parse(QStringView(skill).mid(4)).value_or(base::RecordId());
}

int zoneIndex(const framework::Framework& framework, QStringView zone)
{
    const framework::Zone* found = framework.zone(zone);
    return found ? found->letter.unicode() - u'A' : -1;
}

namespace {

CardFace ownFace(const dossier::OwnSkill& own)
{
    CardFace face;
    face.isOwn = true;
    face.pictogram = own.pictogram.isEmpty() ? u"vh-eigen"_s : own.pictogram;
    if (!own.sentenceDutch.isEmpty())
        face.sentence.set(u"nl"_s, own.sentenceDutch);
    if (!own.sentence.isEmpty() && !own.language.isEmpty())
        face.sentence.set(own.language, own.sentence);
    face.name = face.sentence;
    return face;
}

} // namespace

CardFace faceOf(const QString& skill, const framework::Framework& framework,
                const dossier::Dossier& dossier)
{
    CardFace face;
    QString zone;
    if (const framework::Skill* known = framework.skill(skill)) {
        face.pictogram = known->pictogram;
        face.name = known->name;
        face.sentence = known->sentence;
        zone = known->zone;
    } else if (const auto own = dossier.get<dossier::OwnSkill>(ownSkillRecord(skill))) {
        face = ownFace(own->value);
        zone = own->value.zone;
    } else {
        face.name = framework::Text(skill);
        face.sentence = face.name;
    }
    face.skill = skill;
    face.zone = zoneIndex(framework, zone);
    if (const framework::Zone* found = framework.zone(zone))
        face.zoneName = found->name;
    return face;
}

TileState tileOf(std::optional<Level> level)
{
    if (!level)
        return TileState::NotAsked;
    switch (*level) {
    case Level::Can:
        return TileState::Can;
    case Level::WithHelp:
        return TileState::WithHelp;
    case Level::WantToLearn:
        return TileState::WantsToLearn;
    case Level::Later:
        return TileState::Later;
    case Level::NotSeen:
    case Level::Unsaid:
        break;
    }
    return TileState::NotAsked;
}

std::optional<Level> levelOf(TileState state)
{
    switch (state) {
    case TileState::Can:
        return Level::Can;
    case TileState::WithHelp:
        return Level::WithHelp;
    case TileState::WantsToLearn:
        return Level::WantToLearn;
    case TileState::Later:
        return Level::Later;
    case TileState::NotAsked:
        break;
    }
    return std::nullopt;
}

} // namespace inkaart::conversation
