// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/summary.h"

#include "core/credential/endorse.h"
#include "tests/core/credential/badge2samples.h"
#include "tests/unitmain.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using samples::fullBadge;
using samples::with;

class SummaryTest : public QObject {
    Q_OBJECT
private slots:
    void version3();
    void version2();
    void versionsSayTheSame();
    void endorsement();
    void written_data();
    void written();
};

void SummaryTest::version3()
{
    const auto badge = summarize(fullBadge());
    QCOMPARE(badge.name, u"Lassen"_s);
    QCOMPARE(badge.description, u"Kan lassen."_s);
    QCOMPARE(badge.criteria, u"Vijf naden."_s);
    QCOMPARE(badge.criteriaUrl, u"https://werkplaats.voorbeeld.nl/c"_s);
    QCOMPARE(badge.image, u"data:image/png;base64,AAAA"_s);
    QCOMPARE(badge.issuer, u"De Werkplaats"_s);
    QCOMPARE(badge.issuerUrl, u"https://werkplaats.voorbeeld.nl/"_s);
    QCOMPARE(badge.recipient, u"Sam"_s);
    QCOMPARE(badge.awarded.value(), samples::at(u"2026-02-27T14:00:00Z"_s));
    QVERIFY(!badge.expires);
    QCOMPARE(badge.tags, QStringList{ u"metaal"_s });
    QCOMPARE(badge.language, u"nl-NL"_s);
    const AlignedTo welding{ u"Welding"_s, u"http://data.europa.eu/esco/skill/1"_s, u"1"_s,
                             u"ESCO"_s };
    QCOMPARE(badge.alignments, QList{ welding });
}

static QJsonObject writtenOut2()
{
    const auto badge = with(samples::badgeClass(), u"issuer"_s, samples::issuerProfile());
    return with(samples::hostedAssertion(), u"badge"_s, badge);
}

void SummaryTest::version2()
{
    const auto badge = summarize(writtenOut2());
    QCOMPARE(badge.issuerId, samples::issuer2);
    QCOMPARE(badge.image, u"https://badges.voorbeeld.nl/public/badges/lassen/image"_s);
    QCOMPARE(badge.recipient, QString());
    QCOMPARE(badge.awarded.value(), samples::at(u"2025-11-03T10:00:00Z"_s));
    const QJsonObject clear{ { u"type"_s, u"email"_s },
                             { u"hashed"_s, false },
                             { u"identity"_s, u"sam@voorbeeld.nl"_s } };
    QCOMPARE(summarize(with(writtenOut2(), u"recipient"_s, clear)).recipient,
             u"sam@voorbeeld.nl"_s);
    // Nobody was asked: all there is are addresses.
    const auto bare = summarize(samples::hostedAssertion());
    QCOMPARE(bare.name, QString());
    QVERIFY(bare.awarded);
}

void SummaryTest::versionsSayTheSame()
{
    const auto older = summarize(writtenOut2());
    const auto newer = summarize(fullBadge());
    QCOMPARE(older.name, newer.name);
    QCOMPARE(older.description, newer.description);
    QCOMPARE(older.criteria, newer.criteria);
    QCOMPARE(older.issuer, newer.issuer);
    QCOMPARE(older.tags, newer.tags);
    QCOMPARE(older.alignments, newer.alignments);
}

void SummaryTest::endorsement()
{
    const auto made = buildEndorsement(
        { u"urn:uuid:1"_s, u"Lassen"_s, {}, samples::now, u"urn:uuid:2"_s, u"Gezien."_s });
    const auto summary = summarize(made);
    QCOMPARE(summary.name, u"Lassen"_s);
    QCOMPARE(summary.description, u"Gezien."_s);
}

void SummaryTest::written_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("name with its language")
        << u"credentialSubject.achievement.name"_s << uR"({"@value":"Lassen","@language":"nl"})"_s;
    QTest::newRow("names in two languages") << u"credentialSubject.achievement.name"_s
                                            << uR"([{"@value":"Lassen"},{"@value":"Welding"}])"_s;
    QTest::newRow("no name but its own") << u"credentialSubject.achievement.name"_s << QString();
    QTest::newRow("subjects in a list")
        << u"credentialSubject"_s << uR"([{"achievement":[{"name":"Lassen"}]}])"_s;
}

void SummaryTest::written()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QCOMPARE(summarize(with(fullBadge(), path, samples::json(value.toUtf8()))).name, u"Lassen"_s);
    QCOMPARE(summarize({}), BadgeSummary());
}

QTEST_GUILESS_MAIN(SummaryTest)
#include "summarytest.moc"
