// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/verify.h"

#include "core/credential/badge2_p.h"
#include "core/credential/checks_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/dataintegrity_p.h"
#include "core/credential/issuerkeys_p.h"
#include "core/credential/jws_p.h"
#include "core/credential/paper.h"
#include "core/credential/strictjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using Answer = Check::Answer;

constexpr auto structureName = "structure";
constexpr auto signatureName = "signature";

QByteArrayView bareText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    return bytes.trimmed();
}

Verdict judge(const Report& report)
{
    const auto isAnswer = [](Answer answer) {
        return [answer](const Check& check) { return check.answer == answer; };
    };
    if (std::any_of(report.checks.begin(), report.checks.end(), isAnswer(Answer::No)))
        return Verdict::Refused;
    for (const auto name :
         { "structure"_L1, "signature"_L1, "dates"_L1, "issuer-key"_L1, "issuer-known"_L1 }) {
        const Check* check = report.check(QString(name));
        if (!check || check->answer != Answer::Yes)
            return Verdict::Unsure;
    }
    const Check* status = report.check(u"status");
    return !status || status->answer == Answer::Yes ? Verdict::Valid : Verdict::Unsure;
}

/// All checks beside the signature, which has been made.
void checkRest(Report& report, const ReadCredential& read, const SignatureCheck& signature,
               const QString& kid, const VerifyOptions& options)
{
    const QString issuer = issuerIdOf(read.credential);
    report.credential = read.credential;
    report.checks.append(checkStructure(read, report.warnings));
    report.checks.append(signature.check);
    report.checks.append(checkDates(read, options.now));
    if (const auto status = checkStatus(read.credential, options))
        report.checks.append(*status);
    if (const auto known = options.revoked.constFind(read.credential.value("id"_L1).toString());
        known != options.revoked.cend() && known->at.isValid())
        report.revokedAt = known->at;
    const Check issuerKey = checkIssuerKey(signature, kid, issuer, options);
    report.checks.append(issuerKey);
    report.checks.append(checkIssuerKnown(issuerKey, issuer, options, report.knownAs));
    report.checks.append(checkRecipient(read.credential, options));
    report.checks.append(checkEndorsements(read.credential, options));
}

/// The signature's check for a JWT whose header cannot be used.
Check headerCheck(const base::Error& error)
{
    switch (error.code) {
    case base::Code::Unsupported:
        return no(signatureName, Reason::AlgorithmRefused, error.detail);
    case base::Code::Refused:
        return no(signatureName, Reason::HeaderRefused, error.detail);
    default:
        return no(signatureName, Reason::BadJson, error.detail);
    }
}

void verifyJwt(Report& report, QByteArrayView text, const VerifyOptions& options)
{
    report.format = Format::VcJwt;
    auto parts = splitJws(text);
    if (!parts) {
        report.checks.append(no(structureName, Reason::BadBase64, parts.error().detail));
        return;
    }
    auto payload = parseStrict(parts->payload);
    if (!payload) {
        report.checks.append(no(structureName, Reason::BadJson, payload.error().detail));
        return;
    }
    if (isBadge2(*payload))
        return verifyBadge2(report, *parts, *payload, options);
    auto read = readClaims(std::move(*payload));
    const auto jwt = readJwt(std::move(*parts));
    read.needsClaims = jwt && !jwt->isJoseCose;
    const auto signature = jwt ? checkJwtSignature(*jwt, issuerIdOf(read.credential), options)
                               : SignatureCheck{ headerCheck(jwt.error()), {} };
    checkRest(report, read, signature, jwt ? jwt->kid : QString(), options);
}

void verifyJson(Report& report, QByteArrayView text, const VerifyOptions& options)
{
    const auto object = parseStrict(text);
    if (!object) {
        report.checks.append(no(structureName, Reason::BadJson, object.error().detail));
        return;
    }
    if (isBadge2(*object))
        return verifyBadge2(report, *object, options);
    if (!object->contains("proof"_L1)) {
        report.format = Format::Unsigned;
        const auto unsignedCheck = no(signatureName, Reason::NoProof, u"nobody signed this"_s);
        checkRest(report, { .credential = *object }, { unsignedCheck, {} }, {}, options);
        return;
    }
    report.format = Format::DataIntegrity;
    const auto document = base::parseJson(text);
    const auto proof = checkProofs(*document, issuerIdOf(*object), options);
    checkRest(report, { .credential = *object }, proof.signature, proof.method, options);
    if (!proof.warning.isEmpty())
        report.warnings.append(proof.warning);
}

/// No credential; a code on paper that was damaged is told apart.
Check whatElse(QByteArrayView text)
{
    if (!isDamagedCode(text))
        return no(structureName, Reason::NotACredential, u"there is no badge in it"_s);
    const auto jwt = jwtFromQrText(text);
    const bool hasReason = !jwt && jwt.error().code != base::Code::Unsupported;
    return no(structureName, Reason::BadBase64,
              u"the code is damaged"_s + (hasReason ? u": "_s + jwt.error().detail : QString()));
}

} // namespace

bool isOurLack(Reason reason)
{
    return reason == Reason::CannotCheckKind || reason == Reason::AlgorithmRefused
        || reason == Reason::CryptosuiteUnknown || reason == Reason::ContextUnknown;
}

Check yes(const char* name, Reason reason, const QString& why)
{
    return { QString::fromLatin1(name), Answer::Yes, reason, why };
}

Check no(const char* name, Reason reason, const QString& why)
{
    return { QString::fromLatin1(name), Answer::No, reason, why };
}

Check unknown(const char* name, Reason reason, const QString& why)
{
    return { QString::fromLatin1(name), Answer::Unknown, reason, why };
}

Report verify(QByteArrayView bytes, const VerifyOptions& asked)
{
    const VerifyOptions options = askingOnce(asked);
    Report report;
    const auto text = bareText(bytes);
    if (text.startsWith('{'))
        verifyJson(report, text, options);
    else if (looksLikeJwt(text))
        verifyJwt(report, text, options);
    else if (isBadge2Address(text))
        verifyBadge2At(report, text, options);
    else
        report.checks.append(whatElse(text));
    report.verdict = judge(report);
    return report;
}

} // namespace inkaart::credential
