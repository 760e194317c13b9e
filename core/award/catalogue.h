// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/framework/achievement.h"

#include <optional>
#include <vector>

namespace inkaart::award {

/// A centre's own achievement as the program's own are; its id is "urn:uuid:" + the record's id.
framework::Achievement fromOwn(const dossier::Entry<dossier::OwnAchievement>& own);

/// How a skill in a learner's own words is named among the skills of ratings, evidence and awards.
QString ownSkillId(const base::RecordId& ownSkill);

/// Whether it can be awarded: it has a name and at least one criterion with words.
bool isComplete(const dossier::OwnAchievement& own);

/// All that can be earned here: those that come with the program, then the centre's own that are
/// complete and not retired.
std::vector<framework::Achievement> catalogue(const dossier::Dossier& centre);

/// By id; also a retired own one, since awards of it stay. Nothing when nobody knows it.
std::optional<framework::Achievement> findAchievement(QStringView id,
                                                      const dossier::Dossier& centre);

/// \a achievement as it is for \a learner: one that is tied to a skill in their own words takes
/// that skill's zone, and its pictogram unless another was chosen.
framework::Achievement forLearner(framework::Achievement achievement,
                                  const dossier::Dossier& learner);

/// The own picture of an own achievement; null when it has none.
dossier::BlobRef ownPicture(QStringView id, const dossier::Dossier& centre);

} // namespace inkaart::award
