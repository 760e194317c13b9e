// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobtable.h"
#include "core/store/dossiertable.h"
#include "core/store/localtable.h"
#include "core/store/store_p.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

base::Result<void> Store::Private::forgetLocal(const base::DossierId& id,
                                               const std::vector<base::RecordId>& awards)
{
    LocalTable local(*database);
    for (const base::RecordId& award : awards) {
        if (auto done = local.removeNaming(award.toString()); !done)
            return done;
    }
    return local.removeNaming(id.toString());
}

std::vector<base::RecordId> Store::Private::awardsOf(const base::DossierId& id)
{
    std::vector<base::RecordId> awards;
    // What cannot be read any more cannot be asked which badges it has.
    if (const auto read = take(id)) {
        for (const dossier::Record* award : read->dossier.records().ofKind(dossier::kind::award))
            awards.push_back(award->id);
    }
    return awards;
}

base::Result<void> Store::Private::destroy(const base::DossierId& id)
{
    const std::vector<base::RecordId> awards = awardsOf(id);
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return base::fail(transaction.error());
    DossierTable dossiers(*database);
    if (auto row = dossiers.row(id); !row)
        return base::fail(row.error());
    const auto pieces = BlobTable(*database).of(id);
    if (!pieces)
        return base::fail(pieces.error());
    if (auto done = forgetLocal(id, awards); !done)
        return done;
    if (auto done = ledger->removeEnvelopes(id); !done)
        return done;
    if (auto done = BlobTable(*database).removeOf(id); !done)
        return done;
    if (auto done = dossiers.remove(id); !done)
        return done;
    if (auto done = shelf->changeLearnerCount(-1, random); !done)
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

base::Result<void> Store::destroyFiles(const base::DossierId& id,
                                       const std::set<base::BlobId>& files)
{
    if (auto can = d->requireWritable(); !can)
        return can;
    auto transaction = Transaction::begin(*d->database);
    if (!transaction)
        return base::fail(transaction.error());
    const auto pieces = BlobTable(*d->database).of(id);
    if (!pieces)
        return base::fail(pieces.error());
    for (const base::BlobId& file : files) {
        if (auto done = BlobTable(*d->database).removeFile(id, file); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    for (const BlobRow& piece : *pieces) {
        if (files.contains(piece.file))
            d->files.remove(piece.name);
    }
    return d->emptyJournal();
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

} // namespace inkaart::store
