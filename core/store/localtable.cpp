// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/localtable.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

base::Result<void> LocalTable::set(const QString& key, QByteArrayView box)
{
    return m_database.prepare("INSERT OR REPLACE INTO local(key, box) VALUES(?, ?)")
        .bind(key)
        .bind(box)
        .run();
}

base::Result<void> LocalTable::remove(const QString& key)
{
    return m_database.prepare("DELETE FROM local WHERE key = ?").bind(key).run();
}

base::Result<QByteArray> LocalTable::box(const QString& key)
{
    auto statement = m_database.prepare("SELECT box FROM local WHERE key = ?");
    const auto row = statement.bind(key).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(base::Code::NotFound, u"nothing is kept under this key"_s);
    return statement.bytes(0);
}

} // namespace inkaart::store
