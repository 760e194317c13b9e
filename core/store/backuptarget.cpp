// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backuptarget.h"

#include "core/store/backupheader.h"

#include <QFile>
#include <QFileInfo>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

bool isInside(const QString& folder, const QString& directory)
{
    const QString inner = QFileInfo(folder).canonicalFilePath();
    const QString outer = QFileInfo(directory).canonicalFilePath();
    // A folder that is not there has no true path; writing to it says so.
    return !inner.isEmpty() && !outer.isEmpty()
        && (inner == outer || inner.startsWith(outer + u'/'));
}

/// Nothing, or a backup that this centre made: that may be replaced.
bool isFree(const QString& path, const base::CentreId& centre)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return true;
    QFile file(path);
    // What is no file may hang whoever opens it.
    if (info.isSymLink() || !info.isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const auto read = readHeader(file);
    return read && read->header.centre == centre;
}

/// As above; a power cut may have left it empty.
bool isFreePart(const QString& path, const base::CentreId& centre)
{
    const QFileInfo info(path);
    return (info.isFile() && !info.isSymLink() && info.size() == 0) || isFree(path, centre);
}

} // namespace

QString partOf(const QString& path)
{
    return path + u".part"_s;
}

base::Result<void> checkBackupTarget(const Store& store, const QString& path)
{
    if (isInside(QFileInfo(path).absolutePath(), store.directory()))
        return base::fail(base::Code::Refused,
                          u"a backup may not lie in the folder of the centre itself"_s);
    if (!isFree(path, store.centre()) || !isFreePart(partOf(path), store.centre()))
        return base::fail(
            base::Code::Duplicate,
            u"something else lies there already, which is no backup of this centre"_s);
    return {};
}

} // namespace inkaart::store
