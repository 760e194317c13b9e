// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/badgecheck.h"

#include "core/media/photo.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using credential::Reason;
using credential::Verdict;

namespace {

constexpr int pictureSide = 192;

BadgeCheck checkPassport(const QByteArray& jwt, const credential::VerifyOptions& options)
{
    BadgeCheck check;
    auto list = credential::readPassport(jwt);
    if (!list && list.error().code != base::Code::Crypto) {
        check.error = list.error();
        return check;
    }
    // A list whose signature does not fit is shown as no list at all.
    check.passport = list ? std::move(*list) : credential::PassportList();
    check.report.verdict = list ? Verdict::Unsure : Verdict::Refused;
    check.isPassportKnown = list
        && std::any_of(options.trusted.begin(), options.trusted.end(),
                       [&](const auto& one) { return one.did == check.passport->issuer; });
    for (const credential::PassportLine& line : check.passport->lines) {
        if (const auto known = options.revoked.constFind(line.number);
            known != options.revoked.cend())
            check.takenBack.insert(line.number, known->at);
    }
    // A list that names what counts no more is never plainly valid.
    if (check.isPassportKnown && check.takenBack.isEmpty())
        check.report.verdict = Verdict::Valid;
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
        return checkPassport(found->bytes, options);
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
