// SPDX-License-Identifier: GPL-3.0-or-later
// The words of Controleer een badge: every reason of core/credential as one sentence.
#include "ui/award/badgecheck.h"

#include <QCoreApplication>
#include <QLocale>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::Check;
using credential::Reason;

namespace {

/// Gives the words a context of their own in the translations.
class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    static QString question(QStringView check);
    static QString fine(QStringView check, const BadgeCheck& about);
    static QString structure(Reason reason);
    static QString signature(Reason reason);
    static QString special(const Check& check);
    static QString time(Reason reason, const BadgeCheck& about);
    static QString issuer(Reason reason, const BadgeCheck& about);
    static QString recipient(Reason reason);
    static QString endorsement(Reason reason);
    static QString endorser(const Endorser& who);
    static CheckLine stillCounts(const BadgeCheck& check);
    static QString ofList(const Check& check, const BadgeCheck& about);
};

QString inWords(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

QDate dateOf(const BadgeCheck& about, QLatin1StringView property)
{
    const QString text = about.report.credential.value(property).toString();
    return QDateTime::fromString(text, Qt::ISODate).toLocalTime().date();
}

QString CheckWords::question(QStringView check)
{
    if (check == "structure"_L1)
        return tr("Put together well");
    if (check == "signature"_L1)
        return tr("Signature fits");
    if (check == "dates"_L1)
        return tr("Date is right");
    if (check == "status"_L1)
        return tr("Still counts");
    if (check == "issuer-key"_L1)
        return tr("Key of the issuer");
    if (check == "issuer-known"_L1)
        return tr("Issuer known");
    if (check == "recipient"_L1)
        return tr("Belongs to this person");
    if (check == "endorsement"_L1)
        return tr("Somebody else stands behind it");
    return check.toString();
}

QString CheckWords::fine(QStringView check, const BadgeCheck& about)
{
    if (check == "structure"_L1)
        return tr("Everything that is needed is in it.");
    if (check == "signature"_L1)
        return tr("Nothing was changed.");
    if (check == "dates"_L1) {
        const QDate from = dateOf(about, "validFrom"_L1);
        const QDate since = from.isValid() ? from : about.summary.date;
        return since.isValid() ? tr("Valid since %1.").arg(inWords(since)) : tr("The dates fit.");
    }
    return tr("This is right.");
}

QString CheckWords::structure(Reason reason)
{
    switch (reason) {
    case Reason::NotACredential:
        return tr("There is no badge in this.");
    case Reason::BadJson:
        return tr("The text of the badge is broken.");
    case Reason::BadBase64:
        return tr("A piece of the badge is missing or changed.");
    case Reason::MissingProperty:
        return tr("Something that belongs on a badge is missing.");
    case Reason::BadProperty:
        return tr("Something on the badge is not as it should be.");
    case Reason::ClaimMismatch:
        return tr("The badge contradicts itself.");
    case Reason::NoSubject:
        return tr("The badge does not say whom it is about.");
    default:
        return {};
    }
}

QString CheckWords::signature(Reason reason)
{
    switch (reason) {
    case Reason::SignatureWrong:
        return tr("The text was changed after signing, or somebody else signed.");
    case Reason::NoProof:
        return tr("Nobody signed this.");
    case Reason::AlgorithmRefused:
        return tr("It is signed in a way that is not safe.");
    case Reason::HeaderRefused:
        return tr("The signature holds things that do not belong there.");
    case Reason::CannotCheckKind:
        return tr("It is signed in a way that Inkaart cannot check.");
    case Reason::KeyNotFound:
        return tr("The key is not on this laptop.");
    case Reason::ProofRefused:
        return tr("The signature is not put together as it should be.");
    case Reason::CryptosuiteUnknown:
        return tr("It is signed in a way that Inkaart does not know.");
    case Reason::ContextUnknown:
    case Reason::TermUndefined:
        return tr("It says something in words that this Inkaart does not know. So nobody can tell "
                  "what was signed.");
    case Reason::TooCostly:
        return tr("It is made so that checking takes for ever.");
    case Reason::NotAsHosted:
        return tr("The issuer's own site says something else.");
    case Reason::HostedNotAsked:
        return tr("Only the issuer's site can say this. That needs the internet.");
    default:
        return {};
    }
}

/// The same reason means something else at another check.
QString CheckWords::special(const Check& check)
{
    const bool isSignature = check.name == "signature"_L1;
    const bool isStatus = check.name == "status"_L1;
    if (isSignature && check.reason == Reason::IssuerNotReached)
        return tr("The key lies on the issuer's site, which could not be reached.");
    if (isSignature && check.reason == Reason::IssuerRefused)
        return tr("The issuer's site gives no key that can be used.");
    if (isStatus && check.reason == Reason::CannotCheckKind)
        return tr("The issuer keeps its list in a way that Inkaart cannot read.");
    if (isStatus && check.reason == Reason::BadProperty)
        return tr("The badge does not say well where to look this up.");
    return {};
}

QString CheckWords::time(Reason reason, const BadgeCheck& about)
{
    switch (reason) {
    case Reason::Expired: {
        const QDate until = about.summary.expires;
        return until.isValid() ? tr("Valid until %1.").arg(inWords(until))
                               : tr("The date has passed.");
    }
    case Reason::NotYetValid: {
        const QDate from = dateOf(about, "validFrom"_L1);
        return from.isValid() ? tr("Valid only from %1.").arg(inWords(from))
                              : tr("The date is not there yet.");
    }
    case Reason::BadDate:
        return tr("A date is missing or cannot be read.");
    case Reason::Revoked:
        return about.report.revokedAt
            ? tr("Taken back on %1.").arg(inWords(about.report.revokedAt->toLocalTime().date()))
            : tr("Taken back.");
    case Reason::StatusNotAsked:
        return tr("Nobody asked the issuer. That needs the internet.");
    case Reason::StatusDamaged:
        return tr("Part of what this centre wrote down is damaged. Nobody can say whether it was "
                  "taken back.");
    case Reason::StatusGood:
        return tr("The issuer's list says that it counts.");
    case Reason::StatusKept:
        return about.asked && about.asked->keptSince.isValid()
            ? tr("The issuer's list of %1 says that it counts.")
                  .arg(inWords(about.asked->keptSince.toLocalTime().date()))
            : tr("The issuer's list from before says that it counts.");
    case Reason::StatusNotReached:
        return tr("The issuer's list could not be reached.");
    case Reason::StatusRefused:
        return tr("The list that should say this is not good.");
    case Reason::Suspended:
        return tr("Put on hold by the issuer.");
    default:
        return {};
    }
}

QString CheckWords::issuer(Reason reason, const BadgeCheck& about)
{
    const QString who = about.report.knownAs ? shownText(about.report.knownAs->who) : QString();
    switch (reason) {
    case Reason::OwnDidKey:
        return tr("The key belongs to whoever signed.");
    case Reason::KeyOfKnownIssuer:
        return tr("The key is known to be theirs.");
    case Reason::KeyNotOfIssuer:
        return tr("Somebody else's key signed this.");
    case Reason::KeyFromDocument:
        return tr("The issuer's own site names this key.");
    case Reason::KeyFromKept:
        return tr("The issuer's site named this key before.");
    case Reason::IssuerNotReached:
        return tr("The issuer's site could not be reached.");
    case Reason::IssuerRefused:
        return tr("The issuer's site gives no good answer.");
    case Reason::IssuerNotLookedUp:
        return tr("Not on this laptop.");
    case Reason::KnownAsOwn:
        return tr("%1, that is us.").arg(who);
    case Reason::KnownFromRegister:
        return tr("%1 is on the city's list.").arg(who);
    case Reason::KnownFromBefore: {
        const QDate since = about.report.knownAs ? about.report.knownAs->since : QDate();
        return since.isValid() ? tr("%1, known here since %2.").arg(who, inWords(since))
                               : tr("%1, known here from before.").arg(who);
    }
    case Reason::KnownAsGiven:
        return tr("%1, because you said so.").arg(who);
    case Reason::IssuerNotKnown:
        return about.summary.issuer.isEmpty()
            ? tr("It does not say who signed.")
            : tr("It says “%1”, but anybody can write that. This laptop does not know them.")
                  .arg(about.summary.issuer);
    default:
        return {};
    }
}

QString CheckWords::recipient(Reason reason)
{
    switch (reason) {
    case Reason::RecipientFits:
        return tr("The name fits.");
    case Reason::RecipientDiffers:
        return tr("The badge belongs to somebody else.");
    case Reason::RecipientNotNamed:
        return tr("The badge names nobody.");
    case Reason::RecipientNotAsked:
        return tr("Compare the name on it yourself.");
    default:
        return {};
    }
}

QString CheckWords::endorsement(Reason reason)
{
    switch (reason) {
    case Reason::Endorsed:
        return tr("Their signature fits.");
    case Reason::EndorsementWrong:
        return tr("Their signature does not fit.");
    case Reason::EndorsesOther:
        return tr("What they signed is about something else.");
    case Reason::EndorsementLapsed:
        return tr("They no longer stand behind it, or its time has passed.");
    case Reason::EndorserNotChecked:
        return tr("Who they are cannot be told.");
    default:
        return {};
    }
}

/// Who it is, when their signature fits.
QString CheckWords::endorser(const Endorser& who)
{
    if (who.name.isEmpty())
        return endorsement(Reason::Endorsed);
    if (!who.isKnown)
        //: Who endorses a badge, and whom this laptop does not know
        return tr("It says “%1”. Their signature fits, but this laptop does not know them.")
            .arg(who.name);
    return who.comment.isEmpty()
        ? tr("%1. Their signature fits.").arg(who.name)
        //: Who endorses a badge and what they say
        : tr("%1 says: “%2” Their signature fits.").arg(who.name, who.comment);
}

/// Badges of a laptop without a city name no list; those of this centre are known here.
CheckLine CheckWords::stillCounts(const BadgeCheck& check)
{
    const Check* known = check.report.check(u"issuer-known");
    const bool isOurs = known && known->reason == Reason::KnownAsOwn;
    return { question(u"status"), isOurs ? Check::Answer::Yes : Check::Answer::Unknown,
             isOurs ? tr("Not taken back, as far as this laptop knows.")
                    : tr("The badge names no list to look this up.") };
}

/// The same check says something else of a list of badges than of a badge.
QString CheckWords::ofList(const Check& check, const BadgeCheck& about)
{
    if (check.name == "status"_L1)
        return tr("%n badges on this passport were taken back.", "",
                  static_cast<int>(about.takenBack.size()));
    if (check.name == "issuer-known"_L1)
        return check.answer == Check::Answer::Yes
            ? tr("A laptop of this centre signed it.")
            : tr("Anybody can make such a passport. This laptop does not know who did.");
    return check.name == "structure"_L1 && check.answer == Check::Answer::No
        ? tr("The passport in the code is broken.")
        : reasonInWords(check, about);
}

} // namespace

QString reasonInWords(const Check& check, const BadgeCheck& about)
{
    if (check.reason == Reason::Fine)
        return CheckWords::fine(check.name, about);
    for (const QString& sentence :
         { CheckWords::special(check), CheckWords::structure(check.reason),
           CheckWords::signature(check.reason), CheckWords::time(check.reason, about),
           CheckWords::issuer(check.reason, about), CheckWords::recipient(check.reason),
           CheckWords::endorsement(check.reason) }) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

QList<CheckLine> linesOf(const BadgeCheck& check)
{
    QList<CheckLine> lines;
    size_t endorsement = 0;
    for (const Check& each : check.report.checks) {
        // The name stands above the checks; nobody asked whose it should be.
        const bool isUnaskedName =
            each.name == "recipient"_L1 && each.answer == Check::Answer::Unknown;
        if (isUnaskedName)
            continue;
        QString why = check.passport ? CheckWords::ofList(each, check) : reasonInWords(each, check);
        if (each.name == "endorsement"_L1 && endorsement++ < check.endorsers.size()
            && each.reason == Reason::Endorsed)
            why = CheckWords::endorser(check.endorsers[endorsement - 1]);
        lines.append({ CheckWords::question(each.name), each.answer, why });
    }
    if (!check.passport && check.report.check(u"signature") && !check.report.check(u"status"))
        lines.append(CheckWords::stillCounts(check));
    // How it is put together interests only when that is wrong.
    const bool isWell = !lines.isEmpty() && lines.first().answer == Check::Answer::Yes
        && check.report.checks.first().name == "structure"_L1;
    if (isWell)
        lines.append(lines.takeFirst());
    return lines;
}

} // namespace inkaart::award
