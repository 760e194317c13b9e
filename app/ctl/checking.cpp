// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/credential/paper.h"
#include "core/credential/reader.h"
#include "core/crypto/didkey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

base::Result<QList<credential::TrustedIssuer>> trusted(const Invocation& call)
{
    QList<credential::TrustedIssuer> issuers;
    for (const QString& given : call.values(u"trust"_s)) {
        base::Result<credential::TrustedIssuer> issuer;
        if (given.startsWith("did:key:"_L1)) {
            issuer = credential::trustDidKey(given);
        } else {
            const auto bytes = readFile(given);
            if (!bytes)
                return base::fail(bytes.error());
            issuer = credential::parseTrust(*bytes);
        }
        if (!issuer)
            return base::fail(issuer.error());
        issuers.append(*issuer);
    }
    return issuers;
}

int exitFor(credential::Verdict verdict)
{
    switch (verdict) {
    case credential::Verdict::Valid:
        return Yes;
    case credential::Verdict::Refused:
        return No;
    case credential::Verdict::Unsure:
        break;
    }
    return Unsure;
}

void print(const credential::Report& report)
{
    say(credential::verdictName(report.verdict));
    for (const credential::Check& check : report.checks)
        say(u"  %1: %2%3"_s.arg(check.name, credential::answerName(check.answer),
                                check.why.isEmpty() ? QString() : u" ("_s + check.why + u')'));
    if (!report.warning.isEmpty())
        say(u"  note: "_s + report.warning);
}

bool isKnown(const QString& issuer, const QList<credential::TrustedIssuer>& trusted)
{
    const auto key = crypto::fromDidKey(issuer);
    return key && std::any_of(trusted.begin(), trusted.end(), [&](const auto& known) {
               return std::any_of(known.keys.begin(), known.keys.end(),
                                  [&](const auto& each) { return each.key == *key; });
           });
}

/// A passport carries a signed list, not a credential: what there is to check is its signature and
/// whether the signer is known.
int verifyPassport(const Invocation& call, const QByteArray& bytes,
                   const QList<credential::TrustedIssuer>& issuers)
{
    const auto list = credential::readPassport(bytes);
    if (!list)
        return complain(u"the passport's signature does not fit"_s, No);
    const bool known = isKnown(list->issuer, issuers);
    const auto verdict = known ? credential::Verdict::Valid : credential::Verdict::Unsure;
    if (call.wantsJson()) {
        const QJsonObject signature{ { u"name"_s, u"signature"_s }, { u"result"_s, u"yes"_s } };
        const QJsonObject issuer{ { u"name"_s, u"issuer-known"_s },
                                  { u"result"_s, known ? u"yes"_s : u"unknown"_s } };
        const QJsonArray checks{ signature, issuer };
        sayJson(QJsonObject{ { u"verdict"_s, credential::verdictName(verdict) },
                             { u"checks"_s, checks } });
    } else {
        say(credential::verdictName(verdict));
        for (const auto& line : list->lines)
            say(u"  %1  %2  %3"_s.arg(line.number, line.date.toString(Qt::ISODate), line.name));
        if (list->leftOut > 0)
            say(u"  note: %1 more on the paper are not in its code"_s.arg(list->leftOut));
    }
    return exitFor(verdict);
}

} // namespace

int verify(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"verify takes one FILE"_s, Usage);
    const auto file = readFile(call.arguments.first());
    if (!file)
        return complain(file.error());
    const auto issuers = trusted(call);
    if (!issuers)
        return complain(issuers.error());
    const auto found = credential::findCredential(*file);
    if (!found)
        return complain(found.error().detail,
                        found.error().code == base::Code::Refused ? No : Unreadable);
    if (found->isPassport)
        return verifyPassport(call, found->bytes, *issuers);
    credential::VerifyOptions options{ .now = call.clock().now(), .trusted = *issuers };
    if (call.has(u"at"_s)) {
        options.now = QDateTime::fromString(call.value(u"at"_s), Qt::ISODate);
        if (!options.now.isValid())
            return complain(u"--at is no ISO 8601 time"_s, Usage);
    }
    const credential::Report report = credential::verify(found->bytes, options);
    if (call.wantsJson())
        sayJson(report.toJson());
    else
        print(report);
    return exitFor(report.verdict);
}

int inspect(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"inspect takes one FILE"_s, Usage);
    const auto file = readFile(call.arguments.first());
    if (!file)
        return complain(file.error());
    const auto found = credential::findCredential(*file);
    if (!found)
        return complain(found.error());
    const credential::Report report =
        credential::verify(found->bytes, { .now = call.clock().now() });
    if (report.credential.isEmpty())
        return complain(u"there is no credential in it that can be read"_s, Unreadable);
    const auto form = call.wantsJson() ? QJsonDocument::Compact : QJsonDocument::Indented;
    say(QString::fromUtf8(QJsonDocument(report.credential).toJson(form)).trimmed());
    return Yes;
}

} // namespace inkaart::ctl
