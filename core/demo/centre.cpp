// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/centre.h"

#include "core/award/example.h"
#include "core/award/issue.h"
#include "core/award/offers.h"
#include "core/demo/life.h"
#include "core/demo/people.h"
#include "core/demo/photo.h"
#include "core/dossier/fields.h"
#include "core/store/clockrules.h"

#include <algorithm>
#include <utility>

namespace inkaart::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// Noor is there from the founding; the others come in, and the centre gets its address.
base::Result<std::vector<base::RecordId>> settle(store::Store& store)
{
    const People& people = People::builtIn();
    std::vector<base::RecordId> workers;
    std::vector<dossier::Draft> drafts;
    for (const auto& there : store.centreDossier().all<dossier::Worker>()) {
        // The founder gave a name and no more.
        const auto* record = store.centreDossier().records().find(there.id);
        if (record && workers.empty())
            drafts.push_back(dossier::edit(*record, people.workers.front()));
        workers.push_back(there.id);
    }
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
                                      .at = store.clock().nowMs() - 7 * dayMs };
    return store.append(id, { dossier::create(store.newRecordId(), evidence) })
        .map([](const auto&) {});
}

/// Somebody on the way in.
struct Newcomer {
    Person person;
    std::vector<dossier::Draft> drafts;
    Made made;
};

Newcomer newcomer(Life& life, int index)
{
    const std::vector<Person>& known = People::builtIn().people;
    const auto place = static_cast<size_t>(index);
    Newcomer one{ .person = place < known.size() ? known[place] : life.invent(index + 1) };
    one.drafts = life.of(one.person);
    one.made = { .number = index + 1,
                 .learner = one.person.learner,
                 .changes = static_cast<int>(one.drafts.size()) };
    return one;
}

base::Result<void> comeIn(store::Store& store, Newcomer& one)
{
    const auto id = store.createDossier(std::exchange(one.drafts, {}));
    if (!id)
        return base::fail(id.error());
    one.made.dossier = *id;
    return {};
}

base::Result<void> award(store::Store& store, Newcomer& one)
{
    if (one.person.hasPhoto) {
        if (const auto photo = addPhoto(store, one.made.dossier); !photo)
            return photo;
    }
    return awardBadges(store, one.made.dossier, one.person).map([&one](int given) {
        one.made.awards = given;
    });
}

} // namespace

base::Result<store::Unlocked> makeVault(const QString& directory, const EarlierClock& clock,
                                        base::Random& random)
{
    // No badge is given at such a date, and half a centre is none.
    if (!store::isPlausible(clock.real().nowMs()))
        return base::fail(base::Code::ClockWrong, u"the clock of this computer cannot be right"_s);
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

EarlierClock::EarlierClock(const base::Clock& real)
    : m_real(real)
    , m_daysAgo(daysBeforeConsent)
{ }

qint64 EarlierClock::nowMs() const
{
    // A laptop whose date fell back to 1970 has nothing before it.
    return std::max<qint64>(0, m_real.nowMs() - m_daysAgo * dayMs);
}

base::Result<void> fill(store::Store& store, EarlierClock& clock, int learners, quint64 seed,
                        const Watch& watch)
{
    const auto workers = settle(store);
    if (!workers)
        return base::fail(workers.error());
    base::SeededRandom random(seed);
    Life life(store, clock.real(), random, *workers);
    std::vector<Newcomer> newcomers;
    for (int i = 0; i < learners; ++i)
        newcomers.push_back(newcomer(life, i));
    // Stamps only go up: who came in last comes last.
    for (const int days : { daysBeforeConsent, daysWaited }) {
        clock.setDaysAgo(days);
        for (Newcomer& each : newcomers) {
            if (each.person.isWaiting != (days == daysWaited))
                continue;
            if (const auto made = comeIn(store, each); !made)
                return made;
        }
    }
    clock.setDaysAgo(0);
    for (Newcomer& each : newcomers) {
        if (const auto done = award(store, each); !done)
            return done;
        if (watch && !watch(each.made))
            return base::fail(base::Code::Cancelled, u"stopped"_s);
    }
    return {};
}

} // namespace inkaart::demo
