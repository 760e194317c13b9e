// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/crypto/aead.h"

#include <QTest>

using namespace inkaart::crypto;
using inkaart::base::Code;
using inkaart::base::Result;
using inkaart::base::SeededRandom;

namespace {

SymmetricKey keyOf(const QByteArray& bytes)
{
    SymmetricKey key;
    std::copy(bytes.begin(), bytes.end(), key.span().begin());
    return key;
}

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class AeadTest : public QObject {
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void everyChangedBitIsRefused_data();
    void everyChangedBitIsRefused();
    void refusesWrongSizes();
    void nonceInFront();
    void bulkOpens();
    void bulkGoesOnAfterARefusal();
};

void AeadTest::vectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("aad");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("sealed");
    // McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B, cases 13 to 16.
    const QByteArray zeros = QByteArray(32, '\0');
    QTest::newRow("GCM 13") << zeros << zeros.first(12) << QByteArray() << QByteArray()
                            << hex("530f8afbc74536b9a963b4f1c4cb738b");
    QTest::newRow("GCM 14")
        << zeros << zeros.first(12) << QByteArray() << zeros.first(16)
        << hex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    const QByteArray key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    const QByteArray nonce = hex("cafebabefacedbaddecaf888");
    const QByteArray plain =
        hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255");
    const QByteArray cipher =
        hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad");
    QTest::newRow("GCM 15") << key << nonce << QByteArray() << plain
                            << cipher + hex("b094dac5d93471bdec1a502270e3cc6c");
    QTest::newRow("GCM 16") << key << nonce << hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
                            << plain.first(60)
                            << cipher.first(60) + hex("76fc6ece0f4e1768cddf8853bb2d551b");
    // NIST CAVP, gcmEncryptExtIV256.rsp, IVlen 96, Taglen 128, Count 0 of each group.
    QTest::newRow("CAVP, PT 0, AAD 0")
        << hex("b52c505a37d78eda5dd34f20c22540ea1b58963cf8e5bf8ffa85f9f2492505b4")
        << hex("516c33929df5a3284ff463d7") << QByteArray() << QByteArray()
        << hex("bdc1ac884d332457a1d2664f168c76f0");
    QTest::newRow("CAVP, PT 0, AAD 128")
        << hex("78dc4e0aaf52d935c3c01eea57428f00ca1fd475f5da86a49c8dd73d68c8e223")
        << hex("d79cf22d504cc793c3fb6c8a") << hex("b96baa8c1c75a671bfb2d08d06be5f36")
        << QByteArray() << hex("3e5d486aa2e30b22e040b85723a06e76");
    QTest::newRow("CAVP, PT 128, AAD 0")
        << hex("31bdadd96698c204aa9ce1448ea94ae1fb4a9a0b3c9d773b51bb1822666b8f22")
        << hex("0d18e06c7c725ac9e362e1ce") << QByteArray()
        << hex("2db5168e932556f8089a0622981d017d")
        << hex("fa4362189661d163fcd6a56d8bf0405ad636ac1bbedd5cc3ee727dc2ab4a9489");
    QTest::newRow("CAVP, PT 128, AAD 128")
        << hex("92e11dcdaa866f5ce790fd24501f92509aacf4cb8b1339d50c9c1240935dd08b")
        << hex("ac93a1a6145299bde902f21a") << hex("1e0889016f67601c8ebea4943bc23ad6")
        << hex("2d71bcfa914e4ac045b2aa60955fad24")
        << hex("8995ae2e6df3dbf96fac7b7137bae67feca5aa77d51d4a0a14d9c51e1da474ab");
}

void AeadTest::vectors()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, aad);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, sealed);
    const SymmetricKey secret = keyOf(key);
    const Result<QByteArray> made = seal(secret, nonce, aad, plain);
    QVERIFY(made);
    QCOMPARE(made->toHex(), sealed.toHex());
    const Result<QByteArray> opened = open(secret, nonce, aad, sealed);
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
    const Result<QByteArray> bulk = BulkOpener(secret).open(aad, nonce + sealed);
    QVERIFY(bulk);
    QCOMPARE(*bulk, plain);
}

void AeadTest::everyChangedBitIsRefused_data()
{
    vectors_data();
}

void AeadTest::everyChangedBitIsRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, aad);
    QFETCH(QByteArray, sealed);
    for (QByteArray* part : { &key, &nonce, &aad, &sealed }) {
        for (qsizetype bit = 0; bit < part->size() * 8; ++bit) {
            const char mask = static_cast<char>(1 << (bit % 8));
            (*part)[bit / 8] = static_cast<char>(part->at(bit / 8) ^ mask);
            const Result<QByteArray> opened = open(keyOf(key), nonce, aad, sealed);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, Code::Crypto);
            (*part)[bit / 8] = static_cast<char>(part->at(bit / 8) ^ mask);
        }
    }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!open(keyOf(key), nonce, aad, QByteArray(sealed.constData(), size)));
    QVERIFY(!open(keyOf(key), nonce, aad, sealed + '\0'));
    QVERIFY(!open(keyOf(key), nonce, aad + '\0', sealed));
    QVERIFY(open(keyOf(key), nonce, aad, sealed));
}

void AeadTest::refusesWrongSizes()
{
    const SymmetricKey key;
    for (const qsizetype size : { 0, 11, 13, 16 }) {
        QCOMPARE(seal(key, QByteArray(size, 'n'), {}, "x").error().code, Code::Malformed);
        QCOMPARE(open(key, QByteArray(size, 'n'), {}, QByteArray(17, 'x')).error().code,
                 Code::Malformed);
    }
    QCOMPARE(open(key, QByteArray(12, 'n'), {}, QByteArray(15, 'x')).error().code, Code::Truncated);
    QCOMPARE(openWithNonce(key, {}, QByteArray(27, 'x')).error().code, Code::Truncated);
    QCOMPARE(BulkOpener(key).open({}, QByteArray(27, 'x')).error().code, Code::Truncated);
}

void AeadTest::nonceInFront()
{
    SeededRandom random(12);
    const SymmetricKey key = keyOf(random.bytes(32));
    const Result<QByteArray> one = sealWithNonce(key, "aad", "secret", random);
    const Result<QByteArray> two = sealWithNonce(key, "aad", "secret", random);
    QVERIFY(one && two);
    QCOMPARE(one->size(), 12 + 6 + 16);
    QVERIFY(one->first(12) != two->first(12));
    QVERIFY(one->sliced(12) != two->sliced(12));
    QCOMPARE(openWithNonce(key, "aad", *one).value_or(QByteArray()), QByteArray("secret"));
    QCOMPARE(openWithNonce(key, "other", *one).error().code, Code::Crypto);
    QCOMPARE(openWithNonce(keyOf(random.bytes(32)), "aad", *one).error().code, Code::Crypto);
}

void AeadTest::bulkOpens()
{
    SeededRandom random(13);
    const SymmetricKey key = keyOf(random.bytes(32));
    BulkOpener opener(key);
    for (qsizetype size = 0; size < 600; ++size) {
        const QByteArray plain = random.bytes(size);
        const QByteArray aad = random.bytes(size % 40);
        const Result<QByteArray> boxed = sealWithNonce(key, aad, plain, random);
        QVERIFY(boxed);
        const Result<QByteArray> opened = opener.open(aad, *boxed);
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }
}

void AeadTest::bulkGoesOnAfterARefusal()
{
    SeededRandom random(14);
    const SymmetricKey key = keyOf(random.bytes(32));
    BulkOpener first(key);
    const QByteArray good = *sealWithNonce(key, "a", QByteArray(100, 'x'), random);
    QByteArray bad = good;
    bad[20] = static_cast<char>(bad[20] ^ 1);
    QVERIFY(first.open("a", good));
    QCOMPARE(first.open("a", bad).error().code, Code::Crypto);
    QCOMPARE(first.open("b", good).error().code, Code::Crypto);
    BulkOpener moved(std::move(first));
    QCOMPARE(moved.open("a", good).value_or(QByteArray()), QByteArray(100, 'x'));
}

QTEST_GUILESS_MAIN(AeadTest)
#include "aeadtest.moc"
