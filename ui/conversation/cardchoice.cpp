// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/cardchoice.h"

#include "ui/conversation/cardface.h"

#include <algorithm>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::ConversationKind;
using framework::Framework;

namespace {

struct Word {
    ConversationKind kind;
    QLatin1StringView detail;
};

constexpr Word words[] = { { ConversationKind::Intake, "intake"_L1 },
                           { ConversationKind::Short, "short"_L1 },
                           { ConversationKind::Wanted, "wanted"_L1 },
                           { ConversationKind::All, "all"_L1 },
                           { ConversationKind::Piles, "piles"_L1 } };

/// The more urgent a card is in a short talk, the lower.
int urgency(const framework::Skill& skill, const std::optional<dossier::Level>& level, bool fits)
{
    if (!level)
        return fits ? 1 : skill.intake ? 2 : 3;
    switch (*level) {
    case dossier::Level::WantToLearn:
        return 0;
    case dossier::Level::WithHelp:
        return 4;
    case dossier::Level::Later:
        return 5;
    default:
        return 6;
    }
}

/// Six cards from several zones: what was wanted, then what was never asked; two of one zone at
/// most.
QStringList shortCards(const Framework& framework, const dossier::Dossier& dossier,
                       const QStringList& fitting)
{
    const auto states = dossier.skillStates();
    std::vector<std::pair<int, const framework::Skill*>> ranked;
    for (const framework::Skill& skill : framework.skills) {
        const auto state = states.find(skill.id);
        const auto level = state == states.end() ? std::nullopt : state->second.learner;
        ranked.emplace_back(urgency(skill, level, fitting.contains(skill.id)), &skill);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList cards;
    QHash<QString, int> ofZone;
    for (const auto& [rank, skill] : ranked) {
        if (cards.size() < shortTalkCards && ofZone[skill->zone]++ < 2)
            cards << skill->id;
    }
    return cards;
}

QStringList intakeCards(const Framework& framework, const QStringList& fitting)
{
    QStringList cards;
    for (const framework::Zone& zone : framework.zones) {
        const QList<const framework::Skill*> all = framework.skillsOf(zone.id);
        QStringList ofZone;
        const auto size = std::count_if(all.begin(), all.end(),
                                        [](const framework::Skill* s) { return s->intake; });
        for (const bool mustFit : { true, false }) {
            for (const framework::Skill* skill : all) {
                const bool isWanted = mustFit ? fitting.contains(skill->id) : skill->intake;
                if (isWanted && ofZone.size() < size && !ofZone.contains(skill->id))
                    ofZone << skill->id;
            }
        }
        cards += ofZone;
    }
    return cards;
}

QStringList ownCards(const dossier::Dossier& dossier, const QString& zone = {})
{
    QStringList cards;
    for (const auto& own : dossier.all<dossier::OwnSkill>()) {
        if (zone.isEmpty() || own.value.zone == zone)
            cards << ownSkillId(own.id);
    }
    return cards;
}

QStringList wantedCards(const Framework& framework, const dossier::Dossier& dossier)
{
    const auto states = dossier.skillStates();
    QStringList all;
    for (const framework::Skill& skill : framework.skills)
        all << skill.id;
    all += ownCards(dossier);
    all.removeIf([&](const QString& skill) {
        const auto state = states.find(skill);
        return state == states.end() || state->second.learner != dossier::Level::WantToLearn;
    });
    return all;
}

} // namespace

std::optional<CardChoice> choiceFrom(const QString& detail, const Framework& framework)
{
    for (const Word& word : words) {
        if (detail == word.detail)
            return CardChoice{ word.kind, {} };
    }
    if (detail.startsWith("zone:"_L1) && framework.zone(detail.mid(5)))
        return CardChoice{ ConversationKind::Zone, detail.mid(5) };
    return std::nullopt;
}

QString detailOf(const CardChoice& choice)
{
    if (choice.kind == ConversationKind::Zone)
        return u"zone:"_s + choice.zone;
    for (const Word& word : words) {
        if (choice.kind == word.kind)
            return word.detail;
    }
    return {};
}

QStringList skillsOfExperience(const dossier::Dossier& dossier, const Framework& framework)
{
    QStringList order;
    QHash<QString, int> times;
    for (const auto& experience : dossier.all<dossier::Experience>()) {
        QStringList skills = experience.value.skills;
        if (const auto* activity = framework.activity(experience.value.activity))
            skills += activity->skills;
        skills.removeDuplicates();
        for (const QString& skill : std::as_const(skills)) {
            if (times[skill]++ == 0)
                order << skill;
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](const QString& a, const QString& b) { return times[a] > times[b]; });
    return order;
}

QStringList cardsFor(const CardChoice& choice, const Framework& framework,
                     const dossier::Dossier& dossier)
{
    const QStringList fitting = skillsOfExperience(dossier, framework);
    QStringList cards;
    switch (choice.kind) {
    case ConversationKind::Intake:
        cards = intakeCards(framework, fitting);
        break;
    case ConversationKind::Short:
        return shortCards(framework, dossier, fitting);
    case ConversationKind::Zone:
        for (const framework::Skill* skill : framework.skillsOf(choice.zone))
            cards << skill->id;
        cards += ownCards(dossier, choice.zone);
        break;
    case ConversationKind::Wanted:
        return wantedCards(framework, dossier);
    case ConversationKind::All:
    case ConversationKind::Piles:
        for (const framework::Skill& skill : framework.skills)
            cards << skill.id;
        cards += ownCards(dossier);
        break;
    }
    std::stable_partition(cards.begin(), cards.end(),
                          [&](const QString& skill) { return fitting.contains(skill); });
    return cards;
}

int fittingCards(const Framework& framework, const dossier::Dossier& dossier)
{
    const QStringList fitting = skillsOfExperience(dossier, framework);
    const QStringList cards = intakeCards(framework, fitting);
    return static_cast<int>(std::count_if(
        cards.begin(), cards.end(), [&](const QString& skill) { return fitting.contains(skill); }));
}

} // namespace inkaart::conversation
