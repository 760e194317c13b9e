// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/cbor.h"

#include "core/base/random.h"

#include <QTest>

#include <limits>

using namespace inkaart::base;
using namespace inkaart::base::cbor;
using namespace Qt::StringLiterals;

class CborTest : public QObject {
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesEveryTruncation_data();
    void refusesEveryTruncation();
    void refusesWhatFollows();
    void depth();
    void claimsMakeNoRoom();
    void keysInOrder();
    void keepsByteOrderMark();
    void halfSurrogateBecomesValid();
    void wrongTypeGivesFallback();
    void whateverIsAcceptedIsItsOwnReencoding();
};

void CborTest::accepts_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<Value>("value");
    // RFC 8949 appendix A, as far as our subset goes.
    QTest::newRow("0") << QByteArray("00") << Value(0);
    QTest::newRow("1") << QByteArray("01") << Value(1);
    QTest::newRow("10") << QByteArray("0a") << Value(10);
    QTest::newRow("23") << QByteArray("17") << Value(23);
    QTest::newRow("24") << QByteArray("1818") << Value(24);
    QTest::newRow("25") << QByteArray("1819") << Value(25);
    QTest::newRow("100") << QByteArray("1864") << Value(100);
    QTest::newRow("1000") << QByteArray("1903e8") << Value(1000);
    QTest::newRow("1000000") << QByteArray("1a000f4240") << Value(1000000);
    QTest::newRow("10^12") << QByteArray("1b000000e8d4a51000") << Value(qint64(1000000000000));
    QTest::newRow("-1") << QByteArray("20") << Value(-1);
    QTest::newRow("-10") << QByteArray("29") << Value(-10);
    QTest::newRow("-100") << QByteArray("3863") << Value(-100);
    QTest::newRow("-1000") << QByteArray("3903e7") << Value(-1000);
    QTest::newRow("false") << QByteArray("f4") << Value(false);
    QTest::newRow("true") << QByteArray("f5") << Value(true);
    QTest::newRow("null") << QByteArray("f6") << Value();
    QTest::newRow("h''") << QByteArray("40") << Value(QByteArray());
    QTest::newRow("h'01020304'") << QByteArray("4401020304") << Value(QByteArray("\1\2\3\4"));
    QTest::newRow("empty text") << QByteArray("60") << Value(u""_s);
    QTest::newRow("a") << QByteArray("6161") << Value(u"a"_s);
    QTest::newRow("IETF") << QByteArray("6449455446") << Value(u"IETF"_s);
    QTest::newRow("quote, backslash") << QByteArray("62225c") << Value(u"\"\\"_s);
    QTest::newRow("u umlaut") << QByteArray("62c3bc") << Value(u"\u00fc"_s);
    QTest::newRow("water") << QByteArray("63e6b0b4") << Value(u"\u6c34"_s);
    QTest::newRow("beyond the plane") << QByteArray("64f0908591") << Value(u"\U00010151"_s);
    QTest::newRow("[]") << QByteArray("80") << Value(Array{});
    QTest::newRow("[1, 2, 3]") << QByteArray("83010203") << Value(Array{ 1, 2, 3 });
    QTest::newRow("nested arrays")
        << QByteArray("8301820203820405") << Value(Array{ 1, Array{ 2, 3 }, Array{ 4, 5 } });
    Array upTo25;
    for (int i = 1; i <= 25; ++i)
        upTo25.push_back(i);
    QTest::newRow("25 elements") << QByteArray(
        "98190102030405060708090a0b0c0d0e0f101112131415161718181819")
                                 << Value(upTo25);
    QTest::newRow("{}") << QByteArray("a0") << Value(Map{});
    QTest::newRow("{1: 2, 3: 4}") << QByteArray("a201020304") << Value(Map{ { 1, 2 }, { 3, 4 } });
    QTest::newRow("a map with an array") << QByteArray("a26161016162820203")
                                         << Value(Map{ { u"a"_s, 1 }, { u"b"_s, Array{ 2, 3 } } });
    QTest::newRow("an array with a map")
        << QByteArray("826161a161626163") << Value(Array{ u"a"_s, Map{ { u"b"_s, u"c"_s } } });
    QTest::newRow("five members") << QByteArray("a56161614161626142616361436164614461656145")
                                  << Value(Map{ { u"a"_s, u"A"_s },
                                                { u"b"_s, u"B"_s },
                                                { u"c"_s, u"C"_s },
                                                { u"d"_s, u"D"_s },
                                                { u"e"_s, u"E"_s } });
    // The edges of each length and of qint64.
    QTest::newRow("255") << QByteArray("18ff") << Value(255);
    QTest::newRow("256") << QByteArray("190100") << Value(256);
    QTest::newRow("65535") << QByteArray("19ffff") << Value(65535);
    QTest::newRow("65536") << QByteArray("1a00010000") << Value(65536);
    QTest::newRow("2^32-1") << QByteArray("1affffffff") << Value(qint64(4294967295));
    QTest::newRow("2^32") << QByteArray("1b0000000100000000") << Value(qint64(4294967296));
    QTest::newRow("2^63-1") << QByteArray("1b7fffffffffffffff")
                            << Value(std::numeric_limits<qint64>::max());
    QTest::newRow("-2^63") << QByteArray("3b7fffffffffffffff")
                           << Value(std::numeric_limits<qint64>::min());
    QTest::newRow("a key of 2^64-1") << QByteArray("a11bfffffffffffffffff6")
                                     << Value(Map{ { std::numeric_limits<quint64>::max(), {} } });
    // RFC 8949 section 4.2.1, without the keys that are not ours: 10, 100, "z", "aa".
    QTest::newRow("keys in order")
        << QByteArray("a40a001864"
                      "01617a0262616103")
        << Value(Map{ { 10, 0 }, { 100, 1 }, { u"z"_s, 2 }, { u"aa"_s, 3 } });
}

void CborTest::accepts()
{
    QFETCH(QByteArray, hex);
    QFETCH(Value, value);
    const QByteArray bytes = QByteArray::fromHex(hex);
    QCOMPARE(encode(value).toHex(), hex);
    const Result<Value> decoded = decode(bytes);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QVERIFY(*decoded == value);
    QCOMPARE(encode(*decoded), bytes);
}

void CborTest::refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    // RFC 8949 appendix A: well formed, but not of our subset.
    QTest::newRow("2^64-1") << QByteArray("1bffffffffffffffff");
    QTest::newRow("2^63") << QByteArray("1b8000000000000000");
    QTest::newRow("-2^64") << QByteArray("3bffffffffffffffff");
    QTest::newRow("-2^63-1") << QByteArray("3b8000000000000000");
    QTest::newRow("bignum") << QByteArray("c249010000000000000000");
    QTest::newRow("half float") << QByteArray("f90000");
    QTest::newRow("single float") << QByteArray("fa47c35000");
    QTest::newRow("double float") << QByteArray("fb3ff199999999999a");
    QTest::newRow("undefined") << QByteArray("f7");
    QTest::newRow("simple(0)") << QByteArray("e0");
    QTest::newRow("simple(16)") << QByteArray("f0");
    QTest::newRow("simple(19)") << QByteArray("f3");
    QTest::newRow("simple(255)") << QByteArray("f8ff");
    QTest::newRow("false in two bytes") << QByteArray("f814");
    QTest::newRow("tag 0") << QByteArray("c074323031332d30332d32315432303a30343a30305a");
    QTest::newRow("tag 1") << QByteArray("c11a514b67b0");
    QTest::newRow("tag 24") << QByteArray("d818456449455446");
    QTest::newRow("indefinite bytes") << QByteArray("5f42010243030405ff");
    QTest::newRow("indefinite text") << QByteArray("7f657374726561646d696e67ff");
    QTest::newRow("indefinite array") << QByteArray("9fff");
    QTest::newRow("indefinite array with members") << QByteArray("9f018202039f0405ffff");
    QTest::newRow("indefinite map") << QByteArray("bf6346756ef563416d7421ff");
    QTest::newRow("break alone") << QByteArray("ff");
    // RFC 8949 appendix F: not well formed.
    for (const char* reserved : { "1c", "1d", "1e", "3c", "5c", "7d", "9e", "bc", "dd", "fc", "fd",
                                  "fe", "1f", "3f", "df" })
        QTest::newRow(QByteArray("reserved ").append(reserved).constData()) << QByteArray(reserved);
    QTest::newRow("nothing") << QByteArray();
    // Not the shortest form.
    QTest::newRow("23 in two bytes") << QByteArray("1817");
    QTest::newRow("0 in two bytes") << QByteArray("1800");
    QTest::newRow("255 in three") << QByteArray("1900ff");
    QTest::newRow("65535 in five") << QByteArray("1a0000ffff");
    QTest::newRow("2^32-1 in nine") << QByteArray("1b00000000ffffffff");
    QTest::newRow("-1 in two") << QByteArray("3800");
    QTest::newRow("bytes with a long head") << QByteArray("580101");
    QTest::newRow("text with a long head") << QByteArray("780161");
    QTest::newRow("array with a long head") << QByteArray("980101");
    QTest::newRow("map with a long head") << QByteArray("b8010102");
    QTest::newRow("a key with a long head") << QByteArray("a1180102");
    // Keys.
    QTest::newRow("descending") << QByteArray("a203040102");
    QTest::newRow("duplicate number") << QByteArray("a201020103");
    QTest::newRow("duplicate text") << QByteArray("a2616101616102");
    QTest::newRow("text before number") << QByteArray("a26161010102");
    QTest::newRow("longer text first") << QByteArray("a2626161016162"
                                                     "02");
    QTest::newRow("unsorted inside") << QByteArray("81a203040102");
    QTest::newRow("negative key") << QByteArray("a12001");
    QTest::newRow("bytes as key") << QByteArray("a1416101");
    QTest::newRow("array as key") << QByteArray("a18001");
    QTest::newRow("map as key") << QByteArray("a1a001");
    QTest::newRow("bool as key") << QByteArray("a1f401");
    QTest::newRow("null as key") << QByteArray("a1f601");
    // Texts that are not UTF-8 (RFC 3629).
    QTest::newRow("lone continuation") << QByteArray("6180");
    QTest::newRow("cut sequence") << QByteArray("62e6b0");
    QTest::newRow("overlong slash") << QByteArray("62c0af");
    QTest::newRow("overlong in three") << QByteArray("63e080af");
    QTest::newRow("overlong null") << QByteArray("62c080");
    QTest::newRow("surrogate") << QByteArray("63eda080");
    QTest::newRow("surrogate pair") << QByteArray("66eda081edb080");
    QTest::newRow("above U+10FFFF") << QByteArray("64f4908080");
    QTest::newRow("five bytes") << QByteArray("65f888808080");
    QTest::newRow("ff") << QByteArray("61ff");
    QTest::newRow("latin 1 in a key") << QByteArray("a161fc01");
}

void CborTest::refuses()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    const Result<Value> decoded = decode(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, Code::Malformed);
    QVERIFY(!decoded.error().detail.isEmpty());
}

void CborTest::refusesEveryTruncation_data()
{
    accepts_data();
}

void CborTest::refusesEveryTruncation()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        // On the heap and exactly that long, so that a sanitizer sees a read beyond.
        const QByteArray cut(bytes.constData(), size);
        QVERIFY2(!decode(cut), qPrintable(QString::number(size)));
    }
}

void CborTest::refusesWhatFollows()
{
    for (const char* hex : { "0000", "f600", "8000", "a0a0", "616100", "8101ff" })
        QVERIFY2(!decode(QByteArray::fromHex(hex)), hex);
}

void CborTest::depth()
{
    Value value = 1;
    for (int i = 0; i < maxDepth; ++i)
        value = i % 2 ? Value(Array{ value }) : Value(Map{ { 1, value } });
    QVERIFY(decode(encode(value)));
    QVERIFY(!decode(encode(Value(Array{ value }))));
    QVERIFY(!decode(QByteArray(100'000, '\x81')));

    const QByteArray deep = encode(value);
    Reader reader(deep);
    reader.skip();
    QVERIFY(reader.finished());
    const QByteArray deeper = encode(Value(Array{ value }));
    Reader refusing(deeper);
    refusing.skip();
    QVERIFY(refusing.failed());
}

void CborTest::claimsMakeNoRoom()
{
    // 2^32-1 and 2^63 members, elements, bytes and characters in a handful of bytes.
    for (const char* hex :
         { "9affffffff00", "9b800000000000000000", "baffffffff0000", "bb80000000000000000000",
           "5affffffff00", "5b7fffffffffffffff00", "7affffffff61", "7bffffffffffffffff61" })
        QVERIFY2(!decode(QByteArray::fromHex(hex)), hex);
}

void CborTest::keysInOrder()
{
    // Ascending by encoding: numbers, then texts by length in UTF-8, then bytewise. U+FFFD comes
    // before U+10000 in UTF-8 and after it in UTF-16.
    const Map map{ { u"\U00010000"_s, 7 }, { u"\uFFFDx"_s, 6 }, { u"aa"_s, 3 }, { u"\u00e9"_s, 4 },
                   { u"b"_s, 2 },          { 1000, 1 },         { 9, 0 },       { u"aaa"_s, 5 } };
    QList<qint64> order;
    for (const auto& [key, value] : map)
        order.append(value.toInteger());
    QCOMPARE(order, (QList<qint64>{ 0, 1, 2, 3, 4, 5, 6, 7 }));
    const Result<Value> back = decode(encode(map));
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(*back == Value(map));
    QCOMPARE((*back)[u"\u00e9"_s].toInteger(), 4);
    QVERIFY((*back)[u"absent"_s].isNull());
}

void CborTest::keepsByteOrderMark()
{
    // QString::fromUtf8 swallows one in front: a text must come back as it was typed.
    for (const QString& text : { u"\uFEFF"_s, u"\uFEFFx"_s, u"\uFEFF\uFEFFx"_s, u"x\uFEFF"_s }) {
        const QByteArray bytes = encode(text);
        const Result<Value> back = decode(bytes);
        QVERIFY(back);
        QCOMPARE(back->toText(), text);
        Reader reader(bytes);
        QCOMPARE(reader.text(), text);
        QVERIFY(reader.finished());
    }
}

void CborTest::halfSurrogateBecomesValid()
{
    const QString half = u"a"_s + QChar(0xD800) + u"b"_s;
    const Result<Value> back = decode(encode(half));
    QVERIFY(back);
    QCOMPARE(encode(*back), encode(half));
}

void CborTest::wrongTypeGivesFallback()
{
    const Value text = u"t"_s;
    QCOMPARE(text.toInteger(7), 7);
    QCOMPARE(text.toBool(true), true);
    QCOMPARE(text.toBytes("b"), QByteArray("b"));
    QVERIFY(text.array().empty());
    QVERIFY(text.map().empty());
    QVERIFY(text[1].isNull());
    QCOMPARE(Value(1).toText(u"f"_s), u"f"_s);
    QVERIFY(Value().isNull() && Value(0).isInteger() && Value(false).isBool() && text.isText());
    QVERIFY(Value(QByteArray()).isBytes() && Value(Array{}).isArray() && Value(Map{}).isMap());
}

void CborTest::whateverIsAcceptedIsItsOwnReencoding()
{
    SeededRandom random(8949);
    const QByteArray seed = encode(Map{ { 1, Array{ 1, -500, u"caf\u00e9"_s } },
                                        { 2, QByteArray("bytes") },
                                        { u"k"_s, Map{ { 3, true }, { 70000, {} } } } });
    int accepted = 0;
    for (int i = 0; i < 50'000; ++i) {
        QByteArray bytes = seed;
        for (quint32 changes = 1 + random.below(3); changes > 0; --changes)
            bytes[random.below(static_cast<quint32>(bytes.size()))] =
                static_cast<char>(random.below(256));
        const Result<Value> value = decode(bytes);
        Reader reader(bytes);
        reader.skip();
        if (!value)
            continue;
        ++accepted;
        QCOMPARE(encode(*value), bytes);
        QVERIFY(reader.finished());
    }
    QVERIFY(accepted > 1000);
}

QTEST_GUILESS_MAIN(CborTest)
#include "cbortest.moc"
