// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace inkaart::bench {

/// The value below which \a part of all lie (nearest rank); 0 of none.
double percentile(std::vector<double> values, double part);

/// What is typical when nothing else runs: other programs only ever add time.
inline double quiet(const std::vector<double>& values)
{
    return percentile(values, 0.2);
}

/// Milliseconds that \a act takes.
template<class Act>
double timed(const Act& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Ours and the floor in turn, so that both meet the same moments of the computer. Each gives a
/// Result<double>; the figures are the quiet ones of \a rounds.
template<class Ours, class Floor>
base::Result<Measured> inTurn(int rounds, const Ours& ours, const Floor& floor)
{
    std::vector<double> values;
    std::vector<double> floors;
    for (int round = 0; round < rounds; ++round) {
        const base::Result<double> value = ours();
        const base::Result<double> least = floor();
        if (!value || !least)
            return base::fail(value ? least.error() : value.error());
        values.push_back(*value);
        floors.push_back(*least);
    }
    return Measured{ quiet(values), quiet(floors) };
}

} // namespace inkaart::bench
