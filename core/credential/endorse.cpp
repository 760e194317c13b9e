// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/endorse.h"

#include "core/credential/build.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/strictjson.h"

#include <QJsonArray>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

/// A page of own words, and more.
constexpr qsizetype longestComment = 20'000;

base::Result<EndorsementClaim> claimInJson(QByteArrayView text)
{
    const auto object = parseStrict(text);
    if (!object)
        return base::fail(object.error());
    const auto comment = object->value("endorsementComment"_L1);
    if (!comment.isString())
        return base::fail(Code::Malformed, u"endorsementComment: is no text"_s);
    const auto id = object->value("id"_L1);
    if (!id.isUndefined() && !id.isString())
        return base::fail(Code::Malformed, u"id: is no text"_s);
    return EndorsementClaim{ comment.toString().trimmed(), id.toString() };
}

base::Result<EndorsementClaim> claimInWords(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString words = decoder(text);
    if (decoder.hasError())
        return base::fail(Code::Malformed, u"the claim is no text"_s);
    return EndorsementClaim{ words.trimmed(), {} };
}

} // namespace

QJsonObject buildEndorsement(const EndorsementContent& content)
{
    return { { u"@context"_s, QJsonArray::fromStringList(issueContexts()) },
             { u"id"_s, content.id },
             { u"type"_s, QJsonArray{ u"VerifiableCredential"_s, u"EndorsementCredential"_s } },
             { u"name"_s, content.name },
             { u"issuer"_s, content.issuer },
             { u"validFrom"_s, dateTimeText(content.validFrom) },
             { u"credentialSubject"_s,
               QJsonObject{ { u"id"_s, content.endorsed },
                            { u"type"_s, QJsonArray{ u"EndorsementSubject"_s } },
                            { u"endorsementComment"_s, content.comment } } } };
}

QStringList endorsable(const QJsonObject& credential)
{
    QStringList ids{ credential.value("id"_L1).toString(),
                     subjectOf(credential).value("achievement"_L1)["id"_L1].toString(),
                     issuerIdOf(credential) };
    const auto badge = credential.value("badge"_L1);
    const auto issuer = badge["issuer"_L1];
    ids.append(badge.isString() ? badge.toString() : badge["id"_L1].toString());
    ids.append(issuer.isString() ? issuer.toString() : issuer["id"_L1].toString());
    ids.removeAll(QString());
    return ids;
}

base::Result<EndorsementClaim> readClaim(QByteArrayView file)
{
    if (file.startsWith("\xEF\xBB\xBF"))
        file = file.sliced(3);
    const auto text = file.trimmed();
    const auto claim = text.startsWith('{') ? claimInJson(text) : claimInWords(text);
    if (!claim)
        return claim;
    if (claim->comment.isEmpty())
        return base::fail(Code::Malformed, u"the claim says nothing"_s);
    if (claim->comment.size() > longestComment)
        return base::fail(Code::TooBig, u"a claim above 20,000 characters"_s);
    return claim;
}

} // namespace inkaart::credential
