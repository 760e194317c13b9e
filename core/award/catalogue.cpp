// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/catalogue.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ownSkillMark("own:");
/// What an own achievement shows until somebody chooses.
constexpr QLatin1StringView star("vh-eigen");

/// The zone of the first skill gives the colour; a badge without a skill takes the last zone,
/// "wereld", where taking part belongs.
QString zoneOf(const QStringList& skills)
{
    const framework::Framework& framework = framework::Framework::builtIn();
    for (const QString& id : skills) {
        if (const framework::Skill* skill = framework.skill(id))
            return skill->zone;
    }
    return framework.zones.isEmpty() ? QString() : framework.zones.last().id;
}

QList<framework::Alignment> alignmentsOf(const QStringList& skills)
{
    QList<framework::Alignment> alignments;
    for (const QString& id : skills) {
        if (const framework::Skill* skill = framework::Framework::builtIn().skill(id))
            alignments += skill->alignments;
    }
    return alignments;
}

QString ownId(const base::RecordId& record)
{
    return u"urn:uuid:"_s + record.toString();
}

std::optional<base::RecordId> recordOf(QStringView id)
{
    if (!id.startsWith("urn:uuid:"_L1))
        return std::nullopt;
    const auto record = base::RecordId::parse(id.sliced(9));
    return record ? std::optional(*record) : std::nullopt;
}

} // namespace

QString ownSkillId(const base::RecordId& ownSkill)
{
    return ownSkillMark + ownSkill.toString();
}

bool isComplete(const dossier::OwnAchievement& own)
{
    const auto hasWords = [](const dossier::CriterionText& criterion) {
        return !criterion.text.trimmed().isEmpty();
    };
    return !own.name.trimmed().isEmpty()
        && std::any_of(own.criteria.begin(), own.criteria.end(), hasWords);
}

framework::Achievement fromOwn(const dossier::Entry<dossier::OwnAchievement>& own)
{
    framework::Achievement achievement;
    achievement.id = ownId(own.id);
    achievement.version = QString::number(own.value.version);
    achievement.kind =
        framework::kindFromName(own.value.kind).value_or(framework::Kind::Participation);
    achievement.level = own.value.level;
    achievement.zone = zoneOf(own.value.skills);
    achievement.skills = own.value.skills;
    achievement.pictogram = own.value.pictogram.isEmpty() ? QString(star) : own.value.pictogram;
    achievement.name = framework::Text(own.value.name);
    achievement.description =
        framework::Text(own.value.description.isEmpty() ? own.value.name : own.value.description);
    for (const dossier::CriterionText& criterion : own.value.criteria) {
        if (!criterion.text.trimmed().isEmpty())
            achievement.criteria.append({ criterion.id, framework::Text(criterion.text) });
    }
    achievement.needsSeenAtWork = achievement.kind == framework::Kind::Practice;
    achievement.alignments = alignmentsOf(own.value.skills);
    const bool isSkill = achievement.kind != framework::Kind::Participation;
    achievement.achievementType = isSkill ? u"Competency"_s : u"CoCurricular"_s;
    return achievement;
}

std::vector<framework::Achievement> catalogue(const dossier::Dossier& centre)
{
    const auto& builtIn = framework::Achievements::builtIn().list;
    std::vector<framework::Achievement> all(builtIn.begin(), builtIn.end());
    for (const auto& own : centre.all<dossier::OwnAchievement>()) {
        if (isComplete(own.value) && !own.value.isRetired)
            all.push_back(fromOwn(own));
    }
    return all;
}

std::optional<framework::Achievement> findAchievement(QStringView id,
                                                      const dossier::Dossier& centre)
{
    if (const auto* builtIn = framework::Achievements::builtIn().find(id))
        return *builtIn;
    const auto record = recordOf(id);
    const auto own = record ? centre.get<dossier::OwnAchievement>(*record) : std::nullopt;
    return own ? std::optional(fromOwn(*own)) : std::nullopt;
}

framework::Achievement forLearner(framework::Achievement achievement,
                                  const dossier::Dossier& learner)
{
    for (const QString& skill : achievement.skills) {
        // As for skills of the framework, the first gives the colour.
        if (!skill.startsWith(ownSkillMark))
            break;
        const auto id = base::RecordId::parse(QStringView(skill).sliced(ownSkillMark.size()));
        const auto own = id ? learner.get<dossier::OwnSkill>(*id) : std::nullopt;
        if (!own)
            continue;
        if (!own->value.zone.isEmpty())
            achievement.zone = own->value.zone;
        if (achievement.pictogram == star && !own->value.pictogram.isEmpty())
            achievement.pictogram = own->value.pictogram;
        break;
    }
    return achievement;
}

dossier::BlobRef ownPicture(QStringView id, const dossier::Dossier& centre)
{
    const auto record = recordOf(id);
    const auto own = record ? centre.get<dossier::OwnAchievement>(*record) : std::nullopt;
    return own ? own->value.picture : dossier::BlobRef{};
}

} // namespace inkaart::award
