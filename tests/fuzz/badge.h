// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/jwt.h"
#include "tests/fuzz/signer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace inkaart::fuzz {

/// A small badge of the key's own did:key, in which everything is fine.
inline QJsonObject badge()
{
    static const QByteArray text =
        R"({"@context":["https://www.w3.org/ns/credentials/v2",)"
        R"("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"urn:uuid:1",)"
        R"("type":["VerifiableCredential","OpenBadgeCredential"],"name":"Samenwerken",)"
        R"("validFrom":"2026-03-01T09:30:00Z","credentialSubject":{"id":"urn:uuid:2","type":)"
        R"(["AchievementSubject"],"achievement":{"id":"urn:uuid:3","type":["Achievement"],"name":)"
        R"("Samenwerken","description":"Werkt samen.","criteria":{"narrative":"Luistert."}}}})";
    QJsonObject object = QJsonDocument::fromJson(text).object();
    object.insert(QStringLiteral("issuer"),
                  QJsonObject{ { QStringLiteral("id"), crypto::toDidKey(key().publicKey()) },
                               { QStringLiteral("type"), QStringLiteral("Profile") },
                               { QStringLiteral("name"), QStringLiteral("De Schakel") } });
    return object;
}

/// The badge with the claims that a JWT needs, as its payload.
inline QByteArray asClaims(QJsonObject badge)
{
    badge.insert(QStringLiteral("iss"), badge[QStringLiteral("issuer")][QStringLiteral("id")]);
    badge.insert(QStringLiteral("jti"), badge[QStringLiteral("id")]);
    badge.insert(QStringLiteral("sub"),
                 badge[QStringLiteral("credentialSubject")][QStringLiteral("id")]);
    badge.insert(QStringLiteral("nbf"), 1772357400);
    return QJsonDocument(badge).toJson(QJsonDocument::Compact);
}

/// Under a header in which everything is fine.
inline QByteArray signedJwt(QByteArrayView payload, const QString& kid = method())
{
    const QByteArray header = R"({"alg":"EdDSA","kid":")" + kid.toLatin1() + R"(","typ":"JWT"})";
    return credential::signCompact(header, payload, key());
}

} // namespace inkaart::fuzz
