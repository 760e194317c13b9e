// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/crypto/x25519.h"

#include <QTest>

using namespace inkaart::crypto;
using inkaart::base::Code;
using inkaart::base::Random;
using inkaart::base::Result;
using inkaart::base::SeededRandom;

namespace {

// RFC 9180, the published vectors (test-vectors.json of cfrg/draft-irtf-cfrg-hpke at 5f503c5):
// mode_base, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, first encryption.
constexpr char ephemeralPrivate[] =
    "179d4b53b6365c45b600c4163b61d95cbc2f4d9e36f1695558dce265ab8bab11";
constexpr char encapsulated[] = "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256";
constexpr char recipientPrivate[] =
    "497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d";
constexpr char recipientPublic[] =
    "430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c";
constexpr char infoHex[] = "4f6465206f6e2061204772656369616e2055726e";
constexpr char aadHex[] = "436f756e742d30";
constexpr char plainHex[] = "4265617574792069732074727574682c20747275746820626561757479";
constexpr char cipherHex[] =
    "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a";

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

X25519Private privateOf(const QByteArray& bytes)
{
    X25519Private key;
    std::copy(bytes.begin(), bytes.end(), key.span().begin());
    return key;
}

X25519Public publicOf(const QByteArray& bytes)
{
    X25519Public key;
    std::copy(bytes.begin(), bytes.end(), key.begin());
    return key;
}

/// Gives the ephemeral key of the vector.
class VectorRandom final : public Random {
public:
    void fill(std::span<quint8> out) override
    {
        const QByteArray bytes = hex(ephemeralPrivate);
        std::copy_n(bytes.begin(), out.size(), out.begin());
    }
};

} // namespace

class HpkeTest : public QObject {
    Q_OBJECT

private slots:
    void keysOfTheVector();
    void sealsTheVector();
    void opensTheVector();
    void everyChangeIsRefused();
    void sealsAnew();
    void sizes_data();
    void sizes();
};

void HpkeTest::keysOfTheVector()
{
    QCOMPARE(x25519Public(privateOf(hex(recipientPrivate))), publicOf(hex(recipientPublic)));
    QCOMPARE(x25519Public(privateOf(hex(ephemeralPrivate))), publicOf(hex(encapsulated)));
}

void HpkeTest::sealsTheVector()
{
    VectorRandom random;
    const Result<QByteArray> sealed =
        hpkeSeal(publicOf(hex(recipientPublic)), hex(infoHex), hex(aadHex), hex(plainHex), random);
    QVERIFY(sealed);
    QCOMPARE(sealed->toHex(), QByteArray(encapsulated) + cipherHex);
}

void HpkeTest::opensTheVector()
{
    const Result<QByteArray> plain = hpkeOpen(privateOf(hex(recipientPrivate)), hex(infoHex),
                                              hex(aadHex), hex(encapsulated) + hex(cipherHex));
    QVERIFY(plain);
    QCOMPARE(plain->toHex(), QByteArray(plainHex));
}

void HpkeTest::everyChangeIsRefused()
{
    QByteArray info = hex(infoHex);
    QByteArray aad = hex(aadHex);
    QByteArray sealed = hex(encapsulated) + hex(cipherHex);
    const X25519Private key = privateOf(hex(recipientPrivate));
    for (QByteArray* part : { &info, &aad, &sealed }) {
        for (qsizetype at = 0; at < part->size(); ++at) {
            (*part)[at] = static_cast<char>(part->at(at) ^ 1);
            QCOMPARE(hpkeOpen(key, info, aad, sealed).error().code, Code::Crypto);
            (*part)[at] = static_cast<char>(part->at(at) ^ 1);
        }
    }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!hpkeOpen(key, info, aad, QByteArray(sealed.constData(), size)));
    QCOMPARE(hpkeOpen(privateOf(hex(ephemeralPrivate)), info, aad, sealed).error().code,
             Code::Crypto);
    QVERIFY(hpkeOpen(key, info, aad, sealed));
    // The unused top bit of a point is ignored by X25519 but stands in the KEM's context.
    sealed[31] = static_cast<char>(sealed.at(31) ^ 0x80);
    QVERIFY(!hpkeOpen(key, info, aad, sealed));
}

void HpkeTest::sealsAnew()
{
    SeededRandom random(9180);
    const X25519Private key = generateX25519(random);
    const Result<QByteArray> one = hpkeSeal(x25519Public(key), "info", "aad", "plain", random);
    const Result<QByteArray> two = hpkeSeal(x25519Public(key), "info", "aad", "plain", random);
    QVERIFY(one && two);
    QVERIFY(one->first(32) != two->first(32));
    QVERIFY(one->sliced(32) != two->sliced(32));
}

void HpkeTest::sizes_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("infoSize");
    QTest::newRow("nothing") << qsizetype(0) << qsizetype(0);
    QTest::newRow("a key") << qsizetype(32) << qsizetype(70);
    QTest::newRow("long info") << qsizetype(32) << qsizetype(20'000);
    QTest::newRow("a backup") << qsizetype(1'000'000) << qsizetype(20);
}

void HpkeTest::sizes()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, infoSize);
    SeededRandom random(7);
    const X25519Private key = generateX25519(random);
    const QByteArray plain = random.bytes(size);
    const QByteArray info = random.bytes(infoSize);
    const Result<QByteArray> sealed = hpkeSeal(x25519Public(key), info, {}, plain, random);
    QVERIFY(sealed);
    QCOMPARE(sealed->size(), 32 + size + 16);
    const Result<QByteArray> opened = hpkeOpen(key, info, {}, *sealed);
    QVERIFY(opened);
    QVERIFY(*opened == plain);
}

QTEST_GUILESS_MAIN(HpkeTest)
#include "hpketest.moc"
