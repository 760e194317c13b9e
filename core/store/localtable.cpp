// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/localtable.h"

#include "core/store/boxes.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

const QString codeKey = u"recovery/unkept"_s;

} // namespace

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

base::Result<void> LocalTable::removeNaming(const QString& id)
{
    return m_database.prepare("DELETE FROM local WHERE instr(key, ?) > 0").bind(id).run();
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

QByteArray localLabel(const QString& key)
{
    return boxLabel("inkaart/local/1", { key.toUtf8() });
}

base::Result<void> noteCodeUnkept(Database& database, const crypto::SymmetricKey& vault,
                                  base::Random& random)
{
    const auto box = crypto::sealWithNonce(vault, localLabel(codeKey), "1", random);
    if (!box)
        return base::fail(box.error());
    return LocalTable(database).set(codeKey, *box);
}

base::Result<void> noteCodeKept(Database& database)
{
    return LocalTable(database).remove(codeKey);
}

bool isCodeUnkept(Database& database)
{
    return LocalTable(database).box(codeKey).has_value();
}

} // namespace inkaart::store
