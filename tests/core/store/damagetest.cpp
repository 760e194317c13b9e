// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/survey.h"
#include "tests/core/store/fixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

/// What a whole store tells; any other answer than this must be an error, or be less and say so.
struct Truth {
    QString label;
    std::vector<dossier::Card> cards;
    std::map<base::DossierId, std::vector<dossier::Change>> histories;
    std::vector<dossier::Change> centre;
    dossier::BlobRef photo;
};

class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void flippedBytes();
    void overwrittenPages();
    void cutDatabase();
    void noDatabaseAtAll_data();
    void noDatabaseAtAll();
    void damagedPiece();
    void lostRows_data();
    void lostRows();
    void checkFindsForgery();
    void oneDamagedDossierHidesNobodyElse_data();
    void oneDamagedDossierHidesNobodyElse();

private:
    void change(const QString& sql) const;
    void write(const QByteArray& bytes) const;
    void look();
    void lookAtCards(const Store& store) const;
    bool isTrue(const dossier::Dossier& dossier, const std::vector<dossier::Change>& history);

    Place m_place;
    QByteArray m_whole;
    Truth m_truth;
    int m_partly = 0; ///< dossiers of which a part was read
};

void DamageTest::initTestCase()
{
    auto created = m_place.create();
    VERIFY_RESULT(created);
    auto store = m_place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    for (int i = 0; i < 30; ++i) {
        const auto id = (*store)->createDossier({ learnerDraft(**store, u"Learner %1"_s.arg(i)) });
        VERIFY_RESULT(id);
        for (int j = 0; j < 4; ++j)
            VERIFY_RESULT((*store)->append(
                *id, { ratingDraft(**store, u"skill%1"_s.arg(j), dossier::Level::Can) }));
        m_truth.histories[*id] = (*store)->dossier(*id)->records().history();
        if (i == 0)
            m_truth.photo =
                *(*store)->putBlob(*id, QByteArray(9000, 'p'), u"image/png"_s, u"p.png"_s);
    }
    m_truth.label = newVault().centreName;
    m_truth.cards = *(*store)->cards();
    m_truth.centre = (*store)->centreDossier().records().history();
    store->reset();
    QFile file(m_place.path() + u"/inkaart.sqlite"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
    look();
}

void DamageTest::write(const QByteArray& bytes) const
{
    QDir folder(m_place.path());
    for (const QString& name : folder.entryList({ u"inkaart.sqlite*"_s }))
        QVERIFY(folder.remove(name));
    QFile file(folder.filePath(u"inkaart.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// All that was put in; or a part of it, and it says that something is set aside.
bool DamageTest::isTrue(const dossier::Dossier& dossier,
                        const std::vector<dossier::Change>& history)
{
    const auto read = dossier.records().history();
    if (dossier.setAside() == 0)
        return read == history;
    ++m_partly;
    return !read.empty() && std::all_of(read.begin(), read.end(), [&](const auto& change) {
        return std::find(history.begin(), history.end(), change) != history.end();
    });
}

/// Who can be read is shown, and as they are.
void DamageTest::lookAtCards(const Store& store) const
{
    if (const auto found = Survey(store).cards()) {
        const auto isPart = [&](const base::DossierId& id) {
            return std::find(found->partly.begin(), found->partly.end(), id) != found->partly.end();
        };
        for (const dossier::Card& card : found->cards)
            QVERIFY(isPart(card.dossier)
                    || std::find(m_truth.cards.begin(), m_truth.cards.end(), card)
                        != m_truth.cards.end());
        // Who can be read is shown.
        for (const auto& [id, history] : m_truth.histories) {
            if (store.dossier(id))
                QVERIFY(std::any_of(found->cards.begin(), found->cards.end(),
                                    [&](const auto& card) { return card.dossier == id; }));
        }
        QCOMPARE(store.cards().has_value(), found->isWhole());
    }
    if (auto cards = store.cards()) {
        std::sort(cards->begin(), cards->end(),
                  [](const auto& a, const auto& b) { return a.dossier < b.dossier; });
        auto expected = m_truth.cards;
        std::sort(expected.begin(), expected.end(),
                  [](const auto& a, const auto& b) { return a.dossier < b.dossier; });
        QVERIFY(*cards == expected);
    }
}

/// Everything that answers must answer the truth.
void DamageTest::look()
{
    if (const auto label = Vault::label(m_place.path()))
        QCOMPARE(*label, m_truth.label);
    auto unlocked = Vault::unlock(m_place.path(), newVault().passphrase);
    if (!unlocked)
        return;
    base::SeededRandom random(3);
    const auto store = Store::open(m_place.path(), std::move(*unlocked), m_place.clock, random);
    if (!store)
        return;
    QVERIFY(isTrue((*store)->centreDossier(), m_truth.centre));
    lookAtCards(**store);
    for (const auto& [id, history] : m_truth.histories) {
        if (const auto dossier = (*store)->dossier(id))
            QVERIFY(isTrue(*dossier, history));
    }
    std::ignore = (*store)->check();
    const auto& [id, history] = *m_truth.histories.begin();
    if (auto written =
            (*store)->append(id, { ratingDraft(**store, u"after"_s, dossier::Level::Later) })) {
        const auto dossier = (*store)->dossier(id);
        QVERIFY(dossier);
        const size_t found = dossier->records().changeCount();
        if (dossier->setAside() == 0)
            QCOMPARE(found, history.size() + 1);
        else if (found == history.size() + 1)
            // All is there, but the tally that would prove it is what was damaged.
            QCOMPARE(dossier->setAside(), 1);
        else
            QVERIFY(found < history.size() + 1);
    }
}

void DamageTest::flippedBytes()
{
    const quint32 seed = qEnvironmentVariableIsSet("INKAART_SEED")
        ? qEnvironmentVariableIntValue("INKAART_SEED")
        : QRandomGenerator::system()->generate() % 100'000;
    qInfo("INKAART_SEED=%u", seed);
    QRandomGenerator random(seed);
    const int flips = qEnvironmentVariableIsSet("INKAART_LONG") ? 1500 : 120;
    for (int i = 0; i < flips && !QTest::currentTestFailed(); ++i) {
        QByteArray bytes = m_whole;
        // The first page and the pages' heads decide most; a third of the flips go there.
        const qsizetype at = i % 3 == 0
            ? random.bounded(4096) + 4096 * (i % 2 ? random.bounded(int(bytes.size() / 4096)) : 0)
            : random.bounded(int(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        write(bytes);
        look();
        if (QTest::currentTestFailed())
            qWarning("flip %d at %lld", i, static_cast<long long>(at));
    }
}

void DamageTest::overwrittenPages()
{
    m_partly = 0;
    for (qsizetype page = 0; page < m_whole.size() / 4096 && !QTest::currentTestFailed();
         page += 3) {
        QByteArray bytes = m_whole;
        bytes.replace(page * 4096, 4096, QByteArray(4096, page % 2 ? '\0' : '\xff'));
        write(bytes);
        look();
    }
    // What lay on other pages is read.
    QVERIFY(m_partly > 0);
}

void DamageTest::cutDatabase()
{
    for (qsizetype size = 0; size < m_whole.size() && !QTest::currentTestFailed();
         size += 7 * 1024) {
        write(m_whole.first(size));
        look();
    }
}

void DamageTest::noDatabaseAtAll_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("Dear diary, this is no database at all.");
    QTest::newRow("only the mark") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(16384, '\0');
}

void DamageTest::noDatabaseAtAll()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    QVERIFY(Vault::exists(m_place.path()));
    COMPARE_CODE(Vault::unlock(m_place.path(), newVault().passphrase), base::Code::Corrupt);
    COMPARE_CODE(Vault::label(m_place.path()), base::Code::Corrupt);
}

void DamageTest::damagedPiece()
{
    write(m_whole);
    auto store = m_place.reopen();
    VERIFY_RESULT(store);
    QCOMPARE(*(*store)->blob(m_truth.photo), QByteArray(9000, 'p'));
    const QString hex = QString::fromLatin1(m_truth.photo.pieces[0].toHex());
    QFile piece(u"%1/blobs/%2/%3"_s.arg(m_place.path(), hex.first(2), hex));
    QVERIFY(piece.open(QIODevice::ReadWrite));
    QByteArray bytes = piece.readAll();
    bytes[100] = static_cast<char>(bytes[100] ^ 1);
    QVERIFY(piece.seek(0) && piece.write(bytes) == bytes.size());
    piece.close();
    COMPARE_CODE((*store)->blob(m_truth.photo), base::Code::Corrupt);
    QCOMPARE((*store)->check()->problems.size(), 1);
    QVERIFY(piece.remove());
    COMPARE_CODE((*store)->blob(m_truth.photo), base::Code::NotFound);
    dossier::BlobRef outside = m_truth.photo;
    outside.pieces = { "../../../../etc/passwd" };
    COMPARE_CODE((*store)->blob(outside), base::Code::Corrupt);
}

void DamageTest::change(const QString& sql) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(m_place.path() + u"/inkaart.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
}

void DamageTest::oneDamagedDossierHidesNobodyElse_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("damaged");
    QTest::addColumn<int>("partly");
    QTest::addColumn<bool>("isCounted");
    const QString third = u" WHERE dossier = (SELECT dossier FROM card WHERE number = 3)"_s;
    QTest::newRow("card and key") << u"UPDATE dossier_key SET box = zeroblob(60)"_s + third << 29
                                  << 1 << 0 << true;
    QTest::newRow("card and all changes")
        << u"UPDATE envelope SET bytes = zeroblob(200)"_s + third << 29 << 1 << 0 << true;
    QTest::newRow("card and a change")
        << u"UPDATE envelope SET bytes = zeroblob(200) WHERE seq = (SELECT min(seq) FROM envelope"_s
            + third + u")"_s
        << 30 << 0 << 1 << true;
    QTest::newRow("card and tally") << u"UPDATE dossier SET tally = zeroblob(36) WHERE id = "
                                       "(SELECT dossier FROM card WHERE number = 3)"_s
                                    << 30 << 0 << 1 << true;
    QTest::newRow("card only") << u"SELECT 1"_s << 30 << 0 << 0 << true;
    QTest::newRow("the count") << u"UPDATE meta SET value = zeroblob(36) WHERE name = 'learners'"_s
                               << 30 << 0 << 0 << false;
}

void DamageTest::oneDamagedDossierHidesNobodyElse()
{
    QFETCH(QString, sql);
    QFETCH(int, shown);
    QFETCH(int, damaged);
    QFETCH(int, partly);
    QFETCH(bool, isCounted);
    write(m_whole);
    if (sql != u"SELECT 1"_s)
        change(sql);
    change(u"UPDATE card SET box = zeroblob(60) WHERE number = 3"_s);
    auto store = m_place.reopen();
    VERIFY_RESULT(store);
    const auto found = Survey(**store).cards();
    VERIFY_RESULT(found);
    QCOMPARE(int(found->cards.size()), shown);
    QCOMPARE(int(found->damaged.size()), damaged);
    QCOMPARE(int(found->partly.size()), partly);
    QCOMPARE(found->isCounted, isCounted);
    for (const base::DossierId& id : found->damaged)
        COMPARE_CODE((*store)->dossier(id), base::Code::Corrupt);
    // Somebody new does not make the loss forgotten, and is not kept out by it.
    VERIFY_RESULT((*store)->createDossier({ learnerDraft(**store, u"Sem"_s) }));
    const auto after = Survey(**store).cards();
    VERIFY_RESULT(after);
    QCOMPARE(int(after->cards.size()), shown + 1);
    QCOMPARE(int(after->damaged.size()), damaged);
    QCOMPARE(int(after->partly.size()), partly);
    look();
}

void DamageTest::lostRows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a change") << u"DELETE FROM envelope WHERE seq = 20"_s;
    QTest::newRow("the last change")
        << u"DELETE FROM envelope WHERE seq = (SELECT max(seq) FROM envelope)"_s;
    QTest::newRow("a card") << u"DELETE FROM card WHERE number = 5"_s;
    QTest::newRow("two cards changed places")
        << u"UPDATE card SET box = (SELECT box FROM card WHERE number = 7) WHERE number = 5"_s;
    QTest::newRow("a key")
        << u"DELETE FROM dossier_key WHERE dossier = (SELECT dossier FROM card WHERE number = 5)"_s;
    QTest::newRow("a change moved to another dossier")
        << u"UPDATE envelope SET dossier = (SELECT dossier FROM card WHERE number = 9) WHERE seq = 20"_s;
    QTest::newRow("the end of the chain") << u"UPDATE chain SET seq = seq - 1"_s;
    QTest::newRow("the clock") << u"UPDATE chain SET ms = 0"_s;
    QTest::newRow("no cards") << u"DELETE FROM card"_s;
}

void DamageTest::lostRows()
{
    QFETCH(QString, sql);
    write(m_whole);
    change(sql);
    // Opening says so, or the check does.
    if (auto store = m_place.reopen()) {
        const auto report = (*store)->check();
        QVERIFY(!report || !report->problems.isEmpty());
    }
    look();
}

void DamageTest::checkFindsForgery()
{
    // Somebody with the disk but no key changes the recovery key, so that backups go to him.
    write(m_whole);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forgery"_s);
        database.setDatabaseName(m_place.path() + u"/inkaart.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE meta SET value = zeroblob(96) WHERE name = 'recovery'"_s));
    }
    QSqlDatabase::removeDatabase(u"forgery"_s);
    auto store = m_place.reopen();
    VERIFY_RESULT(store);
    QVERIFY(!(*store)->check()->problems.isEmpty());
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::DamageTest)
#include "damagetest.moc"
