// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/catalogue.h"

namespace inkaart::award {

/// Something that can show that a criterion is met.
struct Proof {
    enum class Kind {
        Talk, ///< the learner's own answer in a conversation
        Story,
        Photo,
        Document,
        Seen, ///< somebody saw it, named in evidence or as another's rating
        WorkerSaw ///< the worker's own rating
    };
    base::RecordId id; ///< the evidence or rating
    Kind kind = Kind::Talk;
    QString who; ///< with Seen and WorkerSaw
    QString role;
    bool atWork = false; ///< somebody of the workplace
    dossier::Time at = 0;

    friend bool operator==(const Proof&, const Proof&) = default;
};

/// Everything in the dossier that speaks for an achievement, strongest first: seen at work, seen,
/// then files, stories and the learner's own word. For an achievement without skills: all evidence.
std::vector<Proof> proofsFor(const framework::Achievement& achievement,
                             const dossier::Dossier& learner);

/// An achievement that could be awarded now, or is near.
struct Offer {
    framework::Achievement achievement;
    std::vector<Proof> proofs;
    int proofsMissing = 0; ///< criteria that have no proof of their own yet
    bool lacksWitnessAtWork = false; ///< practice needs somebody at work who saw it

    bool isReady() const { return proofsMissing == 0 && !lacksWitnessAtWork; }
};

/// Offers, ready ones first. A skill is offered at the level that the learner's answer and what
/// others saw speak for; what was awarded before (and not revoked) is not offered again.
std::vector<Offer> offers(const dossier::Dossier& learner, const dossier::Dossier& centre);

/// One offer, also for an achievement that offers() would leave out.
Offer offerFor(const framework::Achievement& achievement, const dossier::Dossier& learner);

} // namespace inkaart::award
