// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace inkaart::store {

/// Small things that may be read while locked: the label and the recovery key's public half.
class MetaTable {
public:
    explicit MetaTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> set(QLatin1StringView name, QByteArrayView value);
    /// NotFound when it was never set.
    base::Result<QByteArray> value(QLatin1StringView name);

private:
    Database& m_database;
};

} // namespace inkaart::store
