// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/credential/resigned.h"

#include <QJsonArray>

/// A badge that has everything, and the same with one thing otherwise.
namespace inkaart::credential::samples {

/// Every class of Open Badges 3.0 at least once.
inline QJsonObject fullBadge()
{
    const auto text = R"({
 "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
 "id": "urn:uuid:1c6a0cb2-2c79-4c56-8d43-6d2a8c4a7001",
 "type": ["VerifiableCredential", "OpenBadgeCredential"],
 "name": "Lassen", "description": "Kan lassen.",
 "image": {"id": "https://werkplaats.voorbeeld.nl/b.png", "type": "Image", "caption": "Een lasnaad"},
 "awardedDate": "2026-02-27T15:00:00+01:00",
 "issuer": {"id": "did:key:KEY", "type": ["Profile"], "name": "De Werkplaats", "url": "https://werkplaats.voorbeeld.nl/",
  "phone": "+31101234567", "email": "info@werkplaats.voorbeeld.nl", "official": "B. de Vries", "dateOfBirth": "1980-02-01",
  "address": {"type": ["Address"], "addressCountry": "Nederland", "addressCountryCode": "NL", "postalCode": "3011 AA",
   "geo": {"type": "GeoCoordinates", "latitude": 51.9, "longitude": 4.5}},
  "otherIdentifier": [{"type": "IdentifierEntry", "identifier": "12345678", "identifierType": "ext:KvK"}],
  "parentOrg": {"id": "https://stichting.voorbeeld.nl/", "type": ["Profile"], "name": "De Stichting"}},
 "validFrom": "2026-03-01T09:30:00Z",
 "credentialSubject": {"id": "urn:uuid:1c6a0cb2-2c79-4c56-8d43-6d2a8c4a7002", "type": ["AchievementSubject"],
  "activityStartDate": "2026-01-10T00:00:00Z", "activityEndDate": "2026-02-10T00:00:00Z", "creditsEarned": 1.5,
  "identifier": [{"type": "IdentityObject", "hashed": false, "identityHash": "Sam", "identityType": "name"}],
  "licenseNumber": "L-1", "narrative": "Zelf gelast.", "role": "Stagiair", "term": "2026",
  "source": {"id": "https://school.voorbeeld.nl/", "type": ["Profile"]},
  "result": [{"type": ["Result"], "resultDescription": "urn:r:1", "achievedLevel": "urn:l:2", "status": "Completed", "value": "2",
   "alignment": [{"type": ["Alignment"], "targetName": "A", "targetUrl": "https://a.voorbeeld.nl/"}]}],
  "achievement": {"id": "https://werkplaats.voorbeeld.nl/lassen", "type": ["Achievement"], "achievementType": "Competency",
   "name": "Lassen", "description": "Kan lassen.", "criteria": {"id": "https://werkplaats.voorbeeld.nl/c", "narrative": "Vijf naden."},
   "creator": {"id": "https://school.voorbeeld.nl/", "type": ["Profile"]}, "creditsAvailable": 3, "fieldOfStudy": "Metaal",
   "humanCode": "LAS-1", "image": {"id": "data:image/png;base64,AAAA", "type": "Image"}, "inLanguage": "nl-NL",
   "otherIdentifier": [{"type": "IdentifierEntry", "identifier": "1", "identifierType": "identifier"}],
   "related": [{"id": "https://werkplaats.voorbeeld.nl/welding", "type": ["Related"], "inLanguage": "en", "version": "1"}],
   "specialization": "MIG", "tag": ["metaal"], "version": "2",
   "alignment": [{"type": ["Alignment"], "targetName": "Welding", "targetUrl": "http://data.europa.eu/esco/skill/1",
    "targetCode": "1", "targetFramework": "ESCO", "targetType": "ext:ESCOAlignment", "targetDescription": "Lassen"}],
   "resultDescription": [{"id": "urn:r:1", "type": ["ResultDescription"], "name": "Niveau", "resultType": "RubricCriterionLevel",
    "allowedValue": ["1", "2"], "requiredValue": "2", "requiredLevel": "urn:l:2", "valueMin": "1", "valueMax": "2",
    "rubricCriterionLevel": [{"id": "urn:l:2", "type": ["RubricCriterionLevel"], "name": "Zelf", "description": "Alleen", "level": "2", "points": "2"}]}]}},
 "evidence": [{"id": "https://werkplaats.voorbeeld.nl/foto", "type": ["Evidence"], "name": "Foto", "description": "Naad",
   "narrative": "Zie foto.", "genre": "Foto", "audience": "Werkgever"}]})";
    auto badge = QJsonDocument::fromJson(text).object();
    auto issuer = badge["issuer"_L1].toObject();
    issuer.insert("id"_L1, crypto::toDidKey(key().publicKey()));
    badge.insert("issuer"_L1, issuer);
    return badge;
}

/// The same with something else at a path: "credentialSubject.result.0.status". Undefined takes
/// away.
inline QJsonValue with(const QJsonValue& whole, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const auto rest = path.mid(1);
    if (whole.isArray()) {
        auto array = whole.toArray();
        array[path[0].toInt()] = with(array[path[0].toInt()], rest, value);
        return array;
    }
    auto object = whole.toObject();
    if (rest.isEmpty() && value.isUndefined())
        object.remove(path[0]);
    else
        object.insert(path[0], with(object.value(path[0]), rest, value));
    return object;
}

inline QJsonObject with(const QJsonObject& whole, const QString& path, const QJsonValue& value)
{
    return with(QJsonValue(whole), path.split(u'.'), value).toObject();
}

inline QJsonValue json(const char* text)
{
    const auto array = QJsonDocument::fromJson(QByteArray("[") + text + ']').array();
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : array[0];
}

/// Honestly signed, whatever it says.
inline Report reportOf(const QJsonObject& credential)
{
    auto payload = credential;
    payload.insert("iss"_L1,
                   credential["issuer"_L1].isString() ? credential["issuer"_L1]
                                                      : credential["issuer"_L1]["id"_L1]);
    payload.insert("jti"_L1, credential["id"_L1]);
    payload.insert("sub"_L1, credential["credentialSubject"_L1]["id"_L1]);
    payload.insert("nbf"_L1, 1772357400);
    for (const QString& claim : { u"iss"_s, u"jti"_s, u"sub"_s }) {
        if (payload[claim].isUndefined() || !payload[claim].isString())
            payload.remove(claim);
    }
    return verify(resigned(part(jwt(), 0), payload), trusting());
}

} // namespace inkaart::credential::samples
