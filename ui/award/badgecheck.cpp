// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/badgecheck.h"

#include "core/credential/endorsers.h"
#include "core/media/photo.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

std::vector<Endorser> endorsersOf(const BadgeCheck& check, const credential::VerifyOptions& options)
{
    std::vector<Endorser> all;
    if (!check.report.check(u"endorsement"))
        return all;
    for (const auto& says : credential::endorsementsOf(check.report.credential)) {
        const bool isKnown = !says.issuerId.isEmpty()
            && std::any_of(options.trusted.begin(), options.trusted.end(),
                           [&](const auto& known) { return known.did == says.issuerId; });
        const QString name = says.issuer.isEmpty() ? says.issuerId : says.issuer;
        all.push_back({ shownText(name, 100), shownText(says.description, 150), isKnown });
    }
    return all;
}

BadgeCheck checkOne(const credential::Found& found, const credential::VerifyOptions& options)
{
    if (found.isPassport)
        return checkList(found.bytes, options);
    BadgeCheck check;
    check.report = credential::verify(found.bytes, options);
    check.summary = summaryOf(check.report.credential);
    check.endorsers = endorsersOf(check, options);
    check.file.credential = found.bytes;
    check.file.where = found.where;
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

bool BadgeCheck::canAskIssuer() const
{
    return std::any_of(report.checks.begin(), report.checks.end(), [](const auto& check) {
        switch (check.reason) {
        case Reason::StatusNotAsked:
        case Reason::StatusNotReached:
        case Reason::IssuerNotLookedUp:
        case Reason::IssuerNotReached:
        case Reason::KeyNotFound:
        case Reason::HostedNotAsked:
            return check.answer == credential::Check::Answer::Unknown;
        default:
            return false;
        }
    });
}

bool BadgeCheck::canBeKept() const
{
    const credential::Check* known = report.check(u"issuer-known");
    const bool isOurs = known && known->reason == Reason::KnownAsOwn;
    return !error && !passport && among == 1 && !isOurs && verdict() != Verdict::Refused
        && !file.bytes.isEmpty();
}

BadgeCheck checkBytes(const QByteArray& bytes, const credential::VerifyOptions& options)
{
    BadgeCheck check = checkFound(credential::findCredentials(bytes), options);
    if (bytes.size() <= keptFileLimit)
        check.file.bytes = bytes;
    return check;
}

BadgeCheck checkFile(const QString& path, const credential::VerifyOptions& options)
{
    QFile file(path);
    const bool isKeepable = file.size() <= keptFileLimit && file.open(QIODevice::ReadOnly);
    BadgeCheck check = isKeepable ? checkBytes(file.readAll(), options)
                                  : checkFound(credential::findCredentialsIn(path), options);
    check.file.name = QFileInfo(path).fileName();
    return check;
}

} // namespace inkaart::award
