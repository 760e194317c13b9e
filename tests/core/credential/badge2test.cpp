// SPDX-License-Identifier: GPL-3.0-or-later
// Open Badges 2.0, hosted.
#include "core/credential/reader.h"
#include "tests/core/credential/badge2samples.h"
#include "tests/unitmain.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using Answer = Check::Answer;
using samples::badgeClass;
using samples::hostedAssertion;
using samples::issuerProfile;
using samples::json;
using samples::reasonOf;
using samples::with;

class Badge2Test : public QObject {
    Q_OBJECT
private slots:
    void hosted();
    void notAsked();
    void writtenOtherwise_data();
    void writtenOtherwise();
    void otherThanHosted_data();
    void otherThanHosted();
    void answersOfItsAddress_data();
    void answersOfItsAddress();
    void scope_data();
    void scope();
    void profileInTheFileDecidesNothing();
    void structure_data();
    void structure();
    void dates_data();
    void dates();
    void recipient_data();
    void recipient();
    void byItsAddress();
};

static QString whysOf(const Report& report)
{
    QStringList whys;
    for (const Check& check : report.checks)
        whys.append(check.name + u' ' + answerName(check.answer) + u": "_s + check.why);
    return whys.join(u"; "_s);
}

void Badge2Test::hosted()
{
    samples::Web web;
    samples::putAll(web);
    const auto bytes = samples::compact(hostedAssertion());
    auto report = verify(bytes, web.options());
    QVERIFY2(report.verdict == Verdict::Unsure, qPrintable(whysOf(report)));
    QCOMPARE(report.format, Format::OpenBadges2);
    QCOMPARE(reasonOf(report, u"signature"_s), Reason::Fine);
    QCOMPARE(reasonOf(report, u"status"_s), Reason::StatusGood);
    QCOMPARE(reasonOf(report, u"issuer-known"_s), Reason::IssuerNotKnown);
    QCOMPARE(report.credential["badge"_L1]["name"_L1].toString(), u"Lassen"_s);
    QCOMPARE(report.credential["badge"_L1]["issuer"_L1]["name"_L1].toString(), u"De Werkplaats"_s);
    QCOMPARE(report.warnings, QStringList());
    report = verify(bytes, web.options({ samples::knownIssuer2() }));
    QVERIFY2(report.verdict == Verdict::Valid, qPrintable(whysOf(report)));
}

void Badge2Test::notAsked()
{
    const auto report =
        verify(samples::compact(hostedAssertion()), samples::trusting({ samples::knownIssuer2() }));
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(reasonOf(report, u"signature"_s), Reason::HostedNotAsked);
    QCOMPARE(reasonOf(report, u"dates"_s), Reason::Fine);
    QCOMPARE(report.credential, hostedAssertion());
}

void Badge2Test::writtenOtherwise_data()
{
    QTest::addColumn<QJsonObject>("file");
    QTest::newRow("badge in full") << with(hostedAssertion(), u"badge"_s, badgeClass());
    auto whole = with(hostedAssertion(), u"badge"_s, badgeClass());
    QTest::newRow("issuer in full") << with(whole, u"badge.issuer"_s, issuerProfile());
    QTest::newRow("another zone") << with(hostedAssertion(), u"issuedOn"_s,
                                          u"2025-11-03T11:00:00+01:00"_s);
    QTest::newRow("bare evidence")
        << with(hostedAssertion(), u"evidence"_s, hostedAssertion()["evidence"_L1][0]);
    QTest::newRow("evidence by its address")
        << with(hostedAssertion(), u"evidence"_s, u"https://badges.voorbeeld.nl/foto"_s);
    QTest::newRow("without narrative")
        << with(hostedAssertion(), u"narrative"_s, QJsonValue::Undefined);
    QTest::newRow("the earlier word")
        << with(with(hostedAssertion(), u"verification"_s, QJsonValue::Undefined), u"verify"_s,
                QJsonObject{ { u"type"_s, u"hosted"_s } });
    QTest::newRow("not revoked") << with(hostedAssertion(), u"revoked"_s, false);
}

void Badge2Test::writtenOtherwise()
{
    QFETCH(QJsonObject, file);
    samples::Web web;
    samples::putAll(web);
    const auto report = verify(samples::compact(file), web.options({ samples::knownIssuer2() }));
    QVERIFY2(report.verdict == Verdict::Valid, qPrintable(whysOf(report)));
}

void Badge2Test::otherThanHosted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* path, const QJsonValue& value) {
        QTest::newRow(path) << QString::fromLatin1(path) << value;
    };
    row("recipient.identity", u"sha256$00"_s);
    row("recipient.salt", u"suiker"_s);
    row("recipient.type", u"telephone"_s);
    row("issuedOn", u"2025-11-04T10:00:00Z"_s);
    row("expires", u"2030-11-04T10:00:00Z"_s);
    row("narrative", u"Door een ander gelast."_s);
    row("evidence.0.narrative", u"Een andere foto"_s);
    row("badge.name", u"Meester in lassen"_s);
    row("badge.issuer", u"https://badges.voorbeeld.nl/public/issuers/ander"_s);
    row("badge.extensions:ECTSExtension.ECTS", 60);
    row("badge", u"https://badges.voorbeeld.nl/public/badges/koken"_s);
    row("extensions:name", u"Sam"_s);
}

void Badge2Test::otherThanHosted()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    samples::Web web;
    samples::putAll(web);
    auto file = hostedAssertion();
    if (path.startsWith("badge."_L1))
        file = with(file, u"badge"_s, badgeClass());
    const auto report =
        verify(samples::compact(with(file, path, value)), web.options({ samples::knownIssuer2() }));
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(reasonOf(report, u"signature"_s), Reason::NotAsHosted);
    QVERIFY2(report.check(u"signature")->why.startsWith(path.section(u'.', 0, 0)),
             qPrintable(whysOf(report)));
    // What is shown is what the issuer keeps.
    QCOMPARE(report.credential["badge"_L1]["name"_L1].toString(), u"Lassen"_s);
    QCOMPARE(report.credential["issuedOn"_L1], hostedAssertion()["issuedOn"_L1]);
}

void Badge2Test::answersOfItsAddress_data()
{
    QTest::addColumn<QByteArray>("answer"); // null: nothing there
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("check");
    QTest::addColumn<Reason>("reason");
    const auto revoked = with(hostedAssertion(), u"revoked"_s, true);
    QTest::newRow("revoked") << samples::compact(revoked) << Verdict::Refused << u"status"_s
                             << Reason::Revoked;
    QTest::newRow("revoked, and nothing more")
        << QByteArray(R"({"id":"https://badges.voorbeeld.nl/public/assertions/1","revoked":true,
           "revocationReason":"Vergissing"})")
        << Verdict::Refused << u"status"_s << Reason::Revoked;
    QTest::newRow("gone") << QByteArray() << Verdict::Refused << u"signature"_s
                          << Reason::NotAsHosted;
    QTest::newRow("a page") << QByteArray("<!doctype html><p>Hallo") << Verdict::Unsure
                            << u"signature"_s << Reason::HostedNotAsked;
    QTest::newRow("twice the same name") << QByteArray(R"({"id":"a","id":"b"})") << Verdict::Unsure
                                         << u"signature"_s << Reason::HostedNotAsked;
    QTest::newRow("too big") << QByteArray(5 * 1024 * 1024, ' ') << Verdict::Unsure
                             << u"signature"_s << Reason::HostedNotAsked;
    QTest::newRow("another's") << samples::compact(
        with(hostedAssertion(), u"id"_s, u"https://badges.voorbeeld.nl/2"_s))
                               << Verdict::Refused << u"signature"_s << Reason::NotAsHosted;
    QTest::newRow("expired there")
        << samples::compact(with(hostedAssertion(), u"expires"_s, u"2026-01-01T00:00:00Z"_s))
        << Verdict::Refused << u"dates"_s << Reason::Expired;
}

void Badge2Test::answersOfItsAddress()
{
    QFETCH(QByteArray, answer);
    QFETCH(Verdict, verdict);
    QFETCH(QString, check);
    QFETCH(Reason, reason);
    samples::Web web;
    samples::putAll(web);
    answer.isNull() ? web.take(samples::assertion2) : web.put(samples::assertion2, answer);
    const auto report =
        verify(samples::compact(hostedAssertion()), web.options({ samples::knownIssuer2() }));
    QVERIFY2(report.verdict == verdict, qPrintable(whysOf(report)));
    QCOMPARE(reasonOf(report, check), reason);
    QCOMPARE(report.credential["recipient"_L1], hostedAssertion()["recipient"_L1]);
}

void Badge2Test::scope_data()
{
    QTest::addColumn<QString>("rules"); // of the issuer's own profile
    QTest::addColumn<QString>("assertion"); // where the assertion lies
    QTest::addColumn<QString>("badge"); // where its badge lies
    QTest::addColumn<Answer>("answer");
    const QString here = samples::assertion2;
    const QString badge = samples::badge2;
    const QString there = u"https://ander.voorbeeld.nl/1"_s;
    const auto row = [](const char* name, const char* rules, const QString& assertion,
                        const QString& badgeId, Answer answer) {
        QTest::newRow(name) << QString::fromLatin1(rules) << assertion << badgeId << answer;
    };
    row("no rules, own host", "", here, badge, Answer::Yes);
    row("no rules, another host", "", there, badge, Answer::No);
    row("no rules, badge elsewhere", "", here, u"https://ander.voorbeeld.nl/b"_s, Answer::No);
    row("another origin allowed", R"({"allowedOrigins":["ander.voorbeeld.nl"]})", there, badge,
        Answer::Yes);
    row("bare origin", R"({"allowedOrigins":"ander.voorbeeld.nl"})", there, badge, Answer::Yes);
    row("only another origin", R"({"allowedOrigins":"ander.voorbeeld.nl"})", here, badge,
        Answer::No);
    row("an ending is no origin", R"({"allowedOrigins":"voorbeeld.nl"})", there, badge, Answer::No);
    row("begins well", R"({"startsWith":"https://badges.voorbeeld.nl/public/assertions"})", here,
        badge, Answer::Yes);
    row("one of two beginnings",
        R"({"startsWith":["https://x.nl/","https://ander.voorbeeld.nl/"]})", there, badge,
        Answer::Yes);
    row("begins otherwise", R"({"startsWith":"https://badges.voorbeeld.nl/private/"})", here, badge,
        Answer::No);
    row("a host that begins like another", R"({"startsWith":"https://ander.voorbeeld.n"})", there,
        badge, Answer::No);
}

void Badge2Test::scope()
{
    QFETCH(QString, rules);
    QFETCH(QString, assertion);
    QFETCH(QString, badge);
    QFETCH(Answer, answer);
    samples::Web web;
    web.put(with(issuerProfile(), u"verification"_s, json(rules.toUtf8())));
    web.put(with(badgeClass(), u"id"_s, badge));
    const auto file = with(with(hostedAssertion(), u"id"_s, assertion), u"badge"_s, badge);
    web.put(file);
    const auto report = verify(samples::compact(file), web.options({ samples::knownIssuer2() }));
    QVERIFY2(report.check(u"issuer-key")->answer == answer, qPrintable(whysOf(report)));
    QCOMPARE(report.verdict, answer == Answer::Yes ? Verdict::Valid : Verdict::Refused);
}

void Badge2Test::profileInTheFileDecidesNothing()
{
    // Somebody hosts a badge of their own making that names another as its issuer.
    auto issuer = with(issuerProfile(), u"verification"_s,
                       QJsonObject{ { u"allowedOrigins"_s, u"dief.voorbeeld.nl"_s } });
    auto badge = with(badgeClass(), u"issuer"_s, issuer);
    auto file = with(hostedAssertion(), u"badge"_s, badge);
    file = with(file, u"id"_s, u"https://dief.voorbeeld.nl/1"_s);
    samples::Web web;
    web.put(file);
    auto report = verify(samples::compact(file), web.options({ samples::knownIssuer2() }));
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::IssuerNotReached);
    web.put(issuerProfile());
    report = verify(samples::compact(file), web.options({ samples::knownIssuer2() }));
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(reasonOf(report, u"issuer-key"_s), Reason::KeyNotOfIssuer);
}

void Badge2Test::structure_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* path, const char* value, const char* why) {
        QTest::addRow("%s %s", path, value)
            << QString::fromLatin1(path) << QString::fromLatin1(value) << QString::fromLatin1(why);
    };
    row("@context", "", "@context: is not that");
    row("@context", R"("https://w3id.org/openbadges/invalid")", "@context: is not that");
    row("type", R"("OtherAssertion")", "type: does not hold Assertion");
    row("id", R"("een")", "id: is no URI");
    row("recipient.identity", "", "recipient.identity: is missing");
    row("badge", "7", "badge: is missing");
    row("badge", R"({"type":"BadgeClass","name":7})", "badge.name: is no text");
    row("badge", R"({"type":"Badge","name":"a"})", "badge.type: does not hold BadgeClass");
    row("issuedOn", "", "issuedOn: is missing");
    row("verification", "", "verification: is missing");
}

void Badge2Test::structure()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, why);
    const auto file = with(hostedAssertion(), path, json(value.toUtf8()));
    const auto report = verify(samples::compact(file), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
    QVERIFY2(report.check(u"structure")->why.startsWith(why), qPrintable(whysOf(report)));
}

void Badge2Test::dates_data()
{
    QTest::addColumn<QString>("issued");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<Reason>("reason");
    const QString good = uR"("2025-11-03T10:00:00Z")"_s;
    QTest::newRow("issued") << good << QString() << Reason::Fine;
    QTest::newRow("a day only") << uR"("2025-11-03")"_s << QString() << Reason::Fine;
    QTest::newRow("no zone") << uR"("2025-11-03T10:00:00")"_s << QString() << Reason::Fine;
    QTest::newRow("seconds since 1970") << u"1762164000"_s << QString() << Reason::Fine;
    QTest::newRow("tomorrow") << uR"("2026-06-02T12:00:00Z")"_s << QString() << Reason::NotYetValid;
    QTest::newRow("no date") << uR"("ooit")"_s << QString() << Reason::BadDate;
    QTest::newRow("expires later") << good << uR"("2026-07-01T00:00:00Z")"_s << Reason::Fine;
    QTest::newRow("expired") << good << uR"("2026-01-01T00:00:00Z")"_s << Reason::Expired;
    QTest::newRow("expires ever") << good << uR"("ooit")"_s << Reason::BadDate;
    QTest::newRow("expires never") << good << u"null"_s << Reason::Fine;
    QTest::newRow("expired before") << good << uR"("2025-01-01T00:00:00Z")"_s << Reason::BadDate;
}

void Badge2Test::dates()
{
    QFETCH(QString, issued);
    QFETCH(QString, expires);
    QFETCH(Reason, reason);
    auto file = with(hostedAssertion(), u"issuedOn"_s, json(issued.toUtf8()));
    file = with(file, u"expires"_s, json(expires.toUtf8()));
    const auto report = verify(samples::compact(file), samples::trusting());
    QCOMPARE(reasonOf(report, u"dates"_s), reason);
    QCOMPARE(report.verdict, reason == Reason::Fine ? Verdict::Unsure : Verdict::Refused);
}

void Badge2Test::recipient_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("salt");
    QTest::addColumn<bool>("hashed");
    QTest::addColumn<QString>("email");
    QTest::addColumn<Reason>("reason");
    const QString sam = u"sam@voorbeeld.nl"_s;
    const QString sha =
        u"sha256$c0ce31292f7613c2374c9091df7970335572e0b36e29df608e6e013308b9cebe"_s;
    const QString md5 = u"md5$ece3bb3542eac7dc319f5c6231bc58ab"_s;
    QTest::newRow("sha256") << sha << u"zout"_s << true << sam << Reason::RecipientFits;
    QTest::newRow("written in capitals")
        << sha.toUpper() << u"zout"_s << true << u"Sam@Voorbeeld.nl"_s << Reason::RecipientFits;
    QTest::newRow("another salt") << sha << u"x"_s << true << sam << Reason::RecipientDiffers;
    QTest::newRow("md5 without salt") << md5 << QString() << true << sam << Reason::RecipientFits;
    QTest::newRow("somebody else")
        << md5 << QString() << true << u"bo@voorbeeld.nl"_s << Reason::RecipientDiffers;
    QTest::newRow("in clear") << sam << QString() << false << sam << Reason::RecipientFits;
    QTest::newRow("not asked") << sam << QString() << false << QString()
                               << Reason::RecipientNotAsked;
}

void Badge2Test::recipient()
{
    QFETCH(QString, identity);
    QFETCH(QString, salt);
    QFETCH(bool, hashed);
    QFETCH(QString, email);
    QFETCH(Reason, reason);
    QJsonObject recipient{ { u"type"_s, u"email"_s },
                           { u"identity"_s, identity },
                           { u"hashed"_s, hashed } };
    if (!salt.isEmpty())
        recipient.insert("salt"_L1, salt);
    auto options = samples::trusting();
    options.recipientEmail = email;
    const auto report =
        verify(samples::compact(with(hostedAssertion(), u"recipient"_s, recipient)), options);
    QCOMPARE(reasonOf(report, u"recipient"_s), reason);
}

void Badge2Test::byItsAddress()
{
    samples::Web web;
    samples::putAll(web);
    const QByteArray address = samples::assertion2.toUtf8();
    const auto found = findCredential(address + '\n');
    QVERIFY(found);
    QCOMPARE(found->where, FoundIn::Address);
    QCOMPARE(verify(found->bytes, web.options({ samples::knownIssuer2() })).verdict,
             Verdict::Valid);
    QCOMPARE(verify(address, samples::trusting()).verdict, Verdict::Unsure);
    QCOMPARE(verify(samples::badge2.toUtf8(), web.options()).verdict, Verdict::Refused);
    // Somebody's copy elsewhere is not what the issuer keeps.
    web.put(u"https://dief.voorbeeld.nl/1"_s, samples::compact(hostedAssertion()));
    QCOMPARE(
        verify("https://dief.voorbeeld.nl/1", web.options({ samples::knownIssuer2() })).verdict,
        Verdict::Refused);
    QVERIFY(!findCredential("https://een twee/"));
}

QTEST_GUILESS_MAIN(Badge2Test)
#include "badge2test.moc"
