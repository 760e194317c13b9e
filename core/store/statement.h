// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSqlQuery>

class QSqlError;

namespace inkaart::store {

/// What SQLite said, as one of our codes; \a doing goes into the detail. \a path is the database's:
/// SQLite does not always notice that it is a full disk it cannot write to.
base::Error sqlError(const QSqlError& error, QLatin1StringView doing, const QString& path);

/// A prepared statement in use: bind in order, then run() or next() until false. Reset when it
/// goes, which also ends its read transaction.
class Statement {
public:
    /// \a path is the database's and outlives this.
    Statement(QSqlQuery* query, QLatin1StringView sql, const QString& path,
              base::Result<void> prepared);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const QByteArray& bytes);
    Statement& bind(QByteArrayView bytes) { return bind(bytes.toByteArray()); }
    Statement& bind(const QString& text);
    Statement& bind(qint64 number);
    template<class Tag>
    Statement& bind(const base::Id<Tag>& id)
    {
        return bind(id.bytes());
    }

    /// For statements without rows.
    base::Result<void> run();
    /// The next row; false when there is none left.
    base::Result<bool> next();

    QByteArray bytes(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    /// Corrupt when the column does not hold 16 bytes.
    template<class IdType>
    base::Result<IdType> id(int column) const
    {
        auto parsed = IdType::fromBytes(bytes(column));
        if (!parsed)
            return base::fail(base::Code::Corrupt,
                              QStringLiteral("an id in the database is damaged"));
        return parsed;
    }

private:
    base::Result<void> execute();

    QSqlQuery* m_query;
    QLatin1StringView m_sql;
    const QString& m_path;
    base::Result<void> m_prepared;
    int m_bound = 0;
    bool m_isExecuted = false;
};

} // namespace inkaart::store
