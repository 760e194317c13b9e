// SPDX-License-Identifier: GPL-3.0-or-later
// Endorsements: made, verified on their own, and verified inside a badge.
#include "core/credential/endorse.h"
#include "tests/core/credential/fullbadge.h"
#include "tests/unitmain.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using Answer = Check::Answer;
using samples::fullBadge;
using samples::reasonOf;
using samples::reportOf;
using samples::with;

class EndorsementTest : public QObject {
    Q_OBJECT
private slots:
    void madeAndVerified();
    void neverIssued_data();
    void neverIssued();
    void claims_data();
    void claims();
    void idsThatMayBeEndorsed();
    void inside_data();
    void inside();
    void insideAlone_data();
    void insideAlone();
    void everyByteChanged();
    void manyAndNested();
    void unknownEndorser();
};

static const QString endorsementId = u"urn:uuid:8d4a3e9e-2f4d-47f0-9f3a-1f6f0d1f7001"_s;

static QJsonObject profileOf(quint64 seed)
{
    return { { u"id"_s, crypto::toDidKey(samples::key(seed).publicKey()) },
             { u"type"_s, QJsonArray{ u"Profile"_s } },
             { u"name"_s, u"Fietsenmaker Jansen"_s } };
}

static EndorsementContent contentAbout(const QString& id)
{
    return { endorsementId,
             u"Lassen"_s,
             profileOf(2),
             samples::at(u"2026-03-02T10:00:00Z"_s),
             id,
             u"Gezien in de **werkplaats**."_s };
}

static QByteArray endorsement(const QJsonObject& credential, quint64 seed = 2)
{
    return signJwt(credential, samples::key(seed),
                   crypto::didKeyMethod(samples::key(seed).publicKey()))
        .value_or(QByteArray());
}

static QByteArray endorsementOf(const QString& id, quint64 seed = 2)
{
    return endorsement(buildEndorsement(contentAbout(id)), seed);
}

static QString idIn(const QJsonObject& badge, const QString& path)
{
    QJsonValue value = badge;
    for (const QString& name : path.split(u'.'))
        value = value[name];
    return value.toString();
}

static QList<Check> endorsementsOf(const Report& report)
{
    QList<Check> found;
    for (const Check& check : report.checks) {
        if (check.name == "endorsement"_L1)
            found.append(check);
    }
    return found;
}

void EndorsementTest::madeAndVerified()
{
    const auto jwt = endorsementOf(fullBadge()["id"_L1].toString());
    QVERIFY(!jwt.isEmpty());
    const auto options = samples::trusting({ samples::known(samples::key(2)) });
    const auto report = verify(jwt, options);
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(report.warnings, QStringList());
    QCOMPARE(report.credential["credentialSubject"_L1]["endorsementComment"_L1].toString(),
             u"Gezien in de **werkplaats**."_s);
    QVERIFY(report.check(u"dates"));
    QCOMPARE(verify(jwt, samples::trusting()).verdict, Verdict::Unsure);
}

void EndorsementTest::neverIssued_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue nothing(QJsonValue::Undefined);
    QTest::newRow("of nothing") << u"credentialSubject.id"_s << nothing;
    QTest::newRow("of no URI") << u"credentialSubject.id"_s << QJsonValue(u"badge"_s);
    QTest::newRow("says nothing") << u"credentialSubject.endorsementComment"_s << QJsonValue(u""_s);
    QTest::newRow("another subject") << u"credentialSubject.type"_s << QJsonValue(u"Person"_s);
    QTest::newRow("by nobody") << u"issuer.id"_s << nothing;
    QTest::newRow("without type") << u"issuer.type"_s << nothing;
    QTest::newRow("without id") << u"id"_s << nothing;
    QTest::newRow("no date") << u"validFrom"_s << nothing;
}

void EndorsementTest::neverIssued()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const auto good = buildEndorsement(contentAbout(u"urn:uuid:1"_s));
    QVERIFY(checkIssuable(good));
    const auto wrong = checkIssuable(with(good, path, value));
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().detail.startsWith(path), qPrintable(wrong.error().detail));
}

void EndorsementTest::claims_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("endorsed");
    QTest::newRow("text") << QByteArray("  Zij kan het.\n") << u"Zij kan het."_s << QString();
    QTest::newRow("text with a mark") << QByteArray("\xEF\xBB\xBFJa.\r\n") << u"Ja."_s << QString();
    QTest::newRow("json") << QByteArray(R"({"endorsementComment":"Ja."})") << u"Ja."_s << QString();
    QTest::newRow("json with id") << QByteArray(R"({"id":"urn:a:b","endorsementComment":"Ja."})")
                                  << u"Ja."_s << u"urn:a:b"_s;
    QTest::newRow("empty") << QByteArray(" \n") << QString() << QString();
    QTest::newRow("no comment") << QByteArray(R"({"comment":"Ja."})") << QString() << QString();
    QTest::newRow("comment is no text")
        << QByteArray(R"({"endorsementComment":1})") << QString() << QString();
    QTest::newRow("id is no text")
        << QByteArray(R"({"id":1,"endorsementComment":"Ja."})") << QString() << QString();
    QTest::newRow("no UTF-8") << QByteArray("\xFF\xFE\x41") << QString() << QString();
    QTest::newRow("too long") << QByteArray(20'001, 'a') << QString() << QString();
}

void EndorsementTest::claims()
{
    QFETCH(QByteArray, file);
    const auto claim = readClaim(file);
    QTEST(claim ? claim->comment : QString(), "comment");
    QTEST(claim ? claim->endorsed : QString(), "endorsed");
}

void EndorsementTest::idsThatMayBeEndorsed()
{
    const auto badge = fullBadge();
    QCOMPARE(endorsable(badge),
             QStringList({ idIn(badge, u"id"_s), idIn(badge, u"credentialSubject.achievement.id"_s),
                           idIn(badge, u"issuer.id"_s) }));
    const QJsonObject old{ { u"id"_s, u"https://b.nl/1"_s },
                           { u"badge"_s,
                             QJsonObject{ { u"id"_s, u"https://b.nl/2"_s },
                                          { u"issuer"_s, u"https://b.nl/3"_s } } } };
    QCOMPARE(endorsable(old),
             QStringList({ u"https://b.nl/1"_s, u"https://b.nl/2"_s, u"https://b.nl/3"_s }));
}

void EndorsementTest::inside_data()
{
    QTest::addColumn<QString>("owner"); // where it stands
    QTest::addColumn<QString>("about"); // the path of the id it is about
    QTest::addColumn<bool>("fits");
    const QString badge;
    const QString achievement = u"credentialSubject.achievement."_s;
    const QString issuer = u"issuer."_s;
    for (const QString& about : { badge, achievement, issuer, u"credentialSubject."_s })
        QTest::addRow("badge about %s", qPrintable(about)) << badge << about + u"id"_s << true;
    QTest::newRow("badge about its maker") << badge << achievement + u"creator.id"_s << true;
    QTest::newRow("badge about a parent") << badge << issuer + u"parentOrg.id"_s << false;
    QTest::newRow("achievement") << achievement << achievement + u"id"_s << true;
    QTest::newRow("achievement about issuer") << achievement << issuer + u"id"_s << false;
    QTest::newRow("achievement about badge") << achievement << u"id"_s << false;
    QTest::newRow("issuer") << issuer << issuer + u"id"_s << true;
    QTest::newRow("issuer about achievement") << issuer << achievement + u"id"_s << false;
}

void EndorsementTest::inside()
{
    QFETCH(QString, owner);
    QFETCH(QString, about);
    QFETCH(bool, fits);
    const auto jwt = endorsementOf(idIn(fullBadge(), about));
    const auto report = reportOf(
        with(fullBadge(), owner + u"endorsementJwt"_s, QJsonArray{ QString::fromLatin1(jwt) }));
    const auto found = endorsementsOf(report);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].reason, fits ? Reason::Endorsed : Reason::EndorsesOther);
    QVERIFY2(found[0].why.startsWith(owner + u"endorsementJwt[0]: "_s), qPrintable(found[0].why));
    QCOMPARE(report.verdict, fits ? Verdict::Valid : Verdict::Refused);
}

void EndorsementTest::insideAlone_data()
{
    QTest::addColumn<QByteArray>("endorsement"); // compact JWT, or JSON
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Verdict>("verdict");
    const auto good = buildEndorsement(contentAbout(fullBadge()["id"_L1].toString()));
    const auto row = [](const char* name, const QByteArray& one, Reason reason, Verdict verdict) {
        QTest::newRow(name) << one << reason << verdict;
    };
    row("good", endorsement(good), Reason::Endorsed, Verdict::Valid);
    row("signed by another", endorsement(good, 3), Reason::EndorsementWrong, Verdict::Refused);
    auto tampered = endorsement(good);
    tampered[tampered.size() - 20] = tampered[tampered.size() - 20] == 'A' ? 'B' : 'A';
    row("changed", tampered, Reason::EndorsementWrong, Verdict::Refused);
    row("a badge", samples::jwt(), Reason::EndorsementWrong, Verdict::Refused);
    row("no JWT inside", "aaaa.bbbb.cccc", Reason::EndorsementWrong, Verdict::Refused);
    row("expired", endorsement(with(good, u"validUntil"_s, u"2026-05-01T00:00:00Z"_s)),
        Reason::EndorsementLapsed, Verdict::Valid);
    row("not yet", endorsement(with(good, u"validFrom"_s, u"2026-07-01T00:00:00Z"_s)),
        Reason::EndorsementLapsed, Verdict::Valid);
    row("nobody signed it", samples::compact(good), Reason::EndorserNotChecked, Verdict::Valid);
    row("without type", samples::compact(with(good, u"type"_s, QJsonArray{ u"X"_s })),
        Reason::EndorsementWrong, Verdict::Refused);
    row("signed in another way",
        samples::resigned({ { u"alg"_s, u"ES256"_s }, { u"kid"_s, u"x"_s } }, good),
        Reason::EndorserNotChecked, Verdict::Valid);
    auto web = with(good, u"issuer.id"_s, u"did:web:jansen.voorbeeld.nl"_s);
    row("key not looked up", endorsement(web), Reason::EndorserNotChecked, Verdict::Valid);
}

void EndorsementTest::insideAlone()
{
    QFETCH(QByteArray, endorsement);
    QFETCH(Reason, reason);
    QFETCH(Verdict, verdict);
    const bool isJson = endorsement.startsWith('{');
    const QJsonValue value = isJson ? QJsonValue(QJsonDocument::fromJson(endorsement).object())
                                    : QJsonValue(QString::fromLatin1(endorsement));
    const auto report = reportOf(
        with(fullBadge(), isJson ? u"endorsement"_s : u"endorsementJwt"_s, QJsonArray{ value }));
    const auto found = endorsementsOf(report);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].reason == reason, qPrintable(found[0].why));
    QCOMPARE(report.verdict, verdict);
}

void EndorsementTest::everyByteChanged()
{
    const QByteArray good = endorsementOf(fullBadge()["id"_L1].toString());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 1);
        QVERIFY2(verify(bad, samples::trusting()).verdict == Verdict::Refused,
                 qPrintable(QString::number(i)));
    }
}

void EndorsementTest::manyAndNested()
{
    const auto jwt = QString::fromLatin1(endorsementOf(fullBadge()["id"_L1].toString()));
    QJsonArray many;
    for (int i = 0; i < 60; ++i)
        many.append(jwt);
    const auto report = reportOf(with(fullBadge(), u"endorsementJwt"_s, many));
    const auto found = endorsementsOf(report);
    QCOMPARE(found.size(), 51);
    QCOMPARE(found.last().reason, Reason::EndorserNotChecked);
    QVERIFY(found.last().why.startsWith("10 more"_L1));
    // An endorsement's own are not looked at: it would never end.
    auto inner = buildEndorsement(contentAbout(fullBadge()["id"_L1].toString()));
    inner = with(inner, u"issuer.endorsementJwt"_s, QJsonArray{ u"aaaa.bbbb.cccc"_s });
    const auto nested = reportOf(with(fullBadge(), u"endorsementJwt"_s,
                                      QJsonArray{ QString::fromLatin1(endorsement(inner)) }));
    QCOMPARE(nested.verdict, Verdict::Valid);
    QCOMPARE(endorsementsOf(nested).size(), 1);
}

void EndorsementTest::unknownEndorser()
{
    const auto jwt = QString::fromLatin1(endorsementOf(fullBadge()["id"_L1].toString()));
    auto badge = with(fullBadge(), u"endorsementJwt"_s, QJsonArray{ jwt });
    QVERIFY(endorsementsOf(reportOf(badge))[0].why.contains("does not know"_L1));
    QVERIFY(endorsementsOf(reportOf(badge))[0].why.contains("Fietsenmaker Jansen"_L1));
}

QTEST_GUILESS_MAIN(EndorsementTest)
#include "endorsementtest.moc"
