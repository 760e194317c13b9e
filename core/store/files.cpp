// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

/// Closes when it goes.
class Descriptor {
public:
    Descriptor(const QString& path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
        , m_error(m_number < 0 ? errno : 0)
    { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    int error() const { return m_error; }

private:
    int m_number;
    int m_error;
};

} // namespace

QString databasePath(const QString& directory)
{
    return directory + u"/inkaart.sqlite"_s;
}

QString blobsPath(const QString& directory)
{
    return directory + u"/blobs"_s;
}

bool hasRemains(const QString& directory)
{
    return !QFileInfo::exists(databasePath(directory))
        && (QFileInfo::exists(databasePath(directory) + u"-wal"_s)
            || !QDir(blobsPath(directory)).isEmpty());
}

base::Error systemError(int number, const QString& doing)
{
    base::Code code = base::Code::Io;
    if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        code = base::Code::DiskFull;
    else if (number == EROFS || number == EACCES || number == EPERM)
        code = base::Code::ReadOnly;
    else if (number == ENOENT)
        code = base::Code::NotFound;
    else if (number == EEXIST)
        code = base::Code::Duplicate;
    return { code, u"%1: %2"_s.arg(doing, QString::fromLocal8Bit(std::strerror(number))) };
}

base::Result<void> canWrite(const QString& path)
{
    for (const QString& part : { path, QFileInfo(path).path() }) {
        if (::access(QFile::encodeName(part).constData(), W_OK) != 0 && errno != ENOENT)
            return base::fail(systemError(errno, u"looking whether the store can be written"_s));
    }
    return {};
}

base::Result<void> makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString above = QFileInfo(QDir::cleanPath(path)).path();
    if (auto made = makeFolder(above); !made)
        return made;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return base::fail(systemError(errno, u"making a folder"_s));
    if (!QFileInfo(path).isDir())
        return base::fail(base::Code::ReadOnly, u"a file lies where a folder should come"_s);
    return syncFolder(above);
}

base::Result<void> createEmptyFile(const QString& path)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return base::fail(systemError(file.error(), u"making a file"_s));
    return {};
}

base::Result<void> syncFolder(const QString& path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return base::fail(systemError(folder.error(), u"opening a folder"_s));
    // Some file systems have nothing to sync in a folder and say so.
    if (::fsync(folder.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return base::fail(systemError(errno, u"syncing a folder"_s));
    return {};
}

base::Result<void> syncFileSystem(const QString& path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return base::fail(systemError(folder.error(), u"opening a folder"_s));
    if (::syncfs(folder.number()) != 0)
        return base::fail(systemError(errno, u"syncing files"_s));
    return {};
}

base::Result<void> writeDurably(const QString& path, QByteArrayView bytes)
{
    const QString part = path + u".part"_s;
    auto done = [&]() -> base::Result<void> {
        auto file = OutFile::create(part);
        if (!file)
            return base::fail(file.error());
        if (auto written = file->write(bytes); !written)
            return written;
        return file->sync();
    }();
    if (done)
        done = renameFile(part, path);
    if (!done)
        QFile::remove(part);
    return done;
}

base::Result<OutFile> OutFile::create(const QString& path)
{
    const int flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC;
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, 0600);
    if (descriptor < 0)
        return base::fail(systemError(errno, u"making a file"_s));
    return OutFile(descriptor);
}

OutFile::OutFile(OutFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

OutFile& OutFile::operator=(OutFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

OutFile::~OutFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

base::Result<void> OutFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return base::fail(systemError(errno, u"writing a file"_s));
        bytes = bytes.sliced(written);
    }
    return {};
}

base::Result<void> OutFile::sync()
{
    if (::fsync(m_descriptor) != 0)
        return base::fail(systemError(errno, u"syncing a file"_s));
    // Advice only: without it reading back would show what memory holds, not the stick.
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

base::Result<void> renameFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return base::fail(systemError(errno, u"renaming a file"_s));
    return syncFolder(QFileInfo(to).path());
}

base::Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(file.exists() ? base::Code::Io : base::Code::NotFound,
                          u"a file cannot be opened"_s);
    if (file.size() > limit)
        return base::fail(base::Code::TooBig, u"a file has more than %1 bytes"_s.arg(limit));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return base::fail(base::Code::Io, u"a file cannot be read"_s);
    return bytes;
}

} // namespace inkaart::store
