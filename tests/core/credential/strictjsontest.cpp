// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/strictjson.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::credential;
using base::Code;

class StrictJsonTest : public QObject {
    Q_OBJECT
private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void limits();
    void manyNamesAreQuick();
};

void StrictJsonTest::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("space") << QByteArray(" { \"a\" : [ 1 , 2 ] }\n");
    QTest::newRow("numbers") << QByteArray("{\"a\":[0,-0,-1.5,1e9,1.25E-3,10]}");
    QTest::newRow("words") << QByteArray("{\"a\":[true,false,null]}");
    QTest::newRow("escapes") << QByteArray(
        "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\udc4d\"}");
    QTest::newRow("utf-8") << QByteArray("{\"naam\":\"أمينة 👍\"}");
    QTest::newRow("same name at two depths")
        << QByteArray("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}");
}

void StrictJsonTest::accepts()
{
    QFETCH(QByteArray, json);
    const auto object = parseStrict(json);
    QVERIFY2(object, qPrintable(object ? QString() : object.error().detail));
}

void StrictJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& json, Code code = Code::Malformed) {
        QTest::newRow(name) << json << int(code);
    };
    row("nothing", "");
    row("twice", R"({"id":1,"id":2})", Code::Duplicate);
    row("twice, far apart", R"({"id":1,"a":{"id":3},"b":[],"id":2})", Code::Duplicate);
    row("twice by an escape", R"({"id":1,"\u0069d":2})", Code::Duplicate);
    row("twice inside", R"({"a":[{"x":1,"y":2,"x":1}]})", Code::Duplicate);
    row("twice, empty name", R"({"":1,"":2})", Code::Duplicate);
    row("trailing comma", R"({"a":1,})");
    row("trailing comma in array", R"({"a":[1,]})");
    row("no comma", R"({"a":1 "b":2})");
    row("text after", R"({"a":1}x)");
    row("second value", R"({"a":1}{})");
    row("comment", "{/**/}");
    row("single quotes", "{'a':1}");
    row("leading zero", R"({"a":01})");
    row("plus", R"({"a":+1})");
    row("bare point", R"({"a":1.})");
    row("bare exponent", R"({"a":1e})");
    row("NaN", R"({"a":NaN})");
    row("raw control", "{\"a\":\"\x01\"}");
    row("raw line feed", "{\"a\":\"\n\"}");
    row("unknown escape", R"({"a":"\x41"})");
    row("half a pair", R"({"a":"\ud83d"})");
    row("second half alone", R"({"a":"\udc4d"})");
    row("pair of two firsts", R"({"a":"\ud83d\ud83d"})");
    row("short escape", R"({"a":"\u00e"})");
    row("bad utf-8", "{\"a\":\"\xC3\x28\"}");
    row("overlong utf-8", "{\"a\":\"\xC0\xAF\"}");
    row("open text", R"({"a":"b)");
    row("open object", R"({"a":1)");
    row("open array", R"({"a":[1)");
    row("array on top", "[1]");
    row("text on top", "\"a\"");
    row("zero byte", QByteArray("{\"a\":1}\0", 8));
}

void StrictJsonTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const auto object = parseStrict(json);
    QVERIFY(!object);
    QCOMPARE(int(object.error().code), code);
}

void StrictJsonTest::limits()
{
    const auto nested = [](int depth) {
        return QByteArray("{\"a\":") + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']')
            + '}';
    };
    QVERIFY(base::checkJson(nested(32)));
    QCOMPARE(base::checkJson(nested(33)).error().code, Code::TooBig);
    QCOMPARE(base::checkJson(nested(100'000)).error().code, Code::TooBig);
    QCOMPARE(base::checkJson("{}", { 1, 32 }).error().code, Code::TooBig);
}

void StrictJsonTest::manyNamesAreQuick()
{
    // With a comparison of every pair this would take minutes.
    QByteArray json = "{";
    for (int i = 0; i < 200'000; ++i)
        json += '"' + QByteArray::number(i) + "\":0,";
    json += "\"77\":1}";
    QCOMPARE(base::checkJson(json).error().code, Code::Duplicate);
}

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "strictjsontest.moc"
