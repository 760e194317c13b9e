// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/consentrules.h"

#include <map>

namespace inkaart::learner {

/// What was asked for and how, in the order of the screen.
inline constexpr dossier::Purpose purposes[] = { dossier::Purpose::Dossier,
                                                 dossier::Purpose::BadgesToCity,
                                                 dossier::Purpose::Statistics,
                                                 dossier::Purpose::PhotoAndSound };

/// Everything of an answer but the answer.
struct Asking {
    QString language; ///< in which the sentence was read
    QString ground; ///< of the centre's settings
    dossier::Time now = 0;
};

/// What the row on the screen shows: yes also while a parent is waited for.
std::optional<bool> shownAnswer(const dossier::Dossier& dossier, dossier::Purpose purpose);

dossier::Consent consentFor(dossier::Purpose purpose, bool given, const Asking& asking);

/// What was answered, by purpose; what is not in it was not answered.
using Answers = std::map<dossier::Purpose, bool>;

/// What a parent or guardian answers, here or on a slip: exactly that, purpose by purpose.
/// \a relation is their name and who they are ("Fatima, moeder").
std::vector<dossier::Consent> representativesConsents(const Answers& answers,
                                                      const QString& relation, const Asking& asking,
                                                      const dossier::BlobRef& slip = {});

/// When waiting that is made longer from \a from on ends.
dossier::Time waitingEnd(const dossier::CentreSettings& settings, dossier::Time from);
/// The waiting was made longer before; it is once only.
bool wasExtended(const dossier::Dossier& dossier, const dossier::CentreSettings& settings);
/// Whole days left, today included; negative when over.
int waitingDaysLeft(dossier::Time until, dossier::Time now);

} // namespace inkaart::learner
