// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/checks_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/datetext_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

constexpr auto datesName = "dates";
constexpr auto statusName = "status";

} // namespace

Check checkDates(const ReadCredential& read, const QDateTime& now)
{
    const QString fromText = validFromOf(read.credential);
    const QString untilText = validUntilOf(read.credential);
    const auto from = dateTimeStamp(fromText);
    const auto until = dateTimeStamp(untilText);
    // Version 2.0 lets them out; what Open Badges needs is for checkStructure to say.
    const bool isOpen =
        !from && !hasValidFrom(read.credential) && kindOf(read.credential) == Kind::Other;
    if ((!from && !isOpen) || (hasValidUntil(read.credential) && !until))
        return no(datesName, Reason::BadDate, u"a date is missing or has the wrong form"_s);
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const QJsonValue expiry = read.claims.value("exp"_L1);
    if (from && nowMs < *from)
        return no(datesName, Reason::NotYetValid, u"valid only from "_s + fromText);
    if (until && nowMs > *until)
        return no(datesName, Reason::Expired, u"expired on "_s + untilText);
    if (!expiry.isUndefined() && double(nowMs) > expiry.toDouble() * 1000)
        return no(datesName, Reason::Expired, u"the JWT has expired"_s);
    if (!from && !until)
        return yes(datesName, Reason::Fine, u"it names no dates"_s);
    return yes(datesName, Reason::Fine,
               until ? u"valid until "_s + untilText : u"valid since "_s + fromText);
}

std::optional<Check> checkDamage(const QString& issuer, const VerifyOptions& options)
{
    const bool isOwn = std::any_of(
        options.trusted.begin(), options.trusted.end(), [&](const TrustedIssuer& known) {
            return known.source == TrustedIssuer::Source::OwnKey && known.did == issuer;
        });
    if (options.isRevokedWhole || !isOwn)
        return {};
    return unknown(statusName, Reason::StatusDamaged,
                   u"some of what this centre took back cannot be read"_s);
}

std::optional<Check> checkStatus(const QJsonObject& credential, const VerifyOptions& options)
{
    if (options.revoked.contains(credential.value("id"_L1).toString()))
        return no(statusName, Reason::Revoked, u"revoked, as this laptop knows"_s);
    std::optional<Check> listed;
    if (options.asksStatus && credential.contains("credentialStatus"_L1))
        listed = checkStatusLists(credential, options);
    if (listed && listed->answer == Check::Answer::No)
        return listed;
    auto damaged = checkDamage(issuerIdOf(credential), options);
    return damaged ? damaged : listed;
}

} // namespace inkaart::credential
