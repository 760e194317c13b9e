// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/cbor.h"

#include <QTest>

#include <limits>

using namespace inkaart::base;
using namespace inkaart::base::cbor;
using namespace Qt::StringLiterals;

namespace {

/// A record with one item of every kind.
QByteArray written()
{
    Writer out;
    out.map(4);
    out.key(1);
    out.text(u"Amina أمينة");
    out.key(2);
    out.array(5);
    out.integer(-5);
    out.integer(std::numeric_limits<qint64>::min());
    out.unsignedInteger(std::numeric_limits<quint64>::max());
    out.boolean(true);
    out.null();
    out.key(3);
    out.bytes(QByteArrayView("\0\1\2", 3));
    out.key(300);
    out.map(0);
    return out.result();
}

} // namespace

class CborIoTest : public QObject {
    Q_OBJECT

private slots:
    void comesBack();
    void writesWhatEncodeWrites();
    void everyTruncationFails();
    void wrongTypeFails_data();
    void wrongTypeFails();
    void staysFailed();
    void nullOnlyWhenNull();
    void skipsAnything();
    void skipRefuses_data();
    void skipRefuses();
    void countsAreChecked();
};

void CborIoTest::comesBack()
{
    const QByteArray bytes = written();
    Reader in(bytes);
    QCOMPARE(in.map(), 4U);
    QCOMPARE(in.unsignedInteger(), 1U);
    QCOMPARE(in.text(), u"Amina أمينة"_s);
    QCOMPARE(in.unsignedInteger(), 2U);
    QCOMPARE(in.array(), 5U);
    QCOMPARE(in.integer(), -5);
    QCOMPARE(in.integer(), std::numeric_limits<qint64>::min());
    QCOMPARE(in.unsignedInteger(), std::numeric_limits<quint64>::max());
    QVERIFY(in.boolean());
    QVERIFY(in.null());
    QCOMPARE(in.unsignedInteger(), 3U);
    QCOMPARE(in.bytes(), QByteArray("\0\1\2", 3));
    QCOMPARE(in.unsignedInteger(), 300U);
    QVERIFY(!in.finished());
    QCOMPARE(in.map(), 0U);
    QVERIFY(in.finished());
}

void CborIoTest::writesWhatEncodeWrites()
{
    Writer out;
    out.array(3);
    out.integer(1000);
    out.text(u"\U0001F600");
    out.map(1);
    out.text(u"k");
    out.boolean(false);
    QCOMPARE(out.result(), encode(Array{ 1000, u"\U0001F600"_s, Map{ { u"k"_s, false } } }));
}

void CborIoTest::everyTruncationFails()
{
    const QByteArray bytes = written();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const QByteArray cut(bytes.constData(), size);
        Reader in(cut);
        in.skip();
        QVERIFY(in.failed() && in.isTruncated() && !in.finished());
    }
}

void CborIoTest::wrongTypeFails_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("text as bytes") << QByteArray("6161") << QByteArray("bytes");
    QTest::newRow("bytes as text") << QByteArray("4161") << QByteArray("text");
    QTest::newRow("bad text") << QByteArray("61ff") << QByteArray("text");
    QTest::newRow("negative as unsigned") << QByteArray("20") << QByteArray("unsigned");
    QTest::newRow("2^63 as integer") << QByteArray("1b8000000000000000") << QByteArray("integer");
    QTest::newRow("-2^63-1 as integer")
        << QByteArray("3b8000000000000000") << QByteArray("integer");
    QTest::newRow("null as boolean") << QByteArray("f6") << QByteArray("boolean");
    QTest::newRow("true in two bytes") << QByteArray("f815") << QByteArray("boolean");
    QTest::newRow("number as boolean") << QByteArray("15") << QByteArray("boolean");
    QTest::newRow("map as array") << QByteArray("a0") << QByteArray("array");
    QTest::newRow("array as map") << QByteArray("80") << QByteArray("map");
    QTest::newRow("long form") << QByteArray("1801") << QByteArray("unsigned");
    QTest::newRow("indefinite") << QByteArray("9fff") << QByteArray("array");
    QTest::newRow("reserved") << QByteArray("1c") << QByteArray("unsigned");
}

void CborIoTest::wrongTypeFails()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, read);
    const QByteArray bytes = QByteArray::fromHex(hex);
    Reader in(bytes);
    if (read == "bytes")
        QVERIFY(in.bytes().isEmpty());
    else if (read == "text")
        QVERIFY(in.text().isEmpty());
    else if (read == "unsigned")
        QCOMPARE(in.unsignedInteger(), 0U);
    else if (read == "integer")
        QCOMPARE(in.integer(), 0);
    else if (read == "boolean")
        QVERIFY(!in.boolean());
    else if (read == "array")
        QCOMPARE(in.array(), 0U);
    else
        QCOMPARE(in.map(), 0U);
    QVERIFY(in.failed());
    QVERIFY(!in.isTruncated());
}

void CborIoTest::staysFailed()
{
    const QByteArray bytes = QByteArray::fromHex("20"
                                                 "05"
                                                 "6161"
                                                 "4161"
                                                 "f5"
                                                 "f6"
                                                 "8101"
                                                 "a10102");
    Reader in(bytes);
    QCOMPARE(in.unsignedInteger(), 0U);
    QVERIFY(in.failed());
    QCOMPARE(in.unsignedInteger(), 0U);
    QCOMPARE(in.integer(), 0);
    QVERIFY(in.text().isEmpty());
    QVERIFY(in.bytes().isEmpty());
    QVERIFY(!in.boolean());
    QVERIFY(!in.null());
    QCOMPARE(in.array(), 0U);
    QCOMPARE(in.map(), 0U);
    in.skip();
    QVERIFY(in.failed() && !in.finished());
}

void CborIoTest::nullOnlyWhenNull()
{
    const QByteArray bytes = QByteArray::fromHex("05f6");
    Reader in(bytes);
    QVERIFY(!in.null());
    QVERIFY(!in.failed());
    QCOMPARE(in.unsignedInteger(), 5U);
    QVERIFY(in.null());
    QVERIFY(!in.null());
    QVERIFY(in.finished());
}

void CborIoTest::skipsAnything()
{
    QByteArray bytes = written();
    bytes.append('\x07');
    Reader in(bytes);
    in.skip();
    QCOMPARE(in.unsignedInteger(), 7U);
    QVERIFY(in.finished());
}

void CborIoTest::skipRefuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("tag") << QByteArray("c101");
    QTest::newRow("float") << QByteArray("f93c00");
    QTest::newRow("undefined") << QByteArray("f7");
    QTest::newRow("simple(19)") << QByteArray("f3");
    QTest::newRow("bad text inside") << QByteArray("8161ff");
    QTest::newRow("long form inside") << QByteArray("811801");
    QTest::newRow("break inside") << QByteArray("81ff");
}

void CborIoTest::skipRefuses()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    Reader in(bytes);
    in.skip();
    QVERIFY(in.failed());
}

void CborIoTest::countsAreChecked()
{
    // A loop over a claimed count must not run 2^32 times.
    for (const char* hex : { "9affffffff00", "9bffffffffffffffff00", "8200" }) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        Reader in(bytes);
        QCOMPARE(in.array(), 0U);
        QVERIFY2(in.isTruncated(), hex);
    }
    for (const char* hex : { "baffffffff0000", "bbffffffffffffffff0000", "a2000000" }) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        Reader in(bytes);
        QCOMPARE(in.map(), 0U);
        QVERIFY2(in.isTruncated(), hex);
    }
}

QTEST_GUILESS_MAIN(CborIoTest)
#include "cboriotest.moc"
