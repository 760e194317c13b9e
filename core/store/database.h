// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

namespace inkaart::store {

/// How the file is opened. Write brings an older file to this program's version; Read leaves it as
/// it is and also takes a newer one.
enum class Mode { Write, Read };

/// One connection to one SQLite file. Belongs to the thread that made it.
class Database {
public:
    /// NotFound, ReadOnly, Corrupt, TooNew (Write only), Io.
    static base::Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    /// A new, empty file of mode 0600 with this program's tables. Duplicate when it is there.
    static base::Result<std::unique_ptr<Database>> create(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A statement kept ready under its text, which must be a literal. Not to be asked for again
    /// while the former is still read.
    Statement prepare(const char* sql);
    /// Runs \a sql once.
    base::Result<void> execute(const QString& sql);
    /// Corrupt when its pages or tables do not hold together.
    base::Result<void> checkSound();
    /// The file's `user_version`.
    base::Result<int> version();
    const QString& path() const { return m_path; }

private:
    explicit Database(const QString& path);
    base::Result<void> connect(const QString& name, const QString& options);
    base::Result<void> openForWriting(bool isNew);
    base::Result<void> openForReading();
    void close();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<const char*, std::unique_ptr<QSqlQuery>> m_statements;
};

/// Rolls back unless committed.
class Transaction {
public:
    /// Takes the right to write at once, so that what is read inside it stays true until the end.
    static base::Result<Transaction> begin(Database& database);
    /// All reads inside it see the same moment, whatever another connection writes.
    static base::Result<Transaction> beginReading(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    base::Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    { }
    Database* m_database;
};

} // namespace inkaart::store
