// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/devices.h"

#include "tests/unitmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace inkaart::session;
using namespace Qt::StringLiterals;

class DevicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void kindAndName_data();
    void kindAndName();
    void thisLaptopIsLookedAt();
};

void DevicesTest::found_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QStringList>("mounted");
    QTest::addColumn<QString>("device");
    const QString phone = u"gvfs/mtp:host=Fairphone_4"_s;
    QTest::newRow("nothing") << QStringList{ u"media"_s, u"gvfs"_s } << QStringList{} << QString();
    QTest::newRow("no folders at all") << QStringList{} << QStringList{} << QString();
    QTest::newRow("a stick") << QStringList{ u"media/SCHAKEL"_s } << QStringList{ u"SCHAKEL"_s }
                             << u"media/SCHAKEL"_s;
    QTest::newRow("what a stick left behind") << QStringList{ u"media/OUD"_s, u"media/SCHAKEL"_s }
                                              << QStringList{ u"SCHAKEL"_s } << u"media/SCHAKEL"_s;
    QTest::newRow("a phone") << QStringList{ phone + u"/Intern/Download"_s } << QStringList{}
                             << phone + u"/Intern/Download"_s;
    QTest::newRow("a phone without downloads")
        << QStringList{ phone + u"/Intern/DCIM"_s } << QStringList{} << phone + u"/Intern"_s;
    QTest::newRow("a phone that is locked") << QStringList{ phone } << QStringList{} << QString();
    QTest::newRow("a server") << QStringList{ u"gvfs/smb-share:server=nas/map"_s } << QStringList{}
                              << QString();
    QTest::newRow("both") << QStringList{ phone + u"/Intern"_s, u"media/SCHAKEL"_s }
                          << QStringList{ u"SCHAKEL"_s } << u"media/SCHAKEL"_s;
}

void DevicesTest::found()
{
    QFETCH(QStringList, folders);
    QFETCH(QStringList, mounted);
    QFETCH(QString, device);
    const QTemporaryDir root;
    for (const QString& folder : folders)
        QVERIFY(QDir(root.path()).mkpath(folder));
    const DevicePlaces places{ .media = { root.filePath(u"nowhere"_s), root.filePath(u"media"_s) },
                               .phones = root.filePath(u"gvfs"_s),
                               .isMounted = [&](const QString& folder) {
                                   return mounted.contains(QFileInfo(folder).fileName());
                               } };
    QCOMPARE(deviceIn(places), device.isEmpty() ? QString() : root.filePath(device));
}

void DevicesTest::kindAndName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Device>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("stick") << u"/media/noor/SCHAKEL"_s << Device::Stick << u"SCHAKEL"_s;
    QTest::newRow("stick of another system")
        << u"/run/media/noor/Schakel blauw"_s << Device::Stick << u"Schakel blauw"_s;
    QTest::newRow("phone") << u"/run/user/1000/gvfs/mtp:host=Fairphone_FP4_a1b2/Intern/Download"_s
                           << Device::Phone << u"Fairphone FP4 a1b2"_s;
    QTest::newRow("iPhone") << u"/run/user/1000/gvfs/afc:host=00008030"_s << Device::Phone
                            << u"00008030"_s;
    QTest::newRow("this laptop") << u"/home/noor/Documenten"_s << Device::None << u"Documenten"_s;
    QTest::newRow("a share") << u"/run/user/1000/gvfs/smb-share:server=nas"_s << Device::None
                             << u"nas"_s;
}

void DevicesTest::kindAndName()
{
    QFETCH(QString, path);
    QFETCH(Device, kind);
    QFETCH(QString, name);
    QCOMPARE(deviceOf(path), kind);
    QCOMPARE(deviceName(path), name);
}

void DevicesTest::thisLaptopIsLookedAt()
{
    const DevicePlaces places = DevicePlaces::ofThisLaptop();
    QCOMPARE(places.media.size(), 2);
    QVERIFY(places.isMounted(u"/"_s) || !places.isMounted(u"/etc"_s));
    QVERIFY(!places.isMounted(u"/etc"_s));
    (void)connectedDevice(); // whatever is there, it comes back
}

QTEST_GUILESS_MAIN(DevicesTest)
#include "devicestest.moc"
