// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace inkaart::store {

struct DossierRow {
    base::KeyId key; ///< that new changes are sealed under
    QByteArray tally; ///< how many changes there are, sealed
};

class DossierTable {
public:
    explicit DossierTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> insert(const base::DossierId& id, const DossierRow& row);
    base::Result<void> setTally(const base::DossierId& id, QByteArrayView tally);
    /// Keys and card go with it; envelopes and blobs must have gone before.
    base::Result<void> remove(const base::DossierId& id);
    base::Result<DossierRow> row(const base::DossierId& id);
    base::Result<std::vector<base::DossierId>> all();

private:
    Database& m_database;
};

} // namespace inkaart::store
