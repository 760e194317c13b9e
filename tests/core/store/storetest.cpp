// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/store.h"

#include "core/dossier/foreignbadge.h"
#include "tests/core/store/fixture.h"

#include <QSignalSpy>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAppended();
    void tellsOfChanges();
    void cardFollowsTheDossier();
    void unknownDossierIsNotFound();
    void keepsRoles_data();
    void keepsRoles();
    void localThingsAreSealed();
    void checkIsClean();
    void checkTellsOfEvidenceWithoutItsFile();
};

void StoreTest::keepsWhatWasAppended()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    base::DossierId id;
    dossier::Card card;
    std::vector<dossier::Change> history;
    {
        auto store = place.open(std::move(created->unlocked));
        VERIFY_RESULT(store);
        auto made = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
        VERIFY_RESULT(made);
        id = *made;
        auto rated =
            (*store)->append(id, { ratingDraft(**store, u"listen"_s, dossier::Level::Can) });
        VERIFY_RESULT(rated);
        QCOMPARE(rated->size(), size_t(1));
        QCOMPARE((*rated)[0].author, (*store)->worker());
        const auto dossier = (*store)->dossier(id);
        VERIFY_RESULT(dossier);
        history = dossier->records().history();
        card = *(*store)->card(id);
    }
    auto again = place.reopen();
    VERIFY_RESULT(again);
    const auto dossier = (*again)->dossier(id);
    VERIFY_RESULT(dossier);
    QVERIFY(dossier->records().history() == history);
    QCOMPARE(dossier->learner().callName, u"Amina"_s);
    const auto cards = (*again)->cards();
    VERIFY_RESULT(cards);
    QCOMPARE(cards->size(), size_t(1));
    QVERIFY(cards->front() == card);
    QCOMPARE((*again)->settings().name, newVault().centreName);
    QVERIFY((*again)->isCoordinator());
}

void StoreTest::tellsOfChanges()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    QSignalSpy changed(store->get(), &Store::dossierChanged);
    QSignalSpy cards(store->get(), &Store::cardChanged);
    QSignalSpy centre(store->get(), &Store::centreChanged);
    QSignalSpy destroyed(store->get(), &Store::dossierDestroyed);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(cards.count(), 1);
    dossier::Worker worker{ u"Bas"_s, dossier::Role::Worker, {}, false };
    VERIFY_RESULT((*store)->appendToCentre({ dossier::create((*store)->newRecordId(), worker) }));
    QCOMPARE(centre.count(), 1);
    VERIFY_RESULT((*store)->destroyDossier(*id));
    QCOMPARE(destroyed.count(), 1);
}

void StoreTest::cardFollowsTheDossier()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    base::RecordId record;
    const auto before = (*store)->dossier(*id);
    VERIFY_RESULT(before);
    dossier::Learner learner = before->learner(&record);
    learner.callName = u"Amina B."_s;
    VERIFY_RESULT(
        (*store)->append(*id, { dossier::edit(*before->records().find(record), learner) }));
    const auto card = (*store)->card(*id);
    VERIFY_RESULT(card);
    QCOMPARE(card->callName, u"Amina B."_s);
}

void StoreTest::unknownDossierIsNotFound()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    const auto id = base::DossierId::random(place.random);
    COMPARE_CODE((*store)->dossier(id), base::Code::NotFound);
    COMPARE_CODE((*store)->card(id), base::Code::NotFound);
    COMPARE_CODE((*store)->append(id, { learnerDraft(**store, u"x"_s) }), base::Code::NotFound);
    COMPARE_CODE((*store)->destroyDossier(id), base::Code::NotFound);
    COMPARE_CODE((*store)->local(u"nothing"_s), base::Code::NotFound);
}

void StoreTest::keepsRoles_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("another worker") << "other" << false;
    QTest::newRow("new worker") << "new" << false;
    QTest::newRow("settings") << "settings" << false;
    QTest::newRow("settings under another kind's name") << "disguised" << false;
    QTest::newRow("own role") << "role" << false;
    QTest::newRow("own name") << "name" << true;
    QTest::newRow("undo of a worker, told as something else") << "retract" << false;
    QTest::newRow("deleting oneself") << "delete" << false;
    QTest::newRow("own achievement") << "achievement" << true;
}

void StoreTest::keepsRoles()
{
    QFETCH(QString, what);
    QFETCH(bool, allowed);
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    const base::RecordId coordinator = created->unlocked.worker;
    base::RecordId bas;
    {
        auto store = place.open(std::move(created->unlocked));
        VERIFY_RESULT(store);
        bas = (*store)->newRecordId();
        VERIFY_RESULT((*store)->appendToCentre({ dossier::create(
            bas, dossier::Worker{ u"Bas"_s, dossier::Role::Worker, {}, false }) }));
        VERIFY_RESULT(Slots(place.path(), (*store)->unlocked(), place.random)
                          .addPassphrase(bas, u"zon en wolken"_s, smallCost));
    }
    auto unlocked = Vault::unlock(place.path(), u"zon en wolken"_s);
    VERIFY_RESULT(unlocked);
    auto store = place.open(std::move(*unlocked));
    VERIFY_RESULT(store);
    QCOMPARE((*store)->worker(), bas);
    QVERIFY(!(*store)->isCoordinator());
    const auto& records = (*store)->centreDossier().records();
    const dossier::Record& own = *records.find(bas);
    const dossier::Record& settings = *records.ofKind(dossier::kind::settings).front();
    dossier::CentreSettings other = (*store)->settings();
    other.name = u"Van mij"_s;
    const auto history = records.history();
    std::map<QString, dossier::Draft> drafts;
    drafts[u"other"_s] =
        dossier::edit(*records.find(coordinator),
                      dossier::Worker{ u"Weg"_s, dossier::Role::Coordinator, {}, false });
    drafts[u"new"_s] =
        dossier::create((*store)->newRecordId(),
                        dossier::Worker{ u"Cor"_s, dossier::Role::Coordinator, {}, false });
    drafts[u"settings"_s] = dossier::edit(settings, other);
    drafts[u"disguised"_s] = drafts[u"settings"_s];
    drafts[u"disguised"_s].kind = QStringView(dossier::kind::ownAchievement).toString();
    drafts[u"role"_s] =
        dossier::edit(own, dossier::Worker{ u"Bas"_s, dossier::Role::Coordinator, {}, false });
    drafts[u"name"_s] =
        dossier::edit(own, dossier::Worker{ u"Bas Bakker"_s, dossier::Role::Worker, {}, false });
    drafts[u"retract"_s] = dossier::retract(history.front());
    drafts[u"retract"_s].kind = QStringView(dossier::kind::ownAchievement).toString();
    drafts[u"retract"_s].record = (*store)->newRecordId();
    drafts[u"delete"_s] = dossier::remove(own);
    drafts[u"achievement"_s] =
        dossier::create((*store)->newRecordId(), dossier::OwnAchievement{ .name = u"Fietsen"_s });
    QVERIFY(!drafts[u"role"_s].set.empty());
    const auto done = (*store)->appendToCentre({ drafts.at(what) });
    if (allowed)
        VERIFY_RESULT(done);
    else
        COMPARE_CODE(done, base::Code::NotAllowed);
}

void StoreTest::localThingsAreSealed()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->setLocal(u"place"_s, "card 7 of Amina"));
    QCOMPARE(*(*store)->local(u"place"_s), QByteArray("card 7 of Amina"));
    QDir folder(place.path());
    for (const QFileInfo& info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Amina"));
    }
    VERIFY_RESULT((*store)->setLocal(u"place"_s, {}));
    COMPARE_CODE((*store)->local(u"place"_s), base::Code::NotFound);
}

void StoreTest::checkIsClean()
{
    Place place;
    auto created = place.create();
    VERIFY_RESULT(created);
    auto store = place.open(std::move(created->unlocked));
    VERIFY_RESULT(store);
    std::vector<base::DossierId> ids;
    for (int i = 0; i < 5; ++i) {
        const auto id = (*store)->createDossier({ learnerDraft(**store, u"L%1"_s.arg(i)) });
        VERIFY_RESULT(id);
        ids.push_back(*id);
        VERIFY_RESULT((*store)->append(*id,
                                       { ratingDraft(**store, u"listen"_s, dossier::Level::Can),
                                         ratingDraft(**store, u"plan"_s, dossier::Level::Later) }));
        VERIFY_RESULT(
            (*store)->putBlob(*id, QByteArray(300'000, 'x'), u"image/jpeg"_s, u"foto.jpg"_s));
    }
    VERIFY_RESULT((*store)->destroyDossier(ids[1]));
    VERIFY_RESULT((*store)->destroyDossier(ids[4]));
    const auto report = (*store)->check();
    VERIFY_RESULT(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->dossiers, 4);
    QCOMPARE(report->changes, 3 + 3 * 3);
    QCOMPARE(report->blobs, 3);
}

void StoreTest::checkTellsOfEvidenceWithoutItsFile()
{
    Place place;
    VERIFY_RESULT(place.create());
    auto store = place.reopen();
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    dossier::Evidence evidence;
    evidence.story = u"Ik help"_s;
    const auto add = [&] {
        VERIFY_RESULT(
            (*store)->append(*id, { dossier::create((*store)->newRecordId(), evidence) }));
    };
    add();
    const auto ref = (*store)->putBlob(*id, "een foto", u"image/jpeg"_s, u"foto.jpg"_s);
    VERIFY_RESULT(ref);
    evidence.file = *ref;
    add();
    QCOMPARE((*store)->check()->problems, QStringList());
    // Never stored, and gone with its row.
    evidence.file.pieces.clear();
    add();
    evidence.file.pieces = { QByteArray(32, 'x') };
    add();
    const QStringList problems = (*store)->check()->problems;
    QCOMPARE(problems.size(), 2);
    for (const QString& problem : problems)
        QVERIFY2(problem.startsWith(u"The file of evidence "_s), qPrintable(problem));
    // And that of a badge from elsewhere.
    VERIFY_RESULT(
        (*store)->append(*id,
                         { dossier::create((*store)->newRecordId(),
                                           dossier::ForeignBadge{ .file = evidence.file }) }));
    QVERIFY((*store)->check()->problems.last().startsWith(u"The file of badge from elsewhere "_s));
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::StoreTest)
#include "storetest.moc"
