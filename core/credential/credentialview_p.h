// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace inkaart::credential {

constexpr auto contextOfVersion1 = "https://www.w3.org/2018/credentials/v1";
constexpr auto contextOfVersion2 = "https://www.w3.org/ns/credentials/v2";

/// What a credential is about, by its types.
enum class Kind { Badge, Endorsement, Other };
Kind kindOf(const QJsonObject& credential);
/// Of Verifiable Credentials 1.1: its context stands first.
bool isVersion1(const QJsonObject& credential);

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
bool hasValidFrom(const QJsonObject& credential);
bool hasValidUntil(const QJsonObject& credential);

} // namespace inkaart::credential
