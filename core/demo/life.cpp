// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/life.h"

#include "core/dossier/consentrules.h"
#include "core/dossier/fields.h"
#include "core/framework/framework.h"

#include <algorithm>

namespace inkaart::demo {

using namespace Qt::StringLiterals;
using dossier::Level;
using dossier::Voice;

namespace {

constexpr dossier::Time dayMs = 24LL * 60 * 60 * 1000;
constexpr dossier::Time minutesToAsk = 10LL * 60 * 1000;

std::optional<Level> levelOf(const QString& state)
{
    const QString word = state.section(u' ', 0, 0);
    if (word == "kan"_L1)
        return Level::Can;
    if (word == "hulp"_L1)
        return Level::WithHelp;
    if (word == "leren"_L1)
        return Level::WantToLearn;
    return word == "later"_L1 ? std::optional(Level::Later) : std::nullopt;
}

/// What somebody may have said some weeks earlier.
Level before(Level level)
{
    switch (level) {
    case Level::Can:
        return Level::WithHelp;
    case Level::WithHelp:
        return Level::WantToLearn;
    default:
        return Level::Later;
    }
}

/// In the order of the map, as they are laid on the table.
QStringList cardsOf(const Person& person)
{
    QStringList cards;
    for (const framework::Zone& zone : framework::Framework::builtIn().zones) {
        for (const framework::Skill* skill : framework::Framework::builtIn().skillsOf(zone.id)) {
            if (person.states.contains(skill->id))
                cards.append(skill->id);
        }
    }
    return cards;
}

} // namespace

Life::Life(const store::Store& store, const base::Clock& clock, base::Random& random,
           const std::vector<base::RecordId>& workers)
    : m_store(store)
    , m_random(random)
    , m_workers(workers)
    , m_clock(clock)
    , m_now(clock.nowMs())
{ }

template<class T>
base::RecordId Life::add(const T& value)
{
    const base::RecordId id = m_store.newRecordId();
    m_drafts.push_back(dossier::create(id, value));
    return id;
}

std::vector<dossier::Draft> Life::of(const Person& person)
{
    m_drafts.clear();
    add(person.learner);
    addConsents(person);
    addExperience(person);
    const std::vector<Talk> talks = addTalks(person);
    if (!talks.empty())
        addRatings(person, talks);
    addWish(person);
    return std::exchange(m_drafts, {});
}

void Life::addConsents(const Person& person)
{
    const dossier::Time at = m_now - daysBeforeConsent * dayMs + minutesToAsk;
    const QString language = person.learner.languages.value(0, u"nl"_s);
    const bool isYoung =
        dossier::needsRepresentative(person.learner, m_store.settings(), m_clock.today());
    for (const auto purpose : { dossier::Purpose::Dossier, dossier::Purpose::BadgesToCity,
                                dossier::Purpose::Statistics, dossier::Purpose::PhotoAndSound }) {
        dossier::Consent consent{ .purpose = purpose,
                                  .given = true,
                                  .ground = u"consent"_s,
                                  .language = language,
                                  .at = at };
        if (isYoung && !person.isWaiting) {
            consent.by = dossier::GivenBy::Representative;
            consent.relation = u"ouder"_s;
        }
        if (person.isWaiting) {
            consent.given = purpose == dossier::Purpose::Dossier;
            consent.waitingUntil = m_now + 9 * dayMs;
            consent.at = m_now - daysWaited * dayMs + minutesToAsk;
        } else if (purpose == dossier::Purpose::Statistics) {
            consent.given = pick(4) != 0;
        }
        if (!person.isWaiting || purpose == dossier::Purpose::Dossier)
            add(consent);
    }
}

void Life::addExperience(const Person& person)
{
    if (person.activity.isEmpty())
        return;
    dossier::Experience experience{ .activity = person.activity,
                                    .place = person.place,
                                    .country = person.country };
    experience.language = person.learner.languages.value(0);
    if (const auto* activity = framework::Framework::builtIn().activity(person.activity))
        experience.skills = activity->skills;
    add(experience);
}

std::vector<Life::Talk> Life::addTalks(const Person& person)
{
    const framework::Framework& framework = framework::Framework::builtIn();
    std::vector<Talk> talks;
    for (int i = 0; i < person.talks; ++i) {
        // The first talk is the oldest; three weeks lie between two, give or take.
        const dossier::Time at = m_now - (person.talks - i) * 21 * dayMs
            + static_cast<int>(pick(10)) * dayMs + 10 * 60 * 60 * 1000;
        const bool isLast = i + 1 == person.talks;
        dossier::Conversation talk{ .worker = m_workers[pick(m_workers.size())] };
        talk.framework = framework.id + u'@' + framework.version;
        talk.language = person.learner.languages.value(0, u"nl"_s);
        talk.cards = cardsOf(person);
        talk.opened = std::min(at, m_now - dayMs);
        const bool isOpen = isLast && person.hasOpenTalk;
        talk.closed = isOpen ? 0 : talk.opened + 30 * 60 * 1000;
        talk.at = static_cast<int>(isOpen ? std::min<qsizetype>(6, talk.cards.size())
                                          : talk.cards.size());
        if (!isOpen)
            talk.agreement = { .learnerDoes = u"Vertellen hoe het ging"_s,
                               .workerDoes = u"Een plek zoeken"_s,
                               .when = u"Over twee weken"_s };
        talks.push_back({ add(talk), talk.opened, talk.cards.first(talk.at) });
    }
    return talks;
}

void Life::addRating(const QString& skill, Level level, Voice voice, const Talk& talk)
{
    dossier::Rating rating{
        .conversation = talk.id, .skill = skill, .voice = voice, .level = level, .at = talk.at
    };
    if (voice == Voice::Other) {
        const auto& witness = People::builtIn().witnesses[pick(People::builtIn().witnesses.size())];
        rating.name = witness.first;
        rating.role = witness.second;
    }
    add(rating);
}

void Life::addWitness(const QString& skill, const Talk& talk)
{
    const auto& witness = People::builtIn().witnesses[pick(People::builtIn().witnesses.size())];
    add(dossier::Evidence{ .conversation = talk.id,
                           .skills = { skill },
                           .seenBy = witness.first,
                           .seenByRole = witness.second,
                           .seenByWords = u"Dat zag ik, meer dan een keer."_s,
                           .seenAtWork = true,
                           .at = talk.at });
}

void Life::addStory(const QString& skill, const Person& person, const Talk& talk)
{
    const auto& stories = People::builtIn().stories;
    const QString language = stories.contains(person.learner.languages.value(0))
        ? person.learner.languages.value(0)
        : u"nl"_s;
    const QStringList& told = stories.at(language);
    add(dossier::Evidence{ .conversation = talk.id,
                           .skills = { skill },
                           .story = told[pick(static_cast<size_t>(told.size()))],
                           .language = language,
                           .at = talk.at });
}

void Life::addRatings(const Person& person, const std::vector<Talk>& talks)
{
    size_t number = 0;
    const size_t share = std::clamp<size_t>(person.states.size(), 1, talks.size());
    for (const auto& [skill, state] : person.states) {
        const auto level = levelOf(state);
        if (!level)
            continue;
        // A talk that was stopped has the answers up to there; the others are of the one before.
        const bool isOfLast = talks.size() == 1 || talks.back().answered.contains(skill);
        const size_t at = talks.size() - (isOfLast ? 1 : 2);
        const Talk& last = talks[at];
        // A little history: what is "kan" now was "met hulp" in the first talk, one time in four,
        // and every talk before asked its share, so that none was agreed upon without an answer.
        const bool wasAsked = talks.size() > 1 && *level == Level::Can && pick(4) == 0;
        for (size_t i = 0; i < at; ++i) {
            if (number % share == i % share || (i == 0 && wasAsked))
                addRating(skill, before(*level), Voice::Learner, talks[i]);
        }
        ++number;
        addRating(skill, *level, Voice::Learner, last);
        const QString marks = state.section(u' ', 1, 1);
        if (marks.contains(u'o')) {
            addWitness(skill, last);
            addRating(skill, Level::Can, Voice::Worker, last);
        }
        if (marks.contains(u'b'))
            addStory(skill, person, last);
    }
}

void Life::addWish(const Person& person)
{
    if (!person.wish.isEmpty())
        add(dossier::Plan{ .wish = person.wish, .at = m_now - 20 * dayMs });
}

Person Life::invent(int number)
{
    const People& all = People::builtIn();
    const Crowd& crowd = all.crowd[pick(all.crowd.size())];
    const auto& name = crowd.names[pick(crowd.names.size())];
    Person person;
    person.learner.callName = name.first;
    person.learner.fullName = name.first + u' ' + crowd.surname + u' ' + QString::number(number);
    if (!name.second.isEmpty())
        person.learner.nameInOwnScript = name.second + u' ' + crowd.ownSurname;
    person.learner.languages =
        crowd.language == "nl"_L1 ? QStringList{ u"nl"_s } : QStringList{ crowd.language, u"nl"_s };
    person.learner.birthYear = 1999 + static_cast<int>(pick(12));
    person.talks = static_cast<int>(pick(4));
    if (pick(3) == 0)
        person.wish = all.wishes[pick(static_cast<size_t>(all.wishes.size()))];
    const framework::Framework& framework = framework::Framework::builtIn();
    if (pick(2) == 0)
        person.activity =
            framework.activities[pick(static_cast<size_t>(framework.activities.size()))].id;
    if (person.talks == 0)
        return person;
    static const QStringList words = { u"kan"_s,  u"kan"_s,   u"kan o"_s, u"hulp"_s,
                                       u"hulp"_s, u"leren"_s, u"later"_s };
    for (const framework::Skill* skill : framework.intake())
        person.states[skill->id] = words[pick(static_cast<size_t>(words.size()))];
    if (pick(4) == 0)
        person.states[framework.intake().at(pick(12))->id] = u"kan ob"_s;
    return person;
}

} // namespace inkaart::demo
