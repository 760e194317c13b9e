// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framework/framework.h"

namespace inkaart::framework {

/// What a badge can be given for; its shape follows from this.
enum class Kind {
    Skill, ///< vaardigheid: hexagon
    Practice, ///< praktijk, seen at work: rounded square
    Participation ///< deelname: circle, no ring
};

/// "skill", "practice", "participation", as files and dossiers write it.
QString kindName(Kind kind);
base::Result<Kind> kindFromName(QStringView name);

/// One thing to be seen before the badge may be given.
struct Criterion {
    QString id; ///< unique within its achievement: "a", "b", "c" …
    Text text; ///< without a person: "Luistert en vat kort samen wat de ander zei"

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// What is awarded: Open Badges 3.0, Achievement. One per skill and level has its own id,
/// criteria and picture, because other platforms show name and picture and not results.
struct Achievement {
    QString id; ///< "urn:inkaart:achievement:samenwerken/2"; never used again for something else
    QString version;
    Kind kind = Kind::Skill;
    int level = 0; ///< 1 met hulp, 2 zelfstandig, 3 leert anderen; 0 has no level
    QString zone; ///< id of the zone that gives the colour
    QStringList skills; ///< ids of the framework's skills that it shows
    QString pictogram; ///< "vh-samenwerken"
    Text name; ///< without the level: "Samenwerken"
    Text description;
    QList<Criterion> criteria; ///< at least three
    bool needsSeenAtWork = false; ///< may not be awarded without somebody at work who saw it
    QList<Alignment> alignments;
    QString achievementType; ///< a term of Open Badges 3.0: "Competency", "CommunityService" …

    /// The part of the id that people may read in a URL: "samenwerken/2".
    QString slug() const;
    /// Name and level in words, "Samenwerken, niveau 2: zelfstandig"; the name alone without level.
    /// This is what a credential carries as its name.
    QString title(QStringView language) const;

    friend bool operator==(const Achievement&, const Achievement&) = default;
};

/// The achievements that come with the program, in the order of the map and then by level.
struct Achievements {
    QString version;
    QList<Achievement> list;

    /// Null when there is none with that id.
    const Achievement* find(QStringView id) const;
    /// The one of a skill at a level, null when there is none.
    const Achievement* ofSkill(QStringView skillId, int level) const;
    QList<const Achievement*> ofKind(Kind kind) const;

    /// 24 skills x 3 levels and five of practice; read on first use, safe from any thread.
    static const Achievements& builtIn();
    /// Malformed names the place: "achievements[7] (urn:…): fewer than three criteria".
    static base::Result<Achievements> parse(QByteArrayView json);

    friend bool operator==(const Achievements&, const Achievements&) = default;
};

} // namespace inkaart::framework
