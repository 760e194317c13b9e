// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/centre.h"

#include "core/award/example.h"
#include "core/award/issue.h"
#include "core/award/offers.h"
#include "core/demo/life.h"
#include "core/demo/people.h"
#include "core/demo/photo.h"
#include "core/dossier/fields.h"

namespace inkaart::demo {

using namespace Qt::StringLiterals;

namespace {

/// Noor is there from the founding; the others come in, and the centre gets its address.
base::Result<std::vector<base::RecordId>> settle(store::Store& store)
{
    const People& people = People::builtIn();
    std::vector<base::RecordId> workers;
    std::vector<dossier::Draft> drafts;
    for (const auto& there : store.centreDossier().all<dossier::Worker>())
        workers.push_back(there.id);
    for (size_t i = workers.size(); i < people.workers.size(); ++i) {
        workers.push_back(store.newRecordId());
        drafts.push_back(dossier::create(workers.back(), people.workers[i]));
    }
    const auto known = store.centreDossier().all<dossier::CentreSettings>();
    const dossier::Record* record =
        known.empty() ? nullptr : store.centreDossier().records().find(known.front().id);
    if (record) {
        dossier::CentreSettings settings = known.front().value;
        settings.place = people.centre.place;
        settings.address = people.centre.address;
        drafts.push_back(dossier::edit(*record, settings));
    }
    if (store.centreDossier().records().ofKind(award::exampleKind).empty())
        drafts.push_back(award::markExample(store));
    std::erase_if(drafts, [](const dossier::Draft& draft) { return draft.set.empty(); });
    if (!drafts.empty()) {
        if (const auto appended = store.appendToCentre(std::move(drafts)); !appended)
            return base::fail(appended.error());
    }
    return workers;
}

/// Ticks every criterion with what speaks for it, as a worker would.
award::Request requestFor(const framework::Achievement& achievement,
                          const dossier::Dossier& learner)
{
    award::Request request{ .achievement = achievement };
    const std::vector<award::Proof> proofs = award::proofsFor(achievement, learner);
    for (qsizetype i = 0; i < achievement.criteria.size() && !proofs.empty(); ++i) {
        const award::Proof& proof = proofs[static_cast<size_t>(i) % proofs.size()];
        request.criteria.push_back({ achievement.criteria[i].id, { proof.id } });
    }
    return request;
}

base::Result<int> awardBadges(store::Store& store, const base::DossierId& id, const Person& person)
{
    int given = 0;
    for (const auto& [skill, state] : person.states) {
        if (!state.contains(u'b') || person.isWaiting)
            continue;
        const auto learner = store.dossier(id);
        if (!learner)
            return base::fail(learner.error());
        const auto* achievement = framework::Achievements::builtIn().ofSkill(skill, 2);
        if (!achievement)
            continue;
        const auto issued = award::issue(requestFor(*achievement, *learner), *learner, store);
        if (!issued)
            return base::fail(issued.error());
        if (const auto kept = store.append(id, { dossier::create(issued->id, issued->award) });
            !kept)
            return base::fail(kept.error());
        ++given;
    }
    return given;
}

base::Result<void> addPhoto(store::Store& store, const base::DossierId& id)
{
    const auto photo = store.putBlob(id, workbenchPhoto(), u"image/jpeg"_s, u"werkbank.jpg"_s);
    if (!photo)
        return base::fail(photo.error());
    const dossier::Evidence evidence{ .skills = { u"samenwerken"_s },
                                      .file = *photo,
                                      .at = store.clock().nowMs() - 7LL * 86400000 };
    return store.append(id, { dossier::create(store.newRecordId(), evidence) })
        .map([](const auto&) {});
}

} // namespace

base::Result<store::Unlocked> makeVault(const QString& directory, const base::Clock& clock,
                                        base::Random& random)
{
    const People& people = People::builtIn();
    store::NewVault what;
    what.workerName = people.workers.front().name;
    what.passphrase = QString::fromUtf16(passphrase);
    what.centreName = people.centre.name;
    what.deviceName = QString::fromUtf16(award::exampleLaptop);
    // The passphrase is known to everybody, so there is nothing that costly derivation would
    // protect.
    what.cost = { .n = 1ULL << 14, .r = 8, .p = 1 };
    auto created = store::Vault::create(directory, what, clock, random);
    if (!created)
        return base::fail(created.error());
    return std::move(created->unlocked);
}

base::Result<void> fill(store::Store& store, int learners, quint64 seed, const Watch& watch)
{
    const auto workers = settle(store);
    if (!workers)
        return base::fail(workers.error());
    base::SeededRandom random(seed);
    Life life(store, random, *workers);
    const std::vector<Person>& known = People::builtIn().people;
    for (int i = 0; i < learners; ++i) {
        const bool isKnown = static_cast<size_t>(i) < known.size();
        const Person person = isKnown ? known[static_cast<size_t>(i)] : life.invent(i + 1);
        std::vector<dossier::Draft> drafts = life.of(person);
        Made made{ .number = i + 1,
                   .learner = person.learner,
                   .changes = static_cast<int>(drafts.size()) };
        const auto id = store.createDossier(std::move(drafts));
        if (!id)
            return base::fail(id.error());
        made.dossier = *id;
        if (person.hasPhoto) {
            if (const auto photo = addPhoto(store, *id); !photo)
                return base::fail(photo.error());
        }
        const auto awards = awardBadges(store, *id, person);
        if (!awards)
            return base::fail(awards.error());
        made.awards = *awards;
        if (watch && !watch(made))
            return base::fail(base::Code::Cancelled, u"stopped"_s);
    }
    return {};
}

} // namespace inkaart::demo
