// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/files.h"
#include "tests/core/store/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEarlierVersionOpens_data();
    void everyEarlierVersionOpens();
    void stepsAreTakenOnce();
    void aFailingStepChangesNothing();
    void versionsGoUpByOne();
    void newerFileIsOnlyRead();
    void aFileOfAnotherProgram();
};

namespace {

QString dataPath(const QString& name)
{
    return QStringLiteral(INKAART_SOURCE_DIR "/tests/core/store/data/") + name;
}

/// Runs a dump of the `sqlite3` tool: one statement a line or more, ended by ";\n".
bool load(const QString& dump, const QString& path)
{
    QFile file(dump);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    bool isDone = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"load"_s);
        database.setDatabaseName(path);
        isDone = database.open();
        QSqlQuery query(database);
        for (const QString& statement :
             QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts))
            isDone = isDone && query.exec(statement);
    }
    QSqlDatabase::removeDatabase(u"load"_s);
    return isDone;
}

/// What an opened store holds, to be compared with what it held when it was written.
QJsonObject told(const Store& store)
{
    QJsonArray learners;
    const auto cards = store.cards();
    for (const dossier::Card& card : cards.value_or(std::vector<dossier::Card>{})) {
        const auto dossier = store.dossier(card.dossier);
        QJsonArray ratings;
        for (const auto& rating : dossier->all<dossier::Rating>())
            ratings.append(rating.value.skill);
        learners.append(QJsonObject{ { u"id"_s, card.dossier.toString() },
                                     { u"callName"_s, card.callName },
                                     { u"ratings"_s, ratings } });
    }
    return { { u"centre"_s, store.settings().name },
             { u"worker"_s, store.workerById(store.worker())->name },
             { u"device"_s, store.device().toString() },
             { u"place"_s, QString::fromUtf8(store.local(u"place"_s).value_or(QByteArray())) },
             { u"learners"_s, learners } };
}

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

void MigrationsTest::everyEarlierVersionOpens_data()
{
    QTest::addColumn<QString>("name");
    for (int version = 1; version <= currentVersion(); ++version)
        QTest::addRow("version %d", version) << u"store-v%1"_s.arg(version);
}

void MigrationsTest::everyEarlierVersionOpens()
{
    QFETCH(QString, name);
    Place place;
    VERIFY_RESULT(makeFolder(place.path()));
    QVERIFY(load(dataPath(name + u".sql"_s), databasePath(place.path())));
    const QJsonObject expected = readJson(dataPath(name + u".json"_s));
    QVERIFY(!expected.isEmpty());
    place.clock.set(std::max(someDay, qint64(1'795'000'000'000))); // not before the store was made
    auto store = place.reopen();
    VERIFY_RESULT(store);
    QCOMPARE(told(**store), expected[u"holds"_s].toObject());
    QCOMPARE((*store)->check()->problems, QStringList());
    const auto id = (*store)->cards()->front().dossier;
    VERIFY_RESULT((*store)->append(id, { ratingDraft(**store, u"new"_s, dossier::Level::Can) }));
    store->reset();
    VERIFY_RESULT(Vault::unlockWithRecovery(place.path(), expected[u"recoveryCode"_s].toString()));
    QCOMPARE(*(*Database::open(databasePath(place.path()), Mode::Read))->version(),
             currentVersion());
}

void MigrationsTest::stepsAreTakenOnce()
{
    Place place;
    VERIFY_RESULT(place.create());
    auto database = Database::open(databasePath(place.path()), Mode::Write);
    VERIFY_RESULT(database);
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int next = currentVersion() + 1;
    steps.push_back(
        { next, { "ALTER TABLE card ADD COLUMN colour TEXT", "UPDATE card SET colour = 'red'" } });
    VERIFY_RESULT(migrate(**database, steps));
    QCOMPARE(*(*database)->version(), next);
    VERIFY_RESULT(migrate(**database, steps));
    COMPARE_CODE(migrate(**database, migrations()), base::Code::TooNew);
}

void MigrationsTest::aFailingStepChangesNothing()
{
    Place place;
    VERIFY_RESULT(place.create());
    auto database = Database::open(databasePath(place.path()), Mode::Write);
    VERIFY_RESULT(database);
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({ currentVersion() + 1, { "DROP TABLE card", "DELETE FROM nowhere" } });
    QVERIFY(!migrate(**database, steps));
    QCOMPARE(*(*database)->version(), currentVersion());
    database->reset();
    auto store = place.reopen();
    VERIFY_RESULT(store);
    QCOMPARE((*store)->check()->problems, QStringList());
}

void MigrationsTest::versionsGoUpByOne()
{
    int expected = 0;
    for (const Migration& step : migrations())
        QCOMPARE(step.version, ++expected);
}

void MigrationsTest::newerFileIsOnlyRead()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    store->reset();
    VERIFY_RESULT((*Database::open(databasePath(place.path()), Mode::Write))
                      ->execute(u"PRAGMA user_version=99"_s));
    COMPARE_CODE(place.reopen(), base::Code::TooNew);
    const auto before = readFile(databasePath(place.path()), 10'000'000);
    auto unlocked = Vault::unlock(place.path(), newVault().passphrase);
    VERIFY_RESULT(unlocked);
    store = Store::openReadOnly(place.path(), std::move(*unlocked), place.clock, place.random);
    VERIFY_RESULT(store);
    QCOMPARE((*store)->cards()->front().callName, u"Amina"_s);
    COMPARE_CODE((*store)->append(*id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) }),
                 base::Code::ReadOnly);
    store->reset();
    QCOMPARE(*readFile(databasePath(place.path()), 10'000'000), *before);
}

void MigrationsTest::aFileOfAnotherProgram()
{
    Place place;
    VERIFY_RESULT(makeFolder(place.path()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(databasePath(place.path()));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE songs(name TEXT)"_s)
                && query.exec(u"PRAGMA user_version=1"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    COMPARE_CODE(Vault::unlock(place.path(), newVault().passphrase), base::Code::Corrupt);
    VERIFY_RESULT((*Database::open(databasePath(place.path()), Mode::Write))
                      ->execute(u"PRAGMA user_version=7"_s));
    COMPARE_CODE(Vault::unlock(place.path(), newVault().passphrase), base::Code::TooNew);
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::MigrationsTest)
#include "migrationstest.moc"
