// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readside.h"
#include "core/store/store.h"

namespace inkaart::store {

Reader::Reader(const Store& store)
    : d(std::make_unique<ReadSide>(store))
{ }

Reader::Reader(Reader&&) noexcept = default;
Reader::~Reader() = default;

base::Result<std::vector<dossier::Card>> Reader::cards()
{
    const auto shelf = d->shelf();
    if (!shelf)
        return base::fail(shelf.error());
    return (*shelf)->cards();
}

base::Result<dossier::Dossier> Reader::dossier(const base::DossierId& id)
{
    const auto shelf = d->shelf();
    if (!shelf)
        return base::fail(shelf.error());
    return (*shelf)->dossier(id).map([](ReadDossier&& read) { return std::move(read.dossier); });
}

base::Result<QByteArray> Reader::blob(const dossier::BlobRef& ref)
{
    return d->files().open(ref);
}

} // namespace inkaart::store
