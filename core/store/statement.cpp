// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <sys/statvfs.h>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of https://www.sqlite.org/rescode.html; the low byte of an extended one.
base::Code codeOf(int sqlite)
{
    switch (sqlite & 0xff) {
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        return base::Code::ReadOnly;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return base::Code::AlreadyOpen;
    case 13: // SQLITE_FULL
        return base::Code::DiskFull;
    case 18: // SQLITE_TOOBIG
        return base::Code::TooBig;
    case 1: // SQLITE_ERROR: our statements are fixed, so the tables are not what they were
    case 11: // SQLITE_CORRUPT
    case 19: // SQLITE_CONSTRAINT
    case 20: // SQLITE_MISMATCH
    case 26: // SQLITE_NOTADB
        return base::Code::Corrupt;
    default:
        return base::Code::Io;
    }
}

constexpr int ioError = 10; // SQLITE_IOERR
constexpr int shmSizeError = 4874; // SQLITE_IOERR_SHMSIZE: the journal's index could not grow

/// Less than SQLite takes in one go.
bool hasNoRoom(const QString& path)
{
    constexpr quint64 needed = 64 * 1024;
    struct statvfs room { };
    return ::statvfs(QFile::encodeName(QFileInfo(path).path()).constData(), &room) == 0
        && quint64(room.f_bavail) * room.f_frsize < needed;
}

base::Code codeAt(int sqlite, const QString& path)
{
    const bool isFull = sqlite == shmSizeError || ((sqlite & 0xff) == ioError && hasNoRoom(path));
    return isFull ? base::Code::DiskFull : codeOf(sqlite);
}

/// What a person can do something with; what SQLite said comes behind it.
QString plainly(base::Code code)
{
    switch (code) {
    case base::Code::Corrupt:
        return u"the file of this centre is damaged; put a backup back"_s;
    case base::Code::DiskFull:
        return u"the disk is full; make room and try again"_s;
    case base::Code::ReadOnly:
        return u"the folder of this centre cannot be written"_s;
    default:
        return u"the file of this centre cannot be read or written"_s;
    }
}

} // namespace

base::Error sqlError(const QSqlError& error, QLatin1StringView doing, const QString& path)
{
    bool isNumber = false;
    const int native = error.nativeErrorCode().toInt(&isNumber);
    const base::Code code = isNumber ? codeAt(native, path) : base::Code::Io;
    return { code,
             u"%1 (SQLite %2, %3: %4)"_s.arg(plainly(code), error.nativeErrorCode(),
                                             error.databaseText(), doing) };
}

Statement::Statement(QSqlQuery* query, QLatin1StringView sql, const QString& path,
                     base::Result<void> prepared)
    : m_query(query)
    , m_sql(sql)
    , m_path(path)
    , m_prepared(std::move(prepared))
{ }

Statement::~Statement()
{
    m_query->finish();
}

Statement& Statement::bind(const QByteArray& bytes)
{
    m_query->bindValue(m_bound++, bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement& Statement::bind(const QString& text)
{
    m_query->bindValue(m_bound++, text.isNull() ? u""_s : text);
    return *this;
}

Statement& Statement::bind(qint64 number)
{
    m_query->bindValue(m_bound++, number);
    return *this;
}

base::Result<void> Statement::execute()
{
    if (!m_prepared)
        return base::fail(m_prepared.error());
    m_isExecuted = true;
    if (!m_query->exec())
        return base::fail(sqlError(m_query->lastError(), m_sql, m_path));
    return {};
}

base::Result<void> Statement::run()
{
    return execute();
}

base::Result<bool> Statement::next()
{
    if (!m_isExecuted) {
        if (auto done = execute(); !done)
            return base::fail(done.error());
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return base::fail(sqlError(m_query->lastError(), m_sql, m_path));
    return false;
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

} // namespace inkaart::store
