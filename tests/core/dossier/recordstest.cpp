// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "dump.h"
#include "laptop.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;
using base::cbor::Value;

namespace {

constexpr qint64 noon = 1780000000000;
const QString field = QStringLiteral("callName");

} // namespace

/// Two laptops, mostly: what one writes knowing of the other's, and what without.
class RecordsTest : public QObject {
    Q_OBJECT

private:
    struct Pair {
        base::SeededRandom random{ 5 };
        base::FixedClock clockA{ noon };
        base::FixedClock clockB{ noon + 1000 };
        Laptop a{ random, clockA };
        Laptop b{ random, clockB };
        base::RecordId learner = a.add(Learner{ .callName = u"Amina"_s });

        Pair() { b.catchUp(a); }
        void exchange()
        {
            a.catchUp(b);
            b.catchUp(a);
        }
        Change name(Laptop& laptop, const QString& callName)
        {
            Learner value = laptop.dossier.learner();
            value.callName = callName;
            return laptop.change(learner, value);
        }
        const Record& record() { return *a.dossier.records().find(learner); }
        QString shown() { return record()[field].toText(); }
    };

private Q_SLOTS:
    void laterKnownWriteWinsWhateverItsClock()
    {
        Pair pair;
        pair.name(pair.b, u"Yamina"_s);
        pair.exchange();
        base::FixedClock past{ 0 };
        Laptop slow(pair.random, past);
        for (const Change& change : pair.a.seen())
            slow.dossier.apply(change); // its clock never hears of the others
        pair.name(slow, u"Mina"_s);
        pair.a.catchUp(slow);
        QCOMPARE(pair.shown(), u"Mina"_s);
        QVERIFY(pair.record().conflicts.empty());
    }

    void concurrentWritesAreAConflictUntilSettled()
    {
        Pair pair;
        const Change left = pair.name(pair.a, u"Left"_s);
        const Change right = pair.name(pair.b, u"Right"_s);
        pair.exchange();
        QCOMPARE(pair.shown(), u"Right"_s);
        QCOMPARE(pair.record().conflicts.size(), size_t(1));
        const Conflict conflict = pair.record().conflicts.front();
        QCOMPARE(conflict.field, field);
        QCOMPARE(conflict.values.size(), size_t(2));
        QCOMPARE(conflict.values[0].change, right.id);
        QCOMPARE(conflict.values[1].change, left.id);
        QVERIFY(pair.a.dossier.records().hasConflict());

        pair.a.stamp(settle(pair.record(), field, conflict.values[1].value));
        pair.exchange();
        QCOMPARE(pair.shown(), u"Left"_s);
        QVERIFY(!pair.b.dossier.records().hasConflict());
    }

    void anOrdinaryEditSettlesToo()
    {
        Pair pair;
        pair.name(pair.a, u"Left"_s);
        pair.name(pair.b, u"Right"_s);
        pair.exchange();
        pair.name(pair.b, u"Both"_s);
        pair.exchange();
        QCOMPARE(pair.shown(), u"Both"_s);
        QVERIFY(pair.record().conflicts.empty());
    }

    void theSameAnswerTwiceIsNoConflict()
    {
        Pair pair;
        pair.name(pair.a, u"Same"_s);
        pair.name(pair.b, u"Same"_s);
        pair.exchange();
        QVERIFY(pair.record().conflicts.empty());
        QCOMPARE(pair.record().heads.at(field).size(), size_t(2));
    }

    void differentFieldsDoNotMeet()
    {
        Pair pair;
        pair.name(pair.a, u"Left"_s);
        Learner value = pair.b.dossier.learner();
        value.contact = u"06"_s;
        pair.b.change(pair.learner, value);
        pair.exchange();
        QCOMPARE(pair.a.dossier.learner().callName, u"Left"_s);
        QCOMPARE(pair.a.dossier.learner().contact, u"06"_s);
        QVERIFY(pair.record().conflicts.empty());
    }

    void retractedValueGivesWayToWhatItOverwrote()
    {
        Pair pair;
        const Change wrong = pair.name(pair.a, u"Wrong"_s);
        const Change undo = pair.a.stamp(retract(wrong));
        QCOMPARE(pair.shown(), u"Amina"_s);
        QVERIFY(pair.a.dossier.records().isRetracted(wrong.id));
        QCOMPARE(pair.a.dossier.records().history().size(), size_t(3));
        pair.a.stamp(retract(undo));
        QCOMPARE(pair.shown(), u"Wrong"_s);
        QVERIFY(!pair.a.dossier.records().isRetracted(wrong.id));
    }

    void undoAndRedoWithoutEnd()
    {
        Pair pair;
        Change last = pair.name(pair.a, u"Wrong"_s);
        for (int i = 1; i <= 7; ++i) {
            last = pair.a.stamp(retract(last));
            QCOMPARE(pair.shown(), i % 2 ? u"Amina"_s : u"Wrong"_s);
        }
    }

    void redoDoesNotBeatWhatWasWrittenSince()
    {
        Pair pair;
        const Change wrong = pair.name(pair.a, u"Wrong"_s);
        const Change undo = pair.a.stamp(retract(wrong));
        pair.name(pair.a, u"Better"_s);
        pair.a.stamp(retract(undo));
        QCOMPARE(pair.shown(), u"Better"_s);
        QVERIFY(pair.record().conflicts.empty());
    }

    void causalityGoesThroughRetractedChanges()
    {
        Pair pair;
        const Change middle = pair.name(pair.a, u"Middle"_s);
        pair.name(pair.a, u"Last"_s);
        pair.a.stamp(retract(middle));
        QCOMPARE(pair.shown(), u"Last"_s);
        QVERIFY(pair.record().conflicts.empty());
    }

    void undoneCreationIsNoRecord()
    {
        Pair pair;
        const Change created = pair.a.seen().front();
        const Change undo = pair.a.stamp(retract(created));
        QVERIFY(!pair.a.dossier.records().find(pair.learner));
        QVERIFY(pair.a.dossier.records().ofKind(u"learner"_s).empty());
        pair.a.stamp(retract(undo));
        QVERIFY(pair.a.dossier.records().find(pair.learner));
    }

    void ringOfRetractionsRetractsNothing()
    {
        Pair pair;
        const Change wrong = pair.name(pair.a, u"Wrong"_s);
        Change one;
        static_cast<Draft&>(one) = retract(wrong);
        one.id = samples::id<base::ChangeId>(1);
        Change two = one;
        two.id = samples::id<base::ChangeId>(2);
        one.retracts = two.id;
        two.retracts = one.id;
        pair.a.receive(one);
        pair.a.receive(two);
        QVERIFY(!pair.a.dossier.records().isRetracted(one.id));
        QVERIFY(!pair.a.dossier.records().isRetracted(two.id));
        QCOMPARE(pair.shown(), u"Wrong"_s);
    }

    void ringOfWritesFallsBackToTheStamps()
    {
        Pair pair;
        Change one = pair.name(pair.a, u"One"_s);
        Change two = pair.name(pair.b, u"Two"_s);
        one.on[field] = { two.id };
        two.on[field] = { one.id };
        Records records;
        records.apply(two);
        records.apply(one);
        QCOMPARE((*records.find(pair.learner))[field].toText(), u"Two"_s);
        QCOMPARE(records.find(pair.learner)->conflicts.size(), size_t(1));
    }

    void takenAwayAndHadBack()
    {
        Pair pair;
        const Change deletion = pair.a.stamp(remove(pair.record()));
        QVERIFY(pair.record().isDeleted);
        QCOMPARE(pair.record().deletion, deletion.id);
        QCOMPARE(pair.record().deletedAt, deletion.hlc);
        QCOMPARE(pair.a.dossier.records().deletedOfKind(u"learner"_s).size(), size_t(1));
        QVERIFY(pair.a.dossier.learner().callName.isEmpty());
        pair.a.stamp(retract(deletion));
        QVERIFY(!pair.record().isDeleted);
        QCOMPARE(pair.shown(), u"Amina"_s);
        QVERIFY(pair.record().conflicts.empty());
    }

    void emptyRecordCanBeTakenAway()
    {
        Pair pair;
        const base::RecordId empty = pair.a.add(Learner());
        pair.a.stamp(remove(*pair.a.dossier.records().find(empty)));
        QVERIFY(pair.a.dossier.records().find(empty)->isDeleted);
    }

    void editBeatsConcurrentDeletion_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("and is kept") << true;
        QTest::newRow("and goes after all") << false;
    }
    void editBeatsConcurrentDeletion()
    {
        QFETCH(bool, keep);
        Pair pair;
        const Change edit = pair.name(pair.a, u"Edited"_s);
        const Change deletion = pair.b.stamp(remove(*pair.b.dossier.records().find(pair.learner)));
        pair.exchange();
        QVERIFY(!pair.record().isDeleted);
        QCOMPARE(pair.record().conflicts.size(), size_t(1));
        const Conflict conflict = pair.record().conflicts.front();
        QCOMPARE(conflict.field, deletionField.toString());
        QCOMPARE(conflict.values.at(0).change, edit.id);
        QCOMPARE(conflict.values.at(1).change, deletion.id);

        pair.b.stamp(settle(pair.record(), conflict.field, conflict.values.at(keep ? 0 : 1).value));
        pair.exchange();
        QCOMPARE(pair.record().isDeleted, !keep);
        QVERIFY(pair.record().conflicts.empty());
        QCOMPARE(pair.shown(), u"Edited"_s);
    }

    void keptRecordCanBeTakenAwayLater()
    {
        Pair pair;
        pair.name(pair.a, u"Edited"_s);
        pair.b.stamp(remove(*pair.b.dossier.records().find(pair.learner)));
        pair.exchange();
        pair.a.stamp(settle(pair.record(), deletionField.toString(), true));
        pair.a.stamp(remove(pair.record()));
        QVERIFY(pair.record().isDeleted);
    }

    void latchesStaySet_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("latch");
        QTest::addColumn<bool>("stays");
        QTest::newRow("consent") << u"consent"_s << u"withdrawn"_s << true;
        QTest::newRow("award") << u"award"_s << u"revoked"_s << true;
        QTest::newRow("another field") << u"award"_s << u"number"_s << false;
        QTest::newRow("another kind") << u"consent"_s << u"revoked"_s << false;
    }
    void latchesStaySet()
    {
        QFETCH(QString, kind);
        QFETCH(QString, latch);
        QFETCH(bool, stays);
        Pair pair;
        const base::RecordId id = pair.a.newRecord();
        const Draft draft{ .record = id, .kind = kind, .set = { { latch, 0 } } };
        pair.a.stamp(draft);
        pair.b.catchUp(pair.a);
        const auto setTo = [&](Laptop& laptop, int value) {
            return laptop.stamp(
                editFields(*laptop.dossier.records().find(id), { { latch, value } }, {}));
        };
        const Change set = setTo(pair.a, 7);
        setTo(pair.b, 0); // concurrent, and later by the clock
        pair.exchange();
        setTo(pair.a, 0); // and once more, knowing of both
        const Record* record = pair.a.dossier.records().find(id);
        QCOMPARE((*record)[latch].toInteger(), stays ? 7 : 0);
        QVERIFY(record->conflicts.empty());
        pair.a.stamp(retract(set));
        QCOMPARE((*pair.a.dossier.records().find(id))[latch].toInteger(), 0);
    }

    void nullIsNoFieldButAConflict()
    {
        Pair pair;
        pair.name(pair.a, u"Left"_s);
        pair.name(pair.b, QString());
        pair.exchange();
        QVERIFY(!pair.record().fields.contains(field));
        QVERIFY(pair.record()[field].isNull());
        QCOMPARE(pair.record().conflicts.size(), size_t(1));
    }

    void aliasOnAndOff()
    {
        Pair pair;
        const auto other = samples::id<base::DossierId>(8);
        const Change on = pair.a.stamp(alias(pair.a.dossier.records(), other));
        pair.b.catchUp(pair.a);
        QCOMPARE(pair.b.dossier.records().aliases(), std::vector{ other });
        pair.clockB.set(0);
        pair.b.stamp(alias(pair.b.dossier.records(), other, false));
        pair.a.catchUp(pair.b);
        QVERIFY(pair.a.dossier.records().aliases().empty());
        pair.a.stamp(alias(pair.a.dossier.records(), other));
        QCOMPARE(pair.a.dossier.records().aliases(), std::vector{ other });
        pair.a.stamp(retract(pair.a.seen().back()));
        QVERIFY(pair.a.dossier.records().aliases().empty());
    }

    void unknownKindsAndActsAreKept()
    {
        Pair pair;
        const base::RecordId id = pair.a.newRecord();
        pair.a.stamp(Draft{ .record = id, .kind = u"presence"_s, .set = { { u"x"_s, 1 } } });
        pair.a.stamp(Draft{ .record = pair.learner,
                            .kind = u"learner"_s,
                            .act = Act(77),
                            .set = { { field, 1 } } });
        QCOMPARE(pair.a.dossier.records().ofKind(u"presence"_s).size(), size_t(1));
        QCOMPARE(pair.shown(), u"Amina"_s);
        QCOMPARE(pair.a.dossier.records().changeCount(), size_t(3));
    }

    void firstChangeNamesTheRecord()
    {
        Pair pair;
        pair.name(pair.b, u"Right"_s);
        pair.exchange();
        QCOMPARE(pair.record().author, pair.a.worker());
        QCOMPARE(pair.record().device, pair.a.device());
        QCOMPARE(pair.record().created, pair.a.seen().front().hlc);
        QCOMPARE(pair.record().changed, pair.a.seen().back().hlc);
        QCOMPARE(pair.record().fields.at(field).author, pair.b.worker());
        QCOMPARE(pair.a.dossier.records().oldest(), pair.record().created);
        QCOMPARE(pair.a.dossier.records().newest(), pair.record().changed);
    }

    void copiesAreApart()
    {
        Pair pair;
        Records copy = pair.a.dossier.records();
        pair.name(pair.a, u"Later"_s);
        QCOMPARE((*copy.find(pair.learner))[field].toText(), u"Amina"_s);
        Records moved = std::move(copy);
        QCOMPARE((*moved.find(pair.learner))[field].toText(), u"Amina"_s);
        moved = pair.a.dossier.records();
        QCOMPARE((*moved.find(pair.learner))[field].toText(), u"Later"_s);
    }

    void onlyTheTouchedRecordIsMergedAgain()
    {
        Pair pair;
        const base::RecordId other = pair.a.add(samples::plan());
        const Record* before = pair.a.dossier.records().find(other);
        const QString* data = &before->kind;
        const auto* heads = &before->heads.begin()->second;
        pair.name(pair.a, u"Later"_s);
        const Record* after = pair.a.dossier.records().find(other);
        QCOMPARE(&after->kind, data);
        QCOMPARE(&after->heads.begin()->second, heads);
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "recordstest.moc"
