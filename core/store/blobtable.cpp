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
        const auto file = statement.id<base::BlobId>(1);
        if (!file)
            return base::fail(file.error());
        rows.push_back({ statement.bytes(0), *file, statement.integer(2) });
    }
}

} // namespace

base::Result<void> BlobTable::insert(const base::DossierId& dossier, const BlobRow& row)
{
    return m_database.prepare("INSERT INTO blob(name, dossier, file, size) VALUES(?, ?, ?, ?)")
        .bind(row.name)
        .bind(dossier)
        .bind(row.file)
        .bind(row.size)
        .run();
}

base::Result<void> BlobTable::removeOf(const base::DossierId& dossier)
{
    return m_database.prepare("DELETE FROM blob WHERE dossier = ?").bind(dossier).run();
}

base::Result<void> BlobTable::removeFile(const base::DossierId& dossier, const base::BlobId& file)
{
    return m_database.prepare("DELETE FROM blob WHERE dossier = ? AND file = ?")
        .bind(dossier)
        .bind(file)
        .run();
}

base::Result<std::vector<base::DossierId>> BlobTable::dossiers()
{
    auto statement = m_database.prepare("SELECT DISTINCT dossier FROM blob");
    std::vector<base::DossierId> ids;
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return ids;
        const auto id = statement.id<base::DossierId>(0);
        if (!id)
            return base::fail(id.error());
        ids.push_back(*id);
    }
}

base::Result<std::vector<BlobRow>> BlobTable::of(const base::DossierId& dossier)
{
    auto statement = m_database.prepare("SELECT name, file, size FROM blob WHERE dossier = ?");
    return rowsOf(statement.bind(dossier));
}

base::Result<std::vector<BlobRow>> BlobTable::all()
{
    auto statement = m_database.prepare("SELECT name, file, size FROM blob ORDER BY name");
    return rowsOf(statement);
}

base::Result<qint64> BlobTable::countFiles()
{
    auto statement = m_database.prepare("SELECT count(DISTINCT file) FROM blob");
    const auto row = statement.next();
    if (!row)
        return base::fail(row.error());
    return statement.integer(0);
}

} // namespace inkaart::store
