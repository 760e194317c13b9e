// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;
using base::cbor::Array;
using base::cbor::Map;
using base::cbor::Value;

namespace {

Draft fullDraft()
{
    Draft draft;
    draft.record = samples::record(1);
    draft.kind = u"futureKind"_s;
    draft.set = { { u"a"_s, 1 }, { u"b"_s, Value() }, { u"c"_s, Array{ u"x"_s, true } } };
    draft.on = { { u"a"_s, { samples::id<base::ChangeId>(3), samples::id<base::ChangeId>(4) } },
                 { QString(), {} } };
    return draft;
}

QByteArray bodyWith(const QString& key, const Value& value)
{
    Map body{ { u"r"_s, samples::record(1).bytes() } };
    body.insert_or_assign(key, value);
    return base::cbor::encode(body);
}

} // namespace

class ChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<int>("act");
        for (const int act : { 0, 1, 2, 3, 200 })
            QTest::addRow("act %d", act) << act;
    }
    void roundTrip()
    {
        QFETCH(int, act);
        Draft draft = fullDraft();
        draft.act = Act(quint8(act));
        draft.retracts = samples::id<base::ChangeId>(5);
        draft.other = samples::id<base::DossierId>(6);
        draft.aliasOn = act != 3;
        const auto change = decodeBody(encodeBody(draft, samples::record(2)));
        QVERIFY(change.has_value());
        QVERIFY(static_cast<const Draft&>(*change) == draft);
        QCOMPARE(change->author, samples::record(2));
        QVERIFY(change->id.isNull());
    }

    void emptyBodyIsSmall() { QCOMPARE(encodeBody(Draft(), {}), QByteArray("\xa0")); }

    void unknownMembersStay()
    {
        Map body = base::cbor::decode(encodeBody(fullDraft(), samples::record(2)))->map();
        body.insert_or_assign(u"zz"_s, Array{ 1, u"later"_s });
        body.insert_or_assign(quint64(7), true);
        const QByteArray bytes = base::cbor::encode(body);
        const auto change = decodeBody(bytes);
        QVERIFY(change.has_value());
        QCOMPARE(change->rest.size(), size_t(2));
        QCOMPARE(encodeBody(*change, change->author), bytes);
    }

    void refusesWrongForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not cbor") << QByteArray("\xff\xff");
        QTest::newRow("a number") << base::cbor::encode(1);
        QTest::newRow("act is text") << bodyWith(u"a"_s, u"set"_s);
        QTest::newRow("act is negative") << bodyWith(u"a"_s, -1);
        QTest::newRow("act is too great") << bodyWith(u"a"_s, 256);
        QTest::newRow("kind is a number") << bodyWith(u"k"_s, 1);
        QTest::newRow("record has 15 bytes") << bodyWith(u"r"_s, QByteArray(15, 'x'));
        QTest::newRow("author is text") << bodyWith(u"w"_s, u"me"_s);
        QTest::newRow("set is a list") << bodyWith(u"s"_s, Array());
        QTest::newRow("set has a number as field") << bodyWith(u"s"_s, Map{ { quint64(1), 1 } });
        QTest::newRow("on is null") << bodyWith(u"o"_s, Value());
        QTest::newRow("heads are no list") << bodyWith(u"o"_s, Map{ { u"f"_s, 1 } });
        QTest::newRow("head is no id") << bodyWith(u"o"_s, Map{ { u"f"_s, Array{ 1 } } });
        QTest::newRow("retracts null") << bodyWith(u"u"_s, Value());
        QTest::newRow("alias of text") << bodyWith(u"d"_s, u"x"_s);
        QTest::newRow("alias flag is a number") << bodyWith(u"n"_s, 1);
    }
    void refusesWrongForms()
    {
        QFETCH(QByteArray, bytes);
        const auto change = decodeBody(bytes);
        QVERIFY(!change);
        QCOMPARE(change.error().code, base::Code::Malformed);
        QVERIFY(!change.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "changetest.moc"
