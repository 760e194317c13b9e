// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/batchwords.h"

#include "core/award/issue.h"
#include "ui/award/awardwords.h"
#include "ui/session/errors.h"

#include <QCoreApplication>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

/// Gives the words a context of their own in the translations.
class BatchWords {
    Q_DECLARE_TR_FUNCTIONS(BatchWords)

public:
    static QString standing(const Standing& standing);
    static QString outcome(const BatchEntry& entry);
    static QString problem(ListProblem::Kind kind);
    static QString place(const ListProblem& problem, const QString& words);
    static QString list(const base::Error& error);
};

QString BatchWords::standing(const Standing& standing)
{
    if (standing.hasIt)
        return tr("Has this badge already.");
    switch (standing.obstacle) {
    case Obstacle::NoConsent:
        return tr("Nobody said yes to keeping this yet. Ask first.");
    case Obstacle::CriteriaOpen:
        return tr("There is no proof yet. Tell about it in a talk first.");
    case Obstacle::NoWitnessAtWork:
        return tr("Somebody at work has to see it first. A slip of paper can go along to work.");
    case Obstacle::NoName:
        return tr("This talk has no name yet. Keep it with a name first.");
    case Obstacle::None:
        break;
    }
    //: Somebody can get the badge
    return tr("Can get it now", "batch");
}

QString BatchWords::outcome(const BatchEntry& entry)
{
    if (entry.isUndone)
        return tr("Undone.", "batch");
    if (entry.outcome->issued)
        //: %1: number of a certificate
        return tr("Given: %1", "batch").arg(entry.outcome->issued->award.number);
    const QString why = entry.outcome->error ? awardSentence(*entry.outcome->error)
                                             : standing(entry.outcome->standing);
    //: %1: why
    return tr("Not given. %1").arg(why);
}

QString BatchWords::problem(ListProblem::Kind kind)
{
    using Kind = ListProblem::Kind;
    switch (kind) {
    case Kind::Quote:
        return tr("a quotation mark stands wrong");
    case Kind::TooManyCells:
        return tr("more cells than the first row has");
    case Kind::TooFewCells:
        return tr("fewer cells than the first row has");
    case Kind::TooLong:
        return tr("this is too long, %1 letters is the most").arg(longestPersonalLine);
    case Kind::NotText:
        return tr("there is a sign that is no letter");
    case Kind::NoName:
        return tr("there is no name");
    case Kind::Unknown:
        return tr("nobody here has this name");
    case Kind::Several:
        return tr("more people have this name, choose the right one by hand");
    case Kind::Twice:
        break;
    }
    return tr("this person is in the list already");
}

QString BatchWords::place(const ListProblem& problem, const QString& words)
{
    //: A mistake in a table; %1 row, %2 column, %3 what is wrong
    const QString sentence =
        tr("row %1, column %2: %3").arg(problem.row).arg(problem.column).arg(words);
    if (problem.said.isEmpty())
        return sentence;
    return sentence + u" (\u2068"_s + problem.said.left(60) + u"\u2069)"_s;
}

QString BatchWords::list(const base::Error& error)
{
    switch (error.code) {
    case base::Code::Malformed:
        return tr("This list has no column with names. The first row must say “naam”, and “regel” "
                  "for the personal line. Nothing has changed.");
    case base::Code::TooBig:
        return tr("This list is too long. Nothing has changed. Cut it in parts.");
    case base::Code::NotFound:
    case base::Code::Io:
        return tr("Inkaart cannot read this file. Nothing has changed. Look whether the stick is "
                  "still connected.");
    default:
        return session::sentenceFor(error);
    }
}

} // namespace

QString batchStateInWords(const BatchEntry& entry)
{
    if (entry.outcome)
        return BatchWords::outcome(entry);
    return entry.standing ? BatchWords::standing(*entry.standing) : QString();
}

BatchNews batchNews(const BatchEntry& entry)
{
    if (entry.outcome)
        return entry.outcome->issued && !entry.isUndone ? BatchNews::Good : BatchNews::Bad;
    if (!entry.standing)
        return BatchNews::None;
    return entry.standing->isReady() ? BatchNews::Good : BatchNews::Bad;
}

QString listProblemInWords(const ListProblem& problem)
{
    return BatchWords::place(problem, BatchWords::problem(problem.kind));
}

QString listSentence(const base::Error& error)
{
    return BatchWords::list(error);
}

} // namespace inkaart::award
