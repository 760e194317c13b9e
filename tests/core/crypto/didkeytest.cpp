// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/crypto/didkey.h"

#include "core/base/encoding.h"

#include <QJsonArray>
#include <QTest>

using namespace inkaart::crypto;
using namespace Qt::StringLiterals;
using inkaart::base::Code;
using inkaart::base::Result;

namespace {

Ed25519Public publicOf(const QByteArray& bytes)
{
    Ed25519Public key;
    std::copy(bytes.begin(), bytes.end(), key.begin());
    return key;
}

QByteArray hexOf(std::span<const quint8> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()))
        .toHex();
}

QString multibase(const QByteArray& hex)
{
    return u'z' + QString::fromLatin1(inkaart::base::toBase58(QByteArray::fromHex(hex)));
}

/// RFC 8037 appendix A.1.
QJsonObject privateJwk()
{
    return { { u"kty"_s, u"OKP"_s },
             { u"crv"_s, u"Ed25519"_s },
             { u"d"_s, u"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"_s },
             { u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s } };
}

/// RFC 8037 appendix A.2.
QJsonObject publicJwk()
{
    QJsonObject jwk = privateJwk();
    jwk.remove("d"_L1);
    return jwk;
}

} // namespace

class DidKeyTest : public QObject {
    Q_OBJECT

private slots:
    void examples_data();
    void examples();
    void refusesMultikey_data();
    void refusesMultikey();
    void refusesSmallOrder_data();
    void refusesSmallOrder();
    void refusesDid_data();
    void refusesDid();
    void jwkExample();
    void jwsExample();
    void refusesPublicJwk_data();
    void refusesPublicJwk();
    void refusesPrivateJwk_data();
    void refusesPrivateJwk();
};

void DidKeyTest::examples_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("multikey");
    // W3C CCG did:key v0.7, example 1.
    QTest::newRow("specification")
        << QByteArray("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6")
        << u"z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"_s;
    // W3C CCG did:key test vectors, ed25519-x25519.json: seeds 0, 1 and 2.
    QTest::newRow("seed 0") << QByteArray(
        "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29")
                            << u"z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"_s;
    QTest::newRow("seed 1") << QByteArray(
        "4cb5abf6ad79fbf5abbccafcc269d85cd2651ed4b885b5869f241aedf0a5ba29")
                            << u"z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG"_s;
    QTest::newRow("seed 2") << QByteArray(
        "7422b9887598068e32c4448a949adb290d0f4e35b9e01b0ee5f1a1e600fe2674")
                            << u"z6MknGc3ocHs3zdPiJbnaaqDi58NGb4pk1Sp9WxWufuXSdxf"_s;
}

void DidKeyTest::examples()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, multikey);
    const Ed25519Public key = publicOf(QByteArray::fromHex(hex));
    QCOMPARE(toMultikey(key), multikey);
    QCOMPARE(toDidKey(key), u"did:key:"_s + multikey);
    QCOMPARE(didKeyMethod(key), u"did:key:%1#%1"_s.arg(multikey));
    for (const Result<Ed25519Public>& back :
         { fromMultikey(multikey), fromDidKey(toDidKey(key)), fromDidKey(didKeyMethod(key)) }) {
        QVERIFY(back);
        QCOMPARE(hexOf(*back), hex);
    }
}

void DidKeyTest::refusesMultikey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    const QByteArray key(64, 'a');
    QTest::newRow("empty") << QString() << Code::Malformed;
    QTest::newRow("only z") << u"z"_s << Code::Unsupported;
    QTest::newRow("base64url multibase")
        << u"u7QEub8zjZwHceRSI4NCxdFzB4zpMHJ_MQcY700PbvglxDg"_s << Code::Malformed;
    QTest::newRow("capital Z") << u"Z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"_s
                               << Code::Malformed;
    QTest::newRow("0 is no digit")
        << u"z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do0"_s << Code::Malformed;
    QTest::newRow("space behind") << u"z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK "_s
                                  << Code::Malformed;
    QTest::newRow("not ASCII") << u"z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do\u212A"_s
                               << Code::Malformed;
    QTest::newRow("31 bytes") << multibase("ed01" + key.first(62)) << Code::Malformed;
    QTest::newRow("33 bytes") << multibase("ed01" + key + "aa") << Code::Malformed;
    QTest::newRow("zero byte in front") << multibase("00ed01" + key) << Code::Unsupported;
    QTest::newRow("X25519") << multibase("ec01" + key) << Code::Unsupported;
    QTest::newRow("X25519 of the specification")
        << u"z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc"_s << Code::Unsupported;
    QTest::newRow("Ed25519 private key") << multibase("8026" + key) << Code::Unsupported;
    QTest::newRow("no codec") << multibase(key) << Code::Unsupported;
    QTest::newRow("very long") << u'z' + QString(100'000, u'2') << Code::TooBig;
}

void DidKeyTest::refusesMultikey()
{
    QFETCH(QString, text);
    QFETCH(Code, code);
    const Result<Ed25519Public> key = fromMultikey(text);
    QVERIFY(!key);
    QCOMPARE(key.error().code, code);
}

void DidKeyTest::refusesSmallOrder_data()
{
    QTest::addColumn<QByteArray>("hex");
    // The points of order 1, 2, 4 and 8 (RFC 8032 section 5.1), and a few other ways to write them.
    QTest::newRow("1") << QByteArray("01").leftJustified(64, '0');
    QTest::newRow("2") << QByteArray("ec").leftJustified(62, 'f') + "7f";
    QTest::newRow("4") << QByteArray(64, '0');
    QTest::newRow("4, other side") << QByteArray(62, '0') + "80";
    QTest::newRow("8") << QByteArray(
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
    QTest::newRow("8, other side")
        << QByteArray("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85");
    QTest::newRow("0 above the prime") << QByteArray("ed").leftJustified(62, 'f') + "7f";
    QTest::newRow("1 above the prime") << QByteArray("ee").leftJustified(62, 'f') + "ff";
}

void DidKeyTest::refusesSmallOrder()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    QCOMPARE(bytes.size(), 32);
    Ed25519Public key;
    std::copy(bytes.begin(), bytes.end(), key.begin());
    QVERIFY(!fromDidKey(toDidKey(key)));
    QVERIFY(!publicFromJwk(toJwk(key)));
}

void DidKeyTest::refusesDid_data()
{
    QTest::addColumn<QString>("did");
    const QString key = u"z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"_s;
    const QString other = u"z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("no key") << u"did:key:"_s;
    QTest::newRow("bare key") << key;
    QTest::newRow("another method") << u"did:web:"_s + key;
    QTest::newRow("capitals") << u"DID:KEY:"_s + key;
    QTest::newRow("another fragment") << u"did:key:%1#%2"_s.arg(key, other);
    QTest::newRow("empty fragment") << u"did:key:%1#"_s.arg(key);
    QTest::newRow("two fragments") << u"did:key:%1#%1#%1"_s.arg(key);
    QTest::newRow("path") << u"did:key:%1/a"_s.arg(key);
    QTest::newRow("query") << u"did:key:%1?a=b"_s.arg(key);
    QTest::newRow("version in front") << u"did:key:1.1:%1"_s.arg(key);
    QTest::newRow("space in front") << u" did:key:"_s + key;
}

void DidKeyTest::refusesDid()
{
    QFETCH(QString, did);
    QVERIFY(!fromDidKey(did));
}

void DidKeyTest::jwkExample()
{
    const QByteArray hex = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    const Result<Ed25519Public> publicKey = publicFromJwk(publicJwk());
    QVERIFY(publicKey);
    QCOMPARE(hexOf(*publicKey), hex);
    QCOMPARE(toJwk(*publicKey), publicJwk());
    const Result<Ed25519Key> privateKey = privateFromJwk(privateJwk());
    QVERIFY(privateKey);
    QCOMPARE(hexOf(privateKey->publicKey()), hex);
    QCOMPARE(hexOf(privateKey->seed().span()),
             QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    QCOMPARE(toJwk(*privateKey), privateJwk());
}

void DidKeyTest::jwsExample()
{
    // RFC 8037 appendix A.4 and A.5.
    const QByteArray input = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    const QByteArray signature =
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
    const Result<Ed25519Key> key = privateFromJwk(privateJwk());
    QVERIFY(key);
    QCOMPARE(inkaart::base::toBase64Url(key->sign(input)), signature);
    QVERIFY(verifyEd25519(key->publicKey(), input, *inkaart::base::fromBase64Url(signature)));
}

void DidKeyTest::refusesPublicJwk_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const QString x = publicJwk().value("x"_L1).toString();
    QTest::newRow("a private key") << u"d"_s << privateJwk().value("d"_L1);
    QTest::newRow("an empty private key") << u"d"_s << QJsonValue(u""_s);
    QTest::newRow("another type") << u"kty"_s << QJsonValue(u"EC"_s);
    QTest::newRow("type in lower case") << u"kty"_s << QJsonValue(u"okp"_s);
    QTest::newRow("no type") << u"kty"_s << QJsonValue();
    QTest::newRow("X25519") << u"crv"_s << QJsonValue(u"X25519"_s);
    QTest::newRow("Ed448") << u"crv"_s << QJsonValue(u"Ed448"_s);
    QTest::newRow("curve as number") << u"crv"_s << QJsonValue(6);
    QTest::newRow("no x") << u"x"_s << QJsonValue();
    QTest::newRow("x as array") << u"x"_s << QJsonValue(QJsonArray{ x });
    QTest::newRow("x short") << u"x"_s << QJsonValue(x.chopped(2));
    QTest::newRow("x long") << u"x"_s << QJsonValue(x + u"AA"_s);
    QTest::newRow("x padded") << u"x"_s << QJsonValue(x + u'=');
    QTest::newRow("x not canonical") << u"x"_s << QJsonValue(x.chopped(1) + u'p');
    QTest::newRow("x in plain base64") << u"x"_s << QJsonValue(QString(x).replace(u'_', u'/'));
}

void DidKeyTest::refusesPublicJwk()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject jwk = publicJwk();
    jwk.insert(member, value);
    QVERIFY(!publicFromJwk(jwk));
}

void DidKeyTest::refusesPrivateJwk_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const QString d = privateJwk().value("d"_L1).toString();
    QTest::newRow("no d") << u"d"_s << QJsonValue();
    QTest::newRow("d of another key") << u"d"_s << QJsonValue(u"A"_s + d.mid(1));
    QTest::newRow("d short") << u"d"_s << QJsonValue(d.chopped(2));
    QTest::newRow("d of 64 bytes") << u"d"_s << QJsonValue(QString(86, u'A'));
    QTest::newRow("d not canonical") << u"d"_s << QJsonValue(d.chopped(1) + u'B');
    QTest::newRow("x of another key")
        << u"x"_s << QJsonValue(u"O2onvM62pC1imjiOJcoX6O8a2vE5HfBtTTi7hf0EDxo"_s);
    QTest::newRow("no x") << u"x"_s << QJsonValue();
    QTest::newRow("another curve") << u"crv"_s << QJsonValue(u"X25519"_s);
}

void DidKeyTest::refusesPrivateJwk()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject jwk = privateJwk();
    jwk.insert(member, value);
    const Result<Ed25519Key> key = privateFromJwk(jwk);
    QVERIFY(!key);
}

QTEST_GUILESS_MAIN(DidKeyTest)
#include "didkeytest.moc"
