// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/random.h"
#include "core/wire/body_p.h"
#include "core/wire/envelope.h"

#include <QTest>
#include <QtEndian>

using namespace inkaart::wire;
using inkaart::base::Code;
using inkaart::base::Result;
using inkaart::base::SeededRandom;

namespace {

/// Length, flag and \a stored, padded with \a padding to a multiple of 256.
QByteArray packed(quint32 length, char flag, const QByteArray& stored, char padding = '\0')
{
    QByteArray out(4, '\0');
    qToBigEndian(length, out.data());
    out += flag;
    out += stored;
    out.append((256 - out.size() % 256) % 256, padding);
    return out;
}

QByteArray packedAs(char flag, const QByteArray& stored)
{
    return packed(static_cast<quint32>(stored.size()), flag, stored);
}

/// Raw deflate (RFC 1951) through Qt: four bytes of length and two of zlib in front, four behind.
QByteArray rawDeflate(const QByteArray& bytes)
{
    return qCompress(bytes, 9).sliced(6).chopped(4);
}

} // namespace

class BodyTest : public QObject {
    Q_OBJECT

private slots:
    void deflatesOnlyWhereItHelps_data();
    void deflatesOnlyWhereItHelps();
    void opensForeignDeflate();
    void bombIsRefused_data();
    void bombIsRefused();
    void refuses_data();
    void refuses();
    void anythingIsBorne();
};

void BodyTest::deflatesOnlyWhereItHelps_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isDeflated");
    SeededRandom random(1951);
    QTest::newRow("1 KiB") << QByteArray(1024, 'a') << false;
    QTest::newRow("1 KiB and a byte") << QByteArray(1025, 'a') << true;
    QTest::newRow("random") << random.bytes(5000) << false;
    QTest::newRow("1 MiB") << QByteArray(maxBodySize, 'a') << true;
    QTest::newRow("1 MiB, random") << random.bytes(maxBodySize) << false;
}

void BodyTest::deflatesOnlyWhereItHelps()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isDeflated);
    const Result<QByteArray> box = packBody(body);
    QVERIFY(box);
    QCOMPARE(box->size() % 256, 0);
    QCOMPARE(box->at(4), isDeflated ? '\1' : '\0');
    QCOMPARE(box->size() < body.size(), isDeflated);
    const Result<QByteArray> back = unpackBody(*box);
    QVERIFY(back);
    QVERIFY(*back == body);
}

void BodyTest::opensForeignDeflate()
{
    const QByteArray body(3000, 'b');
    const Result<QByteArray> back = unpackBody(packedAs('\1', rawDeflate(body)));
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(*back == body);
}

void BodyTest::bombIsRefused_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("1 MiB") << maxBodySize << true;
    QTest::newRow("1 MiB and a byte") << maxBodySize + 1 << false;
    QTest::newRow("100 MiB") << 100 * maxBodySize << false;
}

void BodyTest::bombIsRefused()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, isTaken);
    const Result<QByteArray> back = unpackBody(packedAs('\1', rawDeflate(QByteArray(size, '\0'))));
    QCOMPARE(back.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(back.error().code, Code::TooBig);
}

void BodyTest::refuses_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<Code>("code");
    const QByteArray deflated = rawDeflate(QByteArray(3000, 'c'));
    QTest::newRow("empty") << QByteArray() << Code::Truncated;
    QTest::newRow("4 bytes") << QByteArray(4, '\0') << Code::Truncated;
    QTest::newRow("255 bytes") << QByteArray(255, '\0') << Code::Truncated;
    QTest::newRow("no multiple of 256") << packedAs('\0', "x").append('\0') << Code::Malformed;
    QTest::newRow("a block too many") << packedAs('\0', "x").append(256, '\0') << Code::Malformed;
    QTest::newRow("a block too few") << packed(300, '\0', "x") << Code::Malformed;
    QTest::newRow("length of 4 GiB") << packed(0xFFFFFFFFU, '\0', "x") << Code::Malformed;
    QTest::newRow("unknown flag") << packedAs('\2', "x") << Code::Malformed;
    QTest::newRow("padding of ones") << packed(1, '\0', "x", '\1') << Code::Malformed;
    QTest::newRow("length one short") << packed(1, '\0', "xx") << Code::Malformed;
    QTest::newRow("deflated nothing") << packedAs('\1', {}) << Code::Malformed;
    QTest::newRow("deflated nonsense") << packedAs('\1', QByteArray(50, '\xFF')) << Code::Malformed;
    QTest::newRow("deflated and cut") << packedAs('\1', deflated.chopped(2)) << Code::Malformed;
    QTest::newRow("deflated and more") << packedAs('\1', deflated + 'x') << Code::Malformed;
    QTest::newRow("zlib frame") << packedAs('\1', qCompress(QByteArray(3000, 'c')).sliced(4))
                                << Code::Malformed;
}

void BodyTest::refuses()
{
    QFETCH(QByteArray, box);
    QFETCH(Code, code);
    const Result<QByteArray> back = unpackBody(box);
    QVERIFY(!back);
    QCOMPARE(back.error().code, code);
}

void BodyTest::anythingIsBorne()
{
    // A device that was certified and then went mad may put anything into its boxes.
    SeededRandom random(17);
    const QByteArray deflated = rawDeflate(QByteArray(3000, 'c') + random.bytes(200));
    for (int i = 0; i < 5000; ++i) {
        QByteArray stored = deflated;
        stored[random.below(static_cast<quint32>(stored.size()))] =
            static_cast<char>(random.below(256));
        const Result<QByteArray> back = unpackBody(packedAs('\1', stored));
        QVERIFY(!back || back->size() <= maxBodySize);
    }
}

QTEST_GUILESS_MAIN(BodyTest)
#include "bodytest.moc"
