// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/passportcheck.h"

#include "core/credential/checks_p.h"
#include "core/crypto/didkey.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

/// Why a list cannot be read, as the check that says no.
QList<Check> refusal(const base::Error& error)
{
    const bool isSignature = error.code == base::Code::Crypto || error.code == base::Code::Refused;
    if (!isSignature)
        return { no("structure", Reason::BadProperty, error.detail) };
    const Reason reason =
        error.code == base::Code::Crypto ? Reason::SignatureWrong : Reason::HeaderRefused;
    return { no("signature", reason, error.detail) };
}

/// The list names its signer by the key; known is whoever that key is known to belong to.
Check checkSigner(const QString& did, const VerifyOptions& options,
                  std::optional<TrustedIssuer>& knownAs)
{
    const auto key = crypto::fromDidKey(did);
    const auto holds = [&key](const TrustedIssuer& issuer) {
        return key && std::any_of(issuer.keys.begin(), issuer.keys.end(), [&key](const auto& each) {
                   return each.key == *key;
               });
    };
    const auto found = std::find_if(options.trusted.begin(), options.trusted.end(), holds);
    const Check issuerKey = yes("issuer-key", Reason::OwnDidKey, {});
    return checkIssuerKnown(issuerKey, found == options.trusted.end() ? did : found->did, options,
                            knownAs);
}

/// Printed before the time that is asked about. A day of slack, as the laptop wrote its own day.
Check checkDay(QDate printed, const QDateTime& now)
{
    const QString day = printed.toString(Qt::ISODate);
    return printed > now.date().addDays(1)
        ? no("dates", Reason::NotYetValid, u"it says that it was printed on "_s + day)
        : yes("dates", Reason::Fine, u"printed on "_s + day);
}

Check checkLines(const QHash<QString, KnownRevocation>& takenBack)
{
    QStringList numbers = takenBack.keys();
    numbers.sort();
    return no("status", Reason::Revoked, u"taken back: "_s + numbers.join(u", "_s));
}

} // namespace

QJsonObject PassportReport::toJson() const
{
    QJsonObject json = report.toJson();
    if (list.issuer.isEmpty())
        return json;
    QJsonArray lines;
    for (const PassportLine& line : list.lines) {
        QJsonObject one{ { u"number"_s, line.number },
                         { u"name"_s, line.name },
                         { u"date"_s, line.date.toString(Qt::ISODate) } };
        if (const auto known = takenBack.constFind(line.number); known != takenBack.cend()) {
            one.insert("status"_L1, u"revoked"_s);
            if (known->at.isValid())
                one.insert("revokedAt"_L1, known->at.toUTC().toString(Qt::ISODate));
        }
        lines.append(one);
    }
    json.insert("passport"_L1,
                QJsonObject{ { u"holder"_s, list.holder },
                             { u"date"_s, list.date.toString(Qt::ISODate) },
                             { u"lines"_s, lines },
                             { u"of"_s, list.lines.size() + list.leftOut },
                             { u"leftOut"_s, list.leftOut } });
    return json;
}

PassportReport checkPassport(QByteArrayView compact, const VerifyOptions& options)
{
    PassportReport result;
    auto list = readPassport(compact);
    if (!list) {
        result.report.verdict = Verdict::Refused;
        result.report.checks = refusal(list.error());
        return result;
    }
    result.list = std::move(*list);
    for (const PassportLine& line : result.list.lines) {
        if (const auto known = options.revoked.constFind(line.number);
            known != options.revoked.cend())
            result.takenBack.insert(line.number, *known);
    }
    result.report.checks = { yes("structure", Reason::Fine, u"it is a list of badges"_s),
                             yes("signature", Reason::Fine, u"the signature fits"_s),
                             checkDay(result.list.date, options.now) };
    if (!result.takenBack.isEmpty())
        result.report.checks.append(checkLines(result.takenBack));
    else if (const auto damaged = checkDamage(result.list.issuer, options))
        result.report.checks.append(*damaged);
    result.report.checks.append(checkSigner(result.list.issuer, options, result.report.knownAs));
    const bool isRefused =
        std::any_of(result.report.checks.begin(), result.report.checks.end(),
                    [](const Check& one) { return one.answer == Check::Answer::No; });
    result.report.verdict = isRefused ? Verdict::Refused
        : result.report.knownAs       ? Verdict::Valid
                                      : Verdict::Unsure;
    return result;
}

} // namespace inkaart::credential
