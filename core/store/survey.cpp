// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/survey.h"

#include "core/dossier/droppedfiles.h"
#include "core/store/blobfiles.h"
#include "core/store/blobtable.h"
#include "core/store/clockrules.h"
#include "core/store/files.h"
#include "core/store/readside.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// The names of those of \a lying that no row names.
base::Result<std::vector<QByteArray>> unnamed(Database& database, QSet<QByteArray> lying)
{
    const auto rows = BlobTable(database).all();
    if (!rows)
        return base::fail(rows.error());
    for (const BlobRow& row : *rows)
        lying.remove(row.name);
    return std::vector<QByteArray>(lying.begin(), lying.end());
}

/// Of the dropped files those that have rows.
base::Result<std::set<base::BlobId>> stillThere(Database& database, const dossier::Dossier& dossier,
                                                qint64 nowMs)
{
    const auto rows = BlobTable(database).of(dossier.id());
    if (!rows)
        return base::fail(rows.error());
    const auto dropped = dossier::droppedFiles(dossier, nowMs, keptDays);
    std::set<base::BlobId> there;
    for (const BlobRow& row : *rows) {
        if (dropped.contains(row.file))
            there.insert(row.file);
    }
    return there;
}

} // namespace

bool isPastKeeping(const dossier::Card& card, qint64 nowMs)
{
    return card.deletedAt != 0 && card.deletedAt + keptDays * dayMs <= nowMs;
}

Survey::Survey(const Store& store)
    : d(std::make_unique<ReadSide>(store))
{ }

Survey::Survey(Survey&&) noexcept = default;
Survey::~Survey() = default;

base::Result<FoundCards> Survey::cards()
{
    const auto shelf = d->shelf();
    if (!shelf)
        return base::fail(shelf.error());
    return (*shelf)->findCards();
}

base::Result<Leftovers> Survey::leftovers(qint64 nowMs)
{
    const auto all = cards();
    if (!all)
        return base::fail(all.error());
    Leftovers found;
    for (const dossier::Card& card : all->cards) {
        if (isPastKeeping(card, nowMs))
            found.dossiers.push_back(card.dossier);
    }
    // The files before the rows: a piece that is being written is not among them, or has its row
    // when purgePieces looks again.
    auto pieces = unnamed(d->database(), d->files().all());
    if (!pieces)
        return base::fail(pieces.error());
    found.pieces = std::move(*pieces);
    return found;
}

base::Result<std::vector<base::DossierId>> Survey::withDroppedFiles(qint64 nowMs)
{
    const auto shelf = d->shelf();
    if (!shelf)
        return base::fail(shelf.error());
    const auto all = BlobTable(d->database()).dossiers();
    if (!all)
        return base::fail(all.error());
    std::vector<base::DossierId> found;
    for (const base::DossierId& id : *all) {
        // The files of one that is damaged stay.
        const auto read = (*shelf)->dossier(id);
        if (!read || dossier::droppedFiles(read->dossier, nowMs, keptDays).empty())
            continue;
        const auto there = stillThere(d->database(), read->dossier, nowMs);
        if (!there)
            return base::fail(there.error());
        if (!there->empty())
            found.push_back(id);
    }
    return found;
}

bool mayPurge(const Store& store)
{
    return !store.isReadOnly() && isDateBelieved(store);
}

base::Result<bool> purgeDossier(Store& store, const base::DossierId& id)
{
    if (!mayPurge(store))
        return false;
    const auto card = store.card(id);
    if (!card)
        return base::fail(card.error());
    if (!isPastKeeping(*card, store.clock().nowMs()))
        return false;
    const auto dossier = store.dossier(id);
    if (!dossier)
        return base::fail(dossier.error());
    if (dossier->setAside() > 0)
        return false;
    if (auto done = store.destroyDossier(id); !done)
        return base::fail(done.error());
    return true;
}

base::Result<int> purgeFiles(Store& store, const base::DossierId& id)
{
    if (!mayPurge(store))
        return 0;
    const auto dossier = id == store.unlocked().centreDossier
        ? base::Result<dossier::Dossier>(store.centreDossier())
        : store.dossier(id);
    if (!dossier)
        return base::fail(dossier.error());
    const auto dropped = dossier::droppedFiles(*dossier, store.clock().nowMs(), keptDays);
    if (dropped.empty())
        return 0;
    return store.destroyFiles(id, dropped).map([&] { return static_cast<int>(dropped.size()); });
}

base::Result<void> purgePieces(Store& store, const std::vector<QByteArray>& pieces)
{
    if (!mayPurge(store) || pieces.empty())
        return {};
    const auto database = Database::open(databasePath(store.directory()), Mode::Read);
    if (!database)
        return base::fail(database.error());
    const auto left = unnamed(**database, QSet<QByteArray>(pieces.begin(), pieces.end()));
    if (!left)
        return base::fail(left.error());
    const BlobFiles files(store.directory());
    for (const QByteArray& name : *left)
        files.remove(name);
    return {};
}

base::Result<int> Store::purgeDeleted()
{
    if (isReadOnly())
        return base::fail(base::Code::ReadOnly, u"the store was opened to be read only"_s);
    if (!mayPurge(*this))
        return 0;
    const auto left = Survey(*this).leftovers(clock().nowMs());
    if (!left)
        return base::fail(left.error());
    int destroyed = 0;
    for (const base::DossierId& id : left->dossiers) {
        const auto done = purgeDossier(*this, id);
        if (!done)
            return base::fail(done.error());
        destroyed += *done ? 1 : 0;
    }
    const auto withFiles = Survey(*this).withDroppedFiles(clock().nowMs());
    if (!withFiles)
        return base::fail(withFiles.error());
    for (const base::DossierId& id : *withFiles) {
        if (const auto done = purgeFiles(*this, id); !done)
            return base::fail(done.error());
    }
    return purgePieces(*this, left->pieces).map([destroyed] { return destroyed; });
}

} // namespace inkaart::store
