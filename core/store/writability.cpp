// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writability.h"

#include "core/store/database.h"
#include "core/store/files.h"
#include "core/store/migrations.h"

#include <QFileInfo>

namespace inkaart::store {

base::Result<Writability> writability(const QString& directory)
{
    const auto database = Database::open(databasePath(directory), Mode::Read);
    if (!database)
        return base::fail(database.error());
    const auto version = (*database)->version();
    if (!version)
        return base::fail(version.error());
    if (*version > currentVersion())
        return Writability::NewerProgram;
    // The journal and the lock lie beside the database, so the folder counts too.
    const bool canWrite =
        QFileInfo(directory).isWritable() && QFileInfo(databasePath(directory)).isWritable();
    if (!canWrite)
        return Writability::ReadOnlyPlace;
    // How much room that takes SQLite alone knows.
    const auto opened = Database::open(databasePath(directory), Mode::Write);
    const bool isFull = !opened && opened.error().code == base::Code::DiskFull;
    return isFull ? Writability::FullDisk : Writability::Full;
}

base::Result<std::unique_ptr<Store>> openAsItCan(const QString& directory, Unlocked unlocked,
                                                 const base::Clock& clock, base::Random& random)
{
    const auto can = writability(directory);
    if (can && *can != Writability::Full)
        return Store::openReadOnly(directory, std::move(unlocked), clock, random);
    return Store::open(directory, std::move(unlocked), clock, random);
}

} // namespace inkaart::store
