// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/files.h"
#include "core/store/migrations.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

// Names are global in QtSql, and two threads may open the same file.
QString freshConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"inkaart-%1"_s.arg(++count);
}

} // namespace

Database::Database(const QString& path)
    : m_path(path)
    , m_connection(freshConnectionName())
{ }

Database::~Database()
{
    close();
}

void Database::close()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    if (!QFileInfo(path).isFile())
        return base::fail(base::Code::NotFound, u"there is no database here"_s);
    std::unique_ptr<Database> database(new Database(path));
    auto opened =
        mode == Mode::Write ? database->openForWriting(false) : database->openForReading();
    if (!opened)
        return base::fail(opened.error());
    return database;
}

base::Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    if (auto made = createEmptyFile(path); !made)
        return base::fail(made.error());
    std::unique_ptr<Database> database(new Database(path));
    if (auto done = database->openForWriting(true); !done)
        return base::fail(done.error());
    return database;
}

base::Result<void> Database::connect(const QString& name, const QString& options)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return base::fail(sqlError(m_database.lastError(), "opening"_L1, m_path));
    // A damaged file must not make SQLite run code or read past a page.
    for (const QString& pragma : { u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s,
                                   u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA foreign_keys=ON"_s,
                                   u"PRAGMA secure_delete=ON"_s }) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return {};
}

base::Result<void> Database::openForWriting(bool isNew)
{
    if (auto can = canWrite(m_path); !can)
        return can;
    if (auto done = connect(m_path, {}); !done)
        return done;
    // Before anything is changed, so that a newer program's file stays as it was.
    auto now = version();
    if (!now)
        return base::fail(now.error());
    if (*now == 0 && !isNew)
        return base::fail(base::Code::Corrupt, u"the database is empty"_s);
    if (*now > currentVersion())
        return base::fail(base::Code::TooNew, u"the database has version %1"_s.arg(*now));
    // Only an empty file can be told how to give pages back; it does nothing to others.
    for (const QString& pragma : { u"PRAGMA auto_vacuum=FULL"_s, u"PRAGMA journal_mode=WAL"_s,
                                   u"PRAGMA synchronous=FULL"_s }) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return migrate(*this, migrations());
}

base::Result<void> Database::openForReading()
{
    const QString readOnly = u"QSQLITE_OPEN_READONLY"_s;
    if (auto done = connect(m_path, readOnly); !done)
        return done;
    auto now = version();
    // Where nothing can be written, or nothing more fits, SQLite cannot share a journal; without
    // one it needs none.
    const bool isClosed = !now && (now.error().code == base::Code::DiskFull || !canWrite(m_path));
    if (isClosed && QFileInfo(m_path + u"-wal"_s).size() == 0) {
        close();
        const QString uri =
            QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded()) + u"?immutable=1"_s;
        if (auto done = connect(uri, readOnly + u";QSQLITE_OPEN_URI"_s); !done)
            return done;
        now = version();
    }
    if (!now)
        return base::fail(now.error());
    if (*now == 0)
        return base::fail(base::Code::Corrupt, u"the database is empty"_s);
    return {};
}

Statement Database::prepare(const char* sql)
{
    const QLatin1StringView text(sql);
    auto& query = m_statements[sql];
    if (query)
        return Statement(query.get(), text, m_path, {});
    query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (query->prepare(text))
        return Statement(query.get(), text, m_path, {});
    return Statement(query.get(), text, m_path,
                     base::fail(sqlError(query->lastError(), text, m_path)));
}

base::Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return base::fail(sqlError(query.lastError(), QLatin1StringView(sql.toLatin1()), m_path));
    return {};
}

base::Result<void> Database::checkSound()
{
    auto statement = prepare("PRAGMA quick_check");
    const auto row = statement.next();
    if (!row || !*row || statement.text(0) != "ok"_L1)
        return base::fail(base::Code::Corrupt, u"the database of this centre is damaged"_s);
    return {};
}

base::Result<int> Database::version()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return base::fail(sqlError(query.lastError(), "user_version"_L1, m_path));
    return query.value(0).toInt();
}

base::Result<Transaction> Transaction::begin(Database& database)
{
    if (auto begun = database.prepare("BEGIN IMMEDIATE").run(); !begun)
        return base::fail(begun.error());
    return Transaction(database);
}

base::Result<Transaction> Transaction::beginReading(Database& database)
{
    if (auto begun = database.prepare("BEGIN").run(); !begun)
        return base::fail(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after a full disk; then there is nothing to end.
    if (m_database)
        std::ignore = m_database->prepare("ROLLBACK").run();
}

base::Result<void> Transaction::commit()
{
    auto done = m_database->prepare("COMMIT").run();
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace inkaart::store
