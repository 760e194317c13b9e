// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/core/store/backedup.h"

#include <QDir>

#include <future>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

class BackupTest : public QObject, private BackedUp {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void restoresWithTheRecoveryCode();
    void restoresWithThePassphrase();
    void wrongSecrets_data();
    void wrongSecrets();
    void refusesCutFiles();
    void refusesDamagedFiles();
    void refusesOtherFiles();
    void refusesWhatIsBehind();
    void refusesNewerFormat();
    void cancelLeavesNothing();
    void neverOverAStore();
    void goesOnAfterAnInterruptedTry_data();
    void goesOnAfterAnInterruptedTry();
    void leavesTheRestOfALostStore();
    void twoAtATime();
    void namesMissingFiles();
    void namesDamagedFiles();
    void newRecoveryCodeOpensNewBackups();

private:
    void refuse(const QByteArray& bytes, const QList<base::Code>& codes) const;
};

void BackupTest::initTestCase()
{
    const auto report = makeCentre();
    VERIFY_RESULT(report);
    QCOMPARE(report->dossiers, 1);
    QCOMPARE(report->changes, 4);
    QCOMPARE(report->files, 1);
    QCOMPARE(report->bytes, QFileInfo(m_backup).size());
    QCOMPARE(report->made.daysTo(report->expires), 90);
    QVERIFY(report->isReadBack);
    QCOMPARE(report->missing, QStringList());
    QCOMPARE(QFile::permissions(m_backup) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!QFile::exists(m_place.path() + u"/inkaart-snapshot.part"_s));
}

void BackupTest::refuse(const QByteArray& bytes, const QList<base::Code>& codes) const
{
    const QString to = target(u"refused"_s);
    const auto report = restoreBackup(write(u"bad"_s, bytes), m_code, to);
    QVERIFY(!report);
    QVERIFY2(codes.contains(report.error().code), qPrintable(report.error().detail));
    QVERIFY(!QFileInfo::exists(to));
}

void BackupTest::restoresWithTheRecoveryCode()
{
    const QString to = target(u"by-code"_s);
    const auto report = restoreBackup(m_backup, m_code.toLower().replace(u'-', u' '), to);
    VERIFY_RESULT(report);
    QCOMPARE(report->centreName, newVault().centreName);
    QCOMPARE(report->dossiers, 1);
    QCOMPARE(report->changes, 4);
    QCOMPARE(report->files, 1);
    QCOMPARE(report->missing, QStringList());
    // The slots came back as they were.
    auto unlocked = Vault::unlock(to, newVault().passphrase);
    VERIFY_RESULT(unlocked);
    auto store = Store::open(to, std::move(*unlocked), m_place.clock, m_place.random);
    VERIFY_RESULT(store);
    QCOMPARE((*store)->dossier(m_learner)->learner().callName, u"Amina"_s);
    QCOMPARE(*(*store)->blob(m_photo), QByteArray(300'000, 'p'));
    QCOMPARE((*store)->check()->problems, QStringList());
    VERIFY_RESULT(
        (*store)->append(m_learner, { ratingDraft(**store, u"listen"_s, dossier::Level::Can) }));
    VERIFY_RESULT(Vault::unlockWithRecovery(to, m_code));
}

void BackupTest::restoresWithThePassphrase()
{
    const QString to = target(u"by-passphrase"_s);
    QVERIFY(QDir().mkpath(to));
    VERIFY_RESULT(restoreBackup(m_backup, u"een ander geheim"_s, to));
    QVERIFY(Vault::exists(to));
}

void BackupTest::wrongSecrets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another passphrase") << u"een ander geheim!"_s;
    QTest::newRow("the worker's passphrase") << newVault().passphrase;
    QTest::newRow("another code") << u"0000-0000-0000-0000-0000-0000-0000-0000"_s;
}

void BackupTest::wrongSecrets()
{
    QFETCH(QString, secret);
    const QString to = target(u"wrong"_s);
    COMPARE_CODE(restoreBackup(m_backup, secret, to), base::Code::WrongPassphrase);
    QVERIFY(!QFileInfo::exists(to));
}

void BackupTest::refusesCutFiles()
{
    const QByteArray whole = backupBytes();
    for (qsizetype size = 0; size < whole.size(); size += 4096)
        refuse(whole.first(size), { base::Code::Truncated });
    refuse(whole.chopped(1), { base::Code::Truncated });
}

void BackupTest::refusesDamagedFiles()
{
    const QByteArray whole = backupBytes();
    for (qsizetype at = 0; at < whole.size(); at += at < 1024 ? 17 : 9973) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x40);
        // In the first bytes the mark and the header's size stand.
        if (at < 12)
            refuse(bytes, { base::Code::Malformed, base::Code::Corrupt, base::Code::Truncated });
        else
            refuse(bytes, { base::Code::Corrupt });
    }
}

void BackupTest::refusesOtherFiles()
{
    refuse("%PDF-1.7 and so on and so on", { base::Code::Malformed });
    COMPARE_CODE(restoreBackup(target(u"nowhere"_s), m_code, target(u"refused"_s)),
                 base::Code::NotFound);
}

void BackupTest::refusesWhatIsBehind()
{
    refuse(backupBytes() + '\0', { base::Code::Corrupt });
}

void BackupTest::refusesNewerFormat()
{
    // Key 1 of the header's map is the version; the checksum behind it is made to fit.
    const QByteArray whole = backupBytes();
    const qsizetype headerSize =
        static_cast<quint8>(whole[10]) * 256 + static_cast<quint8>(whole[11]);
    QByteArray front = whole.first(12 + headerSize);
    QCOMPARE(front[13], '\x01');
    front[14] = '\x02';
    refuse(front + crypto::sha256(front) + whole.sliced(front.size() + 32), { base::Code::TooNew });
}

void BackupTest::cancelLeavesNothing()
{
    const QString path = target(u"cancelled"_s);
    int calls = 0;
    const auto second = [&calls](qint64 done, qint64 total) {
        return done <= total && ++calls < 2;
    };
    COMPARE_CODE(makeBackup(*m_store, path, {}, second), base::Code::Cancelled);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(path + u".part"_s));
    calls = 0;
    COMPARE_CODE(restoreBackup(m_backup, m_code, target(u"cancelled"_s), second),
                 base::Code::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void BackupTest::neverOverAStore()
{
    COMPARE_CODE(restoreBackup(m_backup, m_code, m_place.path()), base::Code::Duplicate);
    const QString used = target(u"documents"_s);
    QVERIFY(QDir().mkpath(used));
    write(u"documents/.letter"_s, "Beste");
    COMPARE_CODE(restoreBackup(m_backup, m_code, used), base::Code::Duplicate);
    QCOMPARE(QDir(used).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{ u".letter"_s });
    QCOMPARE(m_store->check()->problems, QStringList());
}

void BackupTest::goesOnAfterAnInterruptedTry_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::newRow("restore, while unpacking")
        << QStringList{ u"restore.part/blobs/ab/f"_s, u"inkaart.lock"_s };
    QTest::newRow("restore, with the files moved")
        << QStringList{ u"restore.part/inkaart.sqlite"_s, u"blobs/ab/f"_s, u"inkaart.lock"_s };
    QTest::newRow("restore, while it is cleared")
        << QStringList{ u"restore.part/"_s, u"blobs/ab/f"_s };
    QTest::newRow("founding") << QStringList{ u"inkaart.sqlite.new"_s, u"inkaart.sqlite.new-wal"_s,
                                              u"inkaart.sqlite.new-shm"_s, u"inkaart.lock"_s };
    QTest::newRow("founding, before its last step")
        << QStringList{ u"inkaart.sqlite.new"_s, u"blobs/"_s, u"inkaart.lock"_s };
    QTest::newRow("founding, before its first step") << QStringList{ u"blobs/"_s };
}

void BackupTest::goesOnAfterAnInterruptedTry()
{
    QFETCH(QStringList, left);
    const QString to = target(u"interrupted-"_s + QString::fromLatin1(QTest::currentDataTag()));
    for (const QString& name : left) {
        QVERIFY(QDir().mkpath(QFileInfo(to + u'/' + name).path()));
        if (!name.endsWith(u'/'))
            write(QDir(m_place.folder.path()).relativeFilePath(to + u'/' + name), "x");
    }
    // One that fails leaves it as free as it was.
    COMPARE_CODE(restoreBackup(write(u"bad"_s, backupBytes().chopped(1)), m_code, to),
                 base::Code::Truncated);
    VERIFY_RESULT(restoreBackup(m_backup, m_code, to));
    QStringList names = QDir(to).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    QCOMPARE(names, QStringList({ u"blobs"_s, u"inkaart.lock"_s, u"inkaart.sqlite"_s }));
    QVERIFY(!QFile::exists(to + u"/blobs/ab/f"_s));
}

void BackupTest::leavesTheRestOfALostStore()
{
    // Without its database, and no restore at work: somebody may still want these.
    const QString to = target(u"lost"_s);
    QVERIFY(QDir().mkpath(to + u"/blobs/ab"_s));
    write(u"lost/blobs/ab/f"_s, "x");
    COMPARE_CODE(restoreBackup(m_backup, m_code, to), base::Code::Duplicate);
    QVERIFY(QFile::exists(to + u"/blobs/ab/f"_s));
}

void BackupTest::twoAtATime()
{
    const QString to = target(u"two"_s);
    bool hasTried = false;
    // In the middle of the first a second comes.
    const auto first = restoreBackup(m_backup, m_code, to, [&](qint64, qint64) {
        if (!std::exchange(hasTried, true))
            [&] { COMPARE_CODE(restoreBackup(m_backup, m_code, to), base::Code::AlreadyOpen); }();
        return true;
    });
    VERIFY_RESULT(first);
    QVERIFY(hasTried);
    COMPARE_CODE(restoreBackup(m_backup, m_code, to), base::Code::Duplicate);
    // Both past their first look before either has the lock: they ask once more then.
    const QString race = target(u"race"_s);
    std::vector<std::future<bool>> tries;
    for (int i = 0; i < 4; ++i) {
        tries.push_back(std::async(std::launch::async, [this, race] {
            return restoreBackup(m_backup, m_code, race).has_value();
        }));
    }
    const auto won =
        std::count_if(tries.begin(), tries.end(), [](std::future<bool>& one) { return one.get(); });
    QCOMPARE(won, 1);
    auto unlocked = Vault::unlock(race, newVault().passphrase);
    VERIFY_RESULT(unlocked);
    const auto store = Store::open(race, std::move(*unlocked), m_place.clock, m_place.random);
    VERIFY_RESULT(store);
    QCOMPARE((*store)->check()->problems, QStringList());
}

void BackupTest::namesMissingFiles()
{
    const QString hex = QString::fromLatin1(m_photo.pieces[1].toHex());
    const QString path = u"%1/blobs/%2/%3"_s.arg(m_place.path(), hex.first(2), hex);
    QVERIFY(QFile::rename(path, path + u".aside"_s));
    const auto made = makeBackup(*m_store, target(u"without"_s), {});
    QVERIFY(QFile::rename(path + u".aside"_s, path));
    VERIFY_RESULT(made);
    QCOMPARE(made->missing.size(), 1);
    QVERIFY(made->missing.front().contains(hex));
    const auto report = restoreBackup(target(u"without"_s), m_code, target(u"missing"_s));
    VERIFY_RESULT(report);
    QCOMPARE(report->missing.size(), 1);
    QVERIFY(report->missing.front().contains(hex));
}

void BackupTest::namesDamagedFiles()
{
    const QString hex = QString::fromLatin1(m_photo.pieces[0].toHex());
    QFile piece(u"%1/blobs/%2/%3"_s.arg(m_place.path(), hex.first(2), hex));
    QVERIFY(piece.open(QIODevice::ReadWrite));
    const QByteArray whole = piece.read(100);
    QVERIFY(piece.seek(50) && piece.putChar(static_cast<char>(whole[50] ^ 1)) && piece.flush());
    const auto made = makeBackup(*m_store, target(u"flipped"_s), {});
    QVERIFY(piece.seek(0) && piece.write(whole) == whole.size() && piece.flush());
    VERIFY_RESULT(made);
    QCOMPARE(made->missing, QStringList{ u"a piece of a file is damaged: "_s + hex });
    QCOMPARE(
        restoreBackup(target(u"flipped"_s), m_code, target(u"flipped-store"_s))->missing.size(), 1);
}

void BackupTest::newRecoveryCodeOpensNewBackups()
{
    const auto code = Slots(m_place.path(), m_store->unlocked(), m_place.random).newRecoveryCode();
    VERIFY_RESULT(code);
    const QString path = target(u"newer"_s);
    VERIFY_RESULT(makeBackup(*m_store, path, {}));
    COMPARE_CODE(restoreBackup(path, m_code, target(u"newer-store"_s)),
                 base::Code::WrongPassphrase);
    VERIFY_RESULT(restoreBackup(path, *code, target(u"newer-store"_s)));
    // What was sealed to the old code stays its own.
    VERIFY_RESULT(restoreBackup(m_backup, m_code, target(u"older-store"_s)));
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::BackupTest)
#include "backuptest.moc"
