// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/columns.h"

#include <algorithm>

namespace inkaart::print {

namespace {

/// Behind the first line from \a first on, and so behind its head.
int behindFirstLine(const QList<FlowItem>& items, int first)
{
    while (first < items.size() && items[first].isHead)
        ++first;
    return std::min(first + 1, int(items.size()));
}

/// Where a column of \a height that begins with item \a first ends. When nothing else is left to
/// do, at least one line goes in, however high it is, so that there is always an end.
int endOfColumn(const QList<FlowItem>& items, int first, double height, bool mustTake)
{
    double used = 0;
    int last = first;
    const int least = mustTake ? behindFirstLine(items, first) : first;
    while (last < items.size() && (last < least || used + items[last].height <= height))
        used += items[last++].height;
    while (last < items.size() && last > least && items[last - 1].isHead)
        --last;
    return last;
}

FlowSheet fill(const QList<FlowItem>& items, int first, double height, bool mustTake)
{
    FlowSheet sheet;
    sheet.left = { first, endOfColumn(items, first, height, mustTake) };
    sheet.right = { sheet.left.last, endOfColumn(items, sheet.left.last, height, false) };
    return sheet;
}

/// The lowest columns that hold everything from \a first on, or an unfinished sheet.
FlowSheet balanced(const QList<FlowItem>& items, int first, double height, bool mustTake)
{
    double rest = 0;
    for (qsizetype i = first; i < items.size(); ++i)
        rest += items[i].height;
    for (double tried = rest / 2; tried < height; tried += 1) {
        const FlowSheet sheet = fill(items, first, tried, mustTake);
        if (sheet.right.last == items.size())
            return sheet;
    }
    return fill(items, first, height, mustTake);
}

} // namespace

Flow flow(const QList<FlowItem>& items, double firstHeight, double otherHeight, double tail)
{
    Flow result;
    int first = 0;
    do {
        // What is too high for the rest of the first sheet has its place on the next.
        const bool mustTake = !result.sheets.empty() || firstHeight >= otherHeight;
        const double height = result.sheets.empty() ? firstHeight : otherHeight;
        FlowSheet sheet = balanced(items, first, height - tail, mustTake);
        result.isTailApart = sheet.right.last < items.size() || tail > height;
        if (result.isTailApart)
            sheet = balanced(items, first, height, mustTake);
        first = sheet.right.last;
        result.sheets.push_back(sheet);
    } while (first < items.size());
    return result;
}

} // namespace inkaart::print
