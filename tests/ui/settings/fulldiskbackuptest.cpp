// SPDX-License-Identifier: GPL-3.0-or-later
// A backup to a stick with too little room. A program of its own: the mount must be made before
// there is another thread.
#include "tests/unitmain.h"

#include "tests/core/store/privatemount.h"
#include "tests/ui/settings/stage.h"
#include "ui/settings/copies.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace inkaart;
using tests::Stage;
namespace section = settings::section;

class FullDiskBackupTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fullStickIsSaid();
};

void FullDiskBackupTest::initTestCase()
{
    if (!store::test::canMount())
        QSKIP("A small disk can only be mounted by root.");
    tests::dressUp();
}

void FullDiskBackupTest::fullStickIsSaid()
{
    Stage stage;
    const QString stick = stage.folder.filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(stick));
    QVERIFY(store::test::mountSmallDisk(stick, "size=64k"));
    {
        const store::test::Unmount unmount(stick);
        stage.answer = stick;
        stage.open(section::backup);
        stage.click("backupOther");
        stage.click("backupButton");
        QTRY_COMPARE(stage.text("backupState"), u"De kopie is niet gemaakt"_s);
        const QString said = stage.text("backupText");
        QVERIFY2(said.startsWith(u"Op deze plek is te weinig ruimte."_s), qPrintable(said));
        QVERIFY2(said.contains(u"Je werk is veilig"_s), qPrintable(said));
        QCOMPARE(QDir(stick).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(settings::copiesOf(stage.store.store()).empty());
    }
    // With room the next try does it.
    stage.click("backupButton");
    QTRY_VERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
    QCOMPARE(QDir(stick).entryList({ u"*.inkaart-backup"_s }).size(), 1);
}

QTEST_MAIN(FullDiskBackupTest)
#include "fulldiskbackuptest.moc"
