// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/verify.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

QString answerName(Check::Answer answer)
{
    switch (answer) {
    case Check::Answer::Yes:
        return u"yes"_s;
    case Check::Answer::No:
        return u"no"_s;
    case Check::Answer::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return u"valid"_s;
    case Verdict::Refused:
        return u"refused"_s;
    case Verdict::Unsure:
        return u"unsure"_s;
    }
    return {};
}

QString reasonName(Reason reason)
{
    switch (reason) {
    case Reason::Fine:
        return u"fine"_s;
    case Reason::NotACredential:
        return u"not-a-credential"_s;
    case Reason::BadJson:
        return u"bad-json"_s;
    case Reason::BadBase64:
        return u"bad-base64"_s;
    case Reason::MissingProperty:
        return u"missing-property"_s;
    case Reason::BadProperty:
        return u"bad-property"_s;
    case Reason::ClaimMismatch:
        return u"claim-mismatch"_s;
    case Reason::NoSubject:
        return u"no-subject"_s;
    case Reason::SignatureWrong:
        return u"signature-wrong"_s;
    case Reason::NoProof:
        return u"no-proof"_s;
    case Reason::AlgorithmRefused:
        return u"algorithm-refused"_s;
    case Reason::HeaderRefused:
        return u"header-refused"_s;
    case Reason::CannotCheckKind:
        return u"cannot-check-kind"_s;
    case Reason::KeyNotFound:
        return u"key-not-found"_s;
    case Reason::ProofRefused:
        return u"proof-refused"_s;
    case Reason::CryptosuiteUnknown:
        return u"cryptosuite-unknown"_s;
    case Reason::ContextUnknown:
        return u"context-unknown"_s;
    case Reason::TermUndefined:
        return u"term-undefined"_s;
    case Reason::TooCostly:
        return u"too-costly"_s;
    case Reason::NotAsHosted:
        return u"not-as-hosted"_s;
    case Reason::HostedNotAsked:
        return u"hosted-not-asked"_s;
    case Reason::Expired:
        return u"expired"_s;
    case Reason::NotYetValid:
        return u"not-yet-valid"_s;
    case Reason::BadDate:
        return u"bad-date"_s;
    case Reason::Revoked:
        return u"revoked"_s;
    case Reason::StatusNotAsked:
        return u"status-not-asked"_s;
    case Reason::StatusDamaged:
        return u"status-damaged"_s;
    case Reason::StatusGood:
        return u"status-good"_s;
    case Reason::StatusKept:
        return u"status-kept"_s;
    case Reason::StatusNotReached:
        return u"status-not-reached"_s;
    case Reason::StatusRefused:
        return u"status-refused"_s;
    case Reason::Suspended:
        return u"suspended"_s;
    case Reason::OwnDidKey:
        return u"own-did-key"_s;
    case Reason::KeyOfKnownIssuer:
        return u"key-of-known-issuer"_s;
    case Reason::KeyFromDocument:
        return u"key-from-document"_s;
    case Reason::KeyFromKept:
        return u"key-from-kept"_s;
    case Reason::KeyNotOfIssuer:
        return u"key-not-of-issuer"_s;
    case Reason::IssuerNotLookedUp:
        return u"issuer-not-looked-up"_s;
    case Reason::IssuerNotReached:
        return u"issuer-not-reached"_s;
    case Reason::IssuerRefused:
        return u"issuer-refused"_s;
    case Reason::KnownAsOwn:
        return u"known-as-own"_s;
    case Reason::KnownFromRegister:
        return u"known-from-register"_s;
    case Reason::KnownFromBefore:
        return u"known-from-before"_s;
    case Reason::KnownAsGiven:
        return u"known-as-given"_s;
    case Reason::IssuerNotKnown:
        return u"issuer-not-known"_s;
    case Reason::Endorsed:
        return u"endorsed"_s;
    case Reason::EndorsementWrong:
        return u"endorsement-wrong"_s;
    case Reason::EndorsesOther:
        return u"endorses-other"_s;
    case Reason::EndorsementLapsed:
        return u"endorsement-lapsed"_s;
    case Reason::EndorserNotChecked:
        return u"endorser-not-checked"_s;
    case Reason::RecipientFits:
        return u"recipient-fits"_s;
    case Reason::RecipientDiffers:
        return u"recipient-differs"_s;
    case Reason::RecipientNotNamed:
        return u"recipient-not-named"_s;
    case Reason::RecipientNotAsked:
        return u"recipient-not-asked"_s;
    }
    return {};
}

const Check* Report::check(QStringView name) const
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const Check& one) { return one.name == name; });
    return found == checks.end() ? nullptr : &*found;
}

QJsonObject Report::toJson() const
{
    QJsonArray list;
    for (const auto& one : checks) {
        list.append(QJsonObject{ { u"name"_s, one.name },
                                 { u"result"_s, answerName(one.answer) },
                                 { u"reason"_s, reasonName(one.reason) },
                                 { u"why"_s, one.why } });
    }
    QJsonObject json{ { u"verdict"_s, verdictName(verdict) }, { u"checks"_s, list } };
    if (!credential.isEmpty())
        json.insert("credential"_L1, credential);
    if (!warnings.isEmpty())
        json.insert("warnings"_L1, QJsonArray::fromStringList(warnings));
    return json;
}

} // namespace inkaart::credential
