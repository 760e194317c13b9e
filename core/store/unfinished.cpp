// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unfinished.h"

#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

QStringList foundingFiles(const QString& directory)
{
    QStringList files;
    for (const QString& ending : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s })
        files += unfinishedPath(directory) + ending;
    return files;
}

QStringList namesIn(const QString& directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                     | QDir::NoDotAndDotDot);
}

} // namespace

QString unfinishedPath(const QString& directory)
{
    return databasePath(directory) + u".new"_s;
}

QString restorePath(const QString& directory)
{
    return directory + u"/restore.part"_s;
}

base::Result<void> checkFree(const QString& directory)
{
    QStringList names = namesIn(directory);
    if (names.contains(QFileInfo(databasePath(directory)).fileName()))
        return base::fail(base::Code::Duplicate, u"there is a store already"_s);
    const bool isRestore = names.removeAll(QFileInfo(restorePath(directory)).fileName()) > 0;
    names.removeAll(u"inkaart.lock"_s);
    for (const QString& file : foundingFiles(directory))
        names.removeAll(QFileInfo(file).fileName());
    if (isRestore || namesIn(blobsPath(directory)).isEmpty())
        names.removeAll(QFileInfo(blobsPath(directory)).fileName());
    if (!names.isEmpty())
        return base::fail(base::Code::Duplicate, u"the folder is not empty"_s);
    return {};
}

void removeUnfinished(const QString& directory)
{
    for (const QString& file : foundingFiles(directory))
        QFile::remove(file);
    const QString restore = restorePath(directory);
    if (!QFileInfo::exists(restore))
        return;
    // The folder last: it says whose the pieces are.
    if (!QFileInfo::exists(databasePath(directory)))
        QDir(blobsPath(directory)).removeRecursively();
    QDir(restore).removeRecursively();
}

} // namespace inkaart::store
