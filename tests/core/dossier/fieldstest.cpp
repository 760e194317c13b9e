// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "dump.h"
#include "laptop.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;
using base::cbor::Array;
using base::cbor::Map;
using base::cbor::Value;

namespace {

Record recordOf(const QString& kind, const Fields& fields)
{
    Record record;
    record.id = samples::record(1);
    record.kind = kind;
    for (const auto& [field, value] : fields)
        record.fields[field].value = value;
    return record;
}

template<class T>
bool comesBack(const T& value)
{
    const Record record = recordOf(Traits<T>::kindName(), Traits<T>::toFields(value));
    return Traits<T>::fromRecord(record) == value && Traits<T>::isUnderstood(record);
}

template<class T>
QStringList writtenWhenEmpty()
{
    QStringList names;
    for (const auto& [field, value] : Traits<T>::toFields(T()))
        names += field;
    return names;
}

/// Every field of \a sample with a value of another type: what is read is a value like any other,
/// and the default where nothing is there.
template<class T>
bool bearsNonsense(const T& sample)
{
    const std::vector<Value> nonsense{ Value(),
                                       true,
                                       qint64(-5000000000000000000),
                                       u"?!"_s,
                                       QByteArray("x"),
                                       Array{ 1, Map() },
                                       Map{ { quint64(3), 1 } } };
    for (const Value& value : nonsense) {
        Fields fields = Traits<T>::toFields(sample);
        for (auto& [field, member] : fields)
            member = value;
        const Record record = recordOf(Traits<T>::kindName(), fields);
        const T read = Traits<T>::fromRecord(record);
        if (!comesBack(read) || (value.isNull() && !(read == T())))
            return false;
    }
    return true;
}

} // namespace

class FieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack()
    {
        QVERIFY(comesBack(samples::learner()));
        QVERIFY(comesBack(samples::consent()));
        QVERIFY(comesBack(samples::experience()));
        QVERIFY(comesBack(samples::ownSkill()));
        QVERIFY(comesBack(samples::conversation()));
        QVERIFY(comesBack(samples::rating()));
        QVERIFY(comesBack(samples::evidence()));
        QVERIFY(comesBack(samples::endorsement()));
        QVERIFY(comesBack(samples::award()));
        QVERIFY(comesBack(samples::plan()));
        QVERIFY(comesBack(samples::worker()));
        QVERIFY(comesBack(samples::settings()));
        QVERIFY(comesBack(samples::ownAchievement()));
        QVERIFY(comesBack(samples::device()));
        QVERIFY(comesBack(samples::foreignBadge()));
    }

    void emptyMembersAreNotWritten()
    {
        QCOMPARE(writtenWhenEmpty<Learner>(), QStringList());
        QCOMPARE(writtenWhenEmpty<OwnSkill>(), QStringList());
        QCOMPARE(writtenWhenEmpty<Endorsement>(), QStringList());
        QCOMPARE(writtenWhenEmpty<Device>(), QStringList());
        QCOMPARE(writtenWhenEmpty<Consent>(),
                 QStringList({ u"by"_s, u"given"_s, u"purpose"_s, u"wording"_s }));
        QCOMPARE(writtenWhenEmpty<Rating>(), QStringList({ u"level"_s, u"skill"_s, u"voice"_s }));
        QCOMPARE(writtenWhenEmpty<Evidence>(), QStringList({ u"visibility"_s }));
        QCOMPARE(writtenWhenEmpty<ForeignBadge>(),
                 QStringList({ u"file"_s, u"mapped"_s, u"verdict"_s }));
        QCOMPARE(writtenWhenEmpty<Award>(),
                 QStringList({ u"achievement"_s, u"achievementVersion"_s }));
    }

    void numbersMayBecomeZero()
    {
        CentreSettings settings;
        settings.lockMinutes = 0;
        settings.ground.clear();
        QVERIFY(comesBack(settings));
    }

    void bearsValuesOfOtherTypes()
    {
        QVERIFY(bearsNonsense(samples::learner()));
        QVERIFY(bearsNonsense(samples::consent()));
        QVERIFY(bearsNonsense(samples::experience()));
        QVERIFY(bearsNonsense(samples::conversation()));
        QVERIFY(bearsNonsense(samples::rating()));
        QVERIFY(bearsNonsense(samples::evidence()));
        QVERIFY(bearsNonsense(samples::award()));
        QVERIFY(bearsNonsense(samples::foreignBadge()));
        QVERIFY(bearsNonsense(samples::settings()));
        QVERIFY(bearsNonsense(samples::ownAchievement()));
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("understood");
        QTest::newRow("level decides") << u"level"_s << false;
        QTest::newRow("voice decides") << u"voice"_s << false;
        QTest::newRow("remark does not") << u"remark"_s << true;
    }
    void notUnderstood()
    {
        QFETCH(QString, field);
        QFETCH(bool, understood);
        Fields fields = Traits<Rating>::toFields(samples::rating());
        fields[field] = u"mastery"_s;
        QCOMPARE(Traits<Rating>::isUnderstood(recordOf(u"rating"_s, fields)), understood);
        fields.erase(field);
        QCOMPARE(Traits<Rating>::isUnderstood(recordOf(u"rating"_s, fields)), understood);
    }

    void unknownWordsFallToTheCarefulSide()
    {
        const auto evidence = recordOf(u"evidence"_s, { { u"visibility"_s, u"friends"_s } });
        QCOMPARE(Traits<Evidence>::fromRecord(evidence).visibility, Visibility::Private);
        const auto worker = recordOf(u"worker"_s, { { u"role"_s, u"director"_s } });
        QCOMPARE(Traits<Worker>::fromRecord(worker).role, Role::Worker);
    }

    void unknownEditionsAreLeftOut()
    {
        Fields fields = Traits<Award>::toFields(samples::award());
        Array editions = fields[u"editions"_s].array();
        editions.push_back(Map{ { u"kind"_s, u"hologram"_s } });
        fields[u"editions"_s] = editions;
        QCOMPARE(Traits<Award>::fromRecord(recordOf(u"award"_s, fields)).editions,
                 samples::award().editions);
    }

    void editWritesOnlyWhatDiffers()
    {
        Record record = recordOf(u"learner"_s, Traits<Learner>::toFields(samples::learner()));
        record.fields[u"shoeSize"_s].value = 41;
        const auto head = samples::id<base::ChangeId>(4);
        record.heads = { { u"contact"_s, { head } },
                         { u"fullName"_s, { head } },
                         { u"callName"_s, { head } } };
        Learner value = samples::learner();
        QVERIFY(isEmpty(edit(record, value)));
        value.contact = u"07"_s;
        value.fullName.clear();
        const Draft draft = edit(record, value);
        QCOMPARE(dump(draft.set), u"contact = \"07\"\nfullName = null\n"_s);
        QVERIFY((draft.on == Heads{ { u"contact"_s, { head } }, { u"fullName"_s, { head } } }));
        QCOMPARE(draft.record, record.id);
        QCOMPARE(draft.kind, u"learner"_s);
    }

    void editKeepsWhatItDoesNotKnow()
    {
        const Record record =
            recordOf(u"rating"_s, { { u"level"_s, u"mastery"_s }, { u"remark"_s, u"old"_s } });
        Rating value = Traits<Rating>::fromRecord(record);
        value.remark = u"new"_s;
        QCOMPARE(dump(edit(record, value).set), u"remark = \"new\"\n"_s);
    }

    void removeNamesEveryHead()
    {
        Record record = recordOf(u"plan"_s, {});
        record.heads = { { u"wish"_s, { samples::id<base::ChangeId>(4) } }, { QString(), {} } };
        const Draft draft = remove(record);
        QCOMPARE(draft.act, Act::Delete);
        QVERIFY(draft.on == record.heads);
    }

    void retractNamesTheChange()
    {
        Change change;
        change.id = samples::id<base::ChangeId>(4);
        change.record = samples::record(2);
        const Draft draft = retract(change);
        QCOMPARE(draft.act, Act::Retract);
        QCOMPARE(draft.retracts, change.id);
        QCOMPARE(draft.record, change.record);
        QVERIFY(!isEmpty(draft));
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "fieldstest.moc"
