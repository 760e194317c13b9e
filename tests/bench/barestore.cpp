// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barestore.h"

#include "core/store/files.h"
#include "tests/bench/barecard.h"
#include "tests/bench/measure.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;

namespace {

base::Error errorOf(const QSqlQuery& query)
{
    return { Code::Io, query.lastError().text() };
}

base::Result<void> run(const QSqlDatabase& database, const QStringList& statements)
{
    QSqlQuery query(database);
    for (const QString& statement : statements) {
        if (!query.exec(statement))
            return fail(errorOf(query));
    }
    return {};
}

struct Change {
    QByteArray dossier;
    QByteArray bytes;
};

base::Result<void> writeAll(const QSqlDatabase& to, const std::vector<Change>& rows)
{
    QSqlDatabase database(to);
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO row(box) VALUES(?)"_s);
    QByteArray at;
    for (const Change& row : rows) {
        if (row.dossier != at && !at.isEmpty() && !database.commit())
            return fail(Code::Io, database.lastError().text());
        if (row.dossier != at)
            database.transaction();
        at = row.dossier;
        insert.bindValue(0, row.bytes);
        if (!insert.exec())
            return fail(errorOf(insert));
    }
    database.commit();
    return {};
}

} // namespace

base::Result<std::unique_ptr<BareStore>> BareStore::open(const QString& file)
{
    static int number = 0;
    std::unique_ptr<BareStore> store(new BareStore(u"bare-%1"_s.arg(++number)));
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, store->m_name);
    database.setDatabaseName(file);
    if (!database.open())
        return fail(Code::Io, database.lastError().text());
    return store;
}

base::Result<std::unique_ptr<BareStore>> BareStore::create(const QString& file, int rows, int size)
{
    QFile::remove(file);
    auto store = open(file);
    if (!store)
        return store;
    const auto made =
        run((*store)->database(),
            { u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
              u"CREATE TABLE row(number INTEGER PRIMARY KEY, box BLOB NOT NULL)"_s,
              u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < %1) "
              "INSERT INTO row(box) SELECT randomblob(%2) FROM n"_s.arg(rows)
                  .arg(size) });
    if (!made)
        return fail(made.error());
    return store;
}

BareStore::~BareStore()
{
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<std::vector<dossier::Card>> BareStore::cards(QByteArrayView key) const
{
    std::vector<dossier::Card> cards;
    BareCipher cipher(key);
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT dossier, box FROM card ORDER BY number"_s))
        return fail(errorOf(query));
    while (query.next()) {
        const QByteArray id = query.value(0).toByteArray();
        const QByteArray plain = cipher.open(id, query.value(1).toByteArray());
        cards.push_back(parseCard(id, plain));
    }
    return cards;
}

base::Result<qint64> BareStore::readChanges(const base::DossierId& id) const
{
    // Which key it is makes no difference to the time: the tag is compared last.
    BareCipher cipher(QByteArray(32, '\1'));
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT bytes FROM envelope WHERE dossier = ? ORDER BY number"_s);
    query.bindValue(0, id.bytes());
    if (!query.exec())
        return fail(errorOf(query));
    qint64 size = 0;
    while (query.next())
        size += cipher.open({}, query.value(0).toByteArray()).size();
    return size;
}

base::Result<void> BareStore::write(int row, int size) const
{
    QSqlDatabase bare = database();
    QSqlQuery query(bare);
    const bool isWritten = query.exec(u"BEGIN IMMEDIATE"_s)
        && query.prepare(u"INSERT INTO row(box) VALUES(?)"_s)
        && (query.bindValue(0, QByteArray(size, 'x')), query.exec())
        && query.prepare(u"UPDATE row SET box = ? WHERE number = ?"_s)
        && (query.bindValue(0, QByteArray(size, 'y')), query.bindValue(1, row), query.exec())
        && query.exec(u"COMMIT"_s);
    if (!isWritten)
        return fail(errorOf(query));
    return {};
}

base::Result<double> rewriteBare(const QString& directory, const QString& copy)
{
    const auto from = BareStore::open(store::databasePath(directory));
    auto to = BareStore::create(copy, 0, 0);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    std::vector<Change> rows;
    QSqlQuery query((*from)->database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT dossier, bytes FROM envelope ORDER BY number"_s))
        return fail(errorOf(query));
    while (query.next())
        rows.push_back({ query.value(0).toByteArray(), query.value(1).toByteArray() });
    base::Result<void> done;
    const double milliseconds = timed([&] { done = writeAll((*to)->database(), rows); });
    to->reset();
    for (const QString& end : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(copy + end);
    if (!done)
        return fail(done.error());
    return milliseconds;
}

} // namespace inkaart::bench
