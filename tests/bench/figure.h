// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <span>

namespace inkaart::bench {

class World;

/// What one row found, in the row's unit: ours, and the least that could be had in the same run.
struct Measured {
    double value = 0;
    double floor = 0;
};

/// How a figure is held against its limit.
enum class Against {
    Number, ///< value <= limit
    Floor ///< value <= limit x floor
};

/// One figure of the table in README.md.
struct Row {
    const char* name;
    const char* unit;
    Against against;
    double limit;
    /// Unavailable: this computer lacks something; the detail says what.
    base::Result<Measured> (*measure)(World& world);
    const char* what; ///< one English line for --list
};

/// All rows, in the order of the table.
std::span<const Row> rows();

/// {name, value, unit, floor, ratio, limit, within}; limit in the figure's unit.
QByteArray toJson(const Row& row, const Measured& measured);
bool isWithin(const Row& row, const Measured& measured);

/// When and on what computer, and the head of the table in README.md.
QByteArray tableHead();
/// The figure as a line of that table.
QByteArray toTableLine(const Row& row, const Measured& measured);

base::Result<Measured> windowOffScreen(World& world);
base::Result<Measured> firstRunOffScreen(World& world);
base::Result<Measured> windowUnderXvfb(World& world);
base::Result<Measured> listOf10000(World& world);
base::Result<Measured> cardsOf10000(World& world);
base::Result<Measured> searchKey(World& world);
base::Result<Measured> openLearner(World& world);
base::Result<Measured> sortCard(World& world);
base::Result<Measured> signBadge(World& world);
base::Result<Measured> verifyBadge(World& world);
base::Result<Measured> canonizeBadge(World& world);
base::Result<Measured> signProof(World& world);
base::Result<Measured> verifyProof(World& world);
base::Result<Measured> verifyBesideJose(World& world);
base::Result<Measured> issue1000(World& world);
base::Result<Measured> bake1000(World& world);
base::Result<Measured> memoryOf1000(World& world);
base::Result<Measured> certificateOnce(World& world);
base::Result<Measured> certificates200(World& world);
base::Result<Measured> memoryWith10000(World& world);
base::Result<Measured> demoOf10000(World& world);

} // namespace inkaart::bench
