// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <vector>

namespace inkaart::store {

/// One sealed piece of a file that lies beside the database.
struct BlobRow {
    QByteArray name; ///< SHA-256 of the sealed piece
    base::BlobId file; ///< that it is a piece of
    qint64 size = 0; ///< of the sealed piece
};

class BlobTable {
public:
    explicit BlobTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> insert(const base::DossierId& dossier, const BlobRow& row);
    base::Result<void> removeOf(const base::DossierId& dossier);
    base::Result<void> removeFile(const base::DossierId& dossier, const base::BlobId& file);
    /// Those that have files, each once.
    base::Result<std::vector<base::DossierId>> dossiers();
    base::Result<std::vector<BlobRow>> of(const base::DossierId& dossier);
    base::Result<std::vector<BlobRow>> all();
    /// How many files the pieces make.
    base::Result<qint64> countFiles();

private:
    Database& m_database;
};

} // namespace inkaart::store
