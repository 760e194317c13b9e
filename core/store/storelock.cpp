// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelock.h"

#include "core/store/files.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

bool isStillThere(int descriptor, const QByteArray& path)
{
    struct stat held { };
    struct stat named { };
    return ::fstat(descriptor, &held) == 0 && ::stat(path.constData(), &named) == 0
        && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

} // namespace

QString StoreLock::pathIn(const QString& directory)
{
    return directory + u"/inkaart.lock"_s;
}

base::Result<StoreLock> StoreLock::take(const QString& directory)
{
    const QByteArray path = QFile::encodeName(pathIn(directory));
    const int descriptor =
        ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return base::fail(systemError(errno, u"opening the lock file"_s));
    StoreLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return base::fail(base::Code::AlreadyOpen, u"another process has this store open"_s);
        return base::fail(systemError(errno, u"taking the lock"_s));
    }
    // Who had it may have removed it when it let go; the next makes another, and would have that.
    if (!isStillThere(descriptor, path))
        return base::fail(base::Code::AlreadyOpen, u"another process just had this store open"_s);
    return lock;
}

StoreLock::StoreLock(StoreLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

StoreLock::~StoreLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace inkaart::store
