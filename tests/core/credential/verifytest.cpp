// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/verify.h"

#include "tests/core/credential/resigned.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using Answer = Check::Answer;
using samples::answerOf;
using samples::part;
using samples::reasonOf;
using samples::resigned;

class VerifyTest : public QObject {
    Q_OBJECT
private slots:
    void editions_data();
    void editions();
    void unknownIssuerIsNeverAPlainYes();
    void dates_data();
    void dates();
    void status();
    void recipient_data();
    void recipient();
    void keyIsNotTheIssuers();
    void bareJwkProvesNobody();
    void didWebFromKeptDocument();
    void version1();
    void everyByteChanged_data();
    void everyByteChanged();
    void everyCharacterOfTheLastGroup();
    void noCredential_data();
    void noCredential();
    void samples_data();
    void samples();
    void jsonContract();
};

void VerifyTest::editions_data()
{
    QTest::addColumn<int>("edition");
    QTest::newRow("public") << int(Edition::Public);
    QTest::newRow("own") << int(Edition::Own);
    QTest::newRow("paper") << int(Edition::Paper);
}

void VerifyTest::editions()
{
    QFETCH(int, edition);
    const auto report = verify(samples::jwt(Edition(edition)), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(report.format, Format::VcJwt);
    QCOMPARE(report.warnings, QStringList());
    QVERIFY(!report.check(u"status"));
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::OwnDidKey);
    QCOMPARE(reasonOf(report, u"issuer-known"_s), Reason::KnownAsOwn);
    QCOMPARE(report.knownAs->who, u"De Schakel"_s);
    QCOMPARE(report.credential, build(samples::badge(samples::key()), Edition(edition)));
}

void VerifyTest::unknownIssuerIsNeverAPlainYes()
{
    const auto report =
        verify(samples::jwt(), samples::trusting({ samples::known(samples::key(2)) }));
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(answerOf(report, u"signature"_s), Answer::Yes);
    QCOMPARE(reasonOf(report, u"issuer-known"_s), Reason::IssuerNotKnown);
}

void VerifyTest::dates_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("reason");
    QTest::newRow("1970") << u"1970-01-01T00:00:00Z"_s << int(Reason::NotYetValid);
    QTest::newRow("a second too early") << u"2026-03-01T09:29:59Z"_s << int(Reason::NotYetValid);
    QTest::newRow("first second") << u"2026-03-01T09:30:00Z"_s << int(Reason::Fine);
    QTest::newRow("last second") << u"2028-03-01T09:30:00Z"_s << int(Reason::Fine);
    QTest::newRow("a second too late") << u"2028-03-01T09:30:01Z"_s << int(Reason::Expired);
    QTest::newRow("2099") << u"2099-01-01T00:00:00Z"_s << int(Reason::Expired);
}

void VerifyTest::dates()
{
    QFETCH(QString, now);
    QFETCH(int, reason);
    const auto signer = samples::key();
    auto content = samples::badge(signer);
    content.validUntil = samples::at(u"2028-03-01T09:30:00Z"_s);
    const auto jwt =
        signJwt(build(content, Edition::Own), signer, crypto::didKeyMethod(signer.publicKey()));
    QVERIFY(jwt);
    QCOMPARE(part(*jwt, 1)["exp"_L1].toInteger(), 1835515800);
    auto options = samples::trusting();
    options.now = samples::at(now);
    const auto report = verify(*jwt, options);
    QCOMPARE(int(reasonOf(report, u"dates"_s)), reason);
    QCOMPARE(report.verdict, Reason(reason) == Reason::Fine ? Verdict::Valid : Verdict::Refused);
}

void VerifyTest::status()
{
    const auto signer = samples::key();
    auto content = samples::badge(signer);
    content.status = StatusEntry{ u"https://stad.voorbeeld.nl/status/1"_s, 7 };
    const auto jwt =
        signJwt(build(content, Edition::Own), signer, crypto::didKeyMethod(signer.publicKey()));
    QVERIFY(jwt);
    auto options = samples::trusting();
    auto report = verify(*jwt, options);
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(reasonOf(report, u"status"_s), Reason::StatusNotAsked);

    options.revoked.insert(content.ownId, { samples::now, u"vergissing"_s });
    report = verify(samples::jwt(), options);
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(reasonOf(report, u"status"_s), Reason::Revoked);
    QCOMPARE(report.revokedAt.value_or(QDateTime()), samples::now);

    // What was taken back cannot be read whole: nobody can say of an own badge that it counts.
    options = samples::trusting();
    options.isRevokedWhole = false;
    options.trusted.front().source = TrustedIssuer::Source::OwnKey;
    report = verify(samples::jwt(), options);
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(reasonOf(report, u"status"_s), Reason::StatusDamaged);
    // Of others' badges it never knew.
    options.trusted.front().source = TrustedIssuer::Source::Given;
    QCOMPARE(verify(samples::jwt(), options).verdict, Verdict::Valid);
}

void VerifyTest::recipient_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("reason");
    QTest::newRow("not asked") << QString() << QString() << int(Reason::RecipientNotAsked);
    QTest::newRow("name") << u"amina el idrissi"_s << QString() << int(Reason::RecipientFits);
    QTest::newRow("another name") << u"Ahmed"_s << QString() << int(Reason::RecipientDiffers);
    QTest::newRow("address") << QString() << u"Amina@voorbeeld.nl"_s << int(Reason::RecipientFits);
    QTest::newRow("another address")
        << QString() << u"ahmed@voorbeeld.nl"_s << int(Reason::RecipientDiffers);
    QTest::newRow("one of two") << u"Amina El Idrissi"_s << u"ahmed@voorbeeld.nl"_s
                                << int(Reason::RecipientDiffers);
}

void VerifyTest::recipient()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(int, reason);
    const auto signer = samples::key();
    auto content = samples::badge(signer);
    content.recipient = { u"Amina El Idrissi"_s, u"amina@voorbeeld.nl"_s, u"zout-7"_s };
    const auto jwt =
        signJwt(build(content, Edition::Own), signer, crypto::didKeyMethod(signer.publicKey()));
    auto options = samples::trusting();
    options.recipientName = name;
    options.recipientEmail = email;
    const auto report = verify(*jwt, options);
    QCOMPARE(int(reasonOf(report, u"recipient"_s)), reason);
    QCOMPARE(report.verdict,
             Reason(reason) == Reason::RecipientDiffers ? Verdict::Refused : Verdict::Valid);
    QCOMPARE(reasonOf(verify(samples::jwt(Edition::Public), options), u"recipient"_s),
             Reason::RecipientNotNamed);
}

void VerifyTest::keyIsNotTheIssuers()
{
    // A did:key issuer, signed by another did:key: certainly not the issuer's.
    auto header = part(samples::jwt(), 0);
    header.insert("kid"_L1, crypto::didKeyMethod(samples::key(2).publicKey()));
    const auto report = verify(resigned(header, part(samples::jwt(), 1), 2), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::KeyNotOfIssuer);
}

static QByteArray didWebJwt(const QJsonObject& header, quint64 seed)
{
    auto content = samples::badge(samples::key());
    content.issuer.did = u"did:web:deschakel.voorbeeld.nl"_s;
    auto payload = build(content, Edition::Own);
    payload.insert("iss"_L1, content.issuer.did);
    payload.insert("jti"_L1, payload["id"_L1]);
    payload.insert("sub"_L1, payload["credentialSubject"_L1]["id"_L1]);
    payload.insert("nbf"_L1, 1772357400);
    return resigned(header, payload, seed);
}

void VerifyTest::bareJwkProvesNobody()
{
    const QJsonObject header{ { u"alg"_s, u"EdDSA"_s },
                              { u"jwk"_s, crypto::toJwk(samples::key(2).publicKey()) } };
    const auto report = verify(didWebJwt(header, 2), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(answerOf(report, u"signature"_s), Answer::Yes);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::IssuerNotLookedUp);
    // Also with the issuer's DID known under other keys: still no yes.
    auto known = samples::known(samples::key());
    known.did = u"did:web:deschakel.voorbeeld.nl"_s;
    QCOMPARE(verify(didWebJwt(header, 2), samples::trusting({ known })).verdict, Verdict::Unsure);
}

void VerifyTest::didWebFromKeptDocument()
{
    const QString did = u"did:web:deschakel.voorbeeld.nl"_s;
    TrustedIssuer kept{ did,
                        { { did + u"#key-1"_s, samples::key().publicKey() } },
                        u"De Schakel"_s,
                        QDate(2026, 5, 1),
                        TrustedIssuer::Source::KeptDocument };
    const QJsonObject header{ { u"alg"_s, u"EdDSA"_s }, { u"kid"_s, did + u"#key-1"_s } };
    auto report = verify(didWebJwt(header, 1), samples::trusting({ kept }));
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::KeyOfKnownIssuer);
    QVERIFY(report.check(u"issuer-known")->why.contains("2026-05-01"_L1));
    QCOMPARE(verify(didWebJwt(header, 2), samples::trusting({ kept })).verdict, Verdict::Refused);
    report = verify(didWebJwt(header, 1), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(reasonOf(report, u"signature"_s), Reason::KeyNotFound);
}

void VerifyTest::version1()
{
    auto credential = build(samples::badge(samples::key()), Edition::Own);
    credential.insert(
        "@context"_L1,
        QJsonArray{ u"https://www.w3.org/2018/credentials/v1"_s, issueContexts()[1] });
    const auto from = credential.take("validFrom"_L1);
    const QJsonObject claims{ { u"iss"_s, credential["issuer"_L1]["id"_L1] },
                              { u"nbf"_s, 1772357400 },
                              { u"jti"_s, credential["id"_L1] },
                              { u"sub"_s, credential["credentialSubject"_L1]["id"_L1] },
                              { u"vc"_s, credential } };
    QCOMPARE(verify(resigned(part(samples::jwt(), 0), claims), samples::trusting()).verdict,
             Verdict::Valid);
    // validFrom belongs to version 2.
    credential.insert("validFrom"_L1, from);
    const auto mixed =
        verify(resigned(part(samples::jwt(), 0), { { u"vc"_s, credential } }), samples::trusting());
    QCOMPARE(mixed.verdict, Verdict::Refused);
}

void VerifyTest::everyByteChanged_data()
{
    editions_data();
}

void VerifyTest::everyByteChanged()
{
    QFETCH(int, edition);
    const QByteArray good = samples::jwt(Edition(edition));
    const auto options = samples::trusting();
    QCOMPARE(verify(good, options).verdict, Verdict::Valid);
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const int flip : { 0x01, 0x20 }) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ flip);
            const auto report = verify(bad, options);
            // White space at the very ends is not part of the badge.
            if (bad.trimmed() != good)
                QVERIFY2(report.verdict == Verdict::Refused,
                         qPrintable(u"byte %1 flipped by %2"_s.arg(i).arg(flip)));
        }
    }
}

void VerifyTest::everyCharacterOfTheLastGroup()
{
    // 86 characters hold 512 bits and 4 that must be zero: a lax decoder takes 16 spellings.
    const QByteArray good = samples::jwt();
    const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (const char c : alphabet) {
        QByteArray other = good.chopped(1) + c;
        QCOMPARE(verify(other, samples::trusting()).verdict,
                 other == good ? Verdict::Valid : Verdict::Refused);
    }
    QCOMPARE(verify(good + '=', samples::trusting()).verdict, Verdict::Refused);
    QCOMPARE(verify(good + ".x", samples::trusting()).verdict, Verdict::Refused);
}

void VerifyTest::noCredential_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reason");
    QTest::newRow("nothing") << QByteArray() << int(Reason::NotACredential);
    QTest::newRow("text") << QByteArray("Dit is geen badge. Echt niet.")
                          << int(Reason::NotACredential);
    QTest::newRow("broken json") << QByteArray("{\"a\":") << int(Reason::BadJson);
    QTest::newRow("duplicate names")
        << QByteArray(R"({"id":"a","id":"b"})") << int(Reason::BadJson);
    QTest::newRow("deep") << QByteArray("{\"a\":" + QByteArray(100'000, '['))
                          << int(Reason::BadJson);
    QTest::newRow("empty object") << QByteArray("{}") << int(Reason::MissingProperty);
    QTest::newRow("big") << QByteArray("{\"a\":\"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}")
                         << int(Reason::BadJson);
}

void VerifyTest::noCredential()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, reason);
    const auto report = verify(bytes, samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(int(reasonOf(report, u"structure"_s)), reason);
}

static const QString sampleDir =
    QStringLiteral(INKAART_SOURCE_DIR "/../shared/conformance/samples/");

void VerifyTest::samples_data()
{
    if (!QDir(sampleDir).exists())
        QSKIP("the conformance samples are not beside this checkout");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("knowsIssuer");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* file, bool knows, Verdict verdict) {
        QTest::addRow("%s, %s", file, knows ? "issuer known" : "issuer not known")
            << QString::fromLatin1(file) << knows << int(verdict);
    };
    // Verdicts when nobody is asked: without status lists and without RS256 keys.
    for (const bool knows : { false, true }) {
        row("jwt-eddsa-didkey.jwt", knows, Verdict::Unsure); // its status list is not asked
        row("jwt-eddsa-didweb.jwt", knows, Verdict::Unsure);
        row("jwt-rs256-didweb.jwt", knows, Verdict::Unsure);
        row("jwt-bad-sub.jwt", knows, Verdict::Refused);
        row("jwt-alg-none.jwt", knows, Verdict::Refused);
        row("jwt-tamper-payload.jwt", knows, Verdict::Refused);
        row("jwt-endorsement.jwt", knows, knows ? Verdict::Valid : Verdict::Unsure);
        row("di-minimal-didkey.json", knows, Verdict::Unsure);
        row("di-full-didkey.json", knows, Verdict::Unsure);
        row("di-full-didweb.json", knows, Verdict::Unsure);
        row("di-endorsement.json", knows, knows ? Verdict::Valid : Verdict::Unsure);
        row("di-expired.json", knows, Verdict::Refused);
        row("di-no-proof.json", knows, Verdict::Refused);
        row("di-wrong-key.json", knows, Verdict::Refused);
        row("di-tamper-name.json", knows, Verdict::Refused);
    }
}

void VerifyTest::samples()
{
    QFETCH(QString, file);
    QFETCH(bool, knowsIssuer);
    QFETCH(int, verdict);
    const QByteArray bytes = inkaart::credential::samples::fileBytes(sampleDir + file);
    QVERIFY(!bytes.isEmpty());
    QList<TrustedIssuer> trusted;
    if (knowsIssuer) {
        const auto city =
            parseTrust(inkaart::credential::samples::fileBytes(sampleDir + u"folder/did.json"_s));
        const auto endorser =
            trustDidKey(u"did:key:z6MkthhwwHAHcDU2chyCPcwpbUEhZfD1MCGhEcxF8JqTsAdt");
        QVERIFY(city && endorser);
        trusted = { *city, *endorser };
    }
    const auto report = verify(bytes, inkaart::credential::samples::trusting(trusted));
    QStringList whys;
    for (const auto& check : report.checks)
        whys.append(check.name + u' ' + answerName(check.answer) + u": "_s + check.why);
    QVERIFY2(int(report.verdict) == verdict, qPrintable(whys.join(u"; "_s)));
    if (file == "jwt-eddsa-didweb.jwt"_L1 && knowsIssuer)
        QCOMPARE(answerOf(report, u"signature"_s), Answer::Yes);
    if (file == "jwt-eddsa-didkey.jwt"_L1)
        QCOMPARE(answerOf(report, u"signature"_s), Answer::Yes);
}

void VerifyTest::jsonContract()
{
    const auto json =
        verify(inkaart::credential::samples::jwt(), inkaart::credential::samples::trusting())
            .toJson();
    QCOMPARE(json["verdict"_L1].toString(), u"valid"_s);
    const auto check = json["checks"_L1][1];
    QCOMPARE(check["name"_L1].toString(), u"signature"_s);
    QCOMPARE(check["result"_L1].toString(), u"yes"_s);
    QVERIFY(check["why"_L1].isString());
    QVERIFY(json["credential"_L1].isObject());
    QCOMPARE(reasonName(Reason::BadBase64), u"bad-base64"_s);
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verifytest.moc"
