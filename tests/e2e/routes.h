// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/desk.h"

namespace inkaart::tests {

/// Ways that more than one test goes, from one page to the next.

/// From the first screen to an empty Vandaag.
void makeVault(Desk& desk);
/// Fills in who somebody is, without beginning.
void fillLearner(Hand& hand, const QString& name, const QString& ownName, const QString& language);
/// Answers cards until the page goes; how many there were.
int sortCards(Hand& hand, bool byKey);
/// What lies on the table, as a screen reader says it.
QString cardOf(const Hand& hand);
/// How many rows a list shows.
int rowsOf(const Hand& hand, const QString& list);
/// Writes the paper in sight to a file, through the system's dialog.
void savePaper(Desk& desk, const QString& file);

} // namespace inkaart::tests
