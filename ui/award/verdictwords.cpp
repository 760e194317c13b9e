// SPDX-License-Identifier: GPL-3.0-or-later
// The words of Controleer een badge: what came of it as a whole.
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

/// One context in the translations with checkwords.cpp.
class VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    static QString answer(Check::Answer answer);
    static QString verdict(Verdict verdict);
    static QString line(const BadgeCheck& check);
    static QString unsure(const BadgeCheck& check);
    static QString ofSeveral(const BadgeCheck& check);
    static QString ofPassport(const BadgeCheck& check);
    static QString file(const base::Error& error);
    static QString asked(const Asked& asked);
};

QString VerdictWords::answer(Check::Answer answer)
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

QString VerdictWords::verdict(Verdict verdict)
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

QString VerdictWords::ofSeveral(const BadgeCheck& check)
{
    return check.verdict() == Verdict::Valid
        ? tr("There are %n badges in this file, all good. Below stands the first.", "", check.among)
        : tr("There are %n badges in this file. Not all are good: below stands number %1.", "",
             check.among)
              .arg(check.number);
}

QString VerdictWords::unsure(const BadgeCheck& check)
{
    const auto isYes = [&check](QStringView name) {
        const Check* one = check.report.check(name);
        return one && one->answer == Check::Answer::Yes;
    };
    if (check.isOfAnotherKind())
        return tr("Inkaart cannot check the way it was signed.");
    if (isYes(u"issuer-known") && isYes(u"signature"))
        return tr("Whether it still counts cannot be told.");
    return tr("Who signed cannot be told.");
}

QString VerdictWords::asked(const Asked& asked)
{
    if (asked.asked == 0)
        return tr("The badge names no address where this can be asked.");
    if (asked.answered == 0)
        return tr("No answer came from the issuer. Perhaps there is no internet now.");
    if (!asked.keptSince.isValid())
        return tr("The issuer was asked just now.");
    return tr("The issuer could not be reached now. What its site said on %1 was kept, and is used "
              "here.")
        .arg(QLocale().toString(asked.keptSince.toLocalTime().date(), u"d MMMM yyyy"_s));
}

/// How many of the badges it is about: the others stand as they stood.
QString VerdictWords::ofPassport(const BadgeCheck& check)
{
    const auto all = check.passport->lines.size() + check.passport->leftOut;
    if (all == 1)
        return tr("The badge on this passport counts no more.");
    //: Of a skills passport; %1 is how many badges stand on it
    return tr("%n of the %1 badges count no more.", "", static_cast<int>(check.takenBack.size()))
        .arg(all);
}

QString VerdictWords::line(const BadgeCheck& check)
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
    return unsure(check);
}

QString VerdictWords::file(const base::Error& error)
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

} // namespace

QString answerInWords(Check::Answer answer)
{
    return VerdictWords::answer(answer);
}

QString verdictInWords(Verdict verdict)
{
    return VerdictWords::verdict(verdict);
}

QString verdictLine(const BadgeCheck& check)
{
    return VerdictWords::line(check);
}

QString fileSentence(const base::Error& error)
{
    return VerdictWords::file(error);
}

QString askedSentence(const Asked& asked)
{
    return VerdictWords::asked(asked);
}

} // namespace inkaart::award
