// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobtable.h"

namespace inkaart::store {

namespace {

base::Result<std::vector<BlobRow>> rowsOf(Statement& statement)
{
    std::vector<BlobRow> rows;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return rows;
        rows.push_back({ statement.bytes(0), statement.integer(1) });
    }
}

} // namespace

base::Result<void> BlobTable::insert(const base::DossierId& dossier, const BlobRow& row)
{
    return m_database.prepare("INSERT INTO blob(name, dossier, size) VALUES(?, ?, ?)")
        .bind(row.name)
        .bind(dossier)
        .bind(row.size)
        .run();
}

base::Result<void> BlobTable::removeOf(const base::DossierId& dossier)
{
    return m_database.prepare("DELETE FROM blob WHERE dossier = ?").bind(dossier).run();
}

base::Result<std::vector<BlobRow>> BlobTable::of(const base::DossierId& dossier)
{
    auto statement = m_database.prepare("SELECT name, size FROM blob WHERE dossier = ?");
    return rowsOf(statement.bind(dossier));
}

base::Result<std::vector<BlobRow>> BlobTable::all()
{
    auto statement = m_database.prepare("SELECT name, size FROM blob ORDER BY name");
    return rowsOf(statement);
}

} // namespace inkaart::store
