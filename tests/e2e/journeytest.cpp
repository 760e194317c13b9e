// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/e2e/journey.h"

QTEST_MAIN(inkaart::tests::Journey)
