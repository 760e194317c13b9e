// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace inkaart::print {

/// A line of a list that flows over columns and sheets.
struct FlowItem {
    double height = 0;
    bool isHead = false; ///< never the last of a column
};

/// Items [first, last) of one column.
struct Column {
    int first = 0;
    int last = 0;
};

struct FlowSheet {
    Column left;
    Column right;
};

struct Flow {
    std::vector<FlowSheet> sheets;
    bool isTailApart = false; ///< the tail needs a sheet of its own
};

/// Two columns a sheet, \a firstHeight high on the first and \a otherHeight on the next ones; the
/// last sheet is balanced and leaves \a tail free below when that is possible.
Flow flow(const QList<FlowItem>& items, double firstHeight, double otherHeight, double tail);

} // namespace inkaart::print
