// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/crypto/x25519_p.h"

#include <QTest>

using namespace inkaart::crypto;
using inkaart::base::Code;
using inkaart::base::Result;
using inkaart::base::SeededRandom;

namespace {

X25519Private privateOf(const char* hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    X25519Private key;
    std::copy(bytes.begin(), bytes.end(), key.span().begin());
    return key;
}

X25519Public publicOf(const char* hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    X25519Public key;
    std::copy(bytes.begin(), bytes.end(), key.begin());
    return key;
}

QByteArray hexOf(std::span<const quint8> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()))
        .toHex();
}

} // namespace

class X25519Test : public QObject {
    Q_OBJECT

private slots:
    void function_data();
    void function();
    void agreement();
    void iterated();
    void refusesSmallOrder_data();
    void refusesSmallOrder();
    void generatesWhatItIsGiven();
};

void X25519Test::function_data()
{
    QTest::addColumn<QByteArray>("scalar");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("result");
    // RFC 7748 section 5.2; the second point has its unused top bit set.
    QTest::newRow("first")
        << QByteArray("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4")
        << QByteArray("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")
        << QByteArray("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
    QTest::newRow("second")
        << QByteArray("4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d")
        << QByteArray("e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493")
        << QByteArray("95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957");
}

void X25519Test::function()
{
    QFETCH(QByteArray, scalar);
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, result);
    const Result<X25519Shared> shared = x25519(privateOf(scalar), publicOf(point));
    QVERIFY(shared);
    QCOMPARE(hexOf(shared->span()), result);
}

void X25519Test::agreement()
{
    // RFC 7748 section 6.1.
    const X25519Private alice =
        privateOf("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    const X25519Private bob =
        privateOf("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    QCOMPARE(hexOf(x25519Public(alice)),
             QByteArray("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
    QCOMPARE(hexOf(x25519Public(bob)),
             QByteArray("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
    const QByteArray agreed = "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742";
    QCOMPARE(hexOf(x25519(alice, x25519Public(bob))->span()), agreed);
    QCOMPARE(hexOf(x25519(bob, x25519Public(alice))->span()), agreed);
}

void X25519Test::iterated()
{
    // RFC 7748 section 5.2: k and u start as 9; after each turn u is the old k and k the result.
    QByteArray k = "0900000000000000000000000000000000000000000000000000000000000000";
    QByteArray u = k;
    for (int turn = 1; turn <= 1000; ++turn) {
        const Result<X25519Shared> result = x25519(privateOf(k), publicOf(u));
        QVERIFY(result);
        u = k;
        k = hexOf(result->span());
        if (turn == 1)
            QCOMPARE(
                k, QByteArray("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"));
    }
    QCOMPARE(k, QByteArray("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51"));
}

void X25519Test::refusesSmallOrder_data()
{
    QTest::addColumn<QByteArray>("point");
    // The points of small order, RFC 7748 section 7 and cr.yp.to/ecdh.html#validate.
    QTest::newRow("0") << QByteArray(64, '0');
    QTest::newRow("1") << QByteArray("01").append(QByteArray(62, '0'));
    QTest::newRow("order 8") << QByteArray(
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
    QTest::newRow("order 8, the other")
        << QByteArray("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157");
    QTest::newRow("p - 1") << QByteArray(
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("p") << QByteArray(
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("p + 1") << QByteArray(
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
}

void X25519Test::refusesSmallOrder()
{
    QFETCH(QByteArray, point);
    SeededRandom random(25519);
    const Result<X25519Shared> shared = x25519(generateX25519(random), publicOf(point));
    QVERIFY(!shared);
    QCOMPARE(shared.error().code, Code::Crypto);
    const Result<QByteArray> sealed = hpkeSeal(publicOf(point), "info", {}, "plain", random);
    QVERIFY(!sealed);
    const QByteArray forged = QByteArray::fromHex(point) + QByteArray(40, 'x');
    QCOMPARE(hpkeOpen(generateX25519(random), "info", {}, forged).error().code, Code::Crypto);
}

void X25519Test::generatesWhatItIsGiven()
{
    SeededRandom random(1);
    SeededRandom same(1);
    const X25519Private one = generateX25519(random);
    const X25519Private other = generateX25519(same);
    QCOMPARE(hexOf(one.span()), hexOf(other.span()));
    QVERIFY(hexOf(generateX25519(random).span()) != hexOf(one.span()));
}

QTEST_GUILESS_MAIN(X25519Test)
#include "x25519test.moc"
