// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metatable.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

base::Result<void> MetaTable::set(QLatin1StringView name, QByteArrayView value)
{
    return m_database.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)")
        .bind(QString(name))
        .bind(value)
        .run();
}

base::Result<QByteArray> MetaTable::value(QLatin1StringView name)
{
    auto statement = m_database.prepare("SELECT value FROM meta WHERE name = ?");
    auto row = statement.bind(QString(name)).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(base::Code::NotFound, u"meta has no "_s + name);
    return statement.bytes(0);
}

} // namespace inkaart::store
