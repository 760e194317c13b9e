// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace inkaart::store {

/// The sealed keys of this laptop, by name.
class SecretTable {
public:
    explicit SecretTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> set(QLatin1StringView name, QByteArrayView box);
    /// Corrupt when it is not there: every vault has all of them.
    base::Result<QByteArray> box(QLatin1StringView name);

private:
    Database& m_database;
};

} // namespace inkaart::store
