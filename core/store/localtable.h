// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace inkaart::store {

/// Sealed things of this laptop that are no change.
class LocalTable {
public:
    explicit LocalTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> set(const QString& key, QByteArrayView box);
    base::Result<void> remove(const QString& key);
    /// NotFound when it was never set.
    base::Result<QByteArray> box(const QString& key);

private:
    Database& m_database;
};

} // namespace inkaart::store
