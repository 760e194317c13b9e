// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first include of each test: its main, which Qt Test makes, gets the name of the unit, so that
// the tests of a folder can share one program. As a flag it would undo the precompiled headers.
#define main INKAART_UNIT_MAIN
