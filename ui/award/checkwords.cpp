// SPDX-License-Identifier: GPL-3.0-or-later
// The words of Controleer een badge: every reason of core/credential as one sentence.
#include "ui/award/badgecheck.h"
#include "ui/session/errors.h"

#include <QCoreApplication>
#include <QLocale>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::Check;
using credential::Reason;
using credential::Verdict;

namespace {

/// Gives the words a context of their own in the translations.
class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    static QString question(QStringView check);
    static QString fine(QStringView check, const BadgeCheck& about);
    static QString structure(Reason reason);
    static QString signature(Reason reason);
    static QString time(Reason reason, const BadgeCheck& about);
    static QString issuer(Reason reason, const BadgeCheck& about);
    static QString recipient(Reason reason);
    static QString endorsement(Reason reason);
    static QString answer(Check::Answer answer);
    static QString verdict(Verdict verdict);
    static QString line(const BadgeCheck& check);
    static QString ofSeveral(const BadgeCheck& check);
    static QString file(const base::Error& error);
    static CheckLine stillCounts(const BadgeCheck& check);
    static QString ofPassport(const BadgeCheck& check);
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
        return from.isValid() ? tr("Valid since %1.").arg(inWords(from)) : tr("The dates fit.");
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
        return tr("It is signed in a way that this Inkaart cannot check yet. A next version can.");
    case Reason::KeyNotFound:
        return tr("The key is not on this laptop.");
    case Reason::ProofRefused:
        return tr("The signature is not put together as it should be.");
    case Reason::CryptosuiteUnknown:
        return tr("It is signed in a way that this Inkaart does not know.");
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

QString CheckWords::time(Reason reason, const BadgeCheck& about)
{
    switch (reason) {
    case Reason::Expired: {
        const QDate until = dateOf(about, "validUntil"_L1);
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
        return tr("The issuer's list from before says that it counts.");
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

QString CheckWords::answer(Check::Answer answer)
{
    switch (answer) {
    case Check::Answer::Yes:
        //: Answer of one check
        return tr("yes", "check");
    case Check::Answer::No:
        //: Answer of one check
        return tr("no", "check");
    case Check::Answer::Unknown:
        //: Answer of one check
        return tr("cannot be told", "check");
    }
    return {};
}

QString CheckWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        //: Verdict over a badge
        return tr("Valid", "verdict");
    case Verdict::Unsure:
        //: Verdict over a badge
        return tr("Not sure", "verdict");
    case Verdict::Refused:
        //: Verdict over a badge
        return tr("Not valid", "verdict");
    }
    return {};
}

QString CheckWords::ofSeveral(const BadgeCheck& check)
{
    return check.verdict() == Verdict::Valid
        ? tr("There are %n badges in this file, all good. Below stands the first.", "", check.among)
        : tr("There are %n badges in this file. Not all are good: below stands number %1.", "",
             check.among)
              .arg(check.number);
}

/// How many of the badges it is about: the others stand as they stood.
QString CheckWords::ofPassport(const BadgeCheck& check)
{
    const auto all = check.passport->lines.size() + check.passport->leftOut;
    if (all == 1)
        return tr("The badge on this passport counts no more.");
    //: Of a skills passport; %1 is how many badges stand on it
    return tr("%n of the %1 badges count no more.", "", static_cast<int>(check.takenBack.size()))
        .arg(all);
}

QString CheckWords::line(const BadgeCheck& check)
{
    if (check.among > 1)
        return ofSeveral(check);
    if (check.passport && !check.takenBack.isEmpty())
        return ofPassport(check);
    switch (check.verdict()) {
    case Verdict::Valid:
        return tr("All checks are good.");
    case Verdict::Refused:
        return tr("Do not rely on this.");
    case Verdict::Unsure:
        break;
    }
    return check.isOfAnotherKind() ? tr("This Inkaart cannot check the signature yet.")
                                   : tr("Who signed cannot be told.");
}

QString CheckWords::file(const base::Error& error)
{
    using base::Code;
    switch (error.code) {
    case Code::TooBig:
        return tr("This file is too big for a badge. Choose another one.");
    case Code::NotFound:
        return tr("There is no badge in this file. A photo has to show the whole code, sharp and "
                  "straight.");
    case Code::Unsupported:
        return tr("Inkaart cannot find a badge in this kind of file. Our PDF, a photo of the code, "
                  "a picture with a badge inside it (PNG or SVG), JSON and JWT work.");
    case Code::Truncated:
        return tr("This file is not complete. Ask for it again, or copy it once more.");
    case Code::Malformed:
        return tr("This file is broken, so Inkaart cannot read it. Ask for it again.");
    case Code::Refused:
        return tr("This file is locked with a password, or it holds something that does not belong "
                  "in a badge. Ask for another one.");
    case Code::Duplicate:
        return tr("There is more than one badge inside this picture, so nobody can say which one "
                  "counts. Ask for it again.");
    case Code::Unavailable:
        return tr("This laptop misses a part to read PDFs or codes. Ask who looks after it. A JSON "
                  "or JWT file works.");
    case Code::Io:
    case Code::ReadOnly:
        return tr("Inkaart cannot open this file. Copy it to this laptop first.");
    default:
        return session::sentenceFor(error);
    }
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
         { CheckWords::structure(check.reason), CheckWords::signature(check.reason),
           CheckWords::time(check.reason, about), CheckWords::issuer(check.reason, about),
           CheckWords::recipient(check.reason), CheckWords::endorsement(check.reason) }) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

QList<CheckLine> linesOf(const BadgeCheck& check)
{
    QList<CheckLine> lines;
    for (const Check& each : check.report.checks) {
        // The name stands above the checks; nobody asked whose it should be.
        const bool isUnaskedName =
            each.name == "recipient"_L1 && each.answer == Check::Answer::Unknown;
        if (!isUnaskedName)
            lines.append(
                { CheckWords::question(each.name), each.answer,
                  check.passport ? CheckWords::ofList(each, check) : reasonInWords(each, check) });
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

QString answerInWords(Check::Answer answer)
{
    return CheckWords::answer(answer);
}

QString verdictInWords(Verdict verdict)
{
    return CheckWords::verdict(verdict);
}

QString verdictLine(const BadgeCheck& check)
{
    return CheckWords::line(check);
}

QString fileSentence(const base::Error& error)
{
    return CheckWords::file(error);
}

} // namespace inkaart::award
