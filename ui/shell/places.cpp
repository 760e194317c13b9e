// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

/// Ours alone, and no link that somebody else has put there.
bool isOurs(const QByteArray& path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == ::getuid() && (status.st_mode & 077) == 0;
}

QString ownFolder(const QString& path)
{
    const QByteArray bytes = path.toLocal8Bit();
    ::mkdir(bytes.constData(), 0700);
    return isOurs(bytes) ? path : QString();
}

} // namespace

QString usualStore()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/store"_s;
}

QString runtimeFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo(runtime).isWritable()) {
        const QString folder = ownFolder(runtime + u"/inkaart"_s);
        if (!folder.isEmpty())
            return folder;
    }
    // Not QDir::tempPath(): TMPDIR points into this folder once the program has started.
    const QString user = QString::number(::getuid());
    const QString memory = ownFolder(u"/dev/shm/inkaart-"_s + user);
    return memory.isEmpty() ? ownFolder(u"/tmp/inkaart-"_s + user) : memory;
}

QString exampleStore()
{
    return runtimeFolder() + u"/example"_s;
}

bool isExampleStore(const QString& store)
{
    return store == exampleStore();
}

} // namespace inkaart::shell
