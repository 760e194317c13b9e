// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"

#include "core/dossier/foreignbadge.h"
#include "core/dossier/newest.h"
#include "core/dossier/slip.h"

#include <algorithm>
#include <tuple>

namespace inkaart::dossier {

namespace {

/// When it was, as told or else by the stamp.
template<class T>
Time timeOf(const Entry<T>& entry)
{
    return entry.value.at ? entry.value.at : Time(entry.created.ms);
}

Time timeOf(const Entry<Award>& entry)
{
    return entry.value.awarded ? entry.value.awarded : Time(entry.created.ms);
}

/// A moment of the past that is looked at: by stamp, or by the times that were told; or now.
struct Moment {
    std::optional<base::Hlc> stamp;
    Time told = 0;

    template<class T>
    bool isAfter(const Entry<T>& entry) const
    {
        return stamp ? entry.created < *stamp : !told || timeOf(entry) < told;
    }
    bool isAfter(Time at) const { return stamp ? at < Time(stamp->ms) : !told || at < told; }
};

/// Whose view a rating is: the learner's, the workers', or that of one other person. Words without
/// a level stand apart, so that they never take the place of what was said before.
using Viewer = std::tuple<QString, Voice, QString, bool>;
Viewer viewerOf(const Rating& rating)
{
    return { rating.skill, rating.voice, rating.voice == Voice::Other ? rating.name : QString(),
             rating.level == Level::Unsaid };
}

bool hasSeen(const Rating& rating)
{
    return rating.voice != Voice::Learner
        && (rating.level == Level::Can || rating.level == Level::WithHelp);
}

/// The newest rating of each viewer, given before \a moment.
std::map<Viewer, Entry<Rating>> newestRatings(const Dossier& dossier, const Moment& moment)
{
    std::map<Viewer, Entry<Rating>> newest;
    for (const Entry<Rating>& entry : dossier.all<Rating>()) {
        if (!moment.isAfter(entry))
            continue;
        const auto [place, isNew] = newest.emplace(viewerOf(entry.value), entry);
        if (!isNew && isNewer(entry, place->second))
            place->second = entry;
    }
    return newest;
}

using States = std::map<QString, SkillState>;

SkillState& stateIn(States& states, const QString& skill)
{
    SkillState& state = states[skill];
    state.skill = skill;
    return state;
}

void addRatings(States& states, const Dossier& dossier, const Moment& moment)
{
    std::map<QString, const Entry<Rating>*> seen;
    const auto newest = newestRatings(dossier, moment);
    for (const auto& [viewer, entry] : newest) {
        SkillState& state = stateIn(states, entry.value.skill);
        if (entry.value.voice == Voice::Learner)
            state.learner = entry.value.level;
        if (!hasSeen(entry.value))
            continue;
        const Entry<Rating>*& best = seen[entry.value.skill];
        if (!best || isNewer(entry, *best))
            best = &entry;
        state.isSeen = true;
        state.seen = best->value.level;
    }
}

void addEvidence(States& states, const Dossier& dossier, const Moment& moment)
{
    for (const Entry<Evidence>& entry : dossier.all<Evidence>()) {
        if (!moment.isAfter(entry))
            continue;
        for (const QString& skill : entry.value.skills) {
            SkillState& state = stateIn(states, skill);
            ++state.evidenceCount;
            state.isSeen = state.isSeen || saysSeen(entry.value);
        }
    }
}

/// Others' badges are evidence; nobody here saw it, and it is no badge of this centre.
void addForeignBadges(States& states, const Dossier& dossier, const Moment& moment)
{
    for (const Entry<ForeignBadge>& entry : dossier.all<ForeignBadge>()) {
        if (!moment.isAfter(entry))
            continue;
        for (const QString& skill : entry.value.skills)
            ++stateIn(states, skill).evidenceCount;
    }
}

void addAwards(States& states, const Dossier& dossier, const Moment& moment)
{
    for (const Entry<Award>& entry : dossier.all<Award>()) {
        const bool isRevoked = entry.value.revoked && moment.isAfter(entry.value.revoked);
        if (isRevoked || !moment.isAfter(entry))
            continue;
        for (const QString& skill : entry.value.skills)
            stateIn(states, skill).hasBadge = true;
    }
}

Time openedAt(const Entry<Conversation>& entry)
{
    return entry.value.opened ? entry.value.opened : Time(entry.created.ms);
}

States statesAt(const Dossier& dossier, const Moment& moment)
{
    States states;
    addRatings(states, dossier, moment);
    addEvidence(states, dossier, moment);
    addForeignBadges(states, dossier, moment);
    addAwards(states, dossier, moment);
    return states;
}

} // namespace

std::map<QString, SkillState> skillStatesBefore(const Dossier& dossier, const base::Hlc& before)
{
    return statesAt(dossier, { before, 0 });
}

Learner Dossier::learner(base::RecordId* record) const
{
    const std::vector<Entry<Learner>> learners = all<Learner>();
    if (record)
        *record = learners.empty() ? base::RecordId() : learners.front().id;
    return learners.empty() ? Learner() : learners.front().value;
}

std::optional<bool> Dossier::consent(Purpose purpose) const
{
    const auto newest = newestConsent(*this, purpose);
    if (!newest)
        return std::nullopt;
    return newest->value.given && !newest->value.withdrawn && newest->value.waitingUntil == 0;
}

Time Dossier::waitingUntil() const
{
    const auto newest = newestConsent(*this, Purpose::Dossier);
    return newest && !newest->value.withdrawn ? newest->value.waitingUntil : 0;
}

std::map<QString, SkillState> Dossier::skillStates(Time before) const
{
    return statesAt(*this, { {}, before });
}

SkillState Dossier::skillState(const QString& skill) const
{
    States states = skillStates();
    return stateIn(states, skill);
}

std::vector<Entry<Rating>> Dossier::ratingsOf(const QString& skill) const
{
    std::vector<Entry<Rating>> ratings;
    for (const auto& [viewer, entry] : newestRatings(*this, {})) {
        if (entry.value.skill == skill)
            ratings.push_back(entry);
    }
    std::sort(ratings.begin(), ratings.end(), isNewer<Rating>);
    return ratings;
}

std::vector<Entry<Evidence>> Dossier::evidenceOf(const QString& skill) const
{
    std::vector<Entry<Evidence>> evidence = all<Evidence>();
    std::erase_if(evidence, [&](const Entry<Evidence>& entry) {
        return !entry.value.skills.contains(skill);
    });
    return evidence;
}

std::optional<Entry<Conversation>> Dossier::openConversation() const
{
    const std::vector<Entry<Conversation>> talks = all<Conversation>();
    const auto newest = std::max_element(
        talks.begin(), talks.end(), [](const auto& a, const auto& b) { return isNewer(b, a); });
    if (newest == talks.end() || newest->value.closed != 0)
        return std::nullopt;
    return *newest;
}

Time Dossier::lastTalk() const
{
    Time last = 0;
    for (const Entry<Conversation>& talk : all<Conversation>())
        last = std::max({ last, openedAt(talk), talk.value.closed });
    return last;
}

} // namespace inkaart::dossier
