// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gonetable.h"

namespace inkaart::store {

base::Result<void> GoneTable::insert(const base::DeviceId& device, qint64 seq, QByteArrayView hash)
{
    return m_database.prepare("INSERT INTO gone(device, seq, hash) VALUES(?, ?, ?)")
        .bind(device)
        .bind(seq)
        .bind(hash)
        .run();
}

base::Result<GoneRow> GoneTable::last(const base::DeviceId& device)
{
    auto statement =
        m_database.prepare("SELECT seq, hash FROM gone WHERE device = ? ORDER BY seq DESC LIMIT 1");
    const auto row = statement.bind(device).next();
    if (!row)
        return base::fail(row.error());
    return *row ? GoneRow{ statement.integer(0), statement.bytes(1) } : GoneRow{};
}

base::Result<QHash<qint64, QByteArray>> GoneTable::ofDevice(const base::DeviceId& device)
{
    auto statement = m_database.prepare("SELECT seq, hash FROM gone WHERE device = ?");
    statement.bind(device);
    QHash<qint64, QByteArray> hashes;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return hashes;
        hashes.insert(statement.integer(0), statement.bytes(1));
    }
}

} // namespace inkaart::store
