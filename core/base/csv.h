// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

/// Tables as spreadsheets save them: RFC 4180, and what Excel and LibreOffice make of it. UTF-8
/// with or without a mark, UTF-16 with one, else Windows-1252; separated by comma, semicolon or
/// tab, whichever the first row has most of, or as a line "sep=;" before it says.
namespace inkaart::base {

/// A row as a spreadsheet numbers it: the header is row 1, whatever lines a cell takes.
struct CsvRow {
    int number = 0;
    QStringList cells; ///< as many as the header has

    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// What is wrong, and where; rows and columns are counted from 1.
struct CsvProblem {
    enum class Kind {
        Quote, ///< a quotation mark where none may stand, or one that is never closed
        TooManyCells, ///< more than the header has, and not empty
        TooFewCells,
        TooLong, ///< a cell above csvCellLimit
        NotText ///< a control character, or a byte that no letter has
    };
    int row = 0;
    int column = 0;
    Kind kind = Kind::Quote;

    friend bool operator==(const CsvProblem&, const CsvProblem&) = default;
};

struct CsvTable {
    QStringList header; ///< trimmed
    std::vector<CsvRow> rows; ///< the good ones; rows without anything in them are left out
    std::vector<CsvProblem> problems; ///< one for each other row
};

constexpr qint64 csvSizeLimit = 32LL * 1024 * 1024;
constexpr int csvRowLimit = 100000;
constexpr qsizetype csvCellLimit = 10000;

/// TooBig above the limits, Malformed without a header.
Result<CsvTable> readCsv(QByteArrayView bytes);

} // namespace inkaart::base
