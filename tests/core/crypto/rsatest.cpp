// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/rsa.h"

#include "core/base/encoding.h"
#include "tests/unitmain.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using crypto::RsaPublic;

namespace {

/// RFC 7515 appendix A.2: RS256.
const QString n =
    u"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"_s;
const QByteArray input = "eyJhbGciOiJSUzI1NiJ9."
                         "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvb"
                         "S9pc19yb290Ijp0cnVlfQ";
const QByteArray signatureText =
    "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
    "O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
    "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-"
    "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igc"
    "N_IoypGlUPQGe77Rw";

QJsonObject jwk()
{
    return { { u"kty"_s, u"RSA"_s }, { u"n"_s, n }, { u"e"_s, u"AQAB"_s } };
}

QString numberOf(const QByteArray& bytes)
{
    return QString::fromLatin1(base::toBase64Url(bytes));
}

} // namespace

class RsaTest : public QObject {
    Q_OBJECT

private slots:
    void vector();
    void everyByteCounts();
    void lengths_data();
    void lengths();
    void refusesKeys_data();
    void refusesKeys();
};

void RsaTest::vector()
{
    const auto key = crypto::rsaFromJwk(jwk());
    QVERIFY(key);
    QVERIFY(crypto::verifyRs256(*key, input, *base::fromBase64Url(signatureText)));
}

void RsaTest::everyByteCounts()
{
    const auto key = crypto::rsaFromJwk(jwk());
    const QByteArray good = *base::fromBase64Url(signatureText);
    QVERIFY(key);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        QVERIFY(!crypto::verifyRs256(*key, input, bad));
    }
    for (qsizetype i = 0; i < input.size(); ++i) {
        QByteArray bad = input;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        QVERIFY(!crypto::verifyRs256(*key, bad, good));
    }
    RsaPublic other = *key;
    other.modulus[100] = static_cast<char>(other.modulus[100] ^ 1);
    QVERIFY(!crypto::verifyRs256(other, input, good));
}

void RsaTest::lengths_data()
{
    QTest::addColumn<QByteArray>("signature");
    const QByteArray good = *base::fromBase64Url(signatureText);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte less") << good.chopped(1);
    QTest::newRow("a byte more") << good + '\0';
    QTest::newRow("a zero before it") << '\0' + good;
}

void RsaTest::lengths()
{
    QFETCH(QByteArray, signature);
    QVERIFY(!crypto::verifyRs256(*crypto::rsaFromJwk(jwk()), input, signature));
}

void RsaTest::refusesKeys_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<base::Code>("code");
    const QByteArray modulus = *base::fromBase64Url(n.toLatin1());
    const auto row = [](const char* name, const QString& member, const QString& value,
                        base::Code code = base::Code::Malformed) {
        QTest::newRow(name) << member << value << code;
    };
    row("another kind", u"kty"_s, u"OKP"_s, base::Code::Unsupported);
    for (const QString& secret : { u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"oth"_s })
        row(qPrintable(u"private "_s + secret), secret, u"AQAB"_s, base::Code::Refused);
    row("no modulus", u"n"_s, {});
    row("no exponent", u"e"_s, {});
    row("2040 bits", u"n"_s, numberOf(modulus.chopped(1) + '\x01').chopped(2));
    row("2047 bits", u"n"_s, numberOf('\x7F' + modulus.sliced(1)));
    row("8200 bits", u"n"_s, numberOf(modulus.repeated(4) + "\x01\x01"));
    row("a zero first", u"n"_s, numberOf('\0' + modulus));
    row("even", u"n"_s, numberOf(modulus.chopped(1) + '\x02'));
    row("padded", u"n"_s, n + u"=="_s);
    row("not canonical", u"n"_s, n.chopped(1) + u'R');
    row("e is 1", u"e"_s, u"AQ"_s);
    row("e is even", u"e"_s, u"AQAA"_s);
    row("e is 2", u"e"_s, u"Ag"_s);
    row("e is huge", u"e"_s, numberOf("\x01\x01\x01\x01\x01"));
    row("e with a zero first", u"e"_s, u"AAEAAQ"_s);
}

void RsaTest::refusesKeys()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(base::Code, code);
    QJsonObject bad = jwk();
    bad.insert(member, value);
    const auto key = crypto::rsaFromJwk(bad);
    QVERIFY(!key);
    QCOMPARE(key.error().code, code);
}

QTEST_GUILESS_MAIN(RsaTest)
#include "rsatest.moc"
