// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/json.h"

#include <QTest>

#include <bit>

using namespace inkaart::base;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void numbers_data();
    void numbers();
    void membersAreFoundAndMade();
};

// What is read is written again in the canonical form.
void JsonTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("again");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& again) {
        QTest::newRow(name) << text << again;
    };
    row("nothing in it", " {}\n", "{}");
    row("words", "[true,false,null]", "[true,false,null]");
    row("spaces", "\t{ \"a\" : [ 1 , 2 ] } \r\n", R"({"a":[1,2]})");
    row("the order of names", R"({"b":1,"a":2,"":3})", R"({"":3,"a":2,"b":1})");
    // By UTF-16 unit: U+1F600 stands before U+FF5E, though not by code point.
    row("the order beyond 16 bits", "{\"\xEF\xBD\x9E\":1,\"\xF0\x9F\x98\x80\":2}",
        "{\"\xF0\x9F\x98\x80\":2,\"\xEF\xBD\x9E\":1}");
    row("escapes", R"("\"\\\/\b\f\n\r\tA\uD83D\uDE00\u0000")",
        "\"\\\"\\\\/\\b\\f\\n\\r\\tA\xF0\x9F\x98\x80\\u0000\"");
    row("an empty text", R"("")", R"("")");
}

void JsonTest::reads()
{
    QFETCH(QByteArray, text);
    const auto json = parseJson(text);
    QVERIFY2(json, json ? "" : qPrintable(json.error().detail));
    QVERIFY(checkJson(text));
    QTEST(toCanonicalJson(*json), "again");
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    const auto row = [](const char* name, const QByteArray& text, Code code = Code::Malformed) {
        QTest::newRow(name) << text << code;
    };
    row("nothing", "");
    row("more after the end", "{} {}");
    row("a name twice", R"({"id":1,"\u0069d":2})", Code::Duplicate);
    row("a comma too many", "[1,]");
    row("a name without quotes", "{a:1}");
    row("no value", R"({"a":})");
    row("a leading zero", "[01]");
    row("a bare point", "[1.]");
    row("a plus", "[+1]");
    row("no number", "[NaN]");
    row("beyond a double", "[1e999]");
    row("a control character", "\"\x01\"");
    row("an unknown escape", R"("\x")");
    row("half a pair", R"("\uD83D")");
    row("the other half", R"("\uDE00")");
    row("no UTF-8", "\"\xFF\"");
    row("too deep", QByteArray(33, '[') + QByteArray(33, ']'), Code::TooBig);
    row("too long", QByteArray(5 * 1024 * 1024, ' '), Code::TooBig);
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, text);
    const auto json = parseJson(text);
    QVERIFY(!json);
    QTEST(json.error().code, "code");
    const auto checked = checkJson(text);
    QVERIFY(!checked);
    QCOMPARE(checked.error(), json.error());
}

// RFC 8785 appendix B.
void JsonTest::numbers_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](quint64 bits, const char* text) {
        QTest::addRow("%s", text) << bits << QByteArray(text);
    };
    row(0x0000000000000000, "0");
    row(0x8000000000000000, "0");
    row(0x0000000000000001, "5e-324");
    row(0x7fefffffffffffff, "1.7976931348623157e+308");
    row(0x4340000000000000, "9007199254740992");
    row(0x4430000000000000, "295147905179352830000");
    row(0x44b52d02c7e14af5, "9.999999999999997e+22");
    row(0x44b52d02c7e14af6, "1e+23");
    row(0x444b1ae4d6e2ef4e, "999999999999999700000");
    row(0x444b1ae4d6e2ef50, "1e+21");
    row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
    row(0x3eb0c6f7a0b5ed8d, "0.000001");
    row(0x41b3de4355555553, "333333333.3333332");
    row(0xbecbf647612f3696, "-0.0000033333333333333333");
}

void JsonTest::numbers()
{
    QFETCH(quint64, bits);
    QTEST(numberText(std::bit_cast<double>(bits)), "text");
}

void JsonTest::membersAreFoundAndMade()
{
    Json json = Json::emptyObject();
    json.at("b") = Json(2.0);
    json.at("a") = Json("one");
    QCOMPARE(json.object().front().name, QByteArray("a"));
    QVERIFY(json.has("b") && !json.has("c") && !Json().has("a"));
    json.remove("a");
    json.remove("c");
    QCOMPARE(toCanonicalJson(json), R"({"b":2})");
    QVERIFY(json == *parseJson(" { \"b\" : 2.0 } "));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
