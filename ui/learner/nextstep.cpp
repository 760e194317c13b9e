// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/nextstep.h"

#include "ui/session/skilltotell.h"

#include <algorithm>

namespace inkaart::learner {

using dossier::Dossier;

namespace {

/// The card that lies on the table: the place that was written down, or the one after the newest
/// answer when that came later. Answering a card twice does not count twice.
int placeIn(const Dossier& dossier, const dossier::Entry<dossier::Conversation>& talk)
{
    const dossier::Record* record = dossier.records().find(talk.id);
    int place = talk.value.at;
    for (const auto& rating : dossier.all<dossier::Rating>()) {
        const auto card = talk.value.cards.indexOf(rating.value.skill);
        if (rating.value.conversation == talk.id && card >= 0
            && rating.value.voice == dossier::Voice::Learner
            && (!record || rating.created >= record->changed))
            place = static_cast<int>(card) + 1;
    }
    return place;
}

std::optional<NextStep> goOn(const Dossier& dossier)
{
    const auto talk = dossier.openConversation();
    if (!talk)
        return std::nullopt;
    const int cards = static_cast<int>(talk->value.cards.size());
    const int at = std::clamp(placeIn(dossier, *talk) + 1, 1, std::max(cards, 1));
    return NextStep{ .kind = NextStep::Kind::GoOn,
                     .record = talk->id,
                     .card = at,
                     .cards = cards,
                     .at = talk->value.opened };
}

/// Who only answered cards: without anything told no badge ever comes near.
std::optional<NextStep> tell(const Dossier& dossier)
{
    const bool hasMore =
        !dossier.all<dossier::Evidence>().empty() || !dossier.all<dossier::Award>().empty();
    const QString skill = hasMore ? QString() : session::skillToTell(dossier);
    if (skill.isEmpty())
        return std::nullopt;
    return NextStep{ .kind = NextStep::Kind::Tell, .skill = skill };
}

std::optional<NextStep> newestWish(const Dossier& dossier)
{
    std::optional<NextStep> step;
    for (const auto& plan : dossier.all<dossier::Plan>()) {
        const bool isOpen = plan.value.state == dossier::PlanState::Wanted
            || plan.value.state == dossier::PlanState::Started;
        if (isOpen && !plan.value.wish.isEmpty() && (!step || plan.value.at >= step->at))
            step = NextStep{ .kind = NextStep::Kind::Wish,
                             .record = plan.id,
                             .wish = plan.value.wish,
                             .at = plan.value.at };
    }
    return step;
}

std::optional<NextStep> wantsToLearn(const Dossier& dossier)
{
    std::optional<NextStep> step;
    const auto states = dossier.skillStates();
    for (const auto& rating : dossier.all<dossier::Rating>()) {
        const bool isNewest = !step || rating.value.at >= step->at;
        if (rating.value.voice != dossier::Voice::Learner || !isNewest
            || rating.value.level != dossier::Level::WantToLearn)
            continue;
        // Only when that is still what they say.
        const auto state = states.find(rating.value.skill);
        if (state != states.end() && state->second.learner == dossier::Level::WantToLearn)
            step = NextStep{ .kind = NextStep::Kind::Learn,
                             .skill = rating.value.skill,
                             .at = rating.value.at };
    }
    return step;
}

} // namespace

NextStep nextStep(const Dossier& dossier)
{
    if (const auto step = goOn(dossier))
        return *step;
    if (const auto step = tell(dossier))
        return *step;
    if (const auto step = newestWish(dossier))
        return *step;
    if (const auto step = wantsToLearn(dossier))
        return *step;
    const bool isFirst = dossier.all<dossier::Conversation>().empty();
    return NextStep{ .kind = isFirst ? NextStep::Kind::FirstTalk : NextStep::Kind::Talk };
}

} // namespace inkaart::learner
