// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/jwt.h"

#include "core/base/encoding.h"
#include "tests/core/credential/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using base::Code;

class JwtTest : public QObject {
    Q_OBJECT
private slots:
    void vectorOfRfc8037();
    void headerAndClaims();
    void refuses_data();
    void refuses();
    void looks();
};

static QByteArray encoded(const QByteArray& header, const QByteArray& payload,
                          const QByteArray& signature)
{
    return base::toBase64Url(header) + '.' + base::toBase64Url(payload) + '.'
        + base::toBase64Url(signature);
}

/// RFC 8037, appendix A.4.
void JwtTest::vectorOfRfc8037()
{
    crypto::Ed25519Seed seed;
    const QByteArray d = base::fromBase64Url("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A").value();
    std::copy(d.begin(), d.end(), seed.span().begin());
    const auto key = crypto::Ed25519Key::fromSeed(std::move(seed));
    QVERIFY(key);
    QCOMPARE(signCompact("{\"alg\":\"EdDSA\"}", "Example of Ed25519 signing", *key),
             QByteArray("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
                        "hgyY0il_MGCjP0JzlnLWG1PPOt7-"
                        "09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"));
}

void JwtTest::headerAndClaims()
{
    for (const auto edition : { Edition::Own, Edition::Paper }) {
        const auto text = samples::jwt(edition);
        const auto jwt = parseJwt(text);
        QVERIFY(jwt);
        QCOMPARE(jwt->algorithm, Algorithm::EdDsa);
        QCOMPARE(jwt->kid, crypto::didKeyMethod(samples::key().publicKey()));
        QCOMPARE(jwt->jwk.has_value(), edition == Edition::Paper);
        QCOMPARE(QJsonDocument::fromJson(jwt->headerJson)["typ"_L1].toString(), u"JWT"_s);
        const auto payload = QJsonDocument::fromJson(jwt->payloadJson).object();
        QVERIFY(!payload.contains("vc"_L1));
        QCOMPARE(payload["iss"_L1], payload["issuer"_L1]["id"_L1]);
        QCOMPARE(payload["sub"_L1], payload["credentialSubject"_L1]["id"_L1]);
        QCOMPARE(payload["jti"_L1], payload["id"_L1]);
        QVERIFY(jwt->payloadJson.contains("\"nbf\":1772357400,"));
        QVERIFY(!payload.contains("exp"_L1));
    }
}

void JwtTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    const QByteArray good = R"({"alg":"EdDSA","kid":"a"})";
    const QByteArray signature(64, 's');
    const auto row = [](const char* name, const QByteArray& text, Code code) {
        QTest::newRow(name) << text << int(code);
    };
    row("one part", "abc", Code::Malformed);
    row("two parts", "YQ.YQ", Code::Malformed);
    row("four parts", encoded(good, "{}", signature) + ".YQ", Code::Malformed);
    row("padding", base::toBase64Url(good) + ".YQ==." + base::toBase64Url(signature),
        Code::Malformed);
    row("unused bits", base::toBase64Url(good) + ".YR." + base::toBase64Url(signature),
        Code::Malformed);
    row("white space", base::toBase64Url(good) + ".YQ .", Code::Malformed);
    row("alphabet of base64", base::toBase64Url(good) + ".+/+/." + base::toBase64Url(signature),
        Code::Malformed);
    row("header is no JSON", encoded("x", "{}", signature), Code::Malformed);
    row("header is an array", encoded("[]", "{}", signature), Code::Malformed);
    row("alg twice", encoded(R"({"alg":"EdDSA","alg":"none","kid":"a"})", "{}", signature),
        Code::Duplicate);
    row("none", encoded(R"({"alg":"none","kid":"a"})", "{}", {}), Code::Unsupported);
    row("HS256", encoded(R"({"alg":"HS256","kid":"a"})", "{}", signature), Code::Unsupported);
    row("alg is a number", encoded(R"({"alg":1,"kid":"a"})", "{}", signature), Code::Unsupported);
    row("private jwk",
        encoded(R"({"alg":"EdDSA","jwk":{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}})", "{}",
                signature),
        Code::Refused);
    row("private RSA jwk",
        encoded(R"({"alg":"RS256","jwk":{"kty":"RSA","n":"AA","e":"AQAB","d":"AA"}})", "{}",
                signature),
        Code::Refused);
    row("jwk of another curve",
        encoded(R"({"alg":"EdDSA","jwk":{"kty":"OKP","crv":"X25519","x":"AA"}})", "{}", signature),
        Code::Refused);
    row("jwk too short",
        encoded(R"({"alg":"EdDSA","jwk":{"kty":"OKP","crv":"Ed25519","x":"AA"}})", "{}", signature),
        Code::Refused);
    row("x5u", encoded(R"({"alg":"EdDSA","kid":"a","x5u":"https://a"})", "{}", signature),
        Code::Refused);
    row("too big", QByteArray(5 * 1024 * 1024, 'A'), Code::TooBig);
}

void JwtTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    const auto jwt = parseJwt(text);
    QVERIFY(!jwt);
    QCOMPARE(int(jwt.error().code), code);
}

void JwtTest::looks()
{
    QVERIFY(looksLikeJwt(samples::jwt()));
    QByteArray damaged = samples::jwt();
    damaged[damaged.indexOf('.')] = '/';
    QVERIFY(looksLikeJwt(damaged));
    QVERIFY(!looksLikeJwt("Beste collega, hierbij de badge. Groet."));
    QVERIFY(!looksLikeJwt("www.voorbeeld.nl"));
    QVERIFY(!looksLikeJwt(QByteArray(1000, 'a')));
}

QTEST_GUILESS_MAIN(JwtTest)
#include "jwttest.moc"
