// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/database.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

const Migration first{
    1,
    {
        "PRAGMA application_id=1231973217",
        "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
        "CREATE TABLE slot(id BLOB PRIMARY KEY, kind INTEGER NOT NULL, salt BLOB NOT NULL, n "
        "INTEGER NOT NULL,"
        " r INTEGER NOT NULL, p INTEGER NOT NULL, box BLOB NOT NULL, owner BLOB NOT NULL, used "
        "INTEGER NOT NULL)"
        " WITHOUT ROWID",
        "CREATE TABLE secret(name TEXT PRIMARY KEY, box BLOB NOT NULL) WITHOUT ROWID",
        "CREATE TABLE dossier(id BLOB PRIMARY KEY, key BLOB NOT NULL, tally BLOB NOT NULL) WITHOUT "
        "ROWID",
        "CREATE TABLE dossier_key(dossier BLOB NOT NULL REFERENCES dossier(id) ON DELETE CASCADE,"
        " key BLOB NOT NULL, box BLOB NOT NULL, PRIMARY KEY(dossier, key)) WITHOUT ROWID",
        "CREATE TABLE envelope(number INTEGER PRIMARY KEY, device BLOB NOT NULL, seq INTEGER NOT "
        "NULL,"
        " id BLOB NOT NULL UNIQUE, dossier BLOB NOT NULL REFERENCES dossier(id), bytes BLOB NOT "
        "NULL,"
        " UNIQUE(device, seq))",
        "CREATE INDEX envelope_dossier ON envelope(dossier)",
        "CREATE TABLE gone(device BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,"
        " PRIMARY KEY(device, seq)) WITHOUT ROWID",
        "CREATE TABLE chain(device BLOB PRIMARY KEY, seq INTEGER NOT NULL, hash BLOB NOT NULL,"
        " ms INTEGER NOT NULL, counter INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE TABLE card(number INTEGER PRIMARY KEY, dossier BLOB NOT NULL UNIQUE"
        " REFERENCES dossier(id) ON DELETE CASCADE, box BLOB NOT NULL)",
        "CREATE TABLE blob(name BLOB PRIMARY KEY, dossier BLOB NOT NULL REFERENCES dossier(id),"
        " file BLOB NOT NULL, size INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE INDEX blob_dossier ON blob(dossier)",
        "CREATE TABLE local(key TEXT PRIMARY KEY, box BLOB NOT NULL) WITHOUT ROWID",
    },
};

base::Result<void> take(Database& database, const Migration& step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::fail(transaction.error());
    for (const char* statement : step.statements) {
        if (auto done = database.execute(QString::fromLatin1(statement)); !done)
            return done;
    }
    if (auto done = database.execute(u"PRAGMA user_version=%1"_s.arg(step.version)); !done)
        return done;
    return transaction->commit();
}

} // namespace

std::span<const Migration> migrations()
{
    return { &first, 1 };
}

int currentVersion()
{
    return migrations().back().version;
}

base::Result<void> migrate(Database& database, std::span<const Migration> steps)
{
    const auto version = database.version();
    if (!version)
        return base::fail(version.error());
    if (*version > steps.back().version)
        return base::fail(base::Code::TooNew, u"the database has version %1"_s.arg(*version));
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = take(database, step); !done)
            return done;
    }
    return {};
}

} // namespace inkaart::store
