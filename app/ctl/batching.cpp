// SPDX-License-Identifier: GPL-3.0-or-later
// One achievement for the people of a list.
#include "app/ctl/command.h"
#include "core/award/batch.h"
#include "core/award/catalogue.h"

#include <QJsonArray>

#include <algorithm>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

using Kind = award::ListProblem::Kind;

QString sentenceOf(Kind kind)
{
    switch (kind) {
    case Kind::Quote:
        return u"a quotation mark stands wrong"_s;
    case Kind::TooManyCells:
        return u"more cells than the first row"_s;
    case Kind::TooFewCells:
        return u"fewer cells than the first row"_s;
    case Kind::TooLong:
        return u"too long; a personal line has at most %1 characters"_s.arg(
            award::longestPersonalLine);
    case Kind::NotText:
        return u"a sign that is no text"_s;
    case Kind::NoName:
        return u"no name"_s;
    case Kind::Unknown:
        return u"nobody has this name or number"_s;
    case Kind::Several:
        return u"more than one person has this name; use the number"_s;
    case Kind::Twice:
        break;
    }
    return u"stands in the list already"_s;
}

/// Why somebody did not get it; never a name.
QString whyNot(const award::BatchOutcome& outcome)
{
    using award::Obstacle;
    if (outcome.error)
        return outcome.error->detail;
    if (outcome.standing.hasIt)
        return u"has it already"_s;
    switch (outcome.standing.obstacle) {
    case Obstacle::NoConsent:
        return u"nobody said yes to keeping the dossier yet, or a parent still has to"_s;
    case Obstacle::CriteriaOpen:
        return u"there is no proof yet"_s;
    case Obstacle::NoWitnessAtWork:
        return u"nobody at work saw it"_s;
    case Obstacle::NoName:
        return u"the learner has no name"_s;
    case Obstacle::None:
        break;
    }
    return {};
}

QJsonObject problemObject(const award::ListProblem& problem)
{
    return { { u"row"_s, problem.row },
             { u"column"_s, problem.column },
             { u"why"_s, sentenceOf(problem.kind) } };
}

QJsonObject outcomeObject(const award::BatchOutcome& outcome)
{
    QJsonObject object{ { u"learner"_s, outcome.learner.toString() } };
    if (outcome.issued) {
        object.insert(u"id"_s, outcome.issued->id.toString());
        object.insert(u"number"_s, outcome.issued->award.number);
    } else {
        object.insert(u"why"_s, whyNot(outcome));
    }
    return object;
}

void report(const Invocation& call, const std::vector<award::BatchOutcome>& outcomes,
            const std::vector<award::ListProblem>& problems)
{
    if (call.wantsJson()) {
        QJsonArray people;
        for (const award::BatchOutcome& outcome : outcomes)
            people.append(outcomeObject(outcome));
        QJsonArray wrong;
        for (const award::ListProblem& problem : problems)
            wrong.append(problemObject(problem));
        return sayJson({ { u"people"_s, people }, { u"problems"_s, wrong } });
    }
    for (const award::ListProblem& problem : problems)
        say(u"row %1, column %2: %3"_s.arg(problem.row)
                .arg(problem.column)
                .arg(sentenceOf(problem.kind)));
    for (const award::BatchOutcome& outcome : outcomes)
        say(outcome.learner.toString() + u"  "_s
            + (outcome.issued ? outcome.issued->award.number : u"not given: "_s + whyNot(outcome)));
}

} // namespace

int batchAwards(const Invocation& call)
{
    if (!call.has(u"csv"_s) || !call.has(u"achievement"_s))
        return complain(u"award batch needs --achievement ID and --csv FILE"_s, Usage);
    const auto store = call.openStore();
    if (!store)
        return complain(store.error());
    QString id = call.value(u"achievement"_s);
    if (!id.startsWith("urn:"_L1))
        id = u"urn:inkaart:achievement:"_s + id;
    const auto achievement = award::findAchievement(id, (*store)->centreDossier());
    if (!achievement)
        return complain(u"there is no such achievement; \"inkaartctl achievements\" lists them"_s,
                        Unreadable);
    const auto csv = readFile(call.value(u"csv"_s));
    if (!csv)
        return complain(csv.error());
    const auto cards = (*store)->cards();
    if (!cards)
        return complain(cards.error());
    const auto list = award::readPeople(*csv, *cards);
    if (!list)
        return complain(list.error());
    // Nobody gets one of a list that is half right, unless that was said.
    const bool isWanted = list->problems.empty() || call.has(u"good-rows"_s);
    const auto outcomes = isWanted ? award::awardBatch(*achievement, list->people, **store)
                                   : std::vector<award::BatchOutcome>();
    report(call, outcomes, list->problems);
    const bool isAllGiven = std::all_of(outcomes.begin(), outcomes.end(), [](const auto& outcome) {
        return outcome.issued.has_value();
    });
    return list->problems.empty() && isAllGiven ? Yes : No;
}

} // namespace inkaart::ctl
