// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/foreignbadge.h"

/// One value of each kind with every member told, and different from its default. The golden files
/// are made from these. A new member is added here; the golden file gets "-1" behind its name,
/// where it stays to be read, and a new one is written.
namespace inkaart::dossier::samples {

template<class Id>
Id id(quint8 number)
{
    base::IdBytes bytes{};
    bytes.back() = number;
    return Id(bytes);
}

inline base::RecordId record(quint8 number)
{
    return id<base::RecordId>(number);
}

inline BlobRef blob()
{
    return { .id = id<base::BlobId>(9),
             .key = QByteArray(32, 'k'),
             .size = 300000,
             .mediaType = QStringLiteral("image/jpeg"),
             .name = QStringLiteral("foto.jpg"),
             .pieces = { QByteArray(32, 'a'), QByteArray(32, 'b') } };
}

inline Learner learner()
{
    return { .callName = QStringLiteral("Amina"),
             .fullName = QStringLiteral("Amina Voorbeeld"),
             .nameInOwnScript = QStringLiteral("أمينة"),
             .address = Address::She,
             .birthYear = 2008,
             .birthDate = QDate(2008, 2, 29),
             .languages = { QStringLiteral("ar"), QStringLiteral("en") },
             .contact = QStringLiteral("06 00000000"),
             .photo = blob(),
             .isNameless = true,
             .keptAt = 1795000000000 };
}

inline Consent consent()
{
    return { .purpose = Purpose::PhotoAndSound,
             .given = true,
             .withdrawn = true,
             .ground = QStringLiteral("consent"),
             .wording = 3,
             .language = QStringLiteral("uk"),
             .by = GivenBy::Representative,
             .relation = QStringLiteral("moeder"),
             .waitingUntil = 1790000000000,
             .at = 1780000000000,
             .slip = blob() };
}

inline Experience experience()
{
    return { .activity = QStringLiteral("koken"),
             .what = QStringLiteral("Kok in een hotel"),
             .kind = ExperienceKind::Home,
             .place = QStringLiteral("Aleppo"),
             .country = QStringLiteral("SY"),
             .from = QStringLiteral("2015"),
             .to = QStringLiteral("2021-06"),
             .language = QStringLiteral("ar"),
             .skills = { QStringLiteral("samenwerken"), QStringLiteral("koken") },
             .diploma = QStringLiteral("Koksdiploma"),
             .level = QStringLiteral("startkwalificatie") };
}

inline OwnSkill ownSkill()
{
    return { .sentence = QStringLiteral("Я вмію заплітати коси"),
             .language = QStringLiteral("uk"),
             .sentenceDutch = QStringLiteral("Ik kan haren vlechten"),
             .pictogram = QStringLiteral("vh-eigen"),
             .zone = QStringLiteral("doen") };
}

inline Conversation conversation()
{
    return { .worker = record(2),
             .present = QStringLiteral("tolk"),
             .place = QStringLiteral("Het lokaal"),
             .framework = QStringLiteral("mijn-vaardigheden@1"),
             .language = QStringLiteral("ar"),
             .kind = ConversationKind::Short,
             .cards = { QStringLiteral("samenwerken"), QStringLiteral("luisteren") },
             .at = 1,
             .opened = 1780000000000,
             .closed = 1780000900000,
             .agreement = { .learnerDoes = QStringLiteral("Ik bel de school"),
                            .workerDoes = QStringLiteral("Ik vraag een fiets"),
                            .who = QStringLiteral("Bram"),
                            .when = QStringLiteral("maandag"),
                            .where = QStringLiteral("hier"),
                            .nextTalk = QStringLiteral("over twee weken") } };
}

inline Rating rating()
{
    return { .conversation = record(3),
             .skill = QStringLiteral("samenwerken"),
             .voice = Voice::Other,
             .level = Level::WithHelp,
             .name = QStringLiteral("Chris"),
             .role = QStringLiteral("kok"),
             .remark = QStringLiteral("Elke dag beter"),
             .at = 1780000000001 };
}

inline Evidence evidence()
{
    return { .conversation = record(3),
             .skills = { QStringLiteral("samenwerken"), QStringLiteral("luisteren") },
             .story = QStringLiteral("ساعدت أخي"),
             .language = QStringLiteral("ar"),
             .prompts = { QStringLiteral("situation"), QStringLiteral("result") },
             .file = blob(),
             .link = QStringLiteral("https://example.org/film"),
             .seenBy = QStringLiteral("Chris"),
             .seenByRole = QStringLiteral("kok"),
             .seenByWords = QStringLiteral("Dat klopt"),
             .seenHand = Hand::Own,
             .seenAtWork = true,
             .slip = QStringLiteral("LB-ABCDE-FGHJK"),
             .answers = { QStringLiteral("yes"), QString(), QStringLiteral("help") },
             .visibility = Visibility::OnBadge,
             .at = 1780000000002 };
}

inline Endorsement endorsement()
{
    return { .of = record(4),
             .name = QStringLiteral("Chris"),
             .role = QStringLiteral("kok"),
             .relation = QStringLiteral("leidinggevende"),
             .statement = QStringLiteral("Ik heb het gezien"),
             .how = QStringLiteral("written-down"),
             .at = 1780000000003 };
}

inline Award award()
{
    return { .achievement = QStringLiteral("urn:inkaart:achievement:samenwerken/2"),
             .achievementVersion = 2,
             .skills = { QStringLiteral("samenwerken") },
             .criteria = { { QStringLiteral("a"), { record(4), record(5) } },
                           { QStringLiteral("b"), {} } },
             .result = QStringLiteral("8"),
             .resultStatus = QStringLiteral("Completed"),
             .personalLine = QStringLiteral("Goed gedaan"),
             .editions = { { .kind = EditionKind::Paper,
                             .format = QStringLiteral("jwt"),
                             .bytes = QByteArrayLiteral("aaa.bbb.ccc"),
                             .keyMethod = QStringLiteral("did:key:z6Mk#z6Mk"),
                             .at = 1780000000004 } },
             .number = QStringLiteral("IK-ABCDE-FGHJK"),
             .subject = QStringLiteral("urn:uuid:00000000-0000-4000-8000-000000000000"),
             .awarded = 1780000000004,
             .replaces = record(6),
             .revoked = 1780000000009,
             .revokedWhy = QStringLiteral("Naam was fout") };
}

inline ForeignBadge foreignBadge()
{
    return { .file = blob(),
             .name = QStringLiteral("Lassen"),
             .description = QStringLiteral("Last veilig"),
             .issuer = QStringLiteral("De Werf"),
             .issuerId = QStringLiteral("did:web:example.org"),
             .holder = QStringLiteral("Amina Voorbeeld"),
             .issued = 1770000000000,
             .version = QStringLiteral("2.0"),
             .verdict = ForeignVerdict::Valid,
             .checked = 1780000000006,
             .skills = { QStringLiteral("veilig-werken") },
             .mapped = MappedBy::Alignment,
             .mappedBy = record(2),
             .at = 1780000000007 };
}

inline Plan plan()
{
    return { .wish = QStringLiteral("Werken met dieren"),
             .skill = QStringLiteral("verzorgen"),
             .opportunity = QStringLiteral("kinderboerderij"),
             .state = PlanState::Asked,
             .at = 1780000000005 };
}

inline Worker worker()
{
    return { .name = QStringLiteral("Dewi"),
             .role = Role::Coordinator,
             .telephone = QStringLiteral("010 0000000"),
             .isAway = true };
}

inline CentreSettings settings()
{
    return { .name = QStringLiteral("Leerhuis"),
             .address = QStringLiteral("Straat 1\n3000 AA Rotterdam"),
             .place = QStringLiteral("Rotterdam"),
             .url = QStringLiteral("https://example.org"),
             .logo = blob(),
             .consentAge = 18,
             .waitingDays = 7,
             .retentionMonths = 0,
             .ground = QStringLiteral("publicTask"),
             .lockMinutes = 5,
             .conversationLockMinutes = 30,
             .backupExpiresDays = 60,
             .isCautiousAboutAge = true };
}

inline OwnAchievement ownAchievement()
{
    return { .name = QStringLiteral("Barista"),
             .description = QStringLiteral("Zet koffie voor gasten"),
             .criteria = { { QStringLiteral("a"), QStringLiteral("Zet espresso") } },
             .skills = { QStringLiteral("samenwerken") },
             .kind = QStringLiteral("practice"),
             .level = 2,
             .pictogram = QStringLiteral("vh-koken"),
             .picture = blob(),
             .version = 4,
             .isRetired = true };
}

inline Device device()
{
    return { .device = id<base::DeviceId>(7),
             .name = QStringLiteral("Laptop balie"),
             .certificate = QByteArrayLiteral("signed") };
}

} // namespace inkaart::dossier::samples
