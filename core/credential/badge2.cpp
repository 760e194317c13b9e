// SPDX-License-Identifier: GPL-3.0-or-later
// Open Badges 2.0, section "HostedBadge Verification".
#include "core/credential/badge2_p.h"
#include "core/credential/credentialview_p.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

constexpr auto signatureName = "signature";
constexpr auto keyName = "issuer-key";
constexpr auto statusName = "status";

bool isOfType(const QJsonObject& verification, QLatin1StringView name, QLatin1StringView alias)
{
    const auto types = typesOf(verification);
    return types.contains(name) || types.contains(alias);
}

/// Where the issuer keeps it: its id, or in 1.1 the address that `verify` names.
QString addressOf(const QJsonObject& assertion)
{
    const QString id = assertion.value("id"_L1).toString();
    return id.startsWith("https:"_L1) ? id : verificationOf(assertion).value("url"_L1).toString(id);
}

/// A beginning counts within one host only: "https://a.nl" is no beginning of "https://a.nl.b.nl".
bool startsWith(const QString& id, const QString& beginning)
{
    return id.startsWith(beginning) && hostOf(id) == hostOf(beginning);
}

bool isAmong(const QStringList& hosts, const QString& id)
{
    return hosts.contains(QUrl(id).host()) || hosts.contains(hostOf(id));
}

/// Open Badges 2.0, VerificationObject: what the issuer's own profile says, or else the issuer's
/// own host.
bool isInScope(const QString& id, const Badge2Parts& parts)
{
    const auto rules = parts.isIssuersOwn ? verificationOf(parts.issuer) : QJsonObject();
    const auto beginnings = stringsOf(rules.value("startsWith"_L1));
    const auto hosts = stringsOf(rules.value("allowedOrigins"_L1));
    if (!beginnings.isEmpty()
        && std::none_of(beginnings.begin(), beginnings.end(),
                        [&](const QString& one) { return startsWith(id, one); }))
        return false;
    if (!hosts.isEmpty())
        return isAmong(hosts, id);
    return !beginnings.isEmpty()
        || (!hostOf(id).isEmpty() && hostOf(id) == hostOf(idOf(parts.issuer)));
}

/// The badge lies with its issuer too, unless the issuer says where badges may lie.
bool isBadgeInScope(const Badge2Parts& parts)
{
    const QString host = hostOf(idOf(parts.badge));
    const auto rules = parts.isIssuersOwn ? verificationOf(parts.issuer) : QJsonObject();
    return host.isEmpty() || host == hostOf(idOf(parts.issuer))
        || isAmong(stringsOf(rules.value("allowedOrigins"_L1)), idOf(parts.badge))
        || rules.contains("startsWith"_L1);
}

Check checkScope(const QString& address, const Badge2Parts& parts,
                 const std::optional<bool>& isClassOwn)
{
    if (isClassOwn == false)
        return no(keyName, Reason::KeyNotOfIssuer,
                  u"the badge that it names says something else at its own address"_s);
    if (idOf(parts.issuer).isEmpty())
        return unknown(keyName, Reason::IssuerNotReached,
                       u"whose badge it is could not be asked: "_s + parts.missing);
    if (isInScope(address, parts) && isBadgeInScope(parts) && !isClassOwn)
        return unknown(keyName, Reason::IssuerNotReached,
                       u"the badge that it names could not be asked at its own address"_s);
    if (isInScope(address, parts) && isBadgeInScope(parts))
        return yes(keyName, Reason::Fine, u"its address belongs to the issuer"_s);
    if (!parts.isIssuersOwn)
        return unknown(keyName, Reason::IssuerNotReached,
                       u"its address is another than the issuer's, who could not be asked"_s);
    return no(keyName, Reason::KeyNotOfIssuer,
              u"it lies at an address where the issuer keeps no badges"_s);
}

Check hostedStatus(const Fetched& hosted)
{
    if (hosted.object.value("revoked"_L1).toBool()) {
        const QString why = hosted.object.value("revocationReason"_L1).toString();
        return no(statusName, Reason::Revoked,
                  u"revoked by the issuer"_s + (why.isEmpty() ? why : u": "_s + why.left(200)));
    }
    if (hosted.isKept)
        return yes(statusName, Reason::StatusKept,
                   u"as its address answered on "_s + hosted.when.date().toString(Qt::ISODate));
    return yes(statusName, Reason::StatusGood, u"its address says that it still counts"_s);
}

void notAsked(Report& report, const QJsonObject& assertion, const QString& why,
              const VerifyOptions& options)
{
    const auto issuerKey =
        unknown(keyName, Reason::IssuerNotLookedUp, u"the issuer was not asked"_s);
    checkBadge2Rest(report, assertion, unknown(signatureName, Reason::HostedNotAsked, why),
                    issuerKey, {}, options);
}

/// A file is only trusted to say where to ask; what answers is the badge.
void answered(Report& report, const QJsonObject& file, const QString& address,
              const Fetched& hosted, const VerifyOptions& options)
{
    const bool isRevoked = hosted.object.value("revoked"_L1).toBool();
    const auto parts = partsOf(isRevoked ? file : hosted.object, options);
    const auto whole = writtenOut(hosted.object, parts);
    Check signature = yes(signatureName, Reason::Fine, u"its address answers the same"_s);
    if (idOf(hosted.object) != idOf(file) && addressOf(hosted.object) != address)
        signature = no(signatureName, Reason::NotAsHosted, u"its address answers another badge"_s);
    else if (const auto other = isRevoked ? std::nullopt : differenceIn(file, whole))
        signature = no(signatureName, Reason::NotAsHosted,
                       *other + u": its address answers something else"_s);
    if (!parts.missing.isEmpty())
        report.warnings.append(u"not reached: "_s + parts.missing);
    // A revoked one may say no more than that; then the file is all there is to show.
    checkBadge2Rest(
        report, isRevoked ? writtenOut(file, parts) : whole, signature,
        checkScope(address, parts, isClassAsHosted(hosted.object.value("badge"_L1), options)),
        hostedStatus(hosted), options);
}

void verifyHosted(Report& report, const QJsonObject& assertion, const VerifyOptions& options)
{
    const QString address = addressOf(assertion);
    const auto hosted = fetchObject(address, options);
    if (hosted)
        return answered(report, assertion, address, *hosted, options);
    if (hosted.error().code != base::Code::NotFound)
        return notAsked(report, assertion, u"its address was not asked: "_s + hosted.error().detail,
                        options);
    const auto gone =
        no(signatureName, Reason::NotAsHosted, u"its issuer does not keep it any more"_s);
    checkBadge2Rest(report, assertion, gone,
                    unknown(keyName, Reason::IssuerNotLookedUp, u"the issuer was not asked"_s), {},
                    options);
}

} // namespace

void verifyBadge2(Report& report, const QJsonObject& assertion, const VerifyOptions& options)
{
    report.format = Format::OpenBadges2;
    const auto verification = verificationOf(assertion);
    if (isOfType(verification, "HostedBadge"_L1, "hosted"_L1) || verification.isEmpty())
        return verifyHosted(report, assertion, options);
    const bool isSigned = isOfType(verification, "SignedBadge"_L1, "signed"_L1);
    const auto signature = isSigned
        ? no(signatureName, Reason::NoProof, u"it says that it is signed, and it is not"_s)
        : unknown(signatureName, Reason::CannotCheckKind,
                  u"it is to be verified in a way that is not known here"_s);
    checkBadge2Rest(report, assertion, signature,
                    unknown(keyName, Reason::KeyNotFound, u"there is no signature"_s), {}, options);
}

bool isBadge2Address(QByteArrayView text)
{
    constexpr qsizetype longest = 2048;
    const bool isOneWord = std::none_of(text.begin(), text.end(),
                                        [](char c) { return quint8(c) <= 0x20 || c == '#'; });
    return text.size() < longest && text.startsWith("https://") && isOneWord
        && !hostOf(QString::fromUtf8(text)).isEmpty();
}

void verifyBadge2At(Report& report, QByteArrayView address, const VerifyOptions& options)
{
    const QString url = QString::fromUtf8(address);
    const auto hosted = fetchObject(url, options);
    if (hosted && isBadge2(hosted->object)) {
        report.format = Format::OpenBadges2;
        return answered(report, hosted->object, url, *hosted, options);
    }
    report.checks.append(
        hosted ? no("structure", Reason::NotACredential, u"there is no badge at this address"_s)
               : unknown(signatureName, Reason::HostedNotAsked,
                         u"its address was not asked: "_s + hosted.error().detail));
}

} // namespace inkaart::credential
