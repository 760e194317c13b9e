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
using samples::whysOf;
using samples::with;

class Badge2Test : public QObject {
    Q_OBJECT
private slots:
    void hosted();
    void namesOfHttp();
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
    void classIsAsked_data();
    void classIsAsked();
    void byItsAddress();
};

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

/// As Badgr wrote them once: every name is one of http.
void Badge2Test::namesOfHttp()
{
    samples::Web web;
    const auto old = [](const QJsonObject& document) {
        QByteArray text = samples::compact(document);
        text.replace("https://badges", "http://badges");
        return QJsonDocument::fromJson(text).object();
    };
    web.put(old(issuerProfile()));
    web.put(old(badgeClass()));
    web.put(old(hostedAssertion()));
    auto known = samples::knownIssuer2();
    known.did.replace(u"https"_s, u"http"_s);
    const auto report = verify(samples::compact(old(hostedAssertion())), web.options({ known }));
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

void Badge2Test::classIsAsked_data()
{
    QTest::addColumn<QJsonObject>("badge");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Reason>("reason"); // of the issuer's key
    QTest::newRow("as it is there") << badgeClass() << true << Verdict::Valid << Reason::Fine;
    QTest::newRow("with another name") << with(badgeClass(), u"name"_s, u"Meester"_s) << true
                                       << Verdict::Refused << Reason::KeyNotOfIssuer;
    QTest::newRow("nowhere") << badgeClass() << false << Verdict::Unsure
                             << Reason::IssuerNotReached;
    QTest::newRow("without an address") << with(badgeClass(), u"id"_s, u"urn:uuid:1"_s) << true
                                        << Verdict::Unsure << Reason::IssuerNotReached;
}

/// A file that somebody put on the issuer's host, with a badge that the issuer never made.
void Badge2Test::classIsAsked()
{
    QFETCH(QJsonObject, badge);
    QFETCH(bool, isThere);
    QFETCH(Verdict, verdict);
    QFETCH(Reason, reason);
    samples::Web web;
    samples::putAll(web);
    const auto file = with(hostedAssertion(), u"badge"_s, badge);
    web.put(file);
    if (!isThere)
        web.take(samples::badge2);
    const auto report = verify(samples::compact(file), web.options({ samples::knownIssuer2() }));
    QVERIFY2(report.verdict == verdict, qPrintable(whysOf(report)));
    QCOMPARE(reasonOf(report, u"issuer-key"_s), reason);
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
