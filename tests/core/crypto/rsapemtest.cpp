// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/rsapem.h"

#include "core/base/encoding.h"
#include "tests/unitmain.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::crypto;
using namespace Qt::StringLiterals;
using base::Code;

/// Keys made with OpenSSL, the second the same as the first in its older form.
class RsaPemTest : public QObject {
    Q_OBJECT
private slots:
    void bothForms();
    void refused_data();
    void refused();
    void cutAnywhere();
};

static const QByteArray keyInfo =
    "-----BEGIN PUBLIC KEY-----\n"
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1ZdtTVLgPdszP52jsM3k\n"
    "aLlujwdX+1UeTqRHyHQ/0/uBUq7ky80W/MK7tztALbomAhW0hj0kQ1wFFRArRwY5\n"
    "vVYkDtyqcKM5KIJ3+8Bt5qf2lKA1fF4H+5xid70AfPLy6zDWODTJc/45UPrvk6Ck\n"
    "V2yJCVzRrBOXg+/uV4GsFWak2gD/FcguLqPMphOm5tLGbeFozW0s4/B/jcMvsFLV\n"
    "khQQP9Q3Mxy8Z2EXTiLrUkxztmVZ5AiTaZBrbfz3PDejrmInDUZLng4ytCzeuo0X\n"
    "DpgJsh56nox2g9EzDSmSUsokLxLIjjBspoQbKNzpSj1XqjLX/OaIsvct5MgcuUHT\n"
    "JQIDAQAB\n"
    "-----END PUBLIC KEY-----\n";
static const QByteArray keyNumbers =
    "-----BEGIN RSA PUBLIC KEY-----\n"
    "MIIBCgKCAQEA1ZdtTVLgPdszP52jsM3kaLlujwdX+1UeTqRHyHQ/0/uBUq7ky80W\n"
    "/MK7tztALbomAhW0hj0kQ1wFFRArRwY5vVYkDtyqcKM5KIJ3+8Bt5qf2lKA1fF4H\n"
    "+5xid70AfPLy6zDWODTJc/45UPrvk6CkV2yJCVzRrBOXg+/uV4GsFWak2gD/Fcgu\n"
    "LqPMphOm5tLGbeFozW0s4/B/jcMvsFLVkhQQP9Q3Mxy8Z2EXTiLrUkxztmVZ5AiT\n"
    "aZBrbfz3PDejrmInDUZLng4ytCzeuo0XDpgJsh56nox2g9EzDSmSUsokLxLIjjBs\n"
    "poQbKNzpSj1XqjLX/OaIsvct5MgcuUHTJQIDAQAB\n"
    "-----END RSA PUBLIC KEY-----\n";
static const QByteArray ellipticKey =
    "-----BEGIN PUBLIC KEY-----\n"
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAESbwajXj99nnJxdvzpVPoRVkS17SI\n"
    "J26DAYMdGpLMIQEzgArKSLDnfCitbqGH6h27b6cu+zD73tC7XBV2gKh3XQ==\n"
    "-----END PUBLIC KEY-----\n";

void RsaPemTest::bothForms()
{
    const auto key = rsaFromPem(keyInfo);
    QVERIFY(key);
    QCOMPARE(key->modulus.size(), 256);
    QCOMPARE(key->exponent, QByteArray("\x01\x00\x01", 3));
    QCOMPARE(rsaFromPem(keyNumbers), key);
    QByteArray windows = keyInfo;
    windows.replace('\n', "\r\n");
    QCOMPARE(rsaFromPem(windows), key);
}

void RsaPemTest::refused_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& pem, Code code) {
        QTest::newRow(name) << pem << int(code);
    };
    row("nothing", {}, Code::Unsupported);
    row("another curve", ellipticKey, Code::Unsupported);
    QByteArray isPrivate = keyInfo;
    isPrivate.replace("PUBLIC", "PRIVATE");
    row("called private", isPrivate, Code::Unsupported);
    QByteArray odd = keyInfo;
    odd[40] = '!';
    row("no base64", odd, Code::Malformed);
    row("too long", keyInfo + QByteArray(20'000, ' ') + keyInfo, Code::TooBig);
    // An indefinite length, which DER has not.
    row("no DER", "-----BEGIN RSA PUBLIC KEY-----\nMIACAQA=\n-----END RSA PUBLIC KEY-----",
        Code::Malformed);
}

void RsaPemTest::refused()
{
    QFETCH(QByteArray, pem);
    QFETCH(int, code);
    const auto key = rsaFromPem(pem);
    QVERIFY(!key);
    QCOMPARE(int(key.error().code), code);
}

void RsaPemTest::cutAnywhere()
{
    const auto lines = keyInfo.split('\n');
    const QByteArray der = QByteArray::fromBase64(lines.mid(1, lines.size() - 3).join());
    for (qsizetype i = 0; i < der.size(); ++i) {
        const QByteArray pem =
            "-----BEGIN PUBLIC KEY-----\n" + der.first(i).toBase64() + "\n-----END PUBLIC KEY-----";
        QVERIFY2(!rsaFromPem(pem), qPrintable(QString::number(i)));
    }
}

QTEST_GUILESS_MAIN(RsaPemTest)
#include "rsapemtest.moc"
