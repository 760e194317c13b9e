// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/offers.h"

#include "core/dossier/foreignbadge.h"
#include "core/dossier/slip.h"

#include <algorithm>
#include <tuple>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

Proof proofOf(const dossier::Entry<dossier::Evidence>& evidence)
{
    Proof proof{ .id = evidence.id,
                 .who = evidence.value.seenBy,
                 .role = evidence.value.seenByRole,
                 .atWork = evidence.value.seenAtWork,
                 .at = evidence.value.at };
    if (!evidence.value.seenBy.isEmpty())
        proof.kind = Proof::Kind::Seen;
    else if (evidence.value.file.mediaType.startsWith("image/"_L1))
        proof.kind = Proof::Kind::Photo;
    else if (!evidence.value.file.isNull() || !evidence.value.link.isEmpty())
        proof.kind = Proof::Kind::Document;
    else
        proof.kind = Proof::Kind::Story;
    return proof;
}

/// What others gave a badge for. Their name stands with the badge; nobody here saw it.
Proof proofOf(const dossier::Entry<dossier::ForeignBadge>& badge)
{
    return { .id = badge.id, .kind = Proof::Kind::Document, .at = badge.value.at };
}

/// A rating counts as proof when it says that it was done, alone or with help.
std::optional<Proof> proofOf(const dossier::Entry<dossier::Rating>& rating)
{
    using dossier::Level;
    using dossier::Voice;
    if (rating.value.level != Level::Can && rating.value.level != Level::WithHelp)
        return std::nullopt;
    Proof proof{
        .id = rating.id, .who = rating.value.name, .role = rating.value.role, .at = rating.value.at
    };
    switch (rating.value.voice) {
    case Voice::Learner:
        proof.kind = Proof::Kind::Talk;
        break;
    case Voice::Worker:
        proof.kind = Proof::Kind::WorkerSaw;
        break;
    case Voice::Other:
        proof.kind = Proof::Kind::Seen;
        proof.atWork = true;
        break;
    }
    return proof;
}

int strength(const Proof& proof)
{
    switch (proof.kind) {
    case Proof::Kind::Seen:
        return proof.atWork ? 6 : 5;
    case Proof::Kind::WorkerSaw:
        return 4;
    case Proof::Kind::Photo:
        return 3;
    case Proof::Kind::Document:
        return 2;
    case Proof::Kind::Story:
        return 1;
    case Proof::Kind::Talk:
        break;
    }
    return 0;
}

/// Nothing in it, or a slip from work on which nobody ticked that it was done.
bool isEmptyEvidence(const dossier::Evidence& evidence)
{
    if (!evidence.slip.isEmpty() && !dossier::saysSeen(evidence))
        return true;
    return evidence.story.trimmed().isEmpty() && evidence.file.isNull() && evidence.link.isEmpty()
        && evidence.seenBy.isEmpty();
}

bool isAwarded(const QString& achievement, const dossier::Dossier& learner)
{
    const auto awards = learner.all<dossier::Award>();
    return std::any_of(awards.begin(), awards.end(), [&](const auto& award) {
        return award.value.achievement == achievement && award.value.revoked == 0;
    });
}

/// The level that the newest answers speak for; nothing when they speak for none.
std::optional<int> levelOf(const dossier::SkillState& state)
{
    using dossier::Level;
    const bool can = state.learner == Level::Can || state.seen == Level::Can;
    const bool withHelp = state.learner == Level::WithHelp || state.seen == Level::WithHelp;
    if (state.learner == Level::Can || (can && !withHelp))
        return 2;
    if (withHelp || can)
        return 1;
    return std::nullopt;
}

bool isNear(const Offer& offer)
{
    const auto isMore = [](const Proof& proof) { return proof.kind != Proof::Kind::Talk; };
    return std::any_of(offer.proofs.begin(), offer.proofs.end(), isMore);
}

} // namespace

std::vector<Proof> proofsFor(const framework::Achievement& achievement,
                             const dossier::Dossier& learner)
{
    std::vector<Proof> proofs;
    const auto add = [&proofs](const Proof& proof) {
        const auto same = std::find_if(proofs.begin(), proofs.end(),
                                       [&](const Proof& other) { return other.id == proof.id; });
        if (same == proofs.end())
            proofs.push_back(proof);
    };
    const auto addEvidence = [&add](const auto& list) {
        for (const auto& evidence : list) {
            if (!isEmptyEvidence(evidence.value))
                add(proofOf(evidence));
        }
    };
    for (const QString& skill : achievement.skills) {
        addEvidence(learner.evidenceOf(skill));
        for (const auto& badge : dossier::foreignBadgesOf(learner, skill))
            add(proofOf(badge));
        for (const auto& rating : learner.ratingsOf(skill)) {
            if (const auto proof = proofOf(rating))
                add(*proof);
        }
    }
    // Taking part is about no skill: whatever somebody showed can speak for it.
    if (achievement.skills.isEmpty()) {
        addEvidence(learner.all<dossier::Evidence>());
        for (const auto& badge : learner.all<dossier::ForeignBadge>())
            add(proofOf(badge));
    }
    std::stable_sort(proofs.begin(), proofs.end(), [](const Proof& a, const Proof& b) {
        return std::tuple(strength(a), a.at) > std::tuple(strength(b), b.at);
    });
    return proofs;
}

Offer offerFor(const framework::Achievement& achievement, const dossier::Dossier& learner)
{
    Offer offer{ .achievement = forLearner(achievement, learner),
                 .proofs = proofsFor(achievement, learner) };
    offer.proofsMissing = std::max(
        0, static_cast<int>(achievement.criteria.size()) - static_cast<int>(offer.proofs.size()));
    offer.lacksWitnessAtWork = achievement.needsSeenAtWork
        && std::none_of(offer.proofs.begin(), offer.proofs.end(),
                        [](const Proof& proof) { return proof.atWork; });
    return offer;
}

std::vector<Offer> offers(const dossier::Dossier& learner, const dossier::Dossier& centre)
{
    const auto states = learner.skillStates();
    std::vector<Offer> found;
    for (const framework::Achievement& achievement : catalogue(centre)) {
        if (isAwarded(achievement.id, learner))
            continue;
        if (achievement.kind == framework::Kind::Skill && achievement.level > 0) {
            const auto state = states.find(achievement.skills.first());
            if (state == states.end() || levelOf(state->second) != achievement.level)
                continue;
        }
        Offer offer = offerFor(achievement, learner);
        if (isNear(offer))
            found.push_back(std::move(offer));
    }
    std::stable_sort(found.begin(), found.end(), [](const Offer& a, const Offer& b) {
        return std::tuple(!a.isReady(), a.proofsMissing)
            < std::tuple(!b.isReady(), b.proofsMissing);
    });
    return found;
}

} // namespace inkaart::award
