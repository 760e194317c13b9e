// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a badge says, before it becomes JSON. Words as in Open Badges 3.0
/// (https://www.imsglobal.org/spec/ob/v3p0, section B, data model). Empty texts are left out.
namespace inkaart::credential {

/// One award has three editions, each signed on its own.
enum class Edition {
    Public, ///< for everybody: says nothing about who the learner is
    Own, ///< for the learner: carries the name
    Paper ///< for the QR on paper: the name and what was achieved, in few bytes
};

/// A picture by its address, or carried along as PNG bytes (data URI) when there is no address.
struct Picture {
    QString url;
    QByteArray png;
    QString caption;

    bool isEmpty() const { return url.isEmpty() && png.isEmpty(); }
    friend bool operator==(const Picture&, const Picture&) = default;
};

struct Issuer {
    QString did; ///< did:web of the centre, or did:key of a laptop without a city
    QString name;
    QString url;
    Picture image;

    friend bool operator==(const Issuer&, const Issuer&) = default;
};

struct Alignment {
    QString targetName; ///< needed
    QString targetUrl; ///< needed
    QString targetCode;
    QString targetFramework;
    QString targetType; ///< "CFItem", "ext:…"; empty is left out

    friend bool operator==(const Alignment&, const Alignment&) = default;
};

/// What an assessment can give. Only for an assessment: the level is part of the achievement.
struct ResultDescription {
    QString id; ///< urn:uuid:…
    QString name;
    QString resultType; ///< "Percent", "RawScore", "Status", "ext:…"
    QStringList allowedValues;
    QString requiredValue;
    QString valueMin;
    QString valueMax;

    friend bool operator==(const ResultDescription&, const ResultDescription&) = default;
};

struct AchievementResult {
    QString resultDescription; ///< id of the ResultDescription it answers
    QString value;
    QString status; ///< "Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional",
                    ///< "Withdrew"

    friend bool operator==(const AchievementResult&, const AchievementResult&) = default;
};

struct AchievementContent {
    QString id; ///< URL or URN of the achievement at its level
    QString achievementType; ///< "Competency", "CommunityService", "ext:…"
    QString name;
    QString description;
    QString criteriaNarrative; ///< Markdown
    QStringList criteriaShort; ///< for paper: one short sentence each, joined there by line feeds
    QString criteriaUrl;
    Picture image;
    QList<Alignment> alignments;
    QStringList tags;
    QString inLanguage; ///< BCP 47
    QList<ResultDescription> resultDescriptions;

    friend bool operator==(const AchievementContent&, const AchievementContent&) = default;
};

struct EvidenceContent {
    QString id; ///< urn:uuid:…
    QString name;
    QString description;
    QString narrative;
    QString genre;
    QString audience;

    friend bool operator==(const EvidenceContent&, const EvidenceContent&) = default;
};

/// The learner, for the editions that say who it is.
struct Recipient {
    QString name; ///< as printed
    QString email; ///< when wanted: hashed with the salt, only in the own edition
    QString emailSalt; ///< random text; needed with email

    friend bool operator==(const Recipient&, const Recipient&) = default;
};

/// Where a revocation can be asked; only when a city publishes the list.
struct StatusEntry {
    QString listUrl;
    qint64 index = 0;

    friend bool operator==(const StatusEntry&, const StatusEntry&) = default;
};

/// Everything one award says, for all its editions.
struct BadgeContent {
    QString publicId; ///< urn:uuid:… of the public edition, or its URL at a city
    QString ownId; ///< urn:uuid:… of the own edition
    QString paperId; ///< urn:uuid:… of the paper edition
    QString subjectId; ///< urn:uuid:…, fresh for every award, so that two badges do not link
    QString subjectNarrative; ///< what else is told of this award: which one it replaces
    QString name; ///< of the credential: achievement and level in words
    QString description;
    QDateTime validFrom; ///< when it was signed; written in whole seconds UTC
    std::optional<QDateTime> validUntil;
    QDateTime awardedDate; ///< when it was awarded; kept when it is issued again
    std::optional<QDateTime> activityStart;
    std::optional<QDateTime> activityEnd;
    std::optional<double> creditsEarned;
    Issuer issuer;
    AchievementContent achievement;
    QList<AchievementResult> results;
    QList<EvidenceContent> evidence; ///< only what was marked to go on the badge
    Recipient recipient;
    std::optional<StatusEntry> status;

    QString idOf(Edition edition) const;
    friend bool operator==(const BadgeContent&, const BadgeContent&) = default;
};

} // namespace inkaart::credential
