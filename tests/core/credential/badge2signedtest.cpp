// SPDX-License-Identifier: GPL-3.0-or-later
// Open Badges 2.0, signed.
#include "tests/core/credential/badge2samples.h"
#include "tests/unitmain.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using samples::answerOf;
using samples::issuerProfile;
using samples::json;
using samples::reasonOf;
using samples::signedAssertion;
using samples::signingKey;
using samples::with;

class Badge2SignedTest : public QObject {
    Q_OBJECT
private slots:
    void good();
    void everyByteChanged();
    void profilesAndKeys_data();
    void profilesAndKeys();
    void headers_data();
    void headers();
    void revocation_data();
    void revocation();
    void nothingWithoutNetwork();
    void signedOnlyInName();
};

static void putSigned(samples::Web& web)
{
    samples::putAll(web);
    web.put(signingKey());
}

void Badge2SignedTest::good()
{
    samples::Web web;
    putSigned(web);
    auto report = verify(signedAssertion, web.options());
    QCOMPARE(report.format, Format::OpenBadges2);
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(answerOf(report, u"signature"_s), Check::Answer::Yes);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::KeyFromDocument);
    QVERIFY(!report.check(u"status"));
    QCOMPARE(report.credential["badge"_L1]["name"_L1].toString(), u"Lassen"_s);
    auto options = web.options({ samples::knownIssuer2() });
    options.recipientEmail = u"sam@voorbeeld.nl"_s;
    report = verify(signedAssertion, options);
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(reasonOf(report, u"recipient"_s), Reason::RecipientFits);
}

void Badge2SignedTest::everyByteChanged()
{
    samples::Web web;
    putSigned(web);
    const auto options = web.options({ samples::knownIssuer2() });
    for (qsizetype i = 0; i < signedAssertion.size(); ++i) {
        QByteArray bad = signedAssertion;
        bad[i] = char(bad[i] ^ 1);
        const auto report = verify(bad, options);
        // What leads to documents that are not there cannot be looked up, and is never valid.
        QVERIFY2(report.verdict != Verdict::Valid, qPrintable(QString::number(i)));
        if (answerOf(report, u"signature"_s) != Check::Answer::Unknown)
            QVERIFY2(report.verdict == Verdict::Refused, qPrintable(QString::number(i)));
    }
}

void Badge2SignedTest::profilesAndKeys_data()
{
    QTest::addColumn<QString>("path"); // in the key, or the profile
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Reason>("reason"); // of the signature
    const auto row = [](const char* name, const QString& path, const QJsonValue& value,
                        Reason reason) { QTest::newRow(name) << path << value << reason; };
    row("another's key", u"owner"_s, u"https://ander.nl/"_s, Reason::KeyNotOfIssuer);
    row("nobody's key", u"owner"_s, QJsonValue::Undefined, Reason::KeyNotOfIssuer);
    row("no key in it", u"publicKeyPem"_s, u"-----"_s, Reason::KeyNotFound);
    row("another in the profile", u"publicKey"_s, u"https://badges.voorbeeld.nl/public/keys/2"_s,
        Reason::KeyNotOfIssuer);
    row("among several", u"publicKey"_s,
        QJsonArray{ u"https://badges.voorbeeld.nl/public/keys/2"_s,
                    u"https://badges.voorbeeld.nl/public/keys/1"_s },
        Reason::Fine);
    row("written out", u"publicKey"_s, signingKey(), Reason::Fine);
    row("by an address of http", u"publicKey"_s,
        QJsonArray{ u"http://badges.voorbeeld.nl/public/keys/1"_s,
                    u"https://badges.voorbeeld.nl/public/keys/1"_s },
        Reason::Fine);
    // Anybody may put a key on a host that is shared.
    row("none in the profile", u"publicKey"_s, QJsonValue::Undefined, Reason::KeyNotOfIssuer);
    row("one without a name in the profile", u"publicKey"_s, QJsonObject{ { u"type"_s, u"CryptographicKey"_s } },
        Reason::KeyNotOfIssuer);
    row("a profile of another", u"id"_s, u"https://badges.voorbeeld.nl/x"_s, Reason::KeyNotFound);
}

void Badge2SignedTest::profilesAndKeys()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(Reason, reason);
    samples::Web web;
    putSigned(web);
    const bool isInKey = path == "owner"_L1 || path == "publicKeyPem"_L1;
    const auto document = with(isInKey ? signingKey() : issuerProfile(), path, value);
    web.put(isInKey ? u"https://badges.voorbeeld.nl/public/keys/1"_s : samples::issuer2,
            samples::compact(document));
    const auto report = verify(signedAssertion, web.options({ samples::knownIssuer2() }));
    QCOMPARE(reasonOf(report, u"signature"_s), reason);
    const auto expected = reason == Reason::Fine ? Verdict::Valid
        : reason == Reason::KeyNotFound          ? Verdict::Unsure
                                                 : Verdict::Refused;
    QCOMPARE(report.verdict, expected);
}

void Badge2SignedTest::headers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("none") << QByteArray(R"({"alg":"none"})") << Reason::AlgorithmRefused;
    QTest::newRow("HS256") << QByteArray(R"({"alg":"HS256"})") << Reason::AlgorithmRefused;
    QTest::newRow("nothing") << QByteArray("{}") << Reason::AlgorithmRefused;
    QTest::newRow("a key") << QByteArray(R"({"alg":"RS256","jwk":{}})") << Reason::HeaderRefused;
    QTest::newRow("twice") << QByteArray(R"({"alg":"RS256","alg":"none"})") << Reason::BadJson;
    QTest::newRow("with a name") << QByteArray(R"({"alg":"RS256","kid":"x"})")
                                 << Reason::SignatureWrong;
}

void Badge2SignedTest::headers()
{
    QFETCH(QByteArray, header);
    QFETCH(Reason, reason);
    samples::Web web;
    putSigned(web);
    const auto parts = signedAssertion.split('.');
    const auto jws = base::toBase64Url(header) + '.' + parts[1] + '.' + parts[2];
    const auto report = verify(jws, web.options({ samples::knownIssuer2() }));
    QCOMPARE(reasonOf(report, u"signature"_s), reason);
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(reasonOf(verify(samples::signedWithCrit, web.options()), u"signature"_s),
             Reason::HeaderRefused);
}

void Badge2SignedTest::revocation_data()
{
    QTest::addColumn<QString>("list"); // null: not there
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Verdict>("verdict");
    const QString id = u"urn:uuid:3e0a9e0e-8f6b-4a49-9d7e-2b7f5f6c0a01"_s;
    QTest::newRow("empty") << uR"({"revokedAssertions":[]})"_s << Reason::StatusGood
                           << Verdict::Valid;
    QTest::newRow("others") << uR"({"revokedAssertions":["urn:uuid:1",{"uid":"abc"}]})"_s
                            << Reason::StatusGood << Verdict::Valid;
    QTest::newRow("by its id") << uR"({"revokedAssertions":["%1"]})"_s.arg(id) << Reason::Revoked
                               << Verdict::Refused;
    QTest::newRow("with a reason")
        << uR"({"revokedAssertions":[{"id":"%1","revocationReason":"Fout"}]})"_s.arg(id)
        << Reason::Revoked << Verdict::Refused;
    QTest::newRow("no list there") << QString() << Reason::StatusNotReached << Verdict::Unsure;
    QTest::newRow("broken") << u"{"_s << Reason::StatusNotReached << Verdict::Unsure;
}

void Badge2SignedTest::revocation()
{
    QFETCH(QString, list);
    QFETCH(Reason, reason);
    QFETCH(Verdict, verdict);
    samples::Web web;
    putSigned(web);
    const QString address = u"https://badges.voorbeeld.nl/public/revoked"_s;
    web.put(with(issuerProfile(), u"revocationList"_s, address));
    if (!list.isNull())
        web.put(address, list.toUtf8());
    const auto report = verify(signedAssertion, web.options({ samples::knownIssuer2() }));
    QCOMPARE(reasonOf(report, u"status"_s), reason);
    QCOMPARE(report.verdict, verdict);
}

void Badge2SignedTest::nothingWithoutNetwork()
{
    const auto report = verify(signedAssertion, samples::trusting({ samples::knownIssuer2() }));
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(reasonOf(report, u"signature"_s), Reason::KeyNotFound);
    QCOMPARE(report.credential["badge"_L1]["id"_L1].toString(), samples::badge2);
}

void Badge2SignedTest::signedOnlyInName()
{
    const auto file = with(samples::hostedAssertion(), u"verification.type"_s, u"SignedBadge"_s);
    samples::Web web;
    putSigned(web);
    const auto report = verify(samples::compact(file), web.options({ samples::knownIssuer2() }));
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(reasonOf(report, u"signature"_s), Reason::NoProof);
}

QTEST_GUILESS_MAIN(Badge2SignedTest)
#include "badge2signedtest.moc"
