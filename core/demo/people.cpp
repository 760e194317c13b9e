// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inkaart::demo {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list.append(value.toString());
    return list;
}

dossier::Address addressOf(const QString& word)
{
    if (word == "she"_L1)
        return dossier::Address::She;
    if (word == "he"_L1)
        return dossier::Address::He;
    return word == "they"_L1 ? dossier::Address::They : dossier::Address::None;
}

Person personOf(const QJsonObject& json)
{
    Person person;
    person.learner.callName = json["call"_L1].toString();
    person.learner.fullName = json["full"_L1].toString();
    person.learner.nameInOwnScript = json["own"_L1].toString();
    person.learner.languages = strings(json["langs"_L1]);
    person.learner.birthYear = json["birth"_L1].toInt();
    person.learner.address = addressOf(json["address"_L1].toString());
    const QJsonObject states = json["states"_L1].toObject();
    for (auto it = states.begin(); it != states.end(); ++it)
        person.states[it.key()] = it.value().toString();
    person.talks = json["talks"_L1].toInt();
    person.activity = json["activity"_L1].toString();
    person.place = json["place"_L1].toString();
    person.country = json["country"_L1].toString();
    person.wish = json["wish"_L1].toString();
    person.hasOpenTalk = json["open"_L1].toBool();
    person.isWaiting = json["waiting"_L1].toBool();
    person.hasPhoto = json["photo"_L1].toBool();
    return person;
}

Crowd crowdOf(const QJsonObject& json)
{
    Crowd crowd{ json["language"_L1].toString(),
                 json["surname"_L1].toString(),
                 json["ownSurname"_L1].toString(),
                 {} };
    for (const QString& name : strings(json["names"_L1]))
        crowd.names.emplace_back(name.section(u'|', 0, 0), name.section(u'|', 1, 1));
    return crowd;
}

dossier::Worker workerOf(const QJsonObject& json)
{
    const bool leads = json["role"_L1].toString() == "coordinator"_L1;
    return { .name = json["name"_L1].toString(),
             .role = leads ? dossier::Role::Coordinator : dossier::Role::Worker,
             .telephone = json["telephone"_L1].toString() };
}

People read()
{
    QFile file(u":/inkaart/example/people.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example's people are not in the program");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    People people;
    const QJsonObject centre = json["centre"_L1].toObject();
    people.centre.name = centre["name"_L1].toString();
    people.centre.place = centre["place"_L1].toString();
    people.centre.address = centre["address"_L1].toString();
    for (const QJsonValue& worker : json["workers"_L1].toArray())
        people.workers.push_back(workerOf(worker.toObject()));
    for (const QJsonValue& person : json["people"_L1].toArray())
        people.people.push_back(personOf(person.toObject()));
    for (const QJsonValue& crowd : json["crowd"_L1].toArray())
        people.crowd.push_back(crowdOf(crowd.toObject()));
    const QJsonObject stories = json["stories"_L1].toObject();
    for (auto it = stories.begin(); it != stories.end(); ++it)
        people.stories[it.key()] = strings(it.value());
    for (const QJsonValue& witness : json["witnesses"_L1].toArray())
        people.witnesses.emplace_back(witness[0].toString(), witness[1].toString());
    people.wishes = strings(json["wishes"_L1]);
    return people;
}

} // namespace

const People& People::builtIn()
{
    static const People people = read();
    return people;
}

} // namespace inkaart::demo
