// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

namespace inkaart::store {

/// The end of one device's chain of envelopes.
struct ChainEnd {
    qint64 seq = 0; ///< of the last envelope; 0 before the first
    QByteArray hash; ///< its SHA-256; empty before the first
    base::Hlc hlc; ///< the last stamp given

    friend bool operator==(const ChainEnd&, const ChainEnd&) = default;
};

class ChainTable {
public:
    explicit ChainTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> set(const base::DeviceId& device, const ChainEnd& end);
    /// The beginning of a chain when there is no row.
    base::Result<ChainEnd> end(const base::DeviceId& device);

private:
    Database& m_database;
};

} // namespace inkaart::store
