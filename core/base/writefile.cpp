// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/writefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace inkaart::base {

using namespace Qt::StringLiterals;

namespace {

/// Qt calls a full disk a WriteError, as it does everything else.
Code codeOf(const QSaveFile& file, qint64 size, int cause)
{
    if (cause == ENOSPC || cause == EDQUOT || cause == EFBIG)
        return Code::DiskFull;
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return Code::ReadOnly;
    case QFileDevice::ResourceError:
        return Code::DiskFull;
    default:
        break;
    }
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < size ? Code::DiskFull : Code::Io;
}

} // namespace

Result<void> writeFile(const QString& path, QByteArrayView bytes)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return fail(Code::Refused, u"cannot write the file: this is no ordinary file"_s);
    QSaveFile file(path);
    const auto failed = [&](int cause = 0) {
        const Code code = codeOf(file, bytes.size(), cause);
        // Once it was cancelled Qt says only that.
        const QString why = code == Code::DiskFull ? u"the disk is full"_s : file.errorString();
        return fail(code, u"cannot write the file: "_s + why);
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // Before the first byte: there may be a name or a key in it.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Flushed by hand: commit() does not see that the last 16 kB found no room.
    errno = 0;
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush()) {
        const int cause = errno;
        file.cancelWriting();
        return failed(cause);
    }
    return file.commit() ? Result<void>() : failed();
}

} // namespace inkaart::base
