// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/achievement.h"

#include "core/framework/contentreader.h"
#include "core/framework/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::framework {

namespace {

constexpr int fewestCriteria = 3;
constexpr auto idPrefix = "urn:inkaart:achievement:"_L1;
constexpr std::pair<Kind, QLatin1StringView> kinds[] = {
    { Kind::Skill, "skill"_L1 },
    { Kind::Practice, "practice"_L1 },
    { Kind::Participation, "participation"_L1 },
};

QList<Criterion> readCriteria(ContentReader& reader, const QJsonObject& object)
{
    QList<Criterion> criteria;
    reader.each(object, "criteria"_L1, fewestCriteria, [&](const QJsonObject& entry) {
        Criterion criterion{ reader.string(entry, "id"_L1), reader.text(entry, "text"_L1) };
        for (const Criterion& other : std::as_const(criteria)) {
            if (other.id == criterion.id)
                reader.fail(u"criterion %1 stands here twice"_s.arg(criterion.id));
        }
        criteria.append(std::move(criterion));
    });
    return criteria;
}

Kind readKind(ContentReader& reader, const QJsonObject& object)
{
    const auto kind = kindFromName(reader.string(object, "kind"_L1));
    if (!kind)
        reader.fail(kind.error().detail);
    return kind.value_or(Kind::Skill);
}

Achievement readAchievement(ContentReader& reader, const QJsonObject& object)
{
    Achievement achievement;
    achievement.id = reader.string(object, "id"_L1);
    reader.here(achievement.id);
    if (!achievement.id.startsWith(idPrefix))
        reader.fail(u"id does not begin with %1"_s.arg(idPrefix));
    achievement.version = reader.string(reader.root(), "version"_L1);
    achievement.kind = readKind(reader, object);
    achievement.level = reader.number(object, "level"_L1, 3);
    achievement.zone = reader.string(object, "zone"_L1);
    achievement.skills = reader.strings(object, "skills"_L1);
    achievement.pictogram = reader.string(object, "pictogram"_L1);
    achievement.name = reader.text(object, "name"_L1);
    achievement.description = reader.text(object, "description"_L1);
    achievement.criteria = readCriteria(reader, object);
    achievement.needsSeenAtWork = reader.flag(object, "needsSeenAtWork"_L1);
    achievement.alignments = reader.alignments(object);
    achievement.achievementType = reader.string(object, "achievementType"_L1);
    return achievement;
}

} // namespace

QString kindName(Kind kind)
{
    for (const auto& [known, name] : kinds) {
        if (known == kind)
            return name;
    }
    return {};
}

base::Result<Kind> kindFromName(QStringView name)
{
    for (const auto& [kind, known] : kinds) {
        if (known == name)
            return kind;
    }
    return base::fail(base::Code::Malformed, u"kind %1 is not known"_s.arg(name));
}

QString Achievement::slug() const
{
    return id.startsWith(idPrefix) ? id.mid(idPrefix.size()) : id.section(u':', -1);
}

QString Achievement::title(QStringView language) const
{
    if (level < 1 || level > 3)
        return name.in(language);
    static constexpr QLatin1StringView keys[] = { "title.1"_L1, "title.2"_L1, "title.3"_L1 };
    return Phrases::builtIn().text(language, keys[level - 1]).arg(name.in(language));
}

const Achievement* Achievements::find(QStringView id) const
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Achievement& a) { return a.id == id; });
    return found == list.end() ? nullptr : &*found;
}

const Achievement* Achievements::ofSkill(QStringView skillId, int level) const
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Achievement& a) {
        return a.kind == Kind::Skill && a.level == level && a.skills.contains(skillId);
    });
    return found == list.end() ? nullptr : &*found;
}

QList<const Achievement*> Achievements::ofKind(Kind kind) const
{
    QList<const Achievement*> found;
    for (const Achievement& achievement : list) {
        if (achievement.kind == kind)
            found.append(&achievement);
    }
    return found;
}

const Achievements& Achievements::builtIn()
{
    static const Achievements achievements = [] {
        auto parsed = parse(resourceBytes(u"frameworks/achievements.json"_s));
        if (!parsed)
            qFatal("the achievements that come with the program: %s",
                   qPrintable(parsed.error().detail));
        return std::move(*parsed);
    }();
    return achievements;
}

base::Result<Achievements> Achievements::parse(QByteArrayView json)
{
    ContentReader reader(json);
    Achievements achievements;
    if (!reader.failed()) {
        reader.languages();
        achievements.version = reader.string(reader.root(), "version"_L1);
        reader.each(reader.root(), "achievements"_L1, 1, [&](const QJsonObject& object) {
            Achievement achievement = readAchievement(reader, object);
            if (achievements.find(achievement.id))
                reader.fail(u"this id stands here twice"_s);
            achievements.list.append(std::move(achievement));
        });
    }
    if (reader.failed())
        return base::fail(reader.error());
    return achievements;
}

} // namespace inkaart::framework
