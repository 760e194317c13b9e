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

BadgeCheck checkFound(const base::Result<credential::Found>& found,
                      const credential::VerifyOptions& options)
{
    BadgeCheck check;
    if (!found) {
        check.error = found.error();
        return check;
    }
    if (found->isPassport)
        return checkList(found->bytes, options);
    check.report = credential::verify(found->bytes, options);
    check.summary = summaryOf(check.report.credential);
    if (const auto safe = media::importPicture(check.summary.picture, pictureSide))
        check.picture = QImage::fromData(safe->bytes);
    return check;
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
    return checkFound(credential::findCredential(bytes), options);
}

BadgeCheck checkFile(const QString& path, const credential::VerifyOptions& options)
{
    return checkFound(credential::findCredentialIn(path), options);
}

} // namespace inkaart::award
