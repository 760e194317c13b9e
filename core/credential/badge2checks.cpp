// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/badge2_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/datetext_p.h"
#include "core/credential/shapecheck_p.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

constexpr auto structureName = "structure";
constexpr auto datesName = "dates";

/// 2.0 and 2.1, and 1.1, which has the same names.
bool hasContext(const QJsonObject& assertion)
{
    const auto contexts = stringsOf(assertion.value("@context"_L1));
    return std::any_of(contexts.begin(), contexts.end(), [](const QString& one) {
        return one.startsWith("https://w3id.org/openbadges/v"_L1)
            || one.startsWith("https://purl.imsglobal.org/spec/ob/v2p"_L1);
    });
}

/// Open Badges 2.0, Assertion; a revoked one may say no more than that.
void assertionShape(const QJsonObject& assertion, Findings& findings)
{
    if (!hasContext(assertion))
        findings.bad(u"@context"_s, u"is not that of Open Badges 2.0"_s);
    const auto id = assertion.value("id"_L1);
    if (id.isUndefined() ? !assertion.contains("uid"_L1) : !isUri(id.toString()))
        findings.bad(u"id"_s, u"is no URI"_s);
    if (assertion.value("revoked"_L1).toBool())
        return;
    const auto recipient = assertion.value("recipient"_L1);
    if (!recipient.isObject())
        findings.missing(u"recipient"_s);
    else if (!recipient["identity"_L1].isString())
        findings.missing(u"recipient.identity"_s);
    const auto badge = assertion.value("badge"_L1);
    if (!badge.isObject() && !isUri(badge.toString()))
        findings.missing(u"badge"_s);
    if (verificationOf(assertion).isEmpty())
        findings.missing(u"verification"_s);
    if (!assertion.contains("issuedOn"_L1))
        findings.missing(u"issuedOn"_s);
}

/// What stands in the assertion, or came from its address.
void badgeShape(const QJsonObject& badge, Findings& findings)
{
    const auto types = typesOf(badge);
    if (badge.size() > 1 && !types.contains("BadgeClass"_L1))
        types.isEmpty() ? findings.warn(u"badge.type"_s, u"is missing"_s)
                        : findings.bad(u"badge.type"_s, u"does not hold BadgeClass"_s);
    for (const auto name : { "name"_L1, "description"_L1 }) {
        const auto value = badge.value(name);
        if (badge.size() > 1 && !value.isString() && !value.isObject())
            value.isUndefined() ? findings.warn(u"badge."_s + name, u"is missing"_s)
                                : findings.bad(u"badge."_s + name, u"is no text"_s);
    }
    for (const auto name : { "criteria"_L1, "image"_L1, "issuer"_L1 }) {
        if (badge.size() > 1 && !badge.contains(name))
            findings.warn(u"badge."_s + name, u"is missing"_s);
    }
}

/// 1.1 also had days, and seconds since 1970.
std::optional<qint64> moment(const QJsonValue& value)
{
    if (value.isDouble())
        return qint64(value.toDouble() * 1000);
    const QString text = value.toString();
    for (const QString& end : { QString(), u"Z"_s, u"T00:00:00Z"_s }) {
        if (const auto when = dateTimeStamp(text + end))
            return when;
    }
    return {};
}

/// Profile identifier properties of 2.0 under their names in 3.0.
QString identityType(const QString& type)
{
    if (type == "email"_L1 || type.endsWith("schema.org/email"_L1))
        return u"emailAddress"_s;
    return type;
}

} // namespace

bool isBadge2(const QJsonObject& object)
{
    if (object.contains("credentialSubject"_L1))
        return false;
    return typesOf(object).contains("Assertion"_L1)
        || (object.contains("badge"_L1) && object.contains("recipient"_L1));
}

Check checkBadge2Structure(const QJsonObject& assertion, QStringList& warnings)
{
    Findings findings;
    if (!typesOf(assertion).contains("Assertion"_L1))
        findings.bad(u"type"_s, u"does not hold Assertion"_s);
    assertionShape(assertion, findings);
    badgeShape(assertion.value("badge"_L1).toObject(), findings);
    warnings += findings.warnings();
    if (const auto& refusal = findings.refusal())
        return no(structureName, refusal->reason, refusal->why);
    return yes(structureName, Reason::Fine, u"everything that is needed is there"_s);
}

Check checkBadge2Dates(const QJsonObject& assertion, const QDateTime& now)
{
    const auto issued = moment(assertion.value("issuedOn"_L1));
    const auto end = assertion.value("expires"_L1);
    const auto expires = moment(end);
    const bool hasEnd = !end.isUndefined() && !end.isNull();
    if (!issued || (hasEnd && !expires))
        return no(datesName, Reason::BadDate, u"a date is missing or has the wrong form"_s);
    if (expires && *expires < *issued)
        return no(datesName, Reason::BadDate, u"it expired before it was issued"_s);
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const QString from = assertion.value("issuedOn"_L1).toVariant().toString();
    if (nowMs < *issued)
        return no(datesName, Reason::NotYetValid, u"issued on "_s + from);
    if (expires && nowMs > *expires)
        return no(datesName, Reason::Expired, u"expired on "_s + end.toVariant().toString());
    return yes(datesName, Reason::Fine,
               expires ? u"valid until "_s + end.toVariant().toString() : u"valid since "_s + from);
}

Check checkBadge2Recipient(const QJsonObject& assertion, const VerifyOptions& options)
{
    const auto recipient = assertion.value("recipient"_L1).toObject();
    const QJsonObject identity{ { u"identityType"_s,
                                  identityType(stringsOf(recipient.value("type"_L1)).value(0)) },
                                { u"identityHash"_s, recipient.value("identity"_L1) },
                                { u"hashed"_s, recipient.value("hashed"_L1).toBool() },
                                { u"salt"_s, recipient.value("salt"_L1) } };
    const QJsonObject subject{ { u"identifier"_s, QJsonArray{ identity } } };
    return checkRecipient(recipient.isEmpty() ? QJsonObject()
                                              : QJsonObject{ { u"credentialSubject"_s, subject } },
                          options);
}

void checkBadge2Rest(Report& report, const QJsonObject& assertion, const Check& signature,
                     const Check& issuerKey, const std::optional<Check>& status,
                     const VerifyOptions& options)
{
    const QString issuer = idOf(assertion.value("badge"_L1)["issuer"_L1]);
    report.credential = assertion;
    report.checks.append(checkBadge2Structure(assertion, report.warnings));
    report.checks.append(signature);
    if (!assertion.value("revoked"_L1).toBool() || assertion.contains("issuedOn"_L1))
        report.checks.append(checkBadge2Dates(assertion, options.now));
    if (options.revoked.contains(idOf(assertion)))
        report.checks.append(no("status", Reason::Revoked, u"revoked, as this laptop knows"_s));
    else if (status)
        report.checks.append(*status);
    report.checks.append(issuerKey);
    report.checks.append(checkIssuerKnown(issuerKey, issuer, options, report.knownAs));
    report.checks.append(checkBadge2Recipient(assertion, options));
}

} // namespace inkaart::credential
