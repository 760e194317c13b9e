// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/survey.h"

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
    return purgePieces(*this, left->pieces).map([destroyed] { return destroyed; });
}

} // namespace inkaart::store
