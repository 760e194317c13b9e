// SPDX-License-Identifier: GPL-3.0-or-later
// The example centre of 10,000, beside a loop that writes as many bytes in as many transactions.
#include "tests/bench/barestore.h"
#include "tests/bench/measure.h"
#include "tests/bench/world.h"

namespace inkaart::bench {

using base::fail;

base::Result<Measured> demoOf10000(World& world)
{
    const auto ours = world.makeCrowd();
    if (!ours)
        return fail(ours.error());
    const auto place = world.crowd();
    if (!place)
        return fail(place.error());
    const auto floor = rewriteBare(*place, *place + QStringLiteral(".floor"));
    if (!floor)
        return fail(floor.error());
    return Measured{ *ours / 1000, *floor / 1000 };
}

} // namespace inkaart::bench
