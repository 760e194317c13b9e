// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/newest.h"
#include "core/store/cardtable.h"
#include "core/store/rolerules.h"
#include "core/store/store_p.h"
#include "core/store/vaultkeys.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

base::Result<ReadDossier> Store::Private::take(const base::DossierId& id)
{
    if (auto kept = recent.take(id))
        return std::move(*kept);
    return shelf->dossier(id);
}

base::Result<Written> Store::Private::write(const base::DossierId& id, ReadDossier& current,
                                            std::vector<dossier::Draft> drafts, bool isNew)
{
    auto written = writeInside(id, current, std::move(drafts), isNew);
    if (!written) {
        ledger->rollBack();
        return written;
    }
    ledger->commit();
    recent.keep(std::move(current));
    return written;
}

base::Result<Written> Store::Private::writeInside(const base::DossierId& id, ReadDossier& current,
                                                  std::vector<dossier::Draft> drafts, bool isNew)
{
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return base::fail(transaction.error());
    auto written = writeRows(id, current, std::move(drafts), isNew);
    if (!written)
        return written;
    if (auto done = transaction->commit(); !done)
        return base::fail(done.error());
    return written;
}

base::Result<Written> Store::Private::writeRows(const base::DossierId& id, ReadDossier& current,
                                                std::vector<dossier::Draft> drafts, bool isNew)
{
    if (isNew) {
        if (auto added = ledger->addDossier(id); !added)
            return base::fail(added.error());
    }
    dossier::nameRefusals(current.dossier, drafts);
    tellTime(drafts);
    auto changes = ledger->write(id, current.changes, std::move(drafts), unlocked.worker);
    if (!changes)
        return base::fail(changes.error());
    for (const dossier::Change& change : *changes)
        current.dossier.apply(change);
    current.changes += changes->size();
    Written written{ std::move(*changes), dossier::makeCard(current.dossier) };
    if (current.dossier.setAside() > 0)
        keepNames(written.card);
    if (auto done = writeCard(written.card, isNew); !done)
        return base::fail(done.error());
    return written;
}

// The change that told the name may be the one that is set aside; the card before still has it.
void Store::Private::keepNames(dossier::Card& card) const
{
    const auto before = shelf->card(card.dossier);
    if (!before || !card.searchKey.isEmpty())
        return;
    card.callName = before->callName;
    card.fullName = before->fullName;
    card.nameInOwnScript = before->nameInOwnScript;
    card.languages = before->languages;
    card.searchKey = before->searchKey;
    card.searchKeyVersion = before->searchKeyVersion;
}

base::Result<void> Store::Private::writeCard(const dossier::Card& card, bool isNew)
{
    const auto box = shelf->sealCard(card, random);
    if (!box)
        return base::fail(box.error());
    CardTable table(*database);
    if (!isNew)
        return table.update(card.dossier, *box);
    if (auto done = table.insert(card.dossier, *box); !done)
        return done;
    return shelf->changeLearnerCount(1, random);
}

base::Result<std::vector<dossier::Change>>
Store::Private::writeCentre(std::vector<dossier::Draft> drafts)
{
    ReadDossier next = centre;
    auto changes = writeCentreInside(next, std::move(drafts));
    if (!changes) {
        ledger->rollBack();
        return changes;
    }
    ledger->commit();
    centre = std::move(next);
    return changes;
}

base::Result<std::vector<dossier::Change>>
Store::Private::writeCentreInside(ReadDossier& next, std::vector<dossier::Draft> drafts)
{
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return base::fail(transaction.error());
    auto changes = writeCentreRows(next, std::move(drafts));
    if (!changes)
        return changes;
    if (auto done = transaction->commit(); !done)
        return base::fail(done.error());
    return changes;
}

base::Result<std::vector<dossier::Change>>
Store::Private::writeCentreRows(ReadDossier& next, std::vector<dossier::Draft> drafts)
{
    tellTime(drafts);
    auto changes =
        ledger->write(unlocked.centreDossier, next.changes, std::move(drafts), unlocked.worker);
    if (!changes)
        return changes;
    for (const dossier::Change& change : *changes)
        next.dossier.apply(change);
    next.changes += changes->size();
    const QString name = settingsOf(next.dossier).name;
    if (name != settingsOf(centre.dossier).name) {
        if (auto done = writeLabel(*database, name); !done)
            return base::fail(done.error());
    }
    return changes;
}

base::Result<base::DossierId> Store::createDossier(std::vector<dossier::Draft> first)
{
    if (auto can = d->requireWritable(); !can)
        return base::fail(can.error());
    const base::DossierId id = base::DossierId::random(d->random);
    ReadDossier current{ dossier::Dossier(id), 0 };
    auto written = d->write(id, current, std::move(first), true);
    if (!written)
        return base::fail(written.error());
    Q_EMIT dossierChanged(id, written->changes);
    Q_EMIT cardChanged(written->card);
    return id;
}

base::Result<std::vector<dossier::Change>> Store::append(const base::DossierId& id,
                                                         std::vector<dossier::Draft> drafts)
{
    if (id == d->unlocked.centreDossier)
        return appendToCentre(std::move(drafts));
    if (auto can = d->requireWritable(); !can)
        return base::fail(can.error());
    if (drafts.empty())
        return std::vector<dossier::Change>{};
    auto current = d->take(id);
    if (!current)
        return base::fail(current.error());
    auto written = d->write(id, *current, std::move(drafts), false);
    if (!written)
        return base::fail(written.error());
    Q_EMIT dossierChanged(id, written->changes);
    Q_EMIT cardChanged(written->card);
    return written->changes;
}

base::Result<std::vector<dossier::Change>> Store::appendToCentre(std::vector<dossier::Draft> drafts)
{
    if (auto can = d->requireWritable(); !can)
        return base::fail(can.error());
    if (drafts.empty())
        return std::vector<dossier::Change>{};
    if (auto may = checkRole(d->centre.dossier, d->unlocked.worker, isCoordinator(), drafts); !may)
        return base::fail(may.error());
    auto changes = d->writeCentre(std::move(drafts));
    if (!changes)
        return changes;
    Q_EMIT dossierChanged(d->unlocked.centreDossier, *changes);
    Q_EMIT centreChanged();
    return changes;
}

} // namespace inkaart::store
