// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blobfiles.h"
#include "core/store/shelf.h"

#include <memory>

namespace inkaart::store {

/// What it takes to read a store on a worker thread, beside the one who writes. Made on the store's
/// thread, used and destroyed on the worker's. Holds a second copy of the centre key until it goes.
class ReadSide {
public:
    explicit ReadSide(const Store& store);

    /// The connection is made at the first call, by the thread that reads.
    base::Result<Shelf*> shelf();
    /// After shelf().
    Database& database() { return *m_database; }
    const BlobFiles& files() const { return m_files; }

private:
    QString m_path;
    BlobFiles m_files;
    ReadingKeys m_keys;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Shelf> m_shelf;
};

} // namespace inkaart::store
