// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/content.h"
#include "core/dossier/dossier.h"
#include "core/framework/achievement.h"
#include "core/store/store.h"

namespace inkaart::award {

/// It travels in every edition and every check reads it, so it stays a line.
inline constexpr int longestPersonalLine = 300;

/// What a worker decided about one badge.
struct Request {
    framework::Achievement achievement;
    std::vector<dossier::MetCriterion> criteria;
    QString result; ///< value of an assessment; empty: there was none
    QString resultStatus; ///< "Completed", …; needed with result
    QString personalLine;
    base::RecordId replaces; ///< the award that this one mends
    dossier::Time awarded = 0; ///< kept when a badge is mended; 0: now
};

/// A signed award, ready to be appended as a record of kind `award` under this id.
struct Issued {
    base::RecordId id;
    dossier::Award award;
};

/// Why a badge may not be given now; the first that applies.
enum class Obstacle {
    None,
    NoConsent, ///< nobody said yes to keeping the dossier, or it is waiting for a parent
    CriteriaOpen, ///< a criterion is not ticked, or nothing named for it is proof (proofsFor)
    NoWitnessAtWork, ///< practice, and nobody at work who saw it is among what was named
    NoName ///< a talk without a name
};
Obstacle obstacle(const Request& request, const dossier::Dossier& learner,
                  const dossier::CentreSettings& settings, dossier::Time now);

/// Builds and signs the public and the own edition with this laptop's badge key (did:key), as
/// VC-JWT and as Data Integrity, without a network. Refused with the obstacle's name · ClockWrong · TooBig (the personal
/// line) · Malformed (a name that cannot stand in a credential).
base::Result<Issued> issue(const Request& request, const dossier::Dossier& learner,
                           const store::Store& store);

/// The award with its paper edition, signed now unless it was before; those bytes are kept and
/// printed again. It says what the award was given for, whatever became of the achievement since.
/// Where the learner's name was mended, paper and own edition are signed anew and the old bytes
/// kept. Refused for a revoked award that was never printed, and with the obstacle's name where
/// nothing may be signed for this learner · ClockWrong · TooBig when even the shortest form does
/// not fit a QR code.
base::Result<dossier::Award> withPaper(const dossier::Award& award, const dossier::Dossier& learner,
                                       const store::Store& store);

/// What changes when a badge is taken back: the award's record in the learner's dossier, and a line
/// in the centre's, by which every laptop knows the credentials that count no more.
struct Revocation {
    dossier::Draft inLearner; ///< says nothing where the award itself was taken back before
    dossier::Draft inCentre;
};
/// One that was taken back while the centre does not know all its credentials gets the line that is
/// missing: Duplicate only when there is none.
base::Result<Revocation> revoke(const base::RecordId& award, const QString& why,
                                const dossier::Dossier& learner, const store::Store& store);

/// Both drafts in one transaction: all of it is on disk, or nothing.
base::Result<void> keep(Revocation revocation, const base::DossierId& learner, store::Store& store);

/// The newest edition of that kind as VC-JWT; null when there is none.
const dossier::Edition* edition(const dossier::Award& award, dossier::EditionKind kind);

} // namespace inkaart::award
