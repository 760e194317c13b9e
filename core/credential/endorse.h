// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace inkaart::credential {

/// What somebody says about a badge, an achievement or an issuer (Open Badges 3.0,
/// EndorsementCredential).
struct EndorsementContent {
    QString id; ///< urn:uuid:… of the endorsement itself
    QString name; ///< of what is endorsed, for whoever sees a list
    QJsonObject issuer; ///< Profile of who endorses
    QDateTime validFrom; ///< when it was signed; written in whole seconds UTC
    QString endorsed; ///< id of what is endorsed
    QString comment; ///< own words; Markdown

    friend bool operator==(const EndorsementContent&, const EndorsementContent&) = default;
};

/// An EndorsementCredential, not yet signed; checkIssuable tells whether it may be.
QJsonObject buildEndorsement(const EndorsementContent& content);

/// The ids an endorsement of \a credential may be about: its own, its achievement's, its issuer's.
/// Also of a badge of Open Badges 2.0.
QStringList endorsable(const QJsonObject& credential);

/// What a file holds as the claim of an endorsement: JSON {"endorsementComment": …, "id": …}, in
/// which id may be left out, or plain text.
struct EndorsementClaim {
    QString comment;
    QString endorsed; ///< empty: the credential itself

    friend bool operator==(const EndorsementClaim&, const EndorsementClaim&) = default;
};

/// Malformed when it says nothing, or is no text · TooBig.
base::Result<EndorsementClaim> readClaim(QByteArrayView file);

} // namespace inkaart::credential
