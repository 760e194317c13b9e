// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/signing.h"
#include "core/credential/endorse.h"
#include "core/credential/reader.h"
#include "core/credential/summary.h"
#include "core/credential/verify.h"
#include "core/crypto/didkey.h"

#include <algorithm>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

using base::Code;

QString endorseFault(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return u"endorse takes one CREDENTIAL"_s;
    for (const QString& needed : { u"claim"_s, u"key"_s, u"issuer"_s }) {
        if (call.value(needed).isEmpty())
            return u"--%1 FILE is needed"_s.arg(needed);
    }
    return formatFault(call);
}

/// Nobody puts a name under what is refused.
base::Result<QJsonObject> whatIsEndorsed(const Invocation& call)
{
    const auto file = readFile(call.arguments.first());
    if (!file)
        return base::fail(file.error());
    const auto found = [&] {
        const QuietLibraries quiet;
        return credential::findCredentials(*file);
    }();
    if (!found)
        return base::fail(found.error());
    if (found->size() > 1)
        return base::fail(Code::Unsupported,
                          u"there are %1 badges in this file: give one"_s.arg(found->size()));
    if (found->first().isPassport)
        return base::fail(Code::Unsupported, u"a passport cannot be endorsed, its badges can"_s);
    const auto report = credential::verify(found->first().bytes, { .now = call.clock().now() });
    for (const auto& check : report.checks) {
        if (check.answer == credential::Check::Answer::No)
            return base::fail(Code::Refused, u"this badge is refused: "_s + check.why);
    }
    return report.credential;
}

/// What the claim is about, the credential itself unless it says so.
base::Result<QString> endorsedIn(const QJsonObject& credential,
                                 const credential::EndorsementClaim& claim)
{
    const QString own = credential["id"_L1].toString();
    if (claim.endorsed.isEmpty() && own.isEmpty())
        return base::fail(Code::Refused, u"this badge has no id to be endorsed by"_s);
    if (!claim.endorsed.isEmpty() && !credential::endorsable(credential).contains(claim.endorsed))
        return base::fail(Code::Refused, u"the claim is about something else than this badge"_s);
    return claim.endorsed.isEmpty() ? own : claim.endorsed;
}

base::Result<QJsonObject> endorsementOf(const Invocation& call, const crypto::Ed25519Key& key)
{
    const auto credential = whatIsEndorsed(call);
    if (!credential)
        return credential;
    const auto file = readFile(call.value(u"claim"_s));
    if (!file)
        return base::fail(file.error());
    const auto claim = credential::readClaim(*file);
    if (!claim)
        return base::fail(claim.error());
    const auto endorsed = endorsedIn(*credential, *claim);
    if (!endorsed)
        return base::fail(endorsed.error());
    const auto issuer = issuerOf(call, key);
    if (!issuer)
        return issuer;
    const QString name = credential::summarize(*credential).name;
    return credential::buildEndorsement({ freshUrn(call), name.isEmpty() ? u"Endorsement"_s : name,
                                          *issuer, call.clock().now(), *endorsed, claim->comment });
}

} // namespace

int endorse(const Invocation& call)
{
    if (const QString fault = endorseFault(call); !fault.isEmpty())
        return complain(fault, Usage);
    const auto key = keyOf(call);
    if (!key)
        return complain(key.error());
    const auto endorsement = endorsementOf(call, *key);
    if (!endorsement)
        return complain(endorsement.error());
    const auto text =
        signedAndChecked(call, *endorsement, *key, crypto::didKeyMethod(key->publicKey()));
    if (!text)
        return complain(text.error());
    if (const auto done = deliver(call, *text + '\n'); !done)
        return complain(done.error());
    return Yes;
}

} // namespace inkaart::ctl
