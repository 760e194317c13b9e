// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/fuzz/target.h"

using namespace inkaart;

namespace {

QByteArray lineOf(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted.append(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
    return (quoted.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto table = base::readCsv(fuzz::view(data, size));
    if (!table)
        return 0;
    QByteArray written = lineOf(table->header);
    int last = 1;
    for (const base::CsvRow& row : table->rows) {
        fuzz::must(row.number > last, "rows are numbered in their order");
        fuzz::must(row.cells.size() == table->header.size(), "a row is as wide as the header");
        last = row.number;
        written += lineOf(row.cells);
    }
    for (const base::CsvProblem& problem : table->problems)
        fuzz::must(problem.row > 1 && problem.column > 0, "a problem has its place");
    const auto again = base::readCsv(written);
    // The header may hold what is no text.
    fuzz::must(again && lineOf(again->header) == lineOf(table->header) && again->problems.empty(),
               "a good table is read as it was written");
    fuzz::must(again->rows.size() == table->rows.size(), "and all of it");
    for (std::size_t i = 0; i < table->rows.size(); ++i)
        fuzz::must(again->rows[i].cells == table->rows[i].cells, "with the same cells");
    return 0;
}
