// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The typed records of a dossier: plain values. Each has a counterpart in core/dossier/fields.h
/// that turns it into the fields of a record and back; fields of newer programs are left alone.
namespace inkaart::dossier {

/// Milliseconds since 1970 UTC; 0 is "not told".
using Time = qint64;

/// A file in the sealed blob store. Enough to read it back.
struct BlobRef {
    base::BlobId id;
    QByteArray key; ///< 32 bytes; lies sealed inside the change
    qint64 size = 0;
    QString mediaType; ///< image/jpeg, application/pdf, …
    QString name; ///< what the person called the file, without folders
    std::vector<QByteArray> pieces; ///< SHA-256 of each sealed piece

    bool isNull() const { return pieces.empty(); }
    friend bool operator==(const BlobRef&, const BlobRef&) = default;
};

/// Form of address: how paper and screen speak of somebody.
enum class Address { None, She, He, They };

struct Learner {
    QString callName;
    QString fullName;
    QString nameInOwnScript;
    Address address = Address::None;
    std::optional<int> birthYear;
    QDate birthDate;
    QStringList languages; ///< BCP 47; the first is the card's language beside Dutch
    QString contact;
    BlobRef photo;
    bool isNameless = false; ///< a talk without a name that somebody decided to keep
    Time keptAt = 0; ///< the term was over, and a coordinator said then that the dossier stays

    friend bool operator==(const Learner&, const Learner&) = default;
};

enum class Purpose { Dossier, BadgesToCity, Statistics, PhotoAndSound };
enum class GivenBy { Learner, Representative };

struct Consent {
    Purpose purpose = Purpose::Dossier;
    bool given = false; ///< yes or no: a no is kept too
    bool withdrawn = false; ///< latch
    QString ground; ///< the legal ground of the centre's settings
    int wording = 1; ///< version of the sentence that was read
    QString language; ///< in which it was read
    GivenBy by = GivenBy::Learner;
    QString relation; ///< of the representative
    Time waitingUntil = 0; ///< Wacht op toestemming: asks to erase after this
    Time at = 0;
    BlobRef slip; ///< picture of the signed slip

    friend bool operator==(const Consent&, const Consent&) = default;
};

enum class ExperienceKind { Work, Home, Volunteering, School, Hobby };

struct Experience {
    QString activity; ///< id of one of the twelve pictures; empty when only told
    QString what; ///< own words
    ExperienceKind kind = ExperienceKind::Work;
    QString place;
    QString country;
    QString from; ///< as told: a year, or a year and month
    QString to;
    QString language;
    QStringList skills;
    QString diploma;
    QString level; ///< startkwalificatie and the like

    friend bool operator==(const Experience&, const Experience&) = default;
};

/// A skill in the learner's own words. Its skill id elsewhere is "own:" + the record's id.
struct OwnSkill {
    QString sentence;
    QString language;
    QString sentenceDutch;
    QString pictogram;
    QString zone; ///< may be empty

    friend bool operator==(const OwnSkill&, const OwnSkill&) = default;
};

enum class ConversationKind { Intake, Short, Zone, Wanted, All, Piles };

struct Agreement {
    QString learnerDoes;
    QString workerDoes;
    QString who; ///< who else
    QString when;
    QString where;
    QString nextTalk;

    bool isEmpty() const { return *this == Agreement{}; }
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

struct Conversation {
    base::RecordId worker;
    QString present; ///< who else was there (tolk, ouder, begeleider)
    QString place;
    QString framework; ///< id@version
    QString language; ///< the learner's, beside Dutch
    ConversationKind kind = ConversationKind::Intake;
    QStringList cards; ///< skill ids asked, in order
    int at = 0; ///< the card to go on with
    Time opened = 0;
    Time closed = 0; ///< 0: to be gone on with
    Agreement agreement;

    friend bool operator==(const Conversation&, const Conversation&) = default;
};

enum class Voice { Learner, Worker, Other };
/// NotSeen and Unsaid are only for Worker and Other. Unsaid: words, and nobody said yet what they
/// come to; it claims nothing.
enum class Level { Can, WithHelp, WantToLearn, Later, NotSeen, Unsaid };

struct Rating {
    base::RecordId conversation; ///< null when given outside one
    QString skill;
    Voice voice = Voice::Learner;
    Level level = Level::Can;
    QString name; ///< with Voice::Other
    QString role; ///< with Voice::Other
    QString remark;
    Time at = 0;

    friend bool operator==(const Rating&, const Rating&) = default;
};

enum class Visibility { Private, OnBadge, Public };
/// Who put a witness's words there: nobody said, that person, or the worker for them.
enum class Hand { Unsaid, Own, Worker };

struct Evidence {
    base::RecordId conversation;
    QStringList skills;
    QString story; ///< the learner's words, in any language
    QString language;
    QStringList prompts; ///< ids of the STARR prompts that were touched
    BlobRef file;
    QString link;
    QString seenBy; ///< name of somebody who saw it
    QString seenByRole;
    QString seenByWords;
    Hand seenHand = Hand::Unsaid; ///< who typed seenByWords
    bool seenAtWork = false; ///< that somebody is from the workplace
    QString slip; ///< number of the mentor's slip on paper that this came back with
    QStringList answers; ///< what was ticked on it, in its order: see core/dossier/slip.h
    Visibility visibility = Visibility::Private;
    Time at = 0;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct Endorsement {
    base::RecordId of; ///< award or evidence
    QString name;
    QString role;
    QString relation;
    QString statement;
    QString how; ///< "typed" by themselves, or "written-down" by the worker
    Time at = 0;

    friend bool operator==(const Endorsement&, const Endorsement&) = default;
};

enum class EditionKind { Public, Own, Paper };

/// One signed form of an award; the bytes are kept for ever.
struct Edition {
    EditionKind kind = EditionKind::Public;
    QString format; ///< "jwt", later "di"
    QByteArray bytes;
    QString keyMethod; ///< did:key URL of the key that signed
    Time at = 0;

    friend bool operator==(const Edition&, const Edition&) = default;
};

struct MetCriterion {
    QString criterion; ///< id within the achievement
    std::vector<base::RecordId> evidence; ///< evidence or ratings that show it

    friend bool operator==(const MetCriterion&, const MetCriterion&) = default;
};

struct Award {
    QString achievement; ///< id, with its version
    int achievementVersion = 1;
    QStringList skills; ///< that it proves; kept here so that they outlive the achievement
    std::vector<MetCriterion> criteria;
    QString result; ///< of an assessment, if any
    QString resultStatus; ///< of Open Badges' list, with result
    QString personalLine;
    std::vector<Edition> editions;
    QString number; ///< IK-XXXXX-XXXXX
    QString subject; ///< urn:uuid: of the credential's subject, fresh per award
    Time awarded = 0;
    base::RecordId replaces; ///< the award that this one mends
    Time revoked = 0; ///< latch
    QString revokedWhy;

    friend bool operator==(const Award&, const Award&) = default;
};

enum class PlanState { Wanted, Asked, Started, Done, Dropped };

/// A wish or a step of the plan.
struct Plan {
    QString wish; ///< own words
    QString skill; ///< that it is about, may be empty
    QString opportunity;
    PlanState state = PlanState::Wanted;
    Time at = 0;

    friend bool operator==(const Plan&, const Plan&) = default;
};

// ---- in the centre's own dossier ----

enum class Role { Worker, Coordinator };

struct Worker {
    QString name;
    Role role = Role::Worker;
    QString telephone; ///< stands on agreements
    bool isAway = false; ///< slots are gone; the name stays in the history

    friend bool operator==(const Worker&, const Worker&) = default;
};

/// Settings of the centre; one record. Ages in years, terms in days, times in minutes.
struct CentreSettings {
    QString name;
    QString address; ///< lines as on an envelope
    QString place;
    QString url; ///< own page, or where the verify page lies; may be empty
    BlobRef logo;
    int consentAge = 16;
    int waitingDays = 14;
    int retentionMonths = 24;
    QString ground = QStringLiteral("consent");
    int lockMinutes = 10;
    int conversationLockMinutes = 45;
    int backupExpiresDays = 90;
    bool isCautiousAboutAge = false; ///< age unknown: a representative must say yes too

    friend bool operator==(const CentreSettings&, const CentreSettings&) = default;
};

struct CriterionText {
    QString id;
    QString text;

    friend bool operator==(const CriterionText&, const CriterionText&) = default;
};

/// An achievement of the centre's own making.
struct OwnAchievement {
    QString name;
    QString description;
    std::vector<CriterionText> criteria;
    QStringList skills;
    QString kind; ///< "participation", "practice" or "skill"
    int level = 0;
    QString pictogram; ///< one of ours …
    BlobRef picture; ///< … or an own picture
    int version = 1;
    bool isRetired = false;

    friend bool operator==(const OwnAchievement&, const OwnAchievement&) = default;
};

/// A laptop of the centre: its certificate, signed by a trusted coordinator's device.
struct Device {
    base::DeviceId device;
    QString name;
    QByteArray certificate; ///< the signed bytes, see core/store/certificate.h

    friend bool operator==(const Device&, const Device&) = default;
};

} // namespace inkaart::dossier
