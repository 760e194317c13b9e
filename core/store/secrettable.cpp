// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/secrettable.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

base::Result<void> SecretTable::set(QLatin1StringView name, QByteArrayView box)
{
    return m_database.prepare("INSERT OR REPLACE INTO secret(name, box) VALUES(?, ?)")
        .bind(QString(name))
        .bind(box)
        .run();
}

base::Result<QByteArray> SecretTable::box(QLatin1StringView name)
{
    auto statement = m_database.prepare("SELECT box FROM secret WHERE name = ?");
    auto row = statement.bind(QString(name)).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(base::Code::Corrupt, u"the vault lacks "_s + name);
    return statement.bytes(0);
}

} // namespace inkaart::store
