// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QHash>

namespace inkaart::store {

/// The place and the hash of one.
struct GoneRow {
    qint64 seq = 0;
    QByteArray hash;
};

/// What is left of destroyed envelopes: their place in a device's chain and their hash, so that
/// the chain can still be followed. Nothing tells whose they were.
class GoneTable {
public:
    explicit GoneTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> insert(const base::DeviceId& device, qint64 seq, QByteArrayView hash);
    /// The one furthest on; seq 0 when there is none.
    base::Result<GoneRow> last(const base::DeviceId& device);
    /// Hash by seq.
    base::Result<QHash<qint64, QByteArray>> ofDevice(const base::DeviceId& device);

private:
    Database& m_database;
};

} // namespace inkaart::store
