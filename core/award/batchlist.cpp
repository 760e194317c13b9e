// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a batch out of a table.
#include "core/award/batch.h"
#include "core/base/csv.h"
#include "core/search/cleanname.h"

#include <QSet>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

using Kind = ListProblem::Kind;

struct Columns {
    qsizetype person = -1;
    qsizetype line = -1;
};

qsizetype find(const QStringList& header, const QStringList& words)
{
    const auto found = std::find_if(header.begin(), header.end(), [&](const QString& cell) {
        return words.contains(cell.simplified(), Qt::CaseInsensitive);
    });
    return found == header.end() ? -1 : found - header.begin();
}

/// A number says who it is beyond doubt, so it counts before a name.
Columns columnsOf(const QStringList& header)
{
    Columns columns;
    columns.person = find(header, { u"nummer"_s, u"id"_s, u"number"_s });
    if (columns.person < 0)
        columns.person = find(header,
                              { u"naam"_s, u"roepnaam"_s, u"naam of nummer"_s, u"name"_s,
                                u"call name"_s, u"nickname"_s, u"name or number"_s });
    columns.line = find(header,
                        { u"regel"_s, u"zin"_s, u"persoonlijke regel"_s, u"persoonlijke zin"_s,
                          u"line"_s, u"personal line"_s });
    return columns;
}

Kind kindOf(base::CsvProblem::Kind kind)
{
    switch (kind) {
    case base::CsvProblem::Kind::Quote:
        return Kind::Quote;
    case base::CsvProblem::Kind::TooManyCells:
        return Kind::TooManyCells;
    case base::CsvProblem::Kind::TooFewCells:
        return Kind::TooFewCells;
    case base::CsvProblem::Kind::TooLong:
        return Kind::TooLong;
    case base::CsvProblem::Kind::NotText:
        break;
    }
    return Kind::NotText;
}

/// As names are compared: whatever the case and the spaces, and in the example centre without the
/// word that marks an invented one.
QString comparable(const QString& name)
{
    const auto mark = "voorbeeld: "_L1;
    const QString plain = search::cleanName(name).toCaseFolded();
    return plain.startsWith(mark) ? plain.sliced(mark.size()) : plain;
}

/// Who is called what; people who were taken away, and second dossiers of somebody, are no one.
class People {
public:
    explicit People(const std::vector<dossier::Card>& cards)
    {
        for (const dossier::Card& card : cards) {
            if (card.deletedAt != 0 || !card.aliasOf.isNull())
                continue;
            m_ids.insert(card.dossier);
            QSet<QString> names;
            for (const QString& name : { card.callName, card.fullName, card.nameInOwnScript })
                names.insert(comparable(name));
            for (const QString& name : names)
                m_named[name].append(card.dossier);
        }
    }

    QList<base::DossierId> called(const QString& said) const
    {
        if (const auto id = base::DossierId::parse(said.trimmed()))
            return m_ids.contains(*id) ? QList{ *id } : QList<base::DossierId>();
        return m_named.value(comparable(said));
    }

private:
    QSet<base::DossierId> m_ids;
    QHash<QString, QList<base::DossierId>> m_named;
};

/// The person of a row, or what is wrong with it.
base::Result<BatchPerson> personOf(const base::CsvRow& row, const Columns& columns,
                                   const People& people, QSet<base::DossierId>& seen,
                                   ListProblem& problem)
{
    const QString who = row.cells[columns.person];
    const auto wrong = [&](qsizetype column, Kind kind) {
        problem = { row.number, static_cast<int>(column) + 1, kind, who };
        return base::fail(base::Code::Malformed, u"a row is wrong"_s);
    };
    if (who.isEmpty())
        return wrong(columns.person, Kind::NoName);
    const auto called = people.called(who);
    if (called.isEmpty())
        return wrong(columns.person, Kind::Unknown);
    if (called.size() > 1)
        return wrong(columns.person, Kind::Several);
    if (seen.contains(called.first()))
        return wrong(columns.person, Kind::Twice);
    const QString line = columns.line < 0 ? QString() : row.cells[columns.line].simplified();
    if (line.size() > longestPersonalLine)
        return wrong(columns.line, Kind::TooLong);
    seen.insert(called.first());
    return BatchPerson{ called.first(), line };
}

} // namespace

base::Result<PeopleList> readPeople(QByteArrayView csv, const std::vector<dossier::Card>& cards)
{
    const auto table = base::readCsv(csv);
    if (!table)
        return base::fail(table.error());
    const Columns columns = columnsOf(table->header);
    if (columns.person < 0)
        return base::fail(base::Code::Malformed, u"no column names a person"_s);
    const People people(cards);
    QSet<base::DossierId> seen;
    PeopleList list;
    for (const base::CsvProblem& problem : table->problems)
        list.problems.push_back({ problem.row, problem.column, kindOf(problem.kind), {} });
    for (const base::CsvRow& row : table->rows) {
        ListProblem problem;
        const auto person = personOf(row, columns, people, seen, problem);
        if (person)
            list.people.push_back(*person);
        else
            list.problems.push_back(problem);
    }
    std::stable_sort(list.problems.begin(), list.problems.end(),
                     [](const auto& a, const auto& b) { return a.row < b.row; });
    return list;
}

} // namespace inkaart::award
