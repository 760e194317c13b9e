// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readside.h"

#include "core/store/files.h"

namespace inkaart::store {

ReadSide::ReadSide(const Store& store)
    : m_path(databasePath(store.directory()))
    , m_files(store.directory())
    , m_keys(ReadingKeys::of(store.unlocked()))
{ }

base::Result<Shelf*> ReadSide::shelf()
{
    if (m_shelf)
        return m_shelf.get();
    auto opened = Database::open(m_path, Mode::Read);
    if (!opened)
        return base::fail(opened.error());
    m_database = std::move(*opened);
    m_shelf = std::make_unique<Shelf>(*m_database, m_keys.clone());
    return m_shelf.get();
}

} // namespace inkaart::store
