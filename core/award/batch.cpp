// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/batch.h"

#include "core/award/offers.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

Request requestFor(const framework::Achievement& achievement, const dossier::Dossier& learner)
{
    Request request{ .achievement = achievement };
    request.criteria = strongestProofs(achievement, learner);
    return request;
}

bool hasIt(const QString& achievement, const dossier::Dossier& learner)
{
    const auto awards = learner.all<dossier::Award>();
    return std::any_of(awards.begin(), awards.end(), [&](const auto& award) {
        return award.value.achievement == achievement && award.value.revoked == 0;
    });
}

} // namespace

std::vector<dossier::MetCriterion> strongestProofs(const framework::Achievement& achievement,
                                                   const dossier::Dossier& learner)
{
    const std::vector<Proof> proofs = proofsFor(achievement, learner);
    std::vector<dossier::MetCriterion> met;
    if (proofs.empty())
        return met;
    for (const framework::Criterion& criterion : achievement.criteria)
        met.push_back({ criterion.id, { proofs[met.size() % proofs.size()].id } });
    return met;
}

Standing standing(const framework::Achievement& achievement, const dossier::Dossier& learner,
                  const dossier::CentreSettings& settings, dossier::Time now)
{
    return { obstacle(requestFor(achievement, learner), learner, settings, now),
             hasIt(achievement.id, learner) };
}

BatchOutcome awardOne(const framework::Achievement& achievement, const BatchPerson& person,
                      store::Store& store)
{
    BatchOutcome outcome{ .learner = person.learner };
    const auto learner = store.dossier(person.learner);
    if (!learner) {
        outcome.error = learner.error();
        return outcome;
    }
    outcome.standing = standing(achievement, *learner, store.settings(), store.clock().nowMs());
    if (!outcome.standing.isReady())
        return outcome;
    Request request = requestFor(achievement, *learner);
    request.personalLine = person.personalLine.trimmed();
    auto issued = issue(request, *learner, store);
    if (!issued) {
        outcome.error = issued.error();
        return outcome;
    }
    auto kept = store.append(person.learner, { dossier::create(issued->id, issued->award) });
    if (!kept) {
        outcome.error = kept.error();
        return outcome;
    }
    outcome.issued = std::move(*issued);
    outcome.made = std::move(kept->back());
    return outcome;
}

std::vector<BatchOutcome> awardBatch(const framework::Achievement& achievement,
                                     const std::vector<BatchPerson>& people, store::Store& store)
{
    std::vector<BatchOutcome> outcomes;
    outcomes.reserve(people.size());
    for (const BatchPerson& person : people)
        outcomes.push_back(awardOne(achievement, person, store));
    return outcomes;
}

} // namespace inkaart::award
