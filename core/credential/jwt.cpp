// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/jwt.h"

#include "core/base/encoding.h"
#include "core/credential/build.h"
#include "core/credential/datetext_p.h"
#include "core/credential/jws_p.h"
#include "core/credential/strictjson.h"
#include "core/crypto/didkey.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

/// Open Badges 3.0 section 8.2.3: claims beside the credential's own members.
QJsonObject withClaims(const QJsonObject& credential)
{
    QJsonObject payload = credential;
    payload.insert("iss"_L1, credential.value("issuer"_L1)["id"_L1]);
    payload.insert("sub"_L1, credential.value("credentialSubject"_L1)["id"_L1]);
    payload.insert("jti"_L1, credential.value("id"_L1));
    if (const auto from = dateTimeStamp(credential.value("validFrom"_L1).toString()))
        payload.insert("nbf"_L1, *from / 1000);
    if (const auto until = dateTimeStamp(credential.value("validUntil"_L1).toString()))
        payload.insert("exp"_L1, *until / 1000);
    return payload;
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<Algorithm> algorithm(const QString& name)
{
    if (name == "EdDSA"_L1)
        return Algorithm::EdDsa;
    if (name == "RS256"_L1)
        return Algorithm::Rs256;
    return base::fail(Code::Unsupported, u"alg %1 is not accepted"_s.arg(name.left(20)));
}

/// Trap 5 of the specification's readers: what else stands in a header can move the key or the
/// rules.
base::Result<void> checkNames(const QJsonObject& header)
{
    for (auto it = header.begin(); it != header.end(); ++it) {
        const auto name = it.key();
        if (name != "alg"_L1 && name != "kid"_L1 && name != "jwk"_L1 && name != "typ"_L1)
            return base::fail(Code::Refused, u"header name %1 is not allowed"_s.arg(name.left(20)));
    }
    const auto typ = header.value("typ"_L1);
    const bool isFine = typ.isUndefined()
        || typ.toString().compare("JWT"_L1, Qt::CaseInsensitive) == 0
        || typ.toString() == "vc+jwt"_L1;
    if (!isFine)
        return base::fail(Code::Refused, u"header typ is not JWT"_s);
    if (!header.contains("kid"_L1) && !header.contains("jwk"_L1))
        return base::fail(Code::Refused, u"header has neither kid nor jwk"_s);
    if (header.contains("kid"_L1) && header.value("kid"_L1).toString().isEmpty())
        return base::fail(Code::Refused, u"header kid is no text"_s);
    return {};
}

/// The key in the header, when there is one: of the kind that the algorithm signs with, or none.
base::Result<void> readJwk(const QJsonObject& header, Jwt& jwt)
{
    if (!header.contains("jwk"_L1))
        return {};
    const auto object = header.value("jwk"_L1).toObject();
    for (const auto secret : { "d"_L1, "k"_L1, "p"_L1, "q"_L1 }) {
        if (object.contains(secret))
            return base::fail(Code::Refused, u"header jwk holds a private key"_s);
    }
    if (jwt.algorithm == Algorithm::Rs256) {
        const auto rsa = crypto::rsaFromJwk(object);
        if (!rsa)
            return base::fail(Code::Refused, rsa.error().detail);
        jwt.rsaJwk = *rsa;
        return {};
    }
    const auto key = crypto::publicFromJwk(object);
    if (!key)
        return base::fail(Code::Refused, key.error().detail);
    jwt.jwk = *key;
    return {};
}

/// By table: every text that could be a badge is looked at character by character.
constexpr std::array<bool, 256> jwtCharacters()
{
    std::array<bool, 256> fits{};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                         "0123456789-_."))
        fits[static_cast<quint8>(c)] = true;
    return fits;
}

} // namespace

base::Result<JwsParts> splitJws(QByteArrayView compact)
{
    if (compact.size() > jwtLimit)
        return base::fail(Code::TooBig, u"a JWT above 4 MB"_s);
    const auto first = compact.indexOf('.');
    const auto second = first < 0 ? -1 : compact.indexOf('.', first + 1);
    if (second < 0)
        return base::fail(Code::Malformed, u"a JWT has three parts"_s);
    auto header = base::fromBase64Url(compact.first(first));
    auto payload = base::fromBase64Url(compact.sliced(first + 1, second - first - 1));
    auto signature = base::fromBase64Url(compact.sliced(second + 1));
    for (const auto* part : { &header, &payload, &signature }) {
        if (!*part)
            return base::fail(part->error());
    }
    return JwsParts{ compact.first(second), std::move(*header), std::move(*payload),
                     std::move(*signature) };
}

QByteArray signCompact(QByteArrayView headerJson, QByteArrayView payloadJson,
                       const crypto::Ed25519Key& key)
{
    const QByteArray input = base::toBase64Url(headerJson) + '.' + base::toBase64Url(payloadJson);
    return input + '.' + base::toBase64Url(key.sign(input));
}

base::Result<QByteArray> signJwt(const QJsonObject& credential, const crypto::Ed25519Key& key,
                                 const QString& kid, EmbedKey embedKey)
{
    if (const auto fine = checkIssuable(credential); !fine)
        return base::fail(fine.error());
    QJsonObject header{ { u"alg"_s, u"EdDSA"_s }, { u"kid"_s, kid }, { u"typ"_s, u"JWT"_s } };
    if (embedKey == EmbedKey::Yes)
        header.insert("jwk"_L1, crypto::toJwk(key.publicKey()));
    return signCompact(compactJson(header), compactJson(withClaims(credential)), key);
}

base::Result<Jwt> readJwt(JwsParts parts)
{
    const auto header = parseStrict(parts.header);
    if (!header)
        return base::fail(header.error());
    const auto alg = algorithm(header->value("alg"_L1).toString());
    if (!alg)
        return base::fail(alg.error());
    if (const auto fine = checkNames(*header); !fine)
        return base::fail(fine.error());
    Jwt jwt{ parts.signingInput,
             std::move(parts.header),
             std::move(parts.payload),
             std::move(parts.signature),
             *alg,
             header->value("kid"_L1).toString(),
             {},
             header->value("typ"_L1) == QJsonValue("vc+jwt"_L1) };
    if (const auto fine = readJwk(*header, jwt); !fine)
        return base::fail(fine.error());
    return jwt;
}

base::Result<Jwt> parseJwt(QByteArrayView compact)
{
    return splitJws(compact).and_then([](JwsParts parts) { return readJwt(std::move(parts)); });
}

bool looksLikeJwt(QByteArrayView text)
{
    if (text.size() < 20 || text.size() > jwtLimit)
        return false;
    const auto dots = std::count(text.begin(), text.end(), '.');
    if (dots < 1 || dots > 3)
        return false;
    static constexpr auto fits = jwtCharacters();
    const auto strange = std::count_if(text.begin(), text.end(),
                                       [](char c) { return !fits[static_cast<quint8>(c)]; });
    return strange <= 2;
}

} // namespace inkaart::credential
