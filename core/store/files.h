// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace inkaart::store {

/// Where the parts of a store lie.
QString databasePath(const QString& directory);
QString blobsPath(const QString& directory);
/// True when a store once lay here whose database is gone: its other files are still there.
bool hasRemains(const QString& directory);

/// The error that `errno` tells, with \a doing in the detail.
base::Error systemError(int number, const QString& doing);

/// ReadOnly when neither \a path nor its folder may be written.
base::Result<void> canWrite(const QString& path);
/// Folders with mode 0700, durably. Those that exist stay as they are.
base::Result<void> makeFolder(const QString& path);
/// Mode 0600. Duplicate when it is there.
base::Result<void> createEmptyFile(const QString& path);
/// The names in a folder are on disk when this returns.
base::Result<void> syncFolder(const QString& path);
/// All written files of the file system that holds \a path are on disk when this returns.
base::Result<void> syncFileSystem(const QString& path);
/// Whole or not at all, mode 0600, and on disk when this returns.
base::Result<void> writeDurably(const QString& path, QByteArrayView bytes);
/// Replaces \a to.
base::Result<void> renameFile(const QString& from, const QString& to);
/// NotFound, Io; TooBig above \a limit bytes.
base::Result<QByteArray> readFile(const QString& path, qint64 limit);

/// A new file of mode 0600 that is written piece by piece. What was there is overwritten.
class OutFile {
public:
    static base::Result<OutFile> create(const QString& path);
    OutFile(OutFile&& other) noexcept;
    OutFile& operator=(OutFile&& other) noexcept;
    ~OutFile();
    base::Result<void> write(QByteArrayView bytes);
    /// What was written is on disk, and is read from there the next time.
    base::Result<void> sync();

private:
    explicit OutFile(int descriptor)
        : m_descriptor(descriptor)
    { }
    int m_descriptor;
};

} // namespace inkaart::store
