// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace inkaart::credential {

/// What a badge is said to show, in a framework of somebody.
struct AlignedTo {
    QString name;
    QString url;
    QString code;
    QString framework;

    friend bool operator==(const AlignedTo&, const AlignedTo&) = default;
};

/// What a badge says of itself, whichever version of Open Badges it is written in. Nothing in it is
/// proven, and texts are as they were written: of any length, and with any character.
struct BadgeSummary {
    QString name;
    QString description;
    QString criteria; ///< Markdown; empty when there is only an address
    QString criteriaUrl;
    QString image; ///< address or data URI of the picture of what was achieved
    QString issuer; ///< what the issuer calls itself
    QString issuerId;
    QString issuerUrl;
    QString recipient; ///< a name or address in clear; empty when hashed or not named
    std::optional<QDateTime> awarded; ///< or else valid from
    std::optional<QDateTime> expires;
    QStringList tags;
    QString language;
    QList<AlignedTo> alignments;

    friend bool operator==(const BadgeSummary&, const BadgeSummary&) = default;
};

/// Of a credential of Open Badges 3.0 or an assertion of 2.0 (as Report::credential holds them), or
/// of an EndorsementCredential, whose comment is its description.
BadgeSummary summarize(const QJsonObject& credential);

} // namespace inkaart::credential
