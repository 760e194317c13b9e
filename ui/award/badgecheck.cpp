// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/badgecheck.h"

#include "core/media/photo.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::Reason;
using credential::Verdict;

namespace {

constexpr int pictureSide = 192;

BadgeCheck checkList(const QByteArray& jwt, const credential::VerifyOptions& options)
{
    credential::PassportReport passport = credential::checkPassport(jwt, options);
    BadgeCheck check;
    check.report = std::move(passport.report);
    check.passport = std::move(passport.list);
    check.takenBack = std::move(passport.takenBack);
    return check;
}

BadgeCheck checkOne(const credential::Found& found, const credential::VerifyOptions& options)
{
    if (found.isPassport)
        return checkList(found.bytes, options);
    BadgeCheck check;
    check.report = credential::verify(found.bytes, options);
    check.summary = summaryOf(check.report.credential);
    if (const auto safe = media::importPicture(check.summary.picture, pictureSide))
        check.picture = QImage::fromData(safe->bytes);
    return check;
}

int severity(Verdict verdict)
{
    return verdict == Verdict::Refused ? 2 : verdict == Verdict::Unsure ? 1 : 0;
}

OneOfSeveral oneOf(const credential::Found& found, const BadgeCheck& check)
{
    OneOfSeveral one{ found.where, found.place, check.summary.name, check.verdict(), {} };
    if (one.verdict == Verdict::Valid)
        return one;
    // What is wrong counts for more than what cannot be told.
    const auto worst = one.verdict == Verdict::Refused ? credential::Check::Answer::No
                                                       : credential::Check::Answer::Unknown;
    for (const CheckLine& line : linesOf(check)) {
        if (line.answer == worst && one.why.isEmpty())
            one.why = line.why;
    }
    return one;
}

/// A file is as good as the worst badge in it; that one is shown.
BadgeCheck checkFound(const base::Result<QList<credential::Found>>& found,
                      const credential::VerifyOptions& options)
{
    BadgeCheck worst;
    if (!found) {
        worst.error = found.error();
        return worst;
    }
    std::vector<OneOfSeveral> all;
    for (qsizetype i = 0; i < found->size(); ++i) {
        BadgeCheck check = checkOne(found->at(i), options);
        check.number = static_cast<int>(i) + 1;
        if (found->size() > 1)
            all.push_back(oneOf(found->at(i), check));
        if (i == 0 || severity(check.verdict()) > severity(worst.verdict()))
            worst = std::move(check);
    }
    worst.among = static_cast<int>(found->size());
    worst.all = std::move(all);
    return worst;
}

} // namespace

Verdict BadgeCheck::verdict() const
{
    return report.verdict;
}

bool BadgeCheck::isOfAnotherKind() const
{
    const credential::Check* signature = report.check(u"signature");
    return signature && signature->reason == Reason::CannotCheckKind;
}

BadgeCheck checkBytes(const QByteArray& bytes, const credential::VerifyOptions& options)
{
    return checkFound(credential::findCredentials(bytes), options);
}

BadgeCheck checkFile(const QString& path, const credential::VerifyOptions& options)
{
    return checkFound(credential::findCredentialsIn(path), options);
}

} // namespace inkaart::award
