// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a store until it is killed, and says each change on its standard output once the store
// has acknowledged it. killwriter create|write|hold|full DIRECTORY
#include "core/base/clock.h"
#include "tests/core/store/fixture.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace inkaart;
using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t smallFile = 400 * 1024;

void say(const QString& line)
{
    const QByteArray bytes = line.toLatin1() + '\n';
    // One write, so that a line is there or not.
    std::ignore = ::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
}

int failed(const base::Error& error)
{
    say(u"error %1 %2"_s.arg(static_cast<int>(error.code)).arg(error.detail));
    return 1;
}

void tell(const base::DossierId& id, const std::vector<dossier::Change>& changes)
{
    for (const dossier::Change& change : changes)
        say(u"change %1 %2"_s.arg(id.toString(), change.id.toString()));
}

base::Result<void> addPhoto(store::Store& store, const base::DossierId& id, int round)
{
    const auto photo =
        store.putBlob(id, QByteArray(50'000 + round, 'p'), u"image/jpeg"_s, u"foto.jpg"_s);
    if (!photo)
        return base::fail(photo.error());
    dossier::Evidence evidence;
    evidence.file = *photo;
    const auto changes = store.append(id, { dossier::create(store.newRecordId(), evidence) });
    if (!changes)
        return base::fail(changes.error());
    tell(id, *changes);
    return {};
}

base::Result<void> writeRound(store::Store& store, base::DossierId& id, int round)
{
    if (round % 20 == 0) {
        const auto made = store.createDossier({ store::test::learnerDraft(store, u"Amina"_s) });
        if (!made)
            return base::fail(made.error());
        id = *made;
        say(u"dossier %1"_s.arg(id.toString()));
    }
    if (round % 10 == 7)
        return addPhoto(store, id, round);
    std::vector<dossier::Draft> drafts;
    for (int i = 0; i <= round % 3; ++i)
        drafts.push_back(store::test::ratingDraft(store, u"skill%1"_s.arg(i), dossier::Level::Can));
    const auto changes = store.append(id, std::move(drafts));
    if (!changes)
        return base::fail(changes.error());
    tell(id, *changes);
    return {};
}

int writeForEver(store::Store& store)
{
    base::DossierId id;
    for (int round = 0;; ++round) {
        if (const auto done = writeRound(store, id, round); !done)
            return failed(done.error());
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString what = application.arguments().value(1);
    const QString directory = application.arguments().value(2);
    const base::SystemClock clock;
    base::SystemRandom random;
    if (what == u"create"_s) {
        const auto created =
            store::Vault::create(directory, store::test::newVault(), clock, random);
        return created ? 0 : failed(created.error());
    }
    auto unlocked = store::Vault::unlock(directory, store::test::newVault().passphrase);
    if (!unlocked)
        return failed(unlocked.error());
    const auto store = store::Store::open(directory, std::move(*unlocked), clock, random);
    if (!store)
        return failed(store.error());
    say(u"open"_s);
    if (what == u"hold"_s)
        return ::pause();
    if (what == u"full"_s) {
        const rlimit limit{ smallFile, smallFile };
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    return writeForEver(**store);
}
