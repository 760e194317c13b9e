// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chaintable.h"

namespace inkaart::store {

base::Result<void> ChainTable::set(const base::DeviceId& device, const ChainEnd& end)
{
    return m_database
        .prepare(
            "INSERT OR REPLACE INTO chain(device, seq, hash, ms, counter) VALUES(?, ?, ?, ?, ?)")
        .bind(device)
        .bind(end.seq)
        .bind(end.hash)
        .bind(static_cast<qint64>(end.hlc.ms))
        .bind(static_cast<qint64>(end.hlc.counter))
        .run();
}

base::Result<ChainEnd> ChainTable::end(const base::DeviceId& device)
{
    auto statement =
        m_database.prepare("SELECT seq, hash, ms, counter FROM chain WHERE device = ?");
    const auto row = statement.bind(device).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return ChainEnd{};
    const base::Hlc hlc{ static_cast<quint64>(statement.integer(2)),
                         static_cast<quint16>(statement.integer(3)) };
    return ChainEnd{ statement.integer(0), statement.bytes(1), hlc };
}

} // namespace inkaart::store
