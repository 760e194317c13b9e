// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/jwt.h"
#include "core/credential/paper.h"
#include "core/crypto/didkey.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

/// What the tests of the verify page need: codes of any content, the web they live in, a browser.
namespace inkaart::tests {

inline QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// JSON in which words with an "@" are filled in.
inline QJsonObject object(QByteArray json, const QList<std::pair<QByteArray, QString>>& words = {})
{
    for (const auto& [word, text] : words)
        json.replace(word, text.toUtf8());
    return QJsonDocument::fromJson(json).object();
}

inline crypto::Ed25519Key keyFromByte(char byte)
{
    crypto::Ed25519Seed seed;
    std::fill(seed.span().begin(), seed.span().end(), static_cast<quint8>(byte));
    return *crypto::Ed25519Key::fromSeed(std::move(seed));
}

/// A badge that is about to be signed; the parts may be changed first.
struct Badge {
    QJsonObject header;
    QJsonObject payload;

    Badge(const QString& did, const QString& kid, const crypto::Ed25519Key& key)
        : header(object(R"({"alg": "EdDSA", "typ": "JWT"})"))
        , payload(object(R"({"@context": ["https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "id": "urn:uuid:6a1c9a52-7d4a-4b6a-9d2b-0a6f4e3c1b77",
            "issuer": {"id": "@did", "name": "De Schakel", "type": "Profile"},
            "validFrom": "2020-03-01T09:30:00Z",
            "credentialSubject": {"id": "urn:uuid:1f1c9a52-7d4a-4b6a-9d2b-0a6f4e3c1b77",
                "type": ["AchievementSubject"],
                "identifier": [{"type": "IdentityObject", "hashed": false, "identityType": "name",
                    "identityHash": "Sam de Boer"}],
                "achievement": {"id": "urn:inkaart:achievement:werkritme/2", "type": ["Achievement"],
                    "name": "Werkritme", "description": "Werkt door.",
                    "criteria": {"narrative": "- Komt op tijd\n- Werkt door"}}},
            "iss": "@did", "jti": "urn:uuid:6a1c9a52-7d4a-4b6a-9d2b-0a6f4e3c1b77",
            "sub": "urn:uuid:1f1c9a52-7d4a-4b6a-9d2b-0a6f4e3c1b77", "nbf": 1583055000})",
                         { { "@did", did } }))
    {
        header.insert(QStringLiteral("kid"), kid);
        header.insert(QStringLiteral("jwk"), crypto::toJwk(key.publicKey()));
    }

    Badge& with(const QString& member, const QJsonValue& value)
    {
        payload.insert(member, value);
        return *this;
    }
    Badge& withStatus(const QString& list, const QString& index)
    {
        return with(QStringLiteral("credentialStatus"),
                    object(R"({"id": "@list#@index", "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation", "statusListIndex": "@index",
            "statusListCredential": "@list"})",
                           { { "@list", list }, { "@index", index } }));
    }
    QByteArray code(const crypto::Ed25519Key& key) const
    {
        return codeOf(compact(header), compact(payload), key);
    }
    /// What stands behind the "#" of these very bytes.
    static QByteArray codeOf(QByteArrayView head, QByteArrayView body,
                             const crypto::Ed25519Key& key)
    {
        const auto packed = credential::paperCode(credential::signCompact(head, body, key));
        return packed ? packed->base32 : QByteArray();
    }
};

/// A Bitstring Status List in which one bit is set; none with -1.
inline QJsonObject statusList(const QString& did, const QString& address, int revoked)
{
    QByteArray bits(16 * 1024, '\0');
    if (revoked >= 0)
        bits[revoked / 8] = static_cast<char>(0x80 >> (revoked % 8));
    // The raw deflate inside zlib's form, in that of gzip. The page does not look at the CRC.
    const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003")
        + qCompress(bits).sliced(6).chopped(4) + QByteArray(4, '\0')
        + QByteArray::fromHex("00400000");
    const QByteArray encoded =
        'u' + gzip.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return object(
        R"({"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "@list",
        "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": "@did",
        "validFrom": "2020-03-01T09:30:00Z",
        "credentialSubject": {"id": "@list#list", "type": "BitstringStatusList",
            "statusPurpose": "revocation", "encodedList": "@bits"}})",
        { { "@list", address }, { "@did", did }, { "@bits", QString::fromLatin1(encoded) } });
}

inline QByteArray signedList(const QJsonObject& list, const QString& kid,
                             const crypto::Ed25519Key& key)
{
    const QJsonObject header =
        object(R"({"alg": "EdDSA", "typ": "vc+jwt", "kid": "@kid"})", { { "@kid", kid } });
    return credential::signCompact(compact(header), compact(list), key);
}

inline QByteArray didDocument(const QString& did, const QString& kid, const crypto::Ed25519Key& key)
{
    const QString x = crypto::toJwk(key.publicKey()).value(QStringLiteral("x")).toString();
    return compact(object(R"({"id": "@did", "assertionMethod": ["@kid"], "verificationMethod": [
        {"id": "@kid", "type": "JsonWebKey", "controller": "@did",
         "publicKeyJwk": {"kty": "OKP", "crv": "Ed25519", "x": "@x"}}]})",
                          { { "@did", did }, { "@kid", kid }, { "@x", x } }));
}

/// A browser and its driver, where they are installed.
class Browser {
public:
    /// What is missing, as a sentence; empty when nothing is.
    static QString lacks()
    {
        for (const char* program : { "node", "openssl", "chromium", "pdftoppm", "zbarimg" }) {
            if (QStandardPaths::findExecutable(QLatin1StringView(program)).isEmpty())
                return QLatin1StringView(program) + QStringLiteral(" is not installed");
        }
        const QDir modules(QStringLiteral(INKAART_SOURCE_DIR "/tests/interop/node_modules"));
        if (!modules.exists(QStringLiteral("playwright-core"))
            || !modules.exists(QStringLiteral("axe-core")))
            return QStringLiteral("the packages playwright-core and axe-core are not installed: "
                                  "run npm ci in tests/interop");
        return {};
    }
    /// The answers of verifypage.mjs by the name of the case; \a error is what went wrong.
    static QHash<QString, QJsonObject> ask(const QJsonObject& task, const QString& folder,
                                           QByteArray* error)
    {
        QProcess process;
        process.start(QStringLiteral("node"),
                      { QStringLiteral(INKAART_SOURCE_DIR "/tests/interop/verifypage.mjs"),
                        QStandardPaths::findExecutable(QStringLiteral("chromium")), folder });
        process.write(compact(task));
        process.closeWriteChannel();
        if (!process.waitForFinished(patience))
            process.kill();
        *error = process.readAllStandardError();
        QHash<QString, QJsonObject> answers;
        for (const QJsonValue one :
             QJsonDocument::fromJson(process.readAllStandardOutput()).array())
            answers.insert(one[QStringLiteral("name")].toString(), one.toObject());
        return answers;
    }

private:
    static constexpr int patience = 400000; // milliseconds
};

} // namespace inkaart::tests
