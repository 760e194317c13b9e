// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the list of 10,000 learners, opened by the desktop's keychain, and the memory then.
#include "tests/bench/keyring.h"
#include "tests/bench/measure.h"

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::fail;

namespace {

constexpr int listRounds = 15;
constexpr int memoryRounds = 3;

} // namespace

base::Result<Measured> listOf10000(World& world)
{
    const auto keyring = world.keyring();
    if (!keyring)
        return fail(keyring.error());
    const Command ours = (*keyring)->command(
        world, u"inkaart"_s, { u"--store"_s, (*keyring)->store(), u"--quit-after"_s, u"list"_s });
    const Command bare = (*keyring)->command(world, u"inkaart-floor-window"_s, {});
    return inTurn(
        listRounds, [&ours] { return timeOf(ours); }, [&bare] { return timeOf(bare); });
}

base::Result<Measured> memoryWith10000(World& world)
{
    const auto keyring = world.keyring();
    if (!keyring)
        return fail(keyring.error());
    const Command ours = (*keyring)->command(
        world, u"inkaart"_s, { u"--store"_s, (*keyring)->store(), u"--quit-after"_s, u"second"_s });
    const Command bare = (*keyring)->command(world, u"inkaart-floor-window"_s, { u"--second"_s });
    return inTurn(
        memoryRounds, [&ours] { return memoryOf(ours); }, [&bare] { return memoryOf(bare); });
}

} // namespace inkaart::bench
