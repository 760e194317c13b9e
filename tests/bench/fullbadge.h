// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/build.h"
#include "core/crypto/didkey.h"

namespace inkaart::bench {

/// A badge with everything that a badge can say: about 5 kB and a hundred statements.
inline QJsonObject fullBadge(const crypto::Ed25519Key& signer, int number = 0)
{
    using namespace Qt::StringLiterals;
    const auto id = [number](int what) {
        return u"urn:uuid:0190a3c2-11f3-4c1e-9d6e-%1"_s.arg(number * 100 + what, 12, 16, QLatin1Char('0'));
    };
    credential::BadgeContent content;
    content.ownId = id(1);
    content.subjectId = id(2);
    content.name = u"Samenwerken, niveau 2: zelfstandig"_s;
    content.description = u"Behaald in het praktijkcentrum."_s;
    content.validFrom = QDateTime({ 2026, 3, 1 }, { 9, 30 }, Qt::UTC);
    content.validUntil = content.validFrom.addYears(10);
    content.awardedDate = content.validFrom.addDays(-2);
    content.activityStart = content.validFrom.addDays(-60);
    content.activityEnd = content.validFrom.addDays(-3);
    content.creditsEarned = 1.5;
    content.issuer = { crypto::toDidKey(signer.publicKey()),
                       u"Jongerencentrum De Schakel"_s,
                       u"https://deschakel.voorbeeld.nl/"_s,
                       { .url = u"https://deschakel.voorbeeld.nl/logo.png"_s } };
    auto& achievement = content.achievement;
    achievement.id = u"urn:inkaart:achievement:samenwerken/2"_s;
    achievement.achievementType = u"Competency"_s;
    achievement.name = content.name;
    achievement.description = u"Werkt in een groep aan een doel van de hele groep."_s;
    achievement.criteriaNarrative =
        u"- Luistert en vat samen.\n- Doet wat is afgesproken.\n- Vraagt hulp op tijd."_s;
    achievement.criteriaUrl = u"https://deschakel.voorbeeld.nl/criteria/samenwerken/2"_s;
    achievement.image = { .url = u"https://deschakel.voorbeeld.nl/badges/samenwerken-2.png"_s,
                          .caption = u"Twee handen"_s };
    achievement.tags = { u"samen"_s, u"21e-eeuws"_s, u"praktijk"_s };
    achievement.inLanguage = u"nl"_s;
    for (const auto& name : { u"work in teams"_s, u"communicate"_s, u"collaboration"_s })
        achievement.alignments.append({ name, u"http://data.europa.eu/esco/skill/"_s + name.left(4),
                                        u"21C"_s, u"ESCO"_s, u"ext:Skill"_s });
    credential::ResultDescription scale;
    scale.id = id(3);
    scale.name = u"Niveau"_s;
    scale.resultType = u"Percent"_s;
    scale.requiredValue = u"60"_s;
    scale.valueMin = u"0"_s;
    scale.valueMax = u"100"_s;
    achievement.resultDescriptions.append(scale);
    content.results.append({ scale.id, u"82"_s, u"Completed"_s });
    for (const int what : { 4, 5 })
        content.evidence.append({ id(what), u"Foto van de fiets"_s, u"Werkstuk"_s,
                                  u"Samen een fiets gemaakt."_s, u"Foto"_s, u"Werkgever"_s });
    content.recipient = { u"Amina El Idrissi"_s, u"amina@voorbeeld.nl"_s, u"zout-2"_s };
    content.status = { u"https://deschakel.voorbeeld.nl/status/1"_s, 4711 + number };
    return credential::build(content, credential::Edition::Own);
}

} // namespace inkaart::bench
