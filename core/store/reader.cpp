// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobfiles.h"
#include "core/store/files.h"
#include "core/store/shelf.h"
#include "core/store/store.h"

namespace inkaart::store {

struct Reader::Private {
    QString path;
    BlobFiles files;
    ReadingKeys keys;
    std::unique_ptr<Database> database;
    std::unique_ptr<Shelf> shelf;

    /// The connection is made by the thread that reads.
    base::Result<Shelf*> ready()
    {
        if (shelf)
            return shelf.get();
        auto opened = Database::open(path, Mode::Read);
        if (!opened)
            return base::fail(opened.error());
        database = std::move(*opened);
        shelf = std::make_unique<Shelf>(*database, keys.clone());
        return shelf.get();
    }
};

Reader::Reader(const Store& store)
    : d(new Private{ databasePath(store.directory()),
                     BlobFiles(store.directory()),
                     ReadingKeys::of(store.unlocked()),
                     {},
                     {} })
{ }

Reader::Reader(Reader&&) noexcept = default;
Reader::~Reader() = default;

base::Result<std::vector<dossier::Card>> Reader::cards()
{
    const auto shelf = d->ready();
    if (!shelf)
        return base::fail(shelf.error());
    return (*shelf)->cards();
}

base::Result<dossier::Dossier> Reader::dossier(const base::DossierId& id)
{
    const auto shelf = d->ready();
    if (!shelf)
        return base::fail(shelf.error());
    return (*shelf)->dossier(id).map([](ReadDossier&& read) { return std::move(read.dossier); });
}

base::Result<QByteArray> Reader::blob(const dossier::BlobRef& ref)
{
    return d->files.open(ref);
}

} // namespace inkaart::store
