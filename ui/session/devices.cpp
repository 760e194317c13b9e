// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/devices.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUrl>

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

QStringList foldersIn(const QString& folder)
{
    QStringList paths;
    for (const QFileInfo& one : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        paths.append(one.absoluteFilePath());
    return paths;
}

/// A phone shows its storages, and nothing can be written beside them.
QString roomOnPhone(const QString& phone)
{
    for (const QString& storage : foldersIn(phone)) {
        const QString downloads = storage + u"/Download"_s;
        return QFileInfo(downloads).isDir() ? downloads : storage;
    }
    return {};
}

bool isPhone(const QString& name)
{
    return name.startsWith("mtp:"_L1) || name.startsWith("afc:"_L1);
}

} // namespace

DevicePlaces DevicePlaces::ofThisLaptop()
{
    const QString user = u'/' + qEnvironmentVariable("USER");
    return { .media = { u"/run/media"_s + user, u"/media"_s + user },
             .phones =
                 QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/gvfs"_s,
             .isMounted = [](const QString& folder) {
                 const QStorageInfo storage(folder);
                 return storage.rootPath() == folder && !storage.isReadOnly();
             } };
}

QString deviceIn(const DevicePlaces& places)
{
    for (const QString& media : places.media) {
        for (const QString& stick : foldersIn(media)) {
            if (QFileInfo(stick).isWritable() && places.isMounted(stick))
                return stick;
        }
    }
    for (const QString& phone : foldersIn(places.phones)) {
        const QString room = isPhone(QFileInfo(phone).fileName()) ? roomOnPhone(phone) : QString();
        if (!room.isEmpty())
            return room;
    }
    return {};
}

QString connectedDevice()
{
    return deviceIn(DevicePlaces::ofThisLaptop());
}

Device deviceOf(const QString& path)
{
    if (path.contains("/gvfs/mtp:"_L1) || path.contains("/gvfs/afc:"_L1))
        return Device::Phone;
    const bool isStick = path.startsWith("/media/"_L1) || path.startsWith("/run/media/"_L1);
    return isStick ? Device::Stick : Device::None;
}

QString deviceName(const QString& folder)
{
    const qsizetype at = folder.indexOf("/gvfs/"_L1);
    if (at < 0)
        return QFileInfo(folder).fileName();
    // "mtp:host=Fairphone_Fairphone_4_a1b2"
    const QString name = folder.sliced(at + 6).section(u'/', 0, 0).section(u'=', 1);
    return QUrl::fromPercentEncoding(name.toUtf8()).replace(u'_', u' ');
}

} // namespace inkaart::session
