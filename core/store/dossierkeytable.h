// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace inkaart::store {

/// The dossiers' keys, each wrapped by the centre key.
class DossierKeyTable {
public:
    explicit DossierKeyTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> insert(const base::DossierId& dossier, const base::KeyId& key,
                              QByteArrayView box);
    /// Corrupt when it is not there.
    base::Result<QByteArray> box(const base::DossierId& dossier, const base::KeyId& key);

private:
    Database& m_database;
};

} // namespace inkaart::store
