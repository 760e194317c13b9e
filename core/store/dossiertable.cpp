// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossiertable.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

base::Result<void> DossierTable::insert(const base::DossierId& id, const DossierRow& row)
{
    return m_database.prepare("INSERT INTO dossier(id, key, tally) VALUES(?, ?, ?)")
        .bind(id)
        .bind(row.key)
        .bind(row.tally)
        .run();
}

base::Result<void> DossierTable::setTally(const base::DossierId& id, QByteArrayView tally)
{
    return m_database.prepare("UPDATE dossier SET tally = ? WHERE id = ?")
        .bind(tally)
        .bind(id)
        .run();
}

base::Result<void> DossierTable::remove(const base::DossierId& id)
{
    return m_database.prepare("DELETE FROM dossier WHERE id = ?").bind(id).run();
}

base::Result<DossierRow> DossierTable::row(const base::DossierId& id)
{
    auto statement = m_database.prepare("SELECT key, tally FROM dossier WHERE id = ?");
    auto found = statement.bind(id).next();
    if (!found)
        return base::fail(found.error());
    if (!*found)
        return base::fail(base::Code::NotFound, u"there is no such dossier"_s);
    auto key = statement.id<base::KeyId>(0);
    if (!key)
        return base::fail(key.error());
    return DossierRow{ *key, statement.bytes(1) };
}

base::Result<std::vector<base::DossierId>> DossierTable::all()
{
    auto statement = m_database.prepare("SELECT id FROM dossier");
    std::vector<base::DossierId> ids;
    for (;;) {
        auto row = statement.next();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return ids;
        auto id = statement.id<base::DossierId>(0);
        if (!id)
            return base::fail(id.error());
        ids.push_back(*id);
    }
}

} // namespace inkaart::store
