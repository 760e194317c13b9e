// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framework/text.h"

#include <QByteArrayView>
#include <QChar>
#include <QList>

namespace inkaart::framework {

/// A neighbourhood of the map; its letter stands on every tile (A-F).
struct Zone {
    QString id; ///< "denken", "doen", "samen", "zelf", "werk", "wereld"
    QChar letter;
    Text name;
    QString pictogram; ///< "zone-denken"

    friend bool operator==(const Zone&, const Zone&) = default;
};

/// The same skill in somebody else's framework; Open Badges 3.0, Alignment.
struct Alignment {
    QString targetName;
    QString targetUrl;
    QString targetFramework; ///< "ESCO", "LifeComp", "DigComp"
    QString version; ///< of that framework, as far as known; may be empty

    friend bool operator==(const Alignment&, const Alignment&) = default;
};

/// A skill: one card, one tile.
struct Skill {
    QString id; ///< "samenwerken"
    QString zone; ///< id of its zone
    Text name;
    Text tile; ///< the name with a '|' where a tile may break the line
    Text sentence; ///< "Ik kan …", at most 90 characters
    QList<Text> examples; ///< two, from every day
    QString pictogram; ///< "vh-samenwerken"
    bool intake = false; ///< one of the twelve cards of a first talk
    QList<Alignment> alignments;
    int column = 0; ///< fixed place on the map; odd rows lie half a tile to the right
    int row = 0;
    int number = 0; ///< on the printed card: from 1, zone by zone

    friend bool operator==(const Skill&, const Skill&) = default;
};

/// One of the pictures of "Wat heb je gedaan?".
struct Activity {
    QString id; ///< "koken"
    QString pictogram; ///< "doen-koken"
    Text name;
    QStringList skills; ///< ids of the cards that come first when it is chosen

    friend bool operator==(const Activity&, const Activity&) = default;
};

/// A set of skills with a version. Ratings name id and version, so old ones stay readable.
struct Framework {
    QString id;
    QString version;
    Text name;
    QStringList languages; ///< in which everything is complete, Dutch first
    QList<Zone> zones;
    QList<Skill> skills; ///< zone by zone, in the order of their numbers
    QList<Activity> activities;

    /// Null when there is none with that id.
    const Skill* skill(QStringView skillId) const;
    const Zone* zone(QStringView zoneId) const;
    const Activity* activity(QStringView activityId) const;
    QList<const Skill*> skillsOf(QStringView zoneId) const;
    QList<const Skill*> intake() const;

    /// "Mijn vaardigheden", which comes with the program; read once, safe from any thread.
    static const Framework& builtIn();
    /// Malformed names the place: "skills[3] (samenwerken): sentence has no nl".
    static base::Result<Framework> parse(QByteArrayView json);

    friend bool operator==(const Framework&, const Framework&) = default;
};

} // namespace inkaart::framework
