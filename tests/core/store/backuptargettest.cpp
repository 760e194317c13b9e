// SPDX-License-Identifier: GPL-3.0-or-later
// Where a backup goes, and what of the earlier ones stays.
#include "tests/unitmain.h"

#include "tests/core/store/backedup.h"

#include <QDir>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

class BackupTargetTest : public QObject, private BackedUp {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void removesWhatExpired();
    void aWrongDateRemovesNothing_data();
    void aWrongDateRemovesNothing();
    void keepsTheOldBackupWhenTheNewFails();
    void neverIntoTheStore_data();
    void neverIntoTheStore();
    void neverOverSomethingElse();
    void replacesItsOwn();
};

void BackupTargetTest::initTestCase()
{
    VERIFY_RESULT(makeCentre());
}

void BackupTargetTest::removesWhatExpired()
{
    const QString folder = target(u"stick"_s);
    const QString other = target(u"other stick"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QDir().mkpath(other));
    QVERIFY(QFile::copy(m_backup, folder + u"/old"_s));
    QVERIFY(QFile::copy(m_backup, folder + u"/other name.txt"_s));
    write(u"stick/holiday.jpg"_s, "not ours");
    const QDateTime made = m_place.clock.now();
    m_place.clock.advance(oneDay);
    VERIFY_RESULT(makeBackup(*m_store, other + u"/new"_s, {}));
    m_place.clock.advance(-oneDay);
    const QStringList folders{ folder, other };
    const auto remove = [&](const base::CentreId& centre, const QDateTime& now) {
        return removeExpiredBackups(folders, centre, now);
    };
    QCOMPARE(remove(m_store->centre(), made.addDays(89)), 0);
    QCOMPARE(remove(base::CentreId::random(m_place.random), made.addDays(99)), 0);
    QCOMPARE(removeExpiredBackups(folders, m_store->centre(), std::nullopt), 0);
    // The newest stays, however old it is.
    QCOMPARE(remove(m_store->centre(), made.addDays(99)), 2);
    QCOMPARE(remove(m_store->centre(), made.addYears(2)), 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{ u"holiday.jpg"_s });
    QCOMPARE(QDir(other).entryList(QDir::Files), QStringList{ u"new"_s });
}

void BackupTargetTest::aWrongDateRemovesNothing_data()
{
    QTest::addColumn<qint64>("wrong");
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("behind the newest change") << someDay - 20 * oneDay;
    QTest::newRow("2099") << QDateTime({ 2099, 12, 31 }, {}, Qt::UTC).toMSecsSinceEpoch();
}

void BackupTargetTest::aWrongDateRemovesNothing()
{
    QFETCH(qint64, wrong);
    const QString folder = target(u"wrong-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(folder));
    VERIFY_RESULT(makeBackup(*m_store, folder + u"/right"_s, {}));
    m_place.clock.set(wrong);
    const auto now = believedNow(*m_store);
    QVERIFY(!now);
    QCOMPARE(removeExpiredBackups({ folder }, m_store->centre(), now), 0);
    // One that is made then has no term, and is not taken for the newest later.
    const auto report = makeBackup(*m_store, folder + u"/wrong"_s, {}, {}, termFor(now));
    m_place.clock.set(someDay + oneDay);
    VERIFY_RESULT(report);
    QVERIFY(!report->expires.isValid());
    QVERIFY(believedNow(*m_store));
    QCOMPARE(removeExpiredBackups({ folder }, m_store->centre(), m_place.clock.now().addDays(200)),
             0);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    m_place.clock.set(someDay);
}

void BackupTargetTest::keepsTheOldBackupWhenTheNewFails()
{
    const QByteArray before = backupBytes();
    COMPARE_CODE(makeBackup(*m_store, m_backup, {}, [](qint64, qint64) { return false; }),
                 base::Code::Cancelled);
    QCOMPARE(backupBytes(), before);
    COMPARE_CODE(makeBackup(*m_store, target(u"no/such/folder/backup"_s), {}),
                 base::Code::NotFound);
}

void BackupTargetTest::neverIntoTheStore_data()
{
    QTest::addColumn<QString>("path");
    QVERIFY(QFile::link(m_place.path(), target(u"way-in"_s)));
    QTest::newRow("the database") << m_place.path() + u"/inkaart.sqlite"_s;
    QTest::newRow("the write-ahead log") << m_place.path() + u"/inkaart.sqlite-wal"_s;
    QTest::newRow("the lock") << m_place.path() + u"/inkaart.lock"_s;
    QTest::newRow("a new name") << m_place.path() + u"/copy.inkaart-backup"_s;
    QTest::newRow("among the files") << m_place.path() + u"/blobs/copy"_s;
    QTest::newRow("the long way round") << m_place.path() + u"/blobs/../inkaart.sqlite"_s;
    QTest::newRow("a link to the folder") << target(u"way-in/inkaart.sqlite"_s);
}

void BackupTargetTest::neverIntoTheStore()
{
    QFETCH(QString, path);
    COMPARE_CODE(makeBackup(*m_store, path, {}), base::Code::Refused);
    QVERIFY(!QFile::exists(path + u".part"_s));
    QCOMPARE(m_store->check()->problems, QStringList());
}

void BackupTargetTest::neverOverSomethingElse()
{
    const QString holiday = write(u"holiday.jpg"_s, "not ours");
    COMPARE_CODE(makeBackup(*m_store, holiday, {}), base::Code::Duplicate);
    // Nor through the name it has while it is written, nor over a folder or a link.
    write(u"fresh.part"_s, "not ours either");
    COMPARE_CODE(makeBackup(*m_store, target(u"fresh"_s), {}), base::Code::Duplicate);
    QVERIFY(QDir().mkpath(target(u"a folder"_s)));
    COMPARE_CODE(makeBackup(*m_store, target(u"a folder"_s), {}), base::Code::Duplicate);
    QVERIFY(QFile::link(holiday, target(u"a link"_s)));
    COMPARE_CODE(makeBackup(*m_store, target(u"a link"_s), {}), base::Code::Duplicate);
    QFile file(holiday);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "not ours");
}

void BackupTargetTest::replacesItsOwn()
{
    const QString path = target(u"weekly"_s);
    VERIFY_RESULT(makeBackup(*m_store, path, {}));
    write(u"weekly.part"_s, {});
    VERIFY_RESULT(makeBackup(*m_store, path, u"nog een geheim"_s));
    VERIFY_RESULT(restoreBackup(path, u"nog een geheim"_s, target(u"weekly-store"_s)));
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::BackupTargetTest)
#include "backuptargettest.moc"
