// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the credential in a VC-JWT: its claims and its header.
#include "tests/unitmain.h"

#include "core/credential/verify.h"
#include "tests/core/credential/resigned.h"

#include <QJsonArray>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using Answer = Check::Answer;
using samples::answerOf;
using samples::part;
using samples::reasonOf;
using samples::resigned;

class ClaimsTest : public QObject {
    Q_OBJECT
private slots:
    void claims_data();
    void claims();
    void missingClaims_data();
    void missingClaims();
    void endsThatAreNone_data();
    void endsThatAreNone();
    void version2InTheClaimVc();
    void headers_data();
    void headers();
};

void ClaimsTest::claims_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("iss") << u"iss"_s << QJsonValue(u"did:web:elders.nl"_s);
    QTest::newRow("iss is no text") << u"iss"_s << QJsonValue(7);
    QTest::newRow("sub") << u"sub"_s << QJsonValue(u"did:example:x"_s);
    QTest::newRow("jti") << u"jti"_s << QJsonValue(u"urn:uuid:other"_s);
    QTest::newRow("sub is no text") << u"sub"_s << QJsonValue(7);
    QTest::newRow("nbf half a second later") << u"nbf"_s << QJsonValue(1772357400.5);
    QTest::newRow("nbf one later") << u"nbf"_s << QJsonValue(1772357401);
    QTest::newRow("nbf as text") << u"nbf"_s << QJsonValue(u"1772357400"_s);
}

void ClaimsTest::claims()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    auto payload = part(samples::jwt(), 1);
    QVERIFY(payload.contains(claim));
    payload.insert(claim, value);
    const auto report = verify(resigned(part(samples::jwt(), 0), payload), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(answerOf(report, u"signature"_s), Answer::Yes);
    QCOMPARE(reasonOf(report, u"structure"_s), Reason::ClaimMismatch);
    QVERIFY(report.check(u"structure")->why.contains(claim));
}

void ClaimsTest::missingClaims_data()
{
    QTest::addColumn<QString>("claim");
    for (const QString& claim : { u"iss"_s, u"sub"_s, u"jti"_s, u"nbf"_s })
        QTest::newRow(qPrintable(claim)) << claim;
}

void ClaimsTest::missingClaims()
{
    QFETCH(QString, claim);
    auto payload = part(samples::jwt(), 1);
    payload.remove(claim);
    auto header = part(samples::jwt(), 0);
    auto report = verify(resigned(header, payload), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(reasonOf(report, u"structure"_s), Reason::MissingProperty);
    QVERIFY(report.check(u"structure")->why.contains(claim));
    // VC-JOSE-COSE leaves them to the credential.
    header.insert("typ"_L1, u"vc+jwt"_s);
    report = verify(resigned(header, payload), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Valid);
}

void ClaimsTest::endsThatAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("reason");
    QTest::newRow("exp 0") << u"exp"_s << QJsonValue(0) << int(Reason::Expired);
    QTest::newRow("validUntil is a number")
        << u"validUntil"_s << QJsonValue(12) << int(Reason::BadDate);
    QTest::newRow("validUntil is a list")
        << u"validUntil"_s << QJsonValue(QJsonArray{}) << int(Reason::BadDate);
    QTest::newRow("validUntil is empty")
        << u"validUntil"_s << QJsonValue(u""_s) << int(Reason::BadDate);
}

void ClaimsTest::endsThatAreNone()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(int, reason);
    auto payload = part(samples::jwt(), 1);
    payload.insert(name, value);
    const auto report = verify(resigned(part(samples::jwt(), 0), payload), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(int(reasonOf(report, u"dates"_s)), reason);
}

void ClaimsTest::version2InTheClaimVc()
{
    const auto whole = part(samples::jwt(), 1);
    QJsonObject payload;
    auto credential = whole;
    for (const QString& claim : { u"iss"_s, u"sub"_s, u"jti"_s, u"nbf"_s })
        payload.insert(claim, credential.take(claim));
    payload.insert("vc"_L1, credential);
    const auto report = verify(resigned(part(samples::jwt(), 0), payload), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
    QVERIFY(report.check(u"structure")->why.contains("vc: only holds"_L1));
}

void ClaimsTest::headers_data()
{
    QTest::addColumn<QJsonObject>("header");
    QTest::addColumn<int>("reason");
    const QString kid = crypto::didKeyMethod(samples::key().publicKey());
    const auto row = [&](const char* name, QJsonObject header, Reason reason) {
        QTest::newRow(name) << header << int(reason);
    };
    const auto base = QJsonObject{ { u"alg"_s, u"EdDSA"_s }, { u"kid"_s, kid } };
    const auto with = [&](const QString& name, const QJsonValue& value) {
        auto header = base;
        header.insert(name, value);
        return header;
    };
    row("none", with(u"alg"_s, u"none"_s), Reason::AlgorithmRefused);
    row("None", with(u"alg"_s, u"None"_s), Reason::AlgorithmRefused);
    row("HS256", with(u"alg"_s, u"HS256"_s), Reason::AlgorithmRefused);
    row("ES256", with(u"alg"_s, u"ES256"_s), Reason::AlgorithmRefused);
    row("no alg", { { u"kid"_s, kid } }, Reason::AlgorithmRefused);
    row("private key", with(u"jwk"_s, crypto::toJwk(samples::key())), Reason::HeaderRefused);
    row("another's key", with(u"jwk"_s, crypto::toJwk(samples::key(2).publicKey())),
        Reason::HeaderRefused);
    row("crit", with(u"crit"_s, QJsonArray{ u"exp"_s }), Reason::HeaderRefused);
    row("jku", with(u"jku"_s, u"https://evil.example/keys"_s), Reason::HeaderRefused);
    row("b64", with(u"b64"_s, false), Reason::HeaderRefused);
    row("typ", with(u"typ"_s, u"inkaart-passport+jwt"_s), Reason::HeaderRefused);
    row("neither kid nor jwk", { { u"alg"_s, u"EdDSA"_s } }, Reason::HeaderRefused);
    row("kid is empty", with(u"kid"_s, u""_s), Reason::HeaderRefused);
    row("kid is any word", with(u"kid"_s, u"x"_s), Reason::HeaderRefused);
    row("kid is no did:key", with(u"kid"_s, u"did:key:zNope"_s), Reason::HeaderRefused);
    row("kid with another's fragment",
        with(u"kid"_s,
             crypto::toDidKey(samples::key().publicKey()) + u'#'
                 + crypto::toMultikey(samples::key(2).publicKey())),
        Reason::HeaderRefused);
    row("kid without fragment", with(u"kid"_s, crypto::toDidKey(samples::key().publicKey())),
        Reason::Fine);
    row("relative kid", with(u"kid"_s, u'#' + crypto::toMultikey(samples::key().publicKey())),
        Reason::Fine);
    row("kid is a number", with(u"kid"_s, 1), Reason::HeaderRefused);
    row("RS256 with a key of another kind", with(u"alg"_s, u"RS256"_s), Reason::HeaderRefused);
    row("typ vc+jwt", with(u"typ"_s, u"vc+jwt"_s), Reason::Fine);
    row("typ JWT", with(u"typ"_s, u"JWT"_s), Reason::Fine);
    row("no typ", base, Reason::Fine);
    row("own jwk", with(u"jwk"_s, crypto::toJwk(samples::key().publicKey())), Reason::Fine);
}

void ClaimsTest::headers()
{
    QFETCH(QJsonObject, header);
    QFETCH(int, reason);
    const auto report = verify(resigned(header, part(samples::jwt(), 1)), samples::trusting());
    QCOMPARE(int(reasonOf(report, u"signature"_s)), reason);
    const auto expected = Reason(reason) == Reason::Fine ? Verdict::Valid
        : Reason(reason) == Reason::CannotCheckKind      ? Verdict::Unsure
                                                         : Verdict::Refused;
    QCOMPARE(report.verdict, expected);
}

QTEST_GUILESS_MAIN(ClaimsTest)
#include "claimstest.moc"
