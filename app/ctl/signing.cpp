// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/signing.h"

#include "core/credential/build.h"
#include "core/credential/dataintegrity.h"
#include "core/credential/jwt.h"
#include "core/credential/verify.h"
#include "core/crypto/didkey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

base::Result<crypto::Ed25519Key> keyFromSeed(const QString& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (bytes.size() != 32 || hex.size() != 64)
        return base::fail(base::Code::Malformed, u"--seed needs 64 hexadecimal digits"_s);
    crypto::Ed25519Seed seed;
    std::copy(bytes.begin(), bytes.end(), seed.span().begin());
    return crypto::Ed25519Key::fromSeed(std::move(seed));
}

base::Result<QJsonArray> filesAsArray(const Invocation& call, const QString& option)
{
    QJsonArray array;
    for (const QString& path : call.values(option)) {
        const auto object = readJson(path);
        if (!object)
            return base::fail(object.error());
        array.append(*object);
    }
    return array;
}

QJsonObject statusEntry(const QString& urlAndIndex)
{
    const QString url = urlAndIndex.section(u'#', 0, 0);
    return { { u"id"_s, urlAndIndex },
             { u"type"_s, u"BitstringStatusListEntry"_s },
             { u"statusPurpose"_s, u"revocation"_s },
             { u"statusListIndex"_s, urlAndIndex.section(u'#', 1) },
             { u"statusListCredential"_s, url } };
}

base::Result<QJsonObject> subjectOf(const Invocation& call)
{
    auto subject = readJson(call.value(u"subject"_s));
    const auto achievement = readJson(call.value(u"achievement"_s));
    if (!subject)
        return subject;
    if (!achievement)
        return base::fail(achievement.error());
    subject->insert(u"achievement"_s, *achievement);
    if (!subject->contains(u"type"_s))
        subject->insert(u"type"_s, QJsonArray{ u"AchievementSubject"_s });
    if (!subject->contains(u"id"_s))
        subject->insert(u"id"_s, freshUrn(call));
    if (call.has(u"result"_s)) {
        const auto results = filesAsArray(call, u"result"_s);
        if (!results)
            return base::fail(results.error());
        subject->insert(u"result"_s, *results);
    }
    return subject;
}

base::Result<QJsonObject> credentialOf(const Invocation& call, const crypto::Ed25519Key& key)
{
    const auto issuer = issuerOf(call, key);
    if (!issuer)
        return issuer;
    const auto subject = subjectOf(call);
    if (!subject)
        return base::fail(subject.error());
    QJsonObject credential{
        { u"@context"_s, QJsonArray::fromStringList(credential::issueContexts()) },
        { u"type"_s, QJsonArray{ u"VerifiableCredential"_s, u"OpenBadgeCredential"_s } },
        { u"id"_s, call.has(u"id"_s) ? call.value(u"id"_s) : freshUrn(call) },
        { u"name"_s, (*subject)["achievement"_L1].toObject()["name"_L1] },
        { u"issuer"_s, *issuer },
        { u"credentialSubject"_s, *subject },
        { u"validFrom"_s, credential::dateTimeText(call.clock().now()) },
    };
    for (const auto& [option, property] :
         { std::pair{ u"valid-from"_s, u"validFrom"_s }, { u"valid-until"_s, u"validUntil"_s } }) {
        if (const auto time = timeIn(call.value(option)))
            credential.insert(property, credential::dateTimeText(*time));
    }
    if (call.has(u"status"_s))
        credential.insert(u"credentialStatus"_s, statusEntry(call.value(u"status"_s)));
    if (call.has(u"evidence"_s)) {
        const auto evidence = filesAsArray(call, u"evidence"_s);
        if (!evidence)
            return base::fail(evidence.error());
        credential.insert(u"evidence"_s, *evidence);
    }
    return credential;
}

} // namespace

QString freshUrn(const Invocation& call)
{
    return u"urn:uuid:"_s + base::RecordId::random(call.random()).toString();
}

base::Result<QJsonObject> issuerOf(const Invocation& call, const crypto::Ed25519Key& key)
{
    auto issuer = readJson(call.value(u"issuer"_s));
    if (!issuer)
        return issuer;
    if (!issuer->contains(u"id"_s))
        issuer->insert(u"id"_s, crypto::toDidKey(key.publicKey()));
    if (!issuer->contains(u"type"_s))
        issuer->insert(u"type"_s, QJsonArray{ u"Profile"_s });
    return issuer;
}

base::Result<crypto::Ed25519Key> keyOf(const Invocation& call)
{
    const auto jwk = readJson(call.value(u"key"_s));
    if (!jwk)
        return base::fail(jwk.error());
    return crypto::privateFromJwk(*jwk);
}

QString formatFault(const Invocation& call)
{
    const QString format = call.value(u"format"_s, u"jwt"_s);
    return format == "jwt"_L1 || format == "di"_L1 ? QString() : u"--format is jwt or di"_s;
}

int keygen(const Invocation& call)
{
    auto key = call.has(u"seed"_s)
        ? keyFromSeed(call.value(u"seed"_s))
        : base::Result<crypto::Ed25519Key>(crypto::Ed25519Key::generate(call.random()));
    if (!key)
        return complain(key.error().detail, Usage);
    const QByteArray jwk = QJsonDocument(crypto::toJwk(*key)).toJson(QJsonDocument::Compact) + '\n';
    const QString did = crypto::toDidKey(key->publicKey());
    if (call.has(u"out"_s)) {
        if (const auto written = writeFile(call.value(u"out"_s), jwk); !written)
            return complain(written.error());
        call.wantsJson() ? sayJson({ { u"did"_s, did } }) : say(did);
        return Yes;
    }
    if (call.wantsJson()) {
        sayJson({ { u"did"_s, did }, { u"jwk"_s, crypto::toJwk(*key) } });
        return Yes;
    }
    say(QString::fromUtf8(jwk.trimmed()));
    say(did);
    return Yes;
}

namespace {

/// What is wrong with the options; empty when nothing is.
QString issueFault(const Invocation& call)
{
    for (const QString& needed : { u"achievement"_s, u"subject"_s, u"key"_s, u"issuer"_s }) {
        if (call.value(needed).isEmpty())
            return u"--%1 FILE is needed"_s.arg(needed);
    }
    if (const QString fault = formatFault(call); !fault.isEmpty())
        return fault;
    for (const QString& time : { u"valid-from"_s, u"valid-until"_s }) {
        if (call.has(time) && !timeIn(call.value(time)))
            return u"--%1 is no ISO 8601 time"_s.arg(time);
    }
    if (call.has(u"kid"_s) && call.value(u"kid"_s).trimmed().isEmpty())
        return u"--kid names no key"_s;
    return {};
}

} // namespace

base::Result<QByteArray> signedAndChecked(const Invocation& call, const QJsonObject& credential,
                                          const crypto::Ed25519Key& key, const QString& kid)
{
    const bool isProof = call.value(u"format"_s) == "di"_L1;
    const auto text = isProof
        ? credential::signDataIntegrity(credential, key, kid, call.clock().now())
              .map([](const QJsonObject& made) {
                  return QJsonDocument(made).toJson(QJsonDocument::Compact);
              })
        : credential::signJwt(credential, key, kid);
    if (!text)
        return text;
    const auto from = timeIn(credential["validFrom"_L1].toString());
    const auto report = credential::verify(*text, { .now = from.value_or(QDateTime()) });
    for (const credential::Check& check : report.checks) {
        if (check.answer == credential::Check::Answer::No)
            return base::fail(base::Code::Refused,
                              u"nobody could verify this badge: "_s + check.why);
    }
    return text;
}

int issue(const Invocation& call)
{
    if (const QString fault = issueFault(call); !fault.isEmpty())
        return complain(fault, Usage);
    const auto key = keyOf(call);
    if (!key)
        return complain(key.error());
    const auto credential = credentialOf(call, *key);
    if (!credential)
        return complain(credential.error());
    const QString kid = call.value(u"kid"_s, crypto::didKeyMethod(key->publicKey()));
    const auto text = signedAndChecked(call, *credential, *key, kid);
    if (!text)
        return complain(text.error());
    if (const auto done = deliver(call, *text + '\n'); !done)
        return complain(done.error());
    return Yes;
}

} // namespace inkaart::ctl
