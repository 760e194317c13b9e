// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/award/trust.h"
#include "core/credential/passportcheck.h"
#include "core/credential/reader.h"

#include <QJsonDocument>

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

void print(const credential::PassportReport& passport)
{
    print(passport.report);
    for (const auto& line : passport.list.lines) {
        const auto known = passport.takenBack.constFind(line.number);
        const QString standing = known == passport.takenBack.cend()
            ? QString()
            : u"  taken back on "_s + known->at.date().toString(Qt::ISODate);
        say(u"  %1  %2  %3%4"_s.arg(line.number, line.date.toString(Qt::ISODate), line.name,
                                    standing));
    }
    if (passport.list.leftOut > 0)
        say(u"  note: %1 more on the paper are not in its code"_s.arg(passport.list.leftOut));
}

template<class T>
int answer(const Invocation& call, const T& found, credential::Verdict verdict)
{
    if (call.wantsJson())
        sayJson(found.toJson());
    else
        print(found);
    return exitFor(verdict);
}

/// The time, whom to trust, and with --store what that centre knows about its own badges.
base::Result<credential::VerifyOptions> optionsOf(const Invocation& call)
{
    const auto issuers = trusted(call);
    if (!issuers)
        return base::fail(issuers.error());
    credential::VerifyOptions options{ .now = call.clock().now(), .trusted = *issuers };
    if (call.has(u"store"_s)) {
        const auto store = call.openStore();
        if (!store)
            return base::fail(store.error());
        options.trusted += award::ownIssuers(**store);
        options.revoked = award::knownRevocations(**store);
    }
    if (call.has(u"at"_s))
        options.now = QDateTime::fromString(call.value(u"at"_s), Qt::ISODate);
    return options;
}

} // namespace

int verify(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"verify takes one FILE"_s, Usage);
    if (call.has(u"at"_s) && !QDateTime::fromString(call.value(u"at"_s), Qt::ISODate).isValid())
        return complain(u"--at is no ISO 8601 time"_s, Usage);
    const auto file = readFile(call.arguments.first());
    if (!file)
        return complain(file.error());
    const auto options = optionsOf(call);
    if (!options)
        return complain(options.error());
    const auto found = credential::findCredential(*file);
    if (!found)
        return complain(found.error().detail,
                        found.error().code == base::Code::Refused ? No : Unreadable);
    if (found->isPassport) {
        const auto passport = credential::checkPassport(found->bytes, *options);
        return answer(call, passport, passport.report.verdict);
    }
    const credential::Report report = credential::verify(found->bytes, *options);
    return answer(call, report, report.verdict);
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
