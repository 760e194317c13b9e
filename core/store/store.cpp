// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/boxes.h"
#include "core/store/files.h"
#include "core/store/localtable.h"
#include "core/store/store_p.h"
#include "core/store/unfinished.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

Store::Private::Private(const QString& where, Unlocked who, const base::Clock& time,
                        base::Random& source)
    : directory(where)
    , unlocked(std::move(who))
    , clock(time)
    , random(source)
    , files(where)
{ }

base::Result<void> Store::Private::open(Mode mode)
{
    if (mode == Mode::Write) {
        auto taken = StoreLock::take(directory);
        if (!taken)
            return base::fail(taken.error());
        lock.emplace(std::move(*taken));
    }
    auto opened = Database::open(databasePath(directory), mode);
    if (!opened)
        return base::fail(opened.error());
    database = std::move(*opened);
    // A restore that was killed after its last step left its folder.
    if (lock)
        removeUnfinished(directory);
    shelf = std::make_unique<Shelf>(*database, ReadingKeys::of(unlocked));
    if (mode == Mode::Read)
        return readCentre();
    auto chain = Ledger::open(*database, *shelf, unlocked, clock, random);
    if (!chain)
        return base::fail(chain.error());
    ledger = std::move(*chain);
    return readCentre();
}

base::Result<void> Store::Private::readCentre()
{
    auto read = shelf->dossier(unlocked.centreDossier);
    if (!read)
        return base::fail(read.error().code == base::Code::NotFound ? base::Code::Corrupt
                                                                    : read.error().code,
                          read.error().detail);
    centre = std::move(*read);
    return {};
}

base::Result<void> Store::Private::requireWritable() const
{
    if (!ledger)
        return base::fail(base::Code::ReadOnly, u"the store was opened to be read only"_s);
    return {};
}

base::Result<std::unique_ptr<Store>> Store::open(const QString& directory, Unlocked unlocked,
                                                 const base::Clock& clock, base::Random& random)
{
    auto d = std::make_unique<Private>(directory, std::move(unlocked), clock, random);
    if (auto opened = d->open(Mode::Write); !opened)
        return base::fail(opened.error());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

base::Result<std::unique_ptr<Store>> Store::openReadOnly(const QString& directory,
                                                         Unlocked unlocked,
                                                         const base::Clock& clock,
                                                         base::Random& random)
{
    auto d = std::make_unique<Private>(directory, std::move(unlocked), clock, random);
    if (auto opened = d->open(Mode::Read); !opened)
        return base::fail(opened.error());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{ }

Store::~Store() = default;

const QString& Store::directory() const
{
    return d->directory;
}

const base::Clock& Store::clock() const
{
    return d->clock;
}

base::Random& Store::random() const
{
    return d->random;
}

base::CentreId Store::centre() const
{
    return d->unlocked.centre;
}

base::DeviceId Store::device() const
{
    return d->unlocked.device;
}

base::RecordId Store::worker() const
{
    return d->unlocked.worker;
}

void Store::setWorker(const base::RecordId& worker)
{
    // A passphrase says who somebody is; only the recovery code leaves it open.
    if (d->unlocked.byRecovery)
        d->unlocked.worker = worker;
}

const Unlocked& Store::unlocked() const
{
    return d->unlocked;
}

bool Store::isReadOnly() const
{
    return !d->ledger;
}

const dossier::Dossier& Store::centreDossier() const
{
    return d->centre.dossier;
}

dossier::CentreSettings Store::settings() const
{
    return settingsOf(d->centre.dossier);
}

std::optional<dossier::Worker> Store::workerById(const base::RecordId& id) const
{
    const auto entry = d->centre.dossier.get<dossier::Worker>(id);
    if (!entry)
        return std::nullopt;
    return entry->value;
}

bool Store::isCoordinator() const
{
    // Whoever holds the recovery code may do what the code is for: put people back.
    if (d->unlocked.worker.isNull())
        return d->unlocked.byRecovery;
    const auto own = workerById(d->unlocked.worker);
    return own && own->role == dossier::Role::Coordinator && !own->isAway;
}

base::Result<std::vector<dossier::Card>> Store::cards() const
{
    return d->shelf->cards();
}

base::Result<dossier::Card> Store::card(const base::DossierId& id) const
{
    return d->shelf->card(id);
}

base::Result<dossier::Dossier> Store::dossier(const base::DossierId& id) const
{
    if (id == d->unlocked.centreDossier)
        return d->centre.dossier;
    if (const ReadDossier* kept = d->recent.find(id))
        return kept->dossier;
    auto read = d->shelf->dossier(id);
    if (!read)
        return base::fail(read.error());
    dossier::Dossier copy = read->dossier;
    d->recent.keep(std::move(*read));
    return copy;
}

base::Result<void> Store::setLocal(const QString& key, QByteArrayView value)
{
    if (auto can = d->requireWritable(); !can)
        return can;
    if (value.isNull())
        return LocalTable(*d->database).remove(key);
    const auto box =
        crypto::sealWithNonce(d->unlocked.keys.vault, localLabel(key), value, d->random);
    if (!box)
        return base::fail(box.error());
    return LocalTable(*d->database).set(key, *box);
}

base::Result<QByteArray> Store::Private::local(const QString& key) const
{
    const auto box = LocalTable(*database).box(key);
    if (!box)
        return base::fail(box.error());
    return openOwn(unlocked.keys.vault, localLabel(key), *box);
}

base::Result<QByteArray> Store::local(const QString& key) const
{
    return d->local(key);
}

bool Store::isRecoveryCodeKept() const
{
    return !isCodeUnkept(*d->database);
}

base::Result<void> Store::noteRecoveryCodeKept()
{
    if (auto can = d->requireWritable(); !can)
        return can;
    return noteCodeKept(*d->database);
}

base::RecordId Store::newRecordId() const
{
    return base::RecordId::timeOrdered(d->random, d->clock.nowMs());
}

dossier::CentreSettings settingsOf(const dossier::Dossier& centre)
{
    const auto all = centre.all<dossier::CentreSettings>();
    return all.empty() ? dossier::CentreSettings{} : all.front().value;
}

} // namespace inkaart::store
