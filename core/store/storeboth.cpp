// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs in a dossier and in the centre's at once.
#include "core/store/rolerules.h"
#include "core/store/store_p.h"

namespace inkaart::store {

base::Result<Written> Store::Private::writeBoth(const base::DossierId& id, ReadDossier& current,
                                                std::vector<dossier::Draft> drafts,
                                                std::vector<dossier::Draft> centreDrafts,
                                                std::vector<dossier::Change>& inCentre)
{
    ReadDossier next = centre;
    auto written =
        writeBothInside(id, current, next, std::move(drafts), std::move(centreDrafts), inCentre);
    if (!written) {
        ledger->rollBack();
        return written;
    }
    ledger->commit();
    recent.keep(std::move(current));
    centre = std::move(next);
    return written;
}

base::Result<Written> Store::Private::writeBothInside(const base::DossierId& id,
                                                      ReadDossier& current, ReadDossier& next,
                                                      std::vector<dossier::Draft> drafts,
                                                      std::vector<dossier::Draft> centreDrafts,
                                                      std::vector<dossier::Change>& inCentre)
{
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return base::fail(transaction.error());
    auto changes = writeCentreRows(next, std::move(centreDrafts));
    if (!changes)
        return base::fail(changes.error());
    auto written = writeRows(id, current, std::move(drafts), false);
    if (!written)
        return written;
    if (auto done = transaction->commit(); !done)
        return base::fail(done.error());
    inCentre = std::move(*changes);
    return written;
}

base::Result<std::vector<dossier::Change>> Store::appendBoth(const base::DossierId& id,
                                                             std::vector<dossier::Draft> drafts,
                                                             std::vector<dossier::Draft> inCentre)
{
    if (inCentre.empty())
        return append(id, std::move(drafts));
    if (auto can = d->requireWritable(); !can)
        return base::fail(can.error());
    if (auto may = checkRole(d->centre.dossier, d->unlocked.worker, isCoordinator(), inCentre);
        !may)
        return base::fail(may.error());
    auto current = d->take(id);
    if (!current)
        return base::fail(current.error());
    std::vector<dossier::Change> listed;
    auto written = d->writeBoth(id, *current, std::move(drafts), std::move(inCentre), listed);
    if (!written)
        return base::fail(written.error());
    Q_EMIT dossierChanged(d->unlocked.centreDossier, listed);
    Q_EMIT centreChanged();
    Q_EMIT dossierChanged(id, written->changes);
    Q_EMIT cardChanged(written->card);
    return written->changes;
}

} // namespace inkaart::store
