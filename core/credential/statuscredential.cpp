// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/build.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/dataintegrity.h"
#include "core/credential/datetext_p.h"
#include "core/credential/jwt.h"
#include "core/credential/statuslist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

constexpr auto credentialType = "BitstringStatusListCredential"_L1;
constexpr auto subjectType = "BitstringStatusList"_L1;
/// VC 1.1 (https://www.w3.org/TR/2023/WD-vc-status-list-20230427/).
constexpr auto oldCredentialType = "StatusList2021Credential"_L1;
constexpr auto oldSubjectType = "StatusList2021"_L1;

tl::unexpected<base::Error> wrong(const QString& what)
{
    return base::fail(Code::Malformed, what);
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isOfType(const QJsonObject& credential, const QJsonObject& subject)
{
    const QStringList types = typesOf(credential);
    const QStringList subjectTypes = typesOf(subject);
    return (types.contains(credentialType) && subjectTypes.contains(subjectType))
        || (types.contains(oldCredentialType) && subjectTypes.contains(oldSubjectType));
}

/// The claims of Open Badges 3.0 section 8.2.3, as on a badge.
QJsonObject withClaims(QJsonObject payload)
{
    payload.insert("iss"_L1, issuerIdOf(payload));
    payload.insert("sub"_L1, subjectOf(payload).value("id"_L1));
    payload.insert("jti"_L1, payload.value("id"_L1));
    if (const auto from = dateTimeStamp(validFromOf(payload)))
        payload.insert("nbf"_L1, *from / 1000);
    return payload;
}

} // namespace

// Section 2.2, BitstringStatusListCredential.
base::Result<QJsonObject> buildStatusList(const StatusListContent& content)
{
    const QUrl address(content.id, QUrl::StrictMode);
    if (!address.isValid() || address.scheme() != "https"_L1 || address.host().isEmpty()
        || address.hasFragment())
        return wrong(u"id: is no https address"_s);
    const QUrl issuer(content.issuer, QUrl::StrictMode);
    if (!issuer.isValid() || issuer.scheme().isEmpty())
        return wrong(u"issuer: is no URI"_s);
    if (content.purposes.size() != 1 || content.purposes.front().isEmpty())
        return wrong(u"statusPurpose: is not one"_s);
    if (!content.validFrom.isValid())
        return wrong(u"validFrom: is missing"_s);
    const auto encoded = content.list.encode();
    if (!encoded)
        return base::fail(encoded.error());
    return QJsonObject{
        { u"@context"_s, QJsonArray{ issueContexts().front() } },
        { u"id"_s, content.id },
        { u"type"_s, QJsonArray{ u"VerifiableCredential"_s, credentialType } },
        { u"issuer"_s, content.issuer },
        { u"validFrom"_s, dateTimeText(content.validFrom) },
        { u"credentialSubject"_s,
          QJsonObject{ { u"id"_s, content.id + u"#list"_s },
                       { u"type"_s, subjectType },
                       { u"statusPurpose"_s, content.purposes.front() },
                       { u"encodedList"_s, *encoded } } },
    };
}

base::Result<QByteArray> signStatusList(const QJsonObject& credential,
                                        const crypto::Ed25519Key& key, const QString& kid,
                                        Format format)
{
    if (const auto list = readStatusList(credential); !list)
        return base::fail(list.error());
    if (format == Format::DataIntegrity) {
        const auto created = dateTimeStamp(validFromOf(credential)).value_or(0);
        return addProof(credential, key, kid, QDateTime::fromMSecsSinceEpoch(created, Qt::UTC))
            .map([](const QJsonObject& secured) { return compactJson(secured); });
    }
    if (format != Format::VcJwt)
        return base::fail(Code::Unsupported, u"lists are signed as VC-JWT or Data Integrity"_s);
    const QJsonObject header{ { u"alg"_s, u"EdDSA"_s }, { u"kid"_s, kid }, { u"typ"_s, u"JWT"_s } };
    return signCompact(compactJson(header), compactJson(withClaims(credential)), key);
}

base::Result<StatusListContent> readStatusList(const QJsonObject& credential)
{
    const QJsonObject subject = subjectOf(credential);
    if (!isOfType(credential, subject))
        return wrong(u"type: is no status list"_s);
    const auto entryBits = subject.value("statusSize"_L1);
    if (!entryBits.isUndefined() && entryBits != QJsonValue(1))
        return base::fail(Code::Unsupported, u"statusSize: more than one bit an entry"_s);
    StatusListContent content{ credential.value("id"_L1).toString(),
                               issuerIdOf(credential),
                               {},
                               stringsOf(subject.value("statusPurpose"_L1)),
                               {} };
    if (const auto from = dateTimeStamp(validFromOf(credential)))
        content.validFrom = QDateTime::fromMSecsSinceEpoch(*from, Qt::UTC);
    if (content.purposes.isEmpty())
        return wrong(u"statusPurpose: is missing"_s);
    auto list = StatusList::decode(subject.value("encodedList"_L1).toString());
    if (!list)
        return base::fail(list.error());
    content.list = std::move(*list);
    return content;
}

} // namespace inkaart::credential
