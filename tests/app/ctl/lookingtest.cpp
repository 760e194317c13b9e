// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/app/ctl/program.h"
#include "tests/core/store/privatemount.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

/// What only looks at a store works where nothing can be written.
class LookingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_learner; ///< whose certificate was printed
    QString m_other; ///< whose never was

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString made(const QString& name);
    /// Does something to the database that no program of ours does.
    static bool spoil(const QString& store, const QString& statement, const QByteArray& dossier);
    /// The centre's own dossier, in hex: the one that has no card.
    static QByteArray centreOf(const QString& store);
    /// Every command that looks says yes; those that write say why not.
    void looksOnly(const QString& store);

private Q_SLOTS:
    void whileAnotherHoldsIt();
    void onADiskThatCannotBeWritten();
    void aJournalOnSuchADisk();
    void ofANewerProgram();
    void oneThatIsDamagedHidesNobody();
    void nobodyVouchesForWhatCannotBeRead();
};

QString LookingTest::made(const QString& name)
{
    const QString store = path(name);
    if (ctl({ u"demo"_s, store, u"--learners"_s, u"20"_s, u"--seed"_s, u"7"_s }).code != 0)
        return {};
    QStringList withBadges;
    const Answer cards = ctl({ u"learners"_s, u"--store"_s, store, u"--json"_s });
    for (const QByteArray& line : cards.out.trimmed().split('\n')) {
        const QJsonObject card = QJsonDocument::fromJson(line).object();
        if (card["badges"_L1].toInt() > 0)
            withBadges.append(card["id"_L1].toString());
    }
    m_learner = withBadges.value(0);
    m_other = withBadges.value(1);
    const bool isPrinted = ctl({ u"certificate"_s, u"--store"_s, store, u"--learner"_s, m_learner,
                                 u"--out"_s, path(u"first.pdf"_s) })
                               .code
        == 0;
    return isPrinted && !m_other.isEmpty() ? store : QString();
}

template<class Use>
static auto withDatabase(const QString& store, const Use& use)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
    database.setDatabaseName(store + u"/inkaart.sqlite"_s);
    database.open();
    const auto result = use(database);
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"spoil"_s);
    return result;
}

bool LookingTest::spoil(const QString& store, const QString& statement, const QByteArray& dossier)
{
    return withDatabase(store, [&](const QSqlDatabase& database) {
        QSqlQuery query(database);
        query.prepare(statement);
        query.addBindValue(dossier);
        return query.exec();
    });
}

QByteArray LookingTest::centreOf(const QString& store)
{
    return withDatabase(store, [](const QSqlDatabase& database) {
        QSqlQuery query(database);
        query.exec(u"select hex(dossier) from envelope where dossier not in (select dossier from "
                   "card) limit 1"_s);
        return query.next() ? query.value(0).toByteArray() : QByteArray();
    });
}

void LookingTest::looksOnly(const QString& store)
{
    const QStringList of{ u"--store"_s, store };
    const QStringList calls[] = { { u"learners"_s },
                                  { u"check"_s },
                                  { u"show"_s, m_learner },
                                  { u"export"_s, m_learner },
                                  { u"backup"_s, path(u"looked.inkaart"_s) },
                                  { u"verify"_s, path(u"first.pdf"_s) },
                                  { u"certificate"_s, u"--learner"_s, m_learner, u"--out"_s,
                                    path(u"again.pdf"_s) },
                                  { u"certificate"_s, u"--kind"_s, u"passport"_s, u"--learner"_s,
                                    m_other, u"--out"_s, path(u"passport.pdf"_s) } };
    for (const QStringList& call : calls) {
        const Answer answer = ctl(call + of);
        QVERIFY2(answer.code == 0, (call.first().toUtf8() + ": " + answer.error).constData());
        QVERIFY(answer.error.isEmpty());
    }
    const QStringList writes[] = { { u"learner"_s, u"add"_s, u"--call-name"_s, u"Bo"_s },
                                   { u"certificate"_s, u"--learner"_s, m_other, u"--out"_s,
                                     path(u"new.pdf"_s) } };
    for (const QStringList& call : writes) {
        const Answer answer = ctl(call + of);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY(answer.out.isEmpty());
    }
    QVERIFY(!QFile::exists(path(u"new.pdf"_s)));
}

void LookingTest::whileAnotherHoldsIt()
{
    const QString store = made(u"held"_s);
    QVERIFY(!store.isEmpty());
    const QByteArray name = QFile::encodeName(store + u"/inkaart.lock"_s);
    const int lock = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0);
    looksOnly(store);
    QVERIFY(ctl({ u"learner"_s, u"add"_s, u"--call-name"_s, u"Bo"_s, u"--store"_s, store })
                .error.contains("another program"));
    ::close(lock);
}

void LookingTest::onADiskThatCannotBeWritten()
{
    const QString store = made(u"card"_s);
    QVERIFY(!store.isEmpty());
    if (!inkaart::store::test::mountReadOnly(store))
        QSKIP("mounting is not allowed here");
    const inkaart::store::test::Unmount unmount(store);
    looksOnly(store);
}

/// Left by a power cut and then carried on a card that is locked.
void LookingTest::aJournalOnSuchADisk()
{
    const QString store = made(u"journal"_s);
    QVERIFY(!store.isEmpty());
    QFile journal(store + u"/inkaart.sqlite-wal"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write(QByteArray(4096, '\0')) == 4096);
    journal.close();
    if (!inkaart::store::test::mountReadOnly(store))
        QSKIP("mounting is not allowed here");
    const inkaart::store::test::Unmount unmount(store);
    const Answer answer = ctl({ u"learners"_s, u"--store"_s, store });
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.error.contains("copy its folder"), answer.error.constData());
}

void LookingTest::ofANewerProgram()
{
    const QString store = made(u"newer"_s);
    QVERIFY(!store.isEmpty());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(store + u"/inkaart.sqlite"_s);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version=7"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    looksOnly(store);
    QVERIFY(ctl({ u"learner"_s, u"add"_s, u"--call-name"_s, u"Bo"_s, u"--store"_s, store })
                .error.contains("newer Inkaart"));
}

void LookingTest::oneThatIsDamagedHidesNobody()
{
    const QString store = made(u"damaged"_s);
    QVERIFY(!store.isEmpty());
    const qsizetype all = ctl({ u"learners"_s, u"--store"_s, store }).out.count('\n');
    const QByteArray id = QByteArray::fromHex(m_other.toLatin1().replace("-", ""));
    QVERIFY(spoil(store, u"delete from envelope where dossier = ?"_s, id));
    QVERIFY(spoil(store, u"delete from card where dossier = ?"_s, id));
    const Answer listed = ctl({ u"learners"_s, u"--store"_s, store });
    QCOMPARE(listed.code, 1);
    QCOMPARE(listed.out.count('\n'), all - 1);
    QCOMPARE(
        ctl({ u"certificate"_s, u"--store"_s, store, u"--all"_s, u"--out"_s, path(u"all.pdf"_s) })
            .code,
        0);
    // Part of somebody is gone: what is left is told, and that it is not all.
    const QByteArray part = QByteArray::fromHex(m_learner.toLatin1().replace("-", ""));
    QVERIFY(spoil(store,
                  u"update envelope set bytes = x'00' where number = (select max(number) from "
                  "envelope where dossier = ?)"_s,
                  part));
    for (const QString& command : { u"show"_s, u"export"_s }) {
        const Answer told = ctl({ command, m_learner, u"--store"_s, store });
        QCOMPARE(told.code, 1);
        QVERIFY(!told.out.isEmpty());
    }
}

void LookingTest::nobodyVouchesForWhatCannotBeRead()
{
    const QString store = made(u"vouch"_s);
    QVERIFY(!store.isEmpty());
    const QString paper = path(u"first.pdf"_s);
    QCOMPARE(ctl({ u"verify"_s, paper, u"--store"_s, store }).code, 0);
    const QString centre = QString::fromLatin1(centreOf(store));
    QVERIFY(spoil(store,
                  u"update envelope set bytes = x'00' where number = (select max(number) from "
                  "envelope where dossier = ?)"_s,
                  QByteArray::fromHex(centre.toLatin1())));
    QCOMPARE(ctl({ u"verify"_s, paper, u"--store"_s, store }).code, 4);
}

QTEST_GUILESS_MAIN(LookingTest)
#include "lookingtest.moc"
