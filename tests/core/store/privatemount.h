// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <sched.h>
#include <sys/mount.h>

namespace inkaart::store::test {

/// Mounts that only this process sees; for root in an ordinary machine, not in most containers.
inline bool canMount()
{
    static const bool can = ::unshare(CLONE_NEWNS) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return can;
}

inline bool mountSmallDisk(const QString& path, const char* size)
{
    return canMount()
        && ::mount("none", QFile::encodeName(path).constData(), "tmpfs", 0, size) == 0;
}

/// The folder lies on a disk that cannot be written, as a locked memory card does.
inline bool mountReadOnly(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    return canMount() && ::mount(name.constData(), name.constData(), nullptr, MS_BIND, nullptr) == 0
        && ::mount("none", name.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr)
        == 0;
}

/// Takes the last mount away again when it goes.
class Unmount {
public:
    explicit Unmount(const QString& path)
        : m_path(QFile::encodeName(path))
    { }
    ~Unmount() { ::umount2(m_path.constData(), MNT_DETACH); }
    Unmount(const Unmount&) = delete;
    Unmount& operator=(const Unmount&) = delete;

private:
    QByteArray m_path;
};

/// Takes all room that is left in a folder, for as long as it is there.
class Filling {
public:
    explicit Filling(const QString& directory)
        : m_file(directory + QStringLiteral("/holiday"))
    {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            while (m_file.write(QByteArray(4096, 'x')) > 0) { }
        }
    }
    ~Filling() { m_file.remove(); }
    Filling(const Filling&) = delete;
    Filling& operator=(const Filling&) = delete;

private:
    QFile m_file;
};

} // namespace inkaart::store::test
