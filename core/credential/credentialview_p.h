// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace inkaart::credential {

/// A string, or the strings of an array; empty for anything else.
QStringList stringsOf(const QJsonValue& value);

/// Views of a credential that may write one value bare or in an array, and an issuer by its id
/// only.
QStringList typesOf(const QJsonObject& object);
QString issuerIdOf(const QJsonObject& credential);
QJsonObject subjectOf(const QJsonObject& credential);
/// The text of validFrom, or issuanceDate in version 1.1.
QString validFromOf(const QJsonObject& credential);
QString validUntilOf(const QJsonObject& credential);
/// Also when what stands there is no text.
bool hasValidUntil(const QJsonObject& credential);

} // namespace inkaart::credential
