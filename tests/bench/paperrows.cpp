// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates from credential files, as a process of its own, beside a bare QPdfWriter program.
#include "tests/bench/badges.h"
#include "tests/bench/measure.h"
#include "tests/bench/world.h"

#include <QDir>
#include <QFile>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;

namespace {

/// \a count credentials as files, the paper editions of the example's badges: those have the code
/// on the page too.
base::Result<QStringList> credentialFiles(World& world, int count)
{
    const auto badges = paperBadges(world);
    if (!badges)
        return fail(badges.error());
    QDir().mkpath(world.scratch() + u"/badges"_s);
    QStringList files;
    for (int i = 0; i < count; ++i) {
        files.append(world.scratch() + u"/badges/%1.jwt"_s.arg(i));
        QFile file(files.last());
        const QByteArray& badge = badges->at(i % badges->size());
        if (!file.open(QIODevice::WriteOnly) || file.write(badge) != badge.size())
            return fail(Code::Io, u"no place for credential files"_s);
    }
    return files;
}

base::Result<Measured> certificates(World& world, int pages, int rounds)
{
    const auto files = credentialFiles(world, pages);
    if (!files)
        return fail(files.error());
    const QString out = world.scratch() + u"/out.pdf"_s;
    const Command ours =
        world.command(u"inkaartctl"_s,
                      QStringList{ u"certificate"_s } + *files
                          + QStringList{ u"--language"_s, u"nl,ar"_s, u"--out"_s, out });
    const Command bare = world.command(u"inkaart-floor-pdf"_s, { QString::number(pages), out });
    return inTurn(
        rounds, [&ours] { return timeOf(ours); }, [&bare] { return timeOf(bare); });
}

} // namespace

base::Result<Measured> certificateOnce(World& world)
{
    return certificates(world, 1, 25);
}

base::Result<Measured> certificates200(World& world)
{
    return certificates(world, 200, 12);
}

} // namespace inkaart::bench
