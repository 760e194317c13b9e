// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/learnerpackage.h"

namespace inkaart::award {

/// The names of files that the page speaks of.
inline constexpr QLatin1StringView readPageName("lees-mij.html");
inline constexpr QLatin1StringView checkPageName("controleer.html");

/// The files of one badge, without the folder; empty where there is none of that kind.
struct BadgeFileNames {
    QString pdf;
    QString png;
    QString svg;
    QString json;
    QString jwt;
};

/// The page to read first: whose it is, which file is for whom, how it is checked, and the badges.
/// In the learner's language and in Dutch, as one file that asks for no other and runs no script.
/// \a names and \a pictures (PNG) are those of the badges, in their order.
QByteArray packagePage(const LearnerPackage& package, const std::vector<BadgeFileNames>& names,
                       const std::vector<QByteArray>& pictures);

} // namespace inkaart::award
