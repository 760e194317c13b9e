// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/framework.h"

#include "core/framework/contentreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::framework {

namespace {

constexpr qsizetype longestSentence = 90;
constexpr int widestMap = 100;

template<class T>
const T* byId(const QList<T>& list, QStringView id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T& t) { return t.id == id; });
    return found == list.end() ? nullptr : &*found;
}

Zone readZone(ContentReader& reader, const QJsonObject& object)
{
    Zone zone;
    zone.id = reader.string(object, "id"_L1);
    reader.here(zone.id);
    const QString letter = reader.string(object, "letter"_L1);
    if (letter.size() != 1)
        reader.fail(u"letter is not one letter"_s);
    zone.letter = letter.isEmpty() ? QChar(u'?') : letter.front();
    zone.name = reader.text(object, "name"_L1);
    zone.pictogram = reader.string(object, "pictogram"_L1);
    return zone;
}

void checkSentence(ContentReader& reader, const Text& sentence)
{
    const QStringList languages = sentence.languages();
    for (const QString& language : languages) {
        if (sentence.in(language).size() > longestSentence)
            reader.fail(u"sentence in %1 is longer than 90 characters"_s.arg(language));
    }
}

QList<Text> readExamples(ContentReader& reader, const QJsonObject& object)
{
    QList<Text> examples;
    reader.each(object, "examples"_L1, 2, [&](const QJsonObject& words) {
        examples.append(reader.text(QJsonValue(words), "example"_L1));
    });
    return examples;
}

Skill readSkill(ContentReader& reader, const QJsonObject& object)
{
    Skill skill;
    skill.id = reader.string(object, "id"_L1);
    reader.here(skill.id);
    skill.zone = reader.string(object, "zone"_L1);
    skill.name = reader.text(object, "name"_L1);
    skill.tile = object.contains("tile"_L1) ? reader.text(object, "tile"_L1) : skill.name;
    skill.sentence = reader.text(object, "sentence"_L1);
    checkSentence(reader, skill.sentence);
    skill.examples = readExamples(reader, object);
    skill.pictogram = reader.string(object, "pictogram"_L1);
    skill.intake = reader.flag(object, "intake"_L1);
    skill.alignments = reader.alignments(object);
    skill.column = reader.number(object, "column"_L1, widestMap);
    skill.row = reader.number(object, "row"_L1, widestMap);
    return skill;
}

Activity readActivity(ContentReader& reader, const QJsonObject& object)
{
    Activity activity;
    activity.id = reader.string(object, "id"_L1);
    reader.here(activity.id);
    activity.pictogram = reader.string(object, "pictogram"_L1);
    activity.name = reader.text(object, "name"_L1);
    activity.skills = reader.strings(object, "skills"_L1);
    return activity;
}

void addZones(ContentReader& reader, Framework& framework)
{
    reader.each(reader.root(), "zones"_L1, 1, [&](const QJsonObject& object) {
        Zone zone = readZone(reader, object);
        if (framework.zone(zone.id))
            reader.fail(u"this id stands here twice"_s);
        framework.zones.append(std::move(zone));
    });
}

void addSkills(ContentReader& reader, Framework& framework)
{
    QSet<QPair<int, int>> places;
    reader.each(reader.root(), "skills"_L1, 1, [&](const QJsonObject& object) {
        Skill skill = readSkill(reader, object);
        if (framework.skill(skill.id))
            reader.fail(u"this id stands here twice"_s);
        if (!framework.zone(skill.zone))
            reader.fail(u"zone %1 does not exist"_s.arg(skill.zone));
        if (places.contains({ skill.column, skill.row }))
            reader.fail(
                u"another skill lies at column %1, row %2"_s.arg(skill.column).arg(skill.row));
        places.insert({ skill.column, skill.row });
        framework.skills.append(std::move(skill));
    });
}

void addActivities(ContentReader& reader, Framework& framework)
{
    if (!reader.root().contains("activities"_L1))
        return;
    reader.each(reader.root(), "activities"_L1, 0, [&](const QJsonObject& object) {
        Activity activity = readActivity(reader, object);
        for (const QString& skill : std::as_const(activity.skills)) {
            if (!framework.skill(skill))
                reader.fail(u"skill %1 does not exist"_s.arg(skill));
        }
        framework.activities.append(std::move(activity));
    });
}

/// Printed cards are numbered zone by zone, whatever the order in the file.
void numberSkills(Framework& framework)
{
    const auto zoneAt = [&](const Skill& skill) { return framework.zone(skill.zone); };
    std::stable_sort(framework.skills.begin(), framework.skills.end(),
                     [&](const Skill& a, const Skill& b) { return zoneAt(a) < zoneAt(b); });
    int number = 0;
    for (Skill& skill : framework.skills)
        skill.number = ++number;
}

} // namespace

const Skill* Framework::skill(QStringView skillId) const
{
    return byId(skills, skillId);
}
const Zone* Framework::zone(QStringView zoneId) const
{
    return byId(zones, zoneId);
}
const Activity* Framework::activity(QStringView activityId) const
{
    return byId(activities, activityId);
}

QList<const Skill*> Framework::skillsOf(QStringView zoneId) const
{
    QList<const Skill*> found;
    for (const Skill& skill : skills) {
        if (skill.zone == zoneId)
            found.append(&skill);
    }
    return found;
}

QList<const Skill*> Framework::intake() const
{
    QList<const Skill*> found;
    for (const Skill& skill : skills) {
        if (skill.intake)
            found.append(&skill);
    }
    return found;
}

const Framework& Framework::builtIn()
{
    static const Framework framework = [] {
        auto parsed = parse(resourceBytes(u"frameworks/mijn-vaardigheden.json"_s));
        if (!parsed)
            qFatal("the framework that comes with the program: %s",
                   qPrintable(parsed.error().detail));
        return std::move(*parsed);
    }();
    return framework;
}

base::Result<Framework> Framework::parse(QByteArrayView json)
{
    ContentReader reader(json);
    Framework framework;
    if (!reader.failed()) {
        framework.languages = reader.languages();
        framework.id = reader.string(reader.root(), "id"_L1);
        framework.version = reader.string(reader.root(), "version"_L1);
        framework.name = reader.text(reader.root(), "name"_L1);
        addZones(reader, framework);
        addSkills(reader, framework);
        addActivities(reader, framework);
    }
    if (reader.failed())
        return base::fail(reader.error());
    numberSkills(framework);
    return framework;
}

} // namespace inkaart::framework
