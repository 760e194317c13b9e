// SPDX-License-Identifier: GPL-3.0-or-later
// From exec to the first painted window, both programs ending at that moment.
#include "tests/bench/measure.h"
#include "tests/bench/world.h"

#include <QProcess>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;

namespace {

constexpr int rounds = 25;

base::Result<Measured> shown(World& world, const QString& store, const QByteArray& screen)
{
    const Command ours =
        world.command(u"inkaart"_s, { u"--store"_s, store, u"--quit-after"_s, u"shown"_s }, screen);
    const Command bare = world.command(u"inkaart-floor-window"_s, {}, screen);
    return inTurn(
        rounds, [&ours] { return timeOf(ours); }, [&bare] { return timeOf(bare); });
}

} // namespace

base::Result<Measured> windowOffScreen(World& world)
{
    const auto store = world.small();
    return store ? shown(world, *store, {}) : fail(store.error());
}

base::Result<Measured> firstRunOffScreen(World& world)
{
    return shown(world, world.scratch() + u"/no-store"_s, {});
}

base::Result<Measured> windowUnderXvfb(World& world)
{
    const auto store = world.small();
    if (!store)
        return fail(store.error());
    const QString program = findProgram(u"Xvfb"_s);
    if (program.isEmpty())
        return fail(Code::Unavailable, u"Xvfb is not installed"_s);
    QProcess server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(program,
                 { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s,
                   u"tcp"_s });
    if (!server.waitForReadyRead(10'000))
        return fail(Code::Unavailable, u"Xvfb does not start"_s);
    const auto measured = shown(world, *store, ':' + server.readAllStandardOutput().trimmed());
    server.terminate();
    server.waitForFinished(5000);
    return measured;
}

} // namespace inkaart::bench
