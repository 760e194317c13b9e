// SPDX-License-Identifier: GPL-3.0-or-later
// Open Badges 3.0, sections "OpenBadgeCredential Verification" (step 6) and "EndorsementCredential
// Verification": each endorsement is a credential of its own.
#include "core/credential/checks_p.h"
#include "core/credential/credentialview_p.h"
#include "core/credential/endorsers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using Answer = Check::Answer;

constexpr auto endorsementName = "endorsement";
/// More than anybody gathers; each may cost a look at a graph and at the network.
constexpr qsizetype mostEndorsements = 50;

struct Inside {
    QString place; ///< "credentialSubject.achievement.endorsementJwt[1]"
    QJsonValue value; ///< an object with its proof, or a compact JWT
    QStringList about; ///< what it may be about, where it stands
};

QJsonArray manyOf(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{ value };
}

void collect(QList<Inside>& all, const QJsonObject& owner, const QString& path,
             const QStringList& about)
{
    for (const auto name : { "endorsement"_L1, "endorsementJwt"_L1 }) {
        const auto values = manyOf(owner.value(name));
        for (qsizetype i = 0; i < values.size(); ++i)
            all.append({ u"%1%2[%3]"_s.arg(path, name).arg(i), values[i], about });
    }
}

bool hasAny(const QJsonObject& owner)
{
    return owner.contains("endorsement"_L1) || owner.contains("endorsementJwt"_L1);
}

/// Open Badges 3.0 B.1.1, B.1.2 and B.1.17; trap 13: an endorsement in the credential is about the
/// credential, or the achievement and the profiles in it; elsewhere about what it stands in.
QList<Inside> endorsementsIn(const QJsonObject& credential)
{
    const auto subject = subjectOf(credential);
    const auto achievement = subject.value("achievement"_L1).toObject();
    const auto issuer = credential.value("issuer"_L1).toObject();
    if (!hasAny(credential) && !hasAny(achievement) && !hasAny(issuer))
        return {};
    const QString ofAchievement = achievement.value("id"_L1).toString();
    const QString ofIssuer = issuerIdOf(credential);
    QList<Inside> all;
    collect(all, credential, {},
            { credential.value("id"_L1).toString(), ofAchievement, ofIssuer,
              subject.value("id"_L1).toString(),
              achievement.value("creator"_L1)["id"_L1].toString() });
    collect(all, achievement, u"credentialSubject.achievement."_s, { ofAchievement });
    collect(all, issuer, u"issuer."_s, { ofIssuer });
    return all;
}

/// The endorsement itself, without the signature.
QJsonObject contentOf(const QJsonValue& value)
{
    if (value.isObject())
        return value.toObject();
    const auto jwt = parseJwt(value.toString().toUtf8());
    return jwt ? readClaims(QJsonDocument::fromJson(jwt->payloadJson).object()).credential
               : QJsonObject();
}

QByteArray bytesOf(const QJsonValue& value)
{
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                            : value.toString().toUtf8();
}

/// True when all that is wrong is that its time is over: it was no lie.
bool hasLapsed(const Report& report)
{
    return std::all_of(report.checks.begin(), report.checks.end(), [](const Check& check) {
        return check.answer != Answer::No || check.name == "dates"_L1 || check.name == "status"_L1;
    });
}

QString endorserOf(const Report& report)
{
    const QString name = report.credential.value("issuer"_L1)["name"_L1].toString();
    return (name.isEmpty() ? issuerIdOf(report.credential) : name).left(100);
}

Check refused(const QString& place, const Report& report)
{
    const auto wrong = std::find_if(report.checks.begin(), report.checks.end(),
                                    [](const Check& one) { return one.answer == Answer::No; });
    const QString why = place + u": "_s + wrong->name + u": "_s + wrong->why;
    if (hasLapsed(report))
        return unknown(endorsementName, Reason::EndorsementLapsed, why);
    // Whoever signed the badge says that somebody endorses it; nobody else does.
    if (wrong->reason == Reason::NoProof || isOurLack(wrong->reason))
        return unknown(endorsementName, Reason::EndorserNotChecked, why);
    return no(endorsementName, Reason::EndorsementWrong, why);
}

Check judged(const Inside& one, const Report& report)
{
    const bool isReadable = !report.credential.isEmpty();
    if (isReadable && kindOf(report.credential) != Kind::Endorsement)
        return no(endorsementName, Reason::EndorsementWrong,
                  one.place + u": is no EndorsementCredential"_s);
    if (report.verdict == Verdict::Refused)
        return refused(one.place, report);
    const QString about = subjectOf(report.credential).value("id"_L1).toString();
    if (!one.about.contains(about))
        return no(endorsementName, Reason::EndorsesOther,
                  one.place + u": is about something else"_s);
    for (const auto name : { "signature"_L1, "issuer-key"_L1 }) {
        const Check* check = report.check(QString(name));
        if (!check || check->answer != Answer::Yes)
            return unknown(endorsementName, Reason::EndorserNotChecked,
                           one.place + u": "_s + (check ? check->why : u"nobody signed it"_s));
    }
    const QString known = report.knownAs ? QString() : u", whom this laptop does not know"_s;
    return yes(endorsementName, Reason::Endorsed,
               one.place + u": endorsed by "_s + endorserOf(report) + known);
}

} // namespace

QList<BadgeSummary> endorsementsOf(const QJsonObject& credential)
{
    QList<BadgeSummary> all;
    const auto inside = endorsementsIn(credential);
    for (const Inside& one : inside.first(std::min(inside.size(), mostEndorsements)))
        all.append(summarize(contentOf(one.value)));
    return all;
}

QList<Check> checkEndorsements(const QJsonObject& credential, const VerifyOptions& options)
{
    QList<Check> checks;
    if (!options.looksAtEndorsements)
        return checks;
    VerifyOptions inner = options;
    inner.looksAtEndorsements = false;
    inner.recipientName.clear();
    inner.recipientEmail.clear();
    const auto all = endorsementsIn(credential);
    for (const Inside& one : all.first(std::min(all.size(), mostEndorsements)))
        checks.append(judged(one, verify(bytesOf(one.value), inner)));
    if (all.size() > mostEndorsements)
        checks.append(unknown(endorsementName, Reason::EndorserNotChecked,
                              u"%1 more were not looked at"_s.arg(all.size() - mostEndorsements)));
    return checks;
}

} // namespace inkaart::credential
