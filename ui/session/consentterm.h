// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/consentrules.h"
#include "core/dossier/toldtime.h"

namespace inkaart::session {

class Session;

/// The version of the sentences that are read now; it is kept with every answer.
inline constexpr int wordingVersion = 2;

/// The end of a term of waiting that a date nobody believes would have to begin: it begins when the
/// date is right (beginTerms). Later than every date, so that it is never over.
inline constexpr dossier::Time termNotBegun = dossier::notBegun;

/// When waiting that starts now ends.
dossier::Time waitingEnd(const Session& session);
/// False while the date is not believed: nobody is asked to erase by a wrong clock.
bool isTermOver(const Session& session, dossier::Time waitingUntil);

/// Nobody is born after this day: today, or as late as this program may still be in use while the
/// date is not believed.
QDate latestBirth(const Session& session);
/// Younger than the centre's age. While the date is not believed the day of the build counts, which
/// lies before today whatever the clock says: nobody is grown up by a wrong clock.
bool needsRepresentative(const Session& session, const dossier::Learner& learner);

/// Keeping was not answered yet: the dossier may stay for the term.
dossier::Consent unansweredConsent(Session& session);

/// Those who wait, or were taken away, since a date nobody believed: their days begin now. A talk
/// that lies in the future gets today's date, so that the dossier's own term begins too. Does
/// nothing while the date is not believed.
void beginTerms(Session& session);

} // namespace inkaart::session
