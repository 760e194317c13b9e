// SPDX-License-Identifier: GPL-3.0-or-later
// One bit that is wrong costs the one change it is in: all others are read, it is told, and nothing
// is deleted.
#include "tests/unitmain.h"

#include "core/store/survey.h"
#include "tests/core/store/fixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// Where some bytes lie in the database.
struct Spot {
    QString table;
    QString column;
    QList<std::pair<QString, QVariant>> row; ///< the columns that name it
    QByteArray bytes;

    bool isOf(const base::DossierId& id) const
    {
        const auto is = [&](const auto& key) {
            return key.first == "dossier"_L1 && key.second.toByteArray() == id.bytes();
        };
        return std::any_of(row.begin(), row.end(), is);
    }
};

/// The database as a program without keys sees it.
class Raw {
public:
    explicit Raw(const Place& place)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        m_database.setDatabaseName(place.path() + u"/inkaart.sqlite"_s);
        if (!m_database.open())
            qFatal("the database does not open");
        QSqlQuery(u"PRAGMA synchronous=OFF"_s, m_database);
    }
    ~Raw()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
    void run(const QString& sql)
    {
        QSqlQuery query(m_database);
        QVERIFY(query.exec(sql));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    void set(const Spot& spot, const QByteArray& bytes)
    {
        QStringList keys;
        for (const auto& [name, value] : spot.row)
            keys += name + u"=?"_s;
        QSqlQuery query(m_database);
        QVERIFY(query.prepare(u"UPDATE \"%1\" SET %2=? WHERE %3"_s.arg(spot.table, spot.column,
                                                                       keys.join(u" AND "_s))));
        query.addBindValue(bytes);
        for (const auto& [name, value] : spot.row)
            query.addBindValue(value);
        QVERIFY(query.exec());
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QList<Spot> blobs()
    {
        QList<Spot> spots;
        for (const QString& table : m_database.tables())
            spots += blobs(table, u"true"_s);
        return spots;
    }
    QList<Spot> blobs(const QString& table, const QString& where)
    {
        QList<Spot> spots;
        const QSqlIndex key = m_database.primaryIndex(table);
        QSqlQuery query(u"SELECT * FROM \"%1\" WHERE %2"_s.arg(table, where), m_database);
        while (query.next())
            addBlobs(spots, table, key, query.record());
        return spots;
    }

private:
    static void addBlobs(QList<Spot>& spots, const QString& table, const QSqlIndex& key,
                         const QSqlRecord& record)
    {
        Spot spot{ table, {}, {}, {} };
        for (int i = 0; i < key.count(); ++i)
            spot.row.emplaceBack(key.fieldName(i), record.value(key.fieldName(i)));
        if (record.contains(u"dossier"_s) && !key.contains(u"dossier"_s))
            spot.row.emplaceBack(u"dossier"_s, record.value(u"dossier"_s));
        for (int i = 0; i < record.count(); ++i) {
            if (record.value(i).metaType() != QMetaType::fromType<QByteArray>())
                continue;
            spot.column = record.fieldName(i);
            spot.bytes = record.value(i).toByteArray();
            spots.append(spot);
        }
    }

    QSqlDatabase m_database;
};

quint32 seed()
{
    static const quint32 number = qEnvironmentVariableIsSet("INKAART_SEED")
        ? quint32(qEnvironmentVariableIntValue("INKAART_SEED"))
        : QRandomGenerator::system()->generate() % 100'000;
    return number;
}

} // namespace

class SetAsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anyBlob();
    void theLastChange();
    void theNoteOfTheEnd();
    void aChangeOfTheCentre();
    void theFirstChangesOfTheCentre();
    void theNameStaysOnTheCard();
    void whoMayHaveBeenPutBackStays();
    void erasesWhatIsDamaged();

private:
    void look(const Spot& spot);
    void turnOver(const Spot& spot, qsizetype at, int bit);
    static bool isPart(const dossier::Dossier& dossier,
                       const std::vector<dossier::Change>& history);
    void flip(const QString& where);

    std::unique_ptr<Place> m_place;
    std::vector<base::DossierId> m_learners;
    std::map<base::DossierId, std::vector<dossier::Change>> m_histories;
    base::DossierId m_centre;
    std::vector<dossier::Change> m_centreHistory;
};

void SetAsideTest::init()
{
    m_place = std::make_unique<Place>();
    m_learners.clear();
    m_histories.clear();
    auto created = m_place->create();
    VERIFY_RESULT(created);
    auto opened = m_place->open(std::move(created->unlocked));
    VERIFY_RESULT(opened);
    Store& store = **opened;
    for (const QString& name : { u"Amina"_s, u"Danylo"_s, u"Sem"_s, u"Weg"_s }) {
        const auto id = store.createDossier({ learnerDraft(store, name) });
        VERIFY_RESULT(id);
        for (int i = 0; i < 3; ++i)
            VERIFY_RESULT(store.append(
                *id, { ratingDraft(store, u"skill%1"_s.arg(i), dossier::Level::Can) }));
        m_learners.push_back(*id);
    }
    VERIFY_RESULT(store.putBlob(m_learners[0], QByteArray(900, 'p'), u"image/png"_s, u"p.png"_s));
    VERIFY_RESULT(store.setLocal(u"preference/theme"_s, "dark"));
    VERIFY_RESULT(store.destroyDossier(m_learners.back()));
    m_learners.pop_back();
    for (const base::DossierId& id : m_learners)
        m_histories[id] = store.dossier(id)->records().history();
    m_centre = store.unlocked().centreDossier;
    m_centreHistory = store.centreDossier().records().history();
    QVERIFY(store.check()->problems.isEmpty());
}

/// Turns over a bit in the sealed box of the one envelope \a where says.
void SetAsideTest::flip(const QString& where)
{
    Raw raw(*m_place);
    for (const Spot& spot : raw.blobs(u"envelope"_s, where)) {
        if (spot.column != "bytes"_L1)
            continue;
        QByteArray bytes = spot.bytes;
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
        raw.set(spot, bytes);
    }
}

bool SetAsideTest::isPart(const dossier::Dossier& dossier,
                          const std::vector<dossier::Change>& history)
{
    const auto read = dossier.records().history();
    return int(history.size() - read.size()) <= dossier.setAside()
        && std::all_of(read.begin(), read.end(), [&](const dossier::Change& change) {
               return std::find(history.begin(), history.end(), change) != history.end();
           });
}

/// With a bit of \a spot turned over: what may be gone is gone, and no more.
void SetAsideTest::look(const Spot& spot)
{
    const bool isKeyOfCentre = spot.table == "dossier_key"_L1 && spot.isOf(m_centre);
    const bool isVault =
        spot.table == "secret"_L1 || spot.table == "slot"_L1 || spot.table == "meta"_L1;
    const auto opened = m_place->reopen();
    if (!opened) {
        QVERIFY2(isVault || isKeyOfCentre, qPrintable(opened.error().detail));
        return;
    }
    const Store& store = **opened;
    QVERIFY(isPart(store.centreDossier(), m_centreHistory));
    for (const base::DossierId& id : m_learners) {
        const auto dossier = store.dossier(id);
        if (!dossier) {
            QVERIFY2(spot.table == "dossier_key"_L1 && spot.isOf(id),
                     qPrintable(dossier.error().detail));
            continue;
        }
        QVERIFY(isPart(*dossier, m_histories[id]));
        QVERIFY(dossier->setAside() <= 1);
        VERIFY_RESULT(store.card(id));
        const bool mayBe = spot.table == "dossier"_L1 || spot.isOf(id);
        QVERIFY(mayBe || dossier->setAside() == 0);
    }
    const auto found = Survey(store).cards();
    VERIFY_RESULT(found);
    QCOMPARE(found->cards.size(), m_learners.size());
    const auto report = store.check();
    VERIFY_RESULT(report);
    if (spot.table == "envelope"_L1 && spot.column == "bytes"_L1)
        QVERIFY(report->problems.join(u' ').contains(u"of device"_s));
}

void SetAsideTest::turnOver(const Spot& spot, qsizetype at, int bit)
{
    QByteArray bytes = spot.bytes;
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
    Spot now = spot;
    for (auto& [name, value] : now.row) {
        if (name == spot.column)
            value = bytes;
    }
    Raw(*m_place).set(spot, bytes);
    look(spot);
    Raw(*m_place).set(now, spot.bytes);
    if (QTest::currentTestFailed())
        qWarning("%s.%s, byte %lld, bit %d", qPrintable(spot.table), qPrintable(spot.column),
                 static_cast<long long>(at), bit);
}

void SetAsideTest::anyBlob()
{
    qInfo("INKAART_SEED=%u", seed());
    QRandomGenerator random(seed());
    const bool isLong = qEnvironmentVariableIsSet("INKAART_LONG");
    const QList<Spot> spots = Raw(*m_place).blobs();
    QVERIFY(spots.size() > 100);
    for (const Spot& spot : spots) {
        // Long: a bit of every 8 bytes.
        const qsizetype step = isLong ? 8 : std::max<qsizetype>(1, spot.bytes.size());
        for (qsizetype from = 0; from < spot.bytes.size(); from += step) {
            const qsizetype most = std::min(step, spot.bytes.size() - from);
            turnOver(spot, from + random.bounded(int(most)), random.bounded(8));
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY((*m_place->reopen())->check()->problems.isEmpty());
}

void SetAsideTest::theLastChange()
{
    flip(u"seq = (SELECT max(seq) FROM envelope)"_s);
    {
        auto store = m_place->reopen();
        VERIFY_RESULT(store);
        QCOMPARE((*store)->dossier(m_learners[2])->setAside(), 1);
        VERIFY_RESULT((*store)->append(m_learners[2],
                                       { ratingDraft(**store, u"later"_s, dossier::Level::Can) }));
        QCOMPARE((*store)->dossier(m_learners[2])->setAside(), 1);
    }
    auto store = m_place->reopen();
    VERIFY_RESULT(store);
    const auto dossier = (*store)->dossier(m_learners[2]);
    QCOMPARE(dossier->setAside(), 1);
    QCOMPARE(dossier->records().changeCount(), m_histories[m_learners[2]].size());
    // The dossier, the change that does not open or is not signed, and the hash that the next
    // names.
    const auto problems = (*store)->check()->problems;
    QVERIFY(problems.filter(m_learners[2].toString()).size() == 1);
    QVERIFY(problems.filter(u"of device"_s).size() >= 1);
}

void SetAsideTest::theNoteOfTheEnd()
{
    for (const QString& spoil :
         { u"seq = seq + 8"_s, u"hash = zeroblob(32)"_s, u"seq = seq - 1"_s, u"ms = 0"_s }) {
        Raw(*m_place).run(u"UPDATE chain SET "_s + spoil);
        auto store = m_place->reopen();
        VERIFY_RESULT(store);
        QVERIFY2(!(*store)->check()->problems.isEmpty(), qPrintable(spoil));
        VERIFY_RESULT((*store)->append(m_learners[0],
                                       { ratingDraft(**store, u"later"_s, dossier::Level::Can) }));
        // The next change stands where it should, and all is well again.
        QCOMPARE((*store)->check()->problems, QStringList());
    }
}

void SetAsideTest::aChangeOfTheCentre()
{
    {
        auto store = m_place->reopen();
        VERIFY_RESULT(store);
        const auto entry = (*store)->centreDossier().all<dossier::CentreSettings>().front();
        auto settings = entry.value;
        settings.name = u"Huis van de wijk"_s;
        const auto* record = (*store)->centreDossier().records().find(entry.id);
        VERIFY_RESULT((*store)->appendToCentre({ dossier::edit(*record, settings) }));
    }
    flip(u"seq = (SELECT max(seq) FROM envelope)"_s);
    auto store = m_place->reopen();
    VERIFY_RESULT(store);
    QCOMPARE((*store)->centreDossier().setAside(), 1);
    QCOMPARE((*store)->settings().name, newVault().centreName);
    QVERIFY((*store)->isCoordinator());
    for (const base::DossierId& id : m_learners)
        QCOMPARE((*store)->dossier(id)->setAside(), 0);
    QVERIFY(!(*store)->check()->problems.filter(m_centre.toString()).isEmpty());
    // Work goes on, in the centre's dossier too.
    dossier::Worker sam;
    sam.name = u"Sam"_s;
    VERIFY_RESULT((*store)->appendToCentre({ dossier::create((*store)->newRecordId(), sam) }));
    QCOMPARE((*store)->centreDossier().setAside(), 1);
}

void SetAsideTest::theFirstChangesOfTheCentre()
{
    // Who is there, what the centre is called, and the laptop itself: three changes of one go.
    for (int seq = 1; seq <= 3; ++seq) {
        flip(u"seq = %1"_s.arg(seq));
        auto store = m_place->reopen();
        VERIFY_RESULT(store);
        QCOMPARE((*store)->centreDossier().setAside(), 1);
        for (const base::DossierId& id : m_learners) {
            QCOMPARE((*store)->dossier(id)->setAside(), 0);
            VERIFY_RESULT(
                (*store)->append(id, { ratingDraft(**store, u"later"_s, dossier::Level::Can) }));
        }
        QCOMPARE((*store)->cards()->size(), m_learners.size());
        QVERIFY(!(*store)->check()->problems.filter(m_centre.toString()).isEmpty());
        store->reset();
        // The same bit again: as it was.
        flip(u"seq = %1"_s.arg(seq));
    }
}

void SetAsideTest::theNameStaysOnTheCard()
{
    const auto firstOf = [](const base::DossierId& id) {
        return u"seq = (SELECT min(seq) FROM envelope WHERE dossier = x'%1')"_s.arg(
            QString::fromLatin1(id.bytes().toHex()));
    };
    flip(firstOf(m_learners[1]));
    auto store = m_place->reopen();
    VERIFY_RESULT(store);
    QVERIFY((*store)->dossier(m_learners[1])->learner().callName.isEmpty());
    QCOMPARE((*store)->card(m_learners[1])->callName, u"Danylo"_s);
    VERIFY_RESULT(
        (*store)->append(m_learners[1], { ratingDraft(**store, u"later"_s, dossier::Level::Can) }));
    QCOMPARE((*store)->card(m_learners[1])->callName, u"Danylo"_s);
    QVERIFY(!(*store)->card(m_learners[1])->searchKey.isEmpty());
}

void SetAsideTest::whoMayHaveBeenPutBackStays()
{
    const base::DossierId id = m_learners[0];
    {
        auto store = m_place->reopen();
        VERIFY_RESULT(store);
        base::RecordId record;
        const auto dossier = (*store)->dossier(id);
        (void)dossier->learner(&record);
        const auto away =
            (*store)->append(id, { dossier::remove(*dossier->records().find(record)) });
        VERIFY_RESULT(away);
        VERIFY_RESULT((*store)->append(id, { dossier::retract(away->front()) }));
    }
    flip(u"seq = (SELECT max(seq) FROM envelope)"_s);
    Raw(*m_place).run(u"UPDATE card SET box = zeroblob(60) WHERE number = 1"_s);
    m_place->clock.advance(40 * oneDay);
    auto store = m_place->reopen();
    VERIFY_RESULT(store);
    QVERIFY((*store)->card(id)->deletedAt != 0);
    QCOMPARE((*store)->purgeDeleted().value_or(-1), 0);
    VERIFY_RESULT((*store)->dossier(id));
}

void SetAsideTest::erasesWhatIsDamaged()
{
    flip(u"seq = (SELECT min(seq) FROM envelope WHERE dossier = x'%1')"_s.arg(
        QString::fromLatin1(m_learners[0].bytes().toHex())));
    auto store = m_place->reopen();
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->destroyDossier(m_learners[0]));
    COMPARE_CODE((*store)->dossier(m_learners[0]), base::Code::NotFound);
    QCOMPARE((*store)->cards()->size(), m_learners.size() - 1);
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::SetAsideTest)
#include "setasidetest.moc"
