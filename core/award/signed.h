// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/content.h"
#include "core/dossier/dossier.h"
#include "core/framework/achievement.h"

#include <QImage>

#include <optional>

/// What an award's signed editions say, read back. It holds, whatever became of the achievement and
/// of the learner's name since: nothing is printed or signed that nobody ticked.
namespace inkaart::award {

struct SignedContent {
    QString name; ///< of the credential: achievement and level in words
    credential::AchievementContent achievement;
    QList<credential::EvidenceContent> evidence;
};

/// From the own edition, or the public one; nothing where neither can be read.
std::optional<SignedContent> signedContent(const dossier::Award& award);

/// The learner's name in an edition; empty where it names nobody or cannot be read.
QString signedName(const dossier::Edition& edition);

/// The achievement as \a award was signed, in all its languages while the centre still says the
/// same; nothing when neither the centre nor the award knows it.
std::optional<framework::Achievement> awardedAchievement(const dossier::Award& award,
                                                         const dossier::Dossier& learner,
                                                         const dossier::Dossier& centre);
/// The picture that was signed, where it is not the one generated for \a awarded; else null.
QImage awardedPicture(const dossier::Award& award, const framework::Achievement& awarded);

} // namespace inkaart::award
