// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobtable.h"
#include "core/store/cardtable.h"
#include "core/store/clockrules.h"
#include "core/store/dossiertable.h"
#include "core/store/store_p.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keptDays = 30;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

base::Result<void> Store::Private::destroy(const base::DossierId& id)
{
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return base::fail(transaction.error());
    DossierTable dossiers(*database);
    if (auto row = dossiers.row(id); !row)
        return base::fail(row.error());
    const auto pieces = BlobTable(*database).of(id);
    if (!pieces)
        return base::fail(pieces.error());
    if (auto done = ledger->removeEnvelopes(id); !done)
        return done;
    if (auto done = BlobTable(*database).removeOf(id); !done)
        return done;
    if (auto done = dossiers.remove(id); !done)
        return done;
    const auto count = CardTable(*database).count();
    if (!count)
        return base::fail(count.error());
    if (auto done = shelf->writeLearnerCount(*count, random); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    for (const BlobRow& piece : *pieces)
        files.remove(piece.name);
    recent.drop(id);
    shelf->forgetKeys();
    return {};
}

base::Result<void> Store::Private::emptyJournal()
{
    // What was deleted is overwritten (secure_delete) and its pages are given back (auto_vacuum);
    // the journal still holds them as they were.
    return database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void Store::Private::removeOrphans(const QSet<QByteArray>& named)
{
    const QSet<QByteArray> lying = files.all();
    for (const QByteArray& name : lying) {
        if (!named.contains(name))
            files.remove(name);
    }
}

base::Result<void> Store::destroyDossier(const base::DossierId& id)
{
    if (auto can = d->requireWritable(); !can)
        return can;
    if (id == d->unlocked.centreDossier)
        return base::fail(base::Code::Refused, u"the centre's own dossier is never destroyed"_s);
    if (auto done = d->destroy(id); !done)
        return done;
    Q_EMIT dossierDestroyed(id);
    return d->emptyJournal();
}

base::Result<int> Store::purgeDeleted()
{
    if (auto can = d->requireWritable(); !can)
        return base::fail(can.error());
    if (!isPlausible(d->clock.nowMs()) || !checkClockForSigning())
        return 0;
    const auto all = cards();
    if (!all)
        return base::fail(all.error());
    int destroyed = 0;
    for (const dossier::Card& card : *all) {
        if (card.deletedAt == 0 || card.deletedAt + keptDays * dayMs > d->clock.nowMs())
            continue;
        if (auto done = destroyDossier(card.dossier); !done)
            return base::fail(done.error());
        ++destroyed;
    }
    const auto rows = BlobTable(*d->database).all();
    if (!rows)
        return base::fail(rows.error());
    QSet<QByteArray> named;
    for (const BlobRow& row : *rows)
        named.insert(row.name);
    d->removeOrphans(named);
    return destroyed;
}

} // namespace inkaart::store
