// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/crypto/kdf.h"

#include <QTest>

using namespace inkaart::crypto;
using inkaart::base::Code;
using inkaart::base::Result;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class KdfTest : public QObject {
    Q_OBJECT

private slots:
    void scryptVectors_data();
    void scryptVectors();
    void scryptRefuses_data();
    void scryptRefuses();
    void scryptDefaultIsAllowed();
    void hkdfVectors_data();
    void hkdfVectors();
    void hkdfRefusesTooMuch();
    void sha256Vectors_data();
    void sha256Vectors();
    void sha384Vectors_data();
    void sha384Vectors();
};

void KdfTest::scryptVectors_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    QTest::addColumn<QByteArray>("key");
    // RFC 7914 section 12.
    QTest::newRow("N 16")
        << QByteArray() << QByteArray() << quint64(16) << 1U << 1U
        << hex("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
               "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    QTest::newRow("N 1024")
        << QByteArray("password") << QByteArray("NaCl") << quint64(1024) << 8U << 16U
        << hex("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
               "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    QTest::newRow("N 16384")
        << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << quint64(16384) << 8U << 1U
        << hex("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
               "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

void KdfTest::scryptVectors()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, salt);
    QFETCH(quint64, n);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    QFETCH(QByteArray, key);
    const Result<SecretBuffer> derived = scrypt(passphrase, salt, { n, r, p }, 64);
    QVERIFY(derived);
    QCOMPARE(derived->view().toByteArray().toHex(), key.toHex());
}

void KdfTest::scryptRefuses_data()
{
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    QTest::addColumn<Code>("code");
    // The fourth vector of RFC 7914 needs 1 GiB.
    QTest::newRow("N 1048576") << quint64(1048576) << 8U << 1U << Code::TooBig;
    QTest::newRow("N 2^18") << quint64(1 << 18) << 8U << 1U << Code::TooBig;
    QTest::newRow("N 2^63") << (quint64(1) << 63) << 8U << 1U << Code::TooBig;
    QTest::newRow("r 2^32-1") << quint64(2) << 0xFFFFFFFFU << 1U << Code::TooBig;
    QTest::newRow("N and r that overflow together")
        << (quint64(1) << 35) << (1U << 29) << 1U << Code::TooBig;
    QTest::newRow("p that takes all day") << quint64(1 << 17) << 8U << 1000U << Code::TooBig;
    QTest::newRow("p 2^32-1") << quint64(16) << 1U << 0xFFFFFFFFU << Code::TooBig;
    QTest::newRow("N 0") << quint64(0) << 8U << 1U << Code::Malformed;
    QTest::newRow("N 1") << quint64(1) << 8U << 1U << Code::Malformed;
    QTest::newRow("N no power of two") << quint64(1000) << 8U << 1U << Code::Malformed;
    QTest::newRow("r 0") << quint64(16) << 0U << 1U << Code::Malformed;
    QTest::newRow("p 0") << quint64(16) << 8U << 0U << Code::Malformed;
}

void KdfTest::scryptRefuses()
{
    QFETCH(quint64, n);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    QFETCH(Code, code);
    const Result<SecretBuffer> derived = scrypt("pleaseletmein", "SodiumChloride", { n, r, p }, 64);
    QVERIFY(!derived);
    QCOMPARE(derived.error().code, code);
}

void KdfTest::scryptDefaultIsAllowed()
{
    const Result<SecretBuffer> one = scrypt("een lange zin", "zout", {}, 32);
    QVERIFY2(one, one ? "" : qPrintable(one.error().detail));
    QCOMPARE(one->size(), 32U);
}

void KdfTest::hkdfVectors_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("key");
    // RFC 5869 appendix A.
    QTest::newRow("A.1") << QByteArray(22, '\x0b') << hex("000102030405060708090a0b0c")
                         << hex("f0f1f2f3f4f5f6f7f8f9")
                         << hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34"
                                "007208d5b887185865");
    QByteArray counted;
    for (int i = 0; i < 256; ++i)
        counted.append(static_cast<char>(i));
    QTest::newRow("A.2") << counted.sliced(0, 80) << counted.sliced(0x60, 80)
                         << counted.sliced(0xb0, 80)
                         << hex("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                                "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                                "cc30c58179ec3e87c14c01d5c1f3434f1d87");
    QTest::newRow("A.3") << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
                         << hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d"
                                "201395faa4b61a96c8");
}

void KdfTest::hkdfVectors()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, key);
    const Result<SecretBuffer> derived = hkdf(secret, salt, info, static_cast<size_t>(key.size()));
    QVERIFY(derived);
    QCOMPARE(derived->view().toByteArray().toHex(), key.toHex());
}

void KdfTest::hkdfRefusesTooMuch()
{
    // RFC 5869 section 2.3: at most 255 times the hash.
    QVERIFY(hkdf("secret", "salt", "info", 255 * 32));
    const Result<SecretBuffer> more = hkdf("secret", "salt", "info", 255 * 32 + 1);
    QVERIFY(!more);
    QCOMPARE(more.error().code, Code::Crypto);
}

void KdfTest::sha256Vectors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hash");
    // FIPS 180-4 examples (NIST CSRC, SHA256.pdf) and the empty message of CAVP SHA256ShortMsg.rsp.
    QTest::newRow("empty")
        << QByteArray() << hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << hex("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void KdfTest::sha256Vectors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hash);
    QCOMPARE(sha256(bytes).toHex(), hash.toHex());
}

void KdfTest::sha384Vectors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hash");
    // FIPS 180-4 examples (NIST CSRC, SHA384.pdf) and the empty message of CAVP SHA384ShortMsg.rsp.
    QTest::newRow("empty") << QByteArray()
                           << hex("38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da"
                                  "274edebfe76f65fbd51ad2f14898b95b");
    QTest::newRow("abc") << QByteArray("abc")
                         << hex("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
                                "8086072ba1e7cc2358baeca134c825a7");
}

void KdfTest::sha384Vectors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hash);
    QCOMPARE(sha384(bytes).toHex(), hash.toHex());
}

QTEST_GUILESS_MAIN(KdfTest)
#include "kdftest.moc"
