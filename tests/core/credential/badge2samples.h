// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/documents.h"
#include "tests/core/credential/fullbadge.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

/// Invented assertions of Open Badges 2.0, and a folder that answers for their addresses.
namespace inkaart::credential::samples {

class Web {
public:
    void put(const QString& address, const QByteArray& bytes)
    {
        const QUrl url(address);
        const QString path = m_folder.path() + u'/' + url.host() + url.path();
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    void put(const QJsonObject& document) { put(document["id"_L1].toString(), compact(document)); }
    void take(const QString& address)
    {
        const QUrl url(address);
        QFile::remove(m_folder.path() + u'/' + url.host() + url.path());
    }
    VerifyOptions options(const QList<TrustedIssuer>& trusted = {}) const
    {
        auto options = trusting(trusted);
        options.web = std::make_shared<web::FolderSource>(m_folder.path());
        return options;
    }

private:
    QTemporaryDir m_folder;
};

inline const QString issuer2 = u"https://badges.voorbeeld.nl/public/issuers/werkplaats"_s;
inline const QString badge2 = u"https://badges.voorbeeld.nl/public/badges/lassen"_s;
inline const QString assertion2 = u"https://badges.voorbeeld.nl/public/assertions/1"_s;

/// As the servers of Badgr and edubadges write them.
inline QJsonObject issuerProfile()
{
    return QJsonDocument::fromJson(
               R"({"@context": "https://w3id.org/openbadges/v2", "type": "Issuer",
 "id": "https://badges.voorbeeld.nl/public/issuers/werkplaats", "name": "De Werkplaats",
 "url": "https://werkplaats.voorbeeld.nl/", "email": "info@werkplaats.voorbeeld.nl",
 "publicKey": "https://badges.voorbeeld.nl/public/keys/1"})")
        .object();
}

inline QJsonObject badgeClass()
{
    return QJsonDocument::fromJson(
               R"({"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass",
 "id": "https://badges.voorbeeld.nl/public/badges/lassen", "name": "Lassen", "description": "Kan lassen.",
 "image": "https://badges.voorbeeld.nl/public/badges/lassen/image", "tags": ["metaal"],
 "criteria": {"id": "https://badges.voorbeeld.nl/public/badges/lassen/criteria", "narrative": "Vijf naden."},
 "issuer": "https://badges.voorbeeld.nl/public/issuers/werkplaats",
 "alignment": [{"targetName": "Welding", "targetUrl": "http://data.europa.eu/esco/skill/1", "targetCode": "1",
  "targetFramework": "ESCO"}],
 "extensions:ECTSExtension": {"@context": "https://badges.voorbeeld.nl/extensions/ects", "type": ["Extension"], "ECTS": 2.5}})")
        .object();
}

/// "sam@voorbeeld.nl" with the salt "zout".
inline QJsonObject hostedAssertion()
{
    return QJsonDocument::fromJson(
               R"({"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
 "id": "https://badges.voorbeeld.nl/public/assertions/1",
 "recipient": {"type": "email", "hashed": true, "salt": "zout",
  "identity": "sha256$c0ce31292f7613c2374c9091df7970335572e0b36e29df608e6e013308b9cebe"},
 "badge": "https://badges.voorbeeld.nl/public/badges/lassen", "issuedOn": "2025-11-03T10:00:00Z",
 "image": "https://badges.voorbeeld.nl/public/assertions/1/image", "narrative": "Zelf gelast.",
 "evidence": [{"id": "https://badges.voorbeeld.nl/foto", "narrative": "Een foto"}],
 "verification": {"type": "HostedBadge"}})")
        .object();
}

/// All of them at their addresses.
inline void putAll(Web& web)
{
    web.put(issuerProfile());
    web.put(badgeClass());
    web.put(hostedAssertion());
}

/// Everything a report says, for when a test fails.
inline QString whysOf(const Report& report)
{
    QStringList whys;
    for (const Check& check : report.checks)
        whys.append(check.name + u' ' + answerName(check.answer) + u": "_s + check.why);
    return whys.join(u"; "_s);
}

/// Who is known as this issuer.
inline TrustedIssuer knownIssuer2()
{
    return { issuer2, {}, u"De Werkplaats"_s, QDate(2026, 1, 5), TrustedIssuer::Source::Given };
}

/// An assertion signed with RS256 by the key below, made with OpenSSL.
inline const QByteArray signedAssertion =
    "eyJhbGciOiJSUzI1NiJ9."
    "eyJAY29udGV4dCI6Imh0dHBzOi8vdzNpZC5vcmcvb3BlbmJhZGdlcy92MiIsInR5cGUiOiJBc3N"
    "lcnRpb24iLCJpZCI6InVybjp1dWlkOjNlMGE5ZTBlLThmNmItNGE0OS05ZDdlLTJiN2Y1ZjZjMGEwMSIsInJlY2lwaWVud"
    "CI"
    "6eyJ0eXBlIjoiZW1haWwiLCJoYXNoZWQiOnRydWUsInNhbHQiOiJ6b3V0IiwiaWRlbnRpdHkiOiJzaGEyNTYkYzBjZTMxM"
    "jk"
    "yZjc2MTNjMjM3NGM5MDkxZGY3OTcwMzM1NTcyZTBiMzZlMjlkZjYwOGU2ZTAxMzMwOGI5Y2ViZSJ9LCJiYWRnZSI6Imh0d"
    "HB"
    "zOi8vYmFkZ2VzLnZvb3JiZWVsZC5ubC9wdWJsaWMvYmFkZ2VzL2xhc3NlbiIsImlzc3VlZE9uIjoiMjAyNS0xMS0wM1QxM"
    "Do"
    "wMDowMFoiLCJ2ZXJpZmljYXRpb24iOnsidHlwZSI6IlNpZ25lZEJhZGdlIiwiY3JlYXRvciI6Imh0dHBzOi8vYmFkZ2VzL"
    "nZ"
    "vb3JiZWVsZC5ubC9wdWJsaWMva2V5cy8xIn19.Enc-sArswMiwUr7VqiciBMapvbKSe1tmNRwVLfAchUghreimmaAw-"
    "9xWcF"
    "nhFxLGqdaA00XBDbYrkCk_CVLmuajtyok-hi2nUEAB20buyq6_EjvjrD1-Ed4Ctk_"
    "oCEd1TYUUKXsIhTwRkwr6JI3Fq8AMOz"
    "wB6VG8P69NXWQbhr63_0u03ItbmsL6jtxYIntCwDp6-"
    "FdRO3zXlnYhHSrAgNaBuC8sTb13QVPHIt14O63FSTLvAce7uU5np6"
    "IXk9xC3eldMHJuVD0USxKVHcQveK68sJefcDlKukWHHroWlo186hOVWqALxi5yLcYRQceQH0gDfhG1MlD0_gqjVkMn9w";
/// The same under a header with "crit".
inline const QByteArray signedWithCrit =
    "eyJhbGciOiJSUzI1NiIsImNyaXQiOlsieCJdfQ."
    "eyJAY29udGV4dCI6Imh0dHBzOi8vdzNpZC5vcmcvb3BlbmJhZGdlcy92M"
    "iIsInR5cGUiOiJBc3NlcnRpb24iLCJpZCI6InVybjp1dWlkOjNlMGE5ZTBlLThmNmItNGE0OS05ZDdlLTJiN2Y1ZjZjMGE"
    "wM"
    "SIsInJlY2lwaWVudCI6eyJ0eXBlIjoiZW1haWwiLCJoYXNoZWQiOnRydWUsInNhbHQiOiJ6b3V0IiwiaWRlbnRpdHkiOiJ"
    "za"
    "GEyNTYkYzBjZTMxMjkyZjc2MTNjMjM3NGM5MDkxZGY3OTcwMzM1NTcyZTBiMzZlMjlkZjYwOGU2ZTAxMzMwOGI5Y2ViZSJ"
    "9L"
    "CJiYWRnZSI6Imh0dHBzOi8vYmFkZ2VzLnZvb3JiZWVsZC5ubC9wdWJsaWMvYmFkZ2VzL2xhc3NlbiIsImlzc3VlZE9uIjo"
    "iM"
    "jAyNS0xMS0wM1QxMDowMDowMFoiLCJ2ZXJpZmljYXRpb24iOnsidHlwZSI6IlNpZ25lZEJhZGdlIiwiY3JlYXRvciI6Imh"
    "0d"
    "HBzOi8vYmFkZ2VzLnZvb3JiZWVsZC5ubC9wdWJsaWMva2V5cy8xIn19.fofQEQNW0-AYPED9eYrquXP3JIGZO75w-"
    "rrbY5io"
    "edsFjAdElLMYjed-zwZ6Q5KJ_IsZ0kEZ2-kvmJ5FaEU5SfpaLd4KJaPlJZYO-3Q-1WXSIrrb0O_HqdrhLd9NPa_"
    "7NZxX2pbZ"
    "XAp5gLXcLx_3jeKU0GVKgQ8szvPec3LC8IdcOIWgxqd9ZxxxHrId_-"
    "94WJmKUybCRK6PMoqREGHIIeW60Y5qzUA4iWwG5reW"
    "aRZc51sR_UX6tnCWUvAjdq1IzQIKv_"
    "XXZxSW7CaKyKKfdLm6VVBwKJ99dkF4I62wwLzeNDamp8s0vQ9QKu0XeejtvhKhyDD2"
    "uOpy9dlpSQFgxA";
inline const QByteArray signingKeyPem =
    "-----BEGIN PUBLIC KEY-----\n"
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1ZdtTVLgPdszP52jsM3k\n"
    "aLlujwdX+1UeTqRHyHQ/0/uBUq7ky80W/MK7tztALbomAhW0hj0kQ1wFFRArRwY5\n"
    "vVYkDtyqcKM5KIJ3+8Bt5qf2lKA1fF4H+5xid70AfPLy6zDWODTJc/45UPrvk6Ck\n"
    "V2yJCVzRrBOXg+/uV4GsFWak2gD/FcguLqPMphOm5tLGbeFozW0s4/B/jcMvsFLV\n"
    "khQQP9Q3Mxy8Z2EXTiLrUkxztmVZ5AiTaZBrbfz3PDejrmInDUZLng4ytCzeuo0X\n"
    "DpgJsh56nox2g9EzDSmSUsokLxLIjjBspoQbKNzpSj1XqjLX/OaIsvct5MgcuUHT\n"
    "JQIDAQAB\n"
    "-----END PUBLIC KEY-----\n";

inline QJsonObject signingKey()
{
    return { { u"@context"_s, u"https://w3id.org/openbadges/v2"_s },
             { u"type"_s, u"CryptographicKey"_s },
             { u"id"_s, u"https://badges.voorbeeld.nl/public/keys/1"_s },
             { u"owner"_s, issuer2 },
             { u"publicKeyPem"_s, QString::fromLatin1(signingKeyPem) } };
}

} // namespace inkaart::credential::samples
