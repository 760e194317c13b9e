// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/backupsnapshot.h"

#include "core/store/files.h"
#include "tests/core/store/fixture.h"

#include <QDir>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

class BackupSnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime();
    void whoIsGoneHoldsNothing();
    void countsWhatIsLost_data();
    void countsWhatIsLost();

private:
    static QStringList leftIn(const QString& folder)
    {
        return QDir(folder).entryList({ u"inkaart-snapshot*"_s }, QDir::Files | QDir::Hidden);
    }
};

void BackupSnapshotTest::oneAtATime()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    const auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const QTemporaryDir stick;
    {
        const auto first = BackupSnapshot::take(**store, stick.path());
        VERIFY_RESULT(first);
        COMPARE_CODE(BackupSnapshot::take(**store, stick.path()), base::Code::AlreadyOpen);
        // The first is as it was.
        QVERIFY(QFile::exists(first->sources().front().path));
    }
    QCOMPARE(leftIn(stick.path()), QStringList());
    VERIFY_RESULT(BackupSnapshot::take(**store, stick.path()));
}

void BackupSnapshotTest::whoIsGoneHoldsNothing()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    const auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const QTemporaryDir stick;
    QFile left(stick.filePath(u"inkaart-snapshot.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    // As QLockFile writes it: a process that is no more, on this computer.
    left.write("4194303\ninkaart\n" + QSysInfo::machineHostName().toUtf8() + '\n'
               + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
    left.close();
    VERIFY_RESULT(BackupSnapshot::take(**store, stick.path()));
}

void BackupSnapshotTest::countsWhatIsLost_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("a change that is gone")
        << QByteArray("DELETE FROM envelope WHERE number = (SELECT max(number) FROM envelope)");
    QTest::newRow("a change that does not open")
        << QByteArray("UPDATE envelope SET bytes = substr(bytes, 1, length(bytes) - 1) || x'00' "
                      "WHERE number = (SELECT max(number) FROM envelope)");
    QTest::newRow("a change that is no envelope")
        << QByteArray("UPDATE envelope SET bytes = x'6e6f' WHERE number = (SELECT max(number) "
                      "FROM envelope)");
}

void BackupSnapshotTest::countsWhatIsLost()
{
    QFETCH(QByteArray, how);
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    const QTemporaryDir stick;
    {
        const auto store = place.open(std::move(created->unlocked));
        VERIFY_RESULT(store);
        const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
        VERIFY_RESULT(id);
        VERIFY_RESULT(
            (*store)->append(*id, { ratingDraft(**store, u"helpen"_s, dossier::Level::Can) }));
        const auto whole = BackupSnapshot::take(**store, stick.path());
        VERIFY_RESULT(whole);
        QCOMPARE(whole->lost(), 0u);
    }
    {
        const auto database = Database::open(databasePath(place.path()), Mode::Write);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->execute(QString::fromLatin1(how)));
    }
    const auto store = place.reopen();
    VERIFY_RESULT(store);
    const auto part = BackupSnapshot::take(**store, stick.path());
    VERIFY_RESULT(part);
    QCOMPARE(part->lost(), 1u);
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::BackupSnapshotTest)
#include "backupsnapshottest.moc"
