// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credential/content.h"

#include <QJsonObject>

namespace inkaart::credential {

/// The contexts of what we issue, in their fixed order.
QStringList issueContexts();

/// An OpenBadgeCredential of Verifiable Credentials 2.0 and Open Badges 3.0, not yet signed.
/// Public names nobody; Own carries the name and, when given, the hashed e-mail address; Paper
/// leaves out pictures, evidence, alignments and all else that is not read from paper.
QJsonObject build(const BadgeContent& content, Edition edition);

/// Whether a credential may be signed. Malformed names the property, written like
/// "credentialSubject.achievement.criteria: needs narrative or id".
base::Result<void> checkIssuable(const QJsonObject& credential);

/// `sha256$…` of an identifier and its salt (Open Badges 3.0, IdentityHash).
QString identityHash(QStringView identifier, QStringView salt);

/// A JSON string of date and time as credentials write it: whole seconds, UTC,
/// "2026-03-01T09:30:00Z".
QString dateTimeText(const QDateTime& when);

} // namespace inkaart::credential
