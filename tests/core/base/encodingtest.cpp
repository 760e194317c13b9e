// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/encoding.h"

#include "core/base/random.h"

#include <QTest>

using namespace inkaart::base;

class EncodingTest : public QObject {
    Q_OBJECT

private slots:
    void base64Url_data();
    void base64Url();
    void base64UrlRefuses_data();
    void base64UrlRefuses();
    void onlyOneLastCharacter_data();
    void onlyOneLastCharacter();
    void base32_data();
    void base32();
    void base32Refuses_data();
    void base32Refuses();
    void base58_data();
    void base58();
    void base58Refuses_data();
    void base58Refuses();
    void everyLengthComesBack();
};

void EncodingTest::base64Url_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648 section 10, with the alphabet of section 5 and without padding.
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    // RFC 7515 appendix C.
    QTest::newRow("url alphabet") << QByteArray::fromHex("03ecffe0c1") << QByteArray("A-z_4ME");
}

void EncodingTest::base64Url()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase64Url(bytes), text);
    const Result<QByteArray> back = fromBase64Url(text);
    QVERIFY(back);
    QCOMPARE(*back, bytes);
}

void EncodingTest::base64UrlRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("Zg==");
    QTest::newRow("one character") << QByteArray("Z");
    QTest::newRow("five characters") << QByteArray("Zm9vY");
    QTest::newRow("plus") << QByteArray("A+z_4ME");
    QTest::newRow("slash") << QByteArray("A-z/4ME");
    QTest::newRow("space behind") << QByteArray("Zg ");
    QTest::newRow("new line inside") << QByteArray("Zm9v\nYg");
    QTest::newRow("null byte") << QByteArray("Zm9v\0YmE", 8);
    QTest::newRow("high byte") << QByteArray("Zm9\xff");
    QTest::newRow("two unused bits set") << QByteArray("Zm9");
}

void EncodingTest::base64UrlRefuses()
{
    QFETCH(QByteArray, text);
    const Result<QByteArray> back = fromBase64Url(text);
    QVERIFY(!back);
    QCOMPARE(back.error().code, Code::Malformed);
}

void EncodingTest::onlyOneLastCharacter_data()
{
    QTest::addColumn<QByteArray>("alphabet");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("is64");
    const QByteArray alphabet64 =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const QByteArray alphabet32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QTest::newRow("base64, 15 others") << alphabet64 << QByteArray("f") << true;
    QTest::newRow("base64, 3 others") << alphabet64 << QByteArray("fo") << true;
    QTest::newRow("base32, 3 others") << alphabet32 << QByteArray("f") << false;
    QTest::newRow("base32, 15 others") << alphabet32 << QByteArray("fo") << false;
    QTest::newRow("base32, 1 other") << alphabet32 << QByteArray("foo") << false;
    QTest::newRow("base32, 7 others") << alphabet32 << QByteArray("foob") << false;
}

void EncodingTest::onlyOneLastCharacter()
{
    QFETCH(QByteArray, alphabet);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, is64);
    const QByteArray canonical = is64 ? toBase64Url(bytes) : toBase32(bytes);
    int spellings = 0;
    for (const char last : alphabet) {
        const QByteArray text = canonical.chopped(1) + last;
        const Result<QByteArray> back = is64 ? fromBase64Url(text) : fromBase32(text);
        QVERIFY(!back || text == (is64 ? toBase64Url(*back) : toBase32(*back)));
        spellings += back && *back == bytes;
    }
    QCOMPARE(spellings, 1);
}

void EncodingTest::base32_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648 section 10 without padding.
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("f") << QByteArray("f") << QByteArray("MY");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("MZXQ");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("MZXW6");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("MZXW6YQ");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("MZXW6YTB");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("MZXW6YTBOI");
}

void EncodingTest::base32()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase32(bytes), text);
    const Result<QByteArray> back = fromBase32(text);
    QVERIFY(back);
    QCOMPARE(*back, bytes);
}

void EncodingTest::base32Refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lower case") << QByteArray("my");
    QTest::newRow("padding") << QByteArray("MY======");
    QTest::newRow("length 1") << QByteArray("A");
    QTest::newRow("length 3") << QByteArray("AAA");
    QTest::newRow("length 6") << QByteArray("AAAAAA");
    QTest::newRow("zero") << QByteArray("M0");
    QTest::newRow("eight") << QByteArray("M8");
    QTest::newRow("hyphen") << QByteArray("MZXW-6YQ");
    QTest::newRow("unused bits set") << QByteArray("MZ");
}

void EncodingTest::base32Refuses()
{
    QFETCH(QByteArray, text);
    const Result<QByteArray> back = fromBase32(text);
    QVERIFY(!back);
    QCOMPARE(back.error().code, Code::Malformed);
}

void EncodingTest::base58_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    // draft-msporny-base58-03 section 5.
    QTest::newRow("hello") << QByteArray("Hello World!") << QByteArray("2NEpo7TZRRrLZSi2U");
    QTest::newRow("fox") << QByteArray("The quick brown fox jumps over the lazy dog.")
                         << QByteArray(
                                "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z");
    QTest::newRow("leading zeros") << QByteArray::fromHex("0000287fb4cd") << QByteArray("11233QC4");
    QTest::newRow("only zeros") << QByteArray(3, '\0') << QByteArray("111");
    QTest::newRow("57") << QByteArray::fromHex("39") << QByteArray("z");
    QTest::newRow("58") << QByteArray::fromHex("3a") << QByteArray("21");
}

void EncodingTest::base58()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase58(bytes), text);
    const Result<QByteArray> back = fromBase58(text);
    QVERIFY(back);
    QCOMPARE(*back, bytes);
}

void EncodingTest::base58Refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    for (const char c : QByteArray("0OIl+/ -_"))
        QTest::newRow(QByteArray("with ").append(c).constData())
            << QByteArray("2NEpo").append(c) << Code::Malformed;
    QTest::newRow("high byte") << QByteArray("2NE\xc3\xa9") << Code::Malformed;
    QTest::newRow("too long") << QByteArray(base58Limit + 1, 'z') << Code::TooBig;
}

void EncodingTest::base58Refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(Code, code);
    const Result<QByteArray> back = fromBase58(text);
    QVERIFY(!back);
    QCOMPARE(back.error().code, code);
}

void EncodingTest::everyLengthComesBack()
{
    SeededRandom random(58);
    for (qsizetype size = 0; size < 100; ++size) {
        const QByteArray bytes = random.bytes(size);
        QCOMPARE(fromBase64Url(toBase64Url(bytes)).value_or(QByteArray("?")), bytes);
        QCOMPARE(fromBase32(toBase32(bytes)).value_or(QByteArray("?")), bytes);
        QCOMPARE(fromBase58(toBase58(bytes)).value_or(QByteArray("?")), bytes);
    }
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "encodingtest.moc"
