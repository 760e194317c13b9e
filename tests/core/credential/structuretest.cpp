// SPDX-License-Identifier: GPL-3.0-or-later
// What a badge of anybody must hold, and what it may do otherwise than specified.
#include "tests/unitmain.h"

#include "core/credential/verify.h"
#include "tests/core/credential/fullbadge.h"

#include <QJsonArray>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using samples::fullBadge;
using samples::json;
using samples::reasonOf;
using samples::reportOf;
using samples::with;

class StructureTest : public QObject {
    Q_OBJECT
private slots:
    void refused_data();
    void refused();
    void readWithAWarning_data();
    void readWithAWarning();
    void fullBadgeIsClean();
    void version1_data();
    void version1();
    void versionsThatAreMixed_data();
    void versionsThatAreMixed();
    void otherKinds_data();
    void otherKinds();
    void neverIssued_data();
    void neverIssued();
};

void StructureTest::refused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* path, const char* value, const char* why) {
        QTest::addRow("%s %s", path, value)
            << QString::fromLatin1(path) << QString::fromUtf8(value) << QString::fromLatin1(why);
    };
    row("@context", "", "@context: is missing");
    row("@context", R"(["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://www.w3.org/ns/credentials/v2"])",
        "@context: must begin");
    row("@context", R"("https://www.w3.org/ns/credentials/v2")", "@context: does not hold Open");
    row("@context", R"(["https://www.w3.org/ns/credentials/v2", 7])", "@context: holds what is no");
    row("type", R"(["OpenBadgeCredential"])", "type VerifiableCredential");
    row("id", R"("badge-7")", "id: is no URI");
    row("id", "7", "id: is no URI");
    row("name", R"(["a","b"])", "name: must be one");
    row("name", R"({"x":1})", "name: is no text");
    row("awardedDate", R"("gisteren")", "awardedDate: is no date");
    row("validFrom", "", "validFrom: is missing");
    row("issuer", "", "issuer.id: is missing");
    row("issuer.id", "", "issuer.id: is missing");
    row("issuer.id", R"("De Schakel")", "issuer.id: is no URI");
    row("issuer.id", R"("https://een twee")", "issuer.id: is no URI");
    row("issuer.type", R"(["Club"])", "issuer.type: does not hold Profile");
    row("issuer.name", R"(["a","b"])", "issuer.name: must be one");
    row("issuer.address.geo.latitude", R"("noord")", "issuer.address.geo.latitude: is no number");
    row("issuer.address.geo.type", R"("Point")", "issuer.address.geo.type: does not hold");
    row("issuer.parentOrg.type", R"(["X"])", "issuer.parentOrg.type: does not hold Profile");
    row("issuer.otherIdentifier.0.identifier", "", "issuer.otherIdentifier[0].identifier: is mi");
    row("issuer.dateOfBirth", R"("vroeger")", "issuer.dateOfBirth: is no date");
    row("credentialSubject", "", "credentialSubject: is missing");
    row("credentialSubject", R"("urn:x:y")", "credentialSubject: is no object");
    row("credentialSubject", R"([{"id":"urn:a:b"},{"id":"urn:a:c"}])",
        "credentialSubject: must be");
    row("credentialSubject.id", R"("Sam")", "credentialSubject.id: is no URI");
    row("credentialSubject.type", "", "credentialSubject.type: is missing");
    row("credentialSubject.type", R"("Person")", "credentialSubject.type: does not hold");
    row("credentialSubject.achievement", "", "credentialSubject.achievement: is missing");
    row("credentialSubject.achievement", R"("urn:x:y")",
        "credentialSubject.achievement: is no obj");
    row("credentialSubject.achievement.type", "", "credentialSubject.achievement.type: is missing");
    row("credentialSubject.achievement.name", "", "credentialSubject.achievement.name: is missing");
    row("credentialSubject.achievement.name", "12",
        "credentialSubject.achievement.name: is no text");
    row("credentialSubject.achievement.name", "null",
        "credentialSubject.achievement.name: is missi");
    row("credentialSubject.achievement.description", "",
        "credentialSubject.achievement.description");
    row("credentialSubject.achievement.criteria", "",
        "credentialSubject.achievement.criteria: is m");
    row("credentialSubject.achievement.criteria", "1",
        "credentialSubject.achievement.criteria: is");
    row("credentialSubject.achievement.criteria.narrative", "{\"a\":1}",
        "credentialSubject.achievement.criteria.narrative: is no text");
    row("credentialSubject.achievement.alignment.0.targetName", "",
        "alignment[0].targetName: is mi");
    row("credentialSubject.achievement.alignment.0.targetUrl", "",
        "alignment[0].targetUrl: is miss");
    row("credentialSubject.achievement.creditsAvailable", R"("veel")",
        "creditsAvailable: is no num");
    row("credentialSubject.achievement.endorsementJwt", R"(["a.b"])",
        "endorsementJwt[0]: is no JWT");
    row("credentialSubject.achievement.endorsement", R"(["x"])", "endorsement[0]: is no object");
    row("credentialSubject.achievement.image", "7", "achievement.image: is no object");
    row("credentialSubject.achievement.image.type", R"("Foto")", "image.type: does not hold Image");
    row("credentialSubject.achievement.resultDescription.0.id", "",
        "resultDescription[0].id: is mi");
    row("credentialSubject.achievement.resultDescription.0.resultType", "",
        "[0].resultType: is mis");
    row("credentialSubject.achievement.resultDescription.0.type", R"("X")",
        "[0].type: does not hol");
    row("credentialSubject.achievement.resultDescription.0.rubricCriterionLevel.0.name", "",
        "resultDescription[0].rubricCriterionLevel[0].name: is missing");
    row("credentialSubject.result.0.status", R"("Passed")", "result[0].status: Passed is none");
    row("credentialSubject.result.0.type", R"("Score")", "result[0].type: does not hold Result");
    row("credentialSubject.result", R"([7])", "credentialSubject.result[0]: is no object");
    row("credentialSubject.activityEndDate", R"("2026-13-01")", "activityEndDate: is no date");
    row("credentialSubject.creditsEarned", R"({"a":1})", "creditsEarned: is no number");
    row("credentialSubject.identifier.0.hashed", R"("soms")", "identifier[0].hashed: is neither");
    row("credentialSubject.identifier.0.hashed", "", "identifier[0].hashed: is missing");
    row("credentialSubject.identifier.0.identityHash", "",
        "identifier[0].identityHash: is missing");
    row("credentialSubject.identifier.0.type", R"("Person")", "identifier[0].type: does not hold");
    row("credentialSubject.source.type", R"("X")", "credentialSubject.source.type: does not hold");
    row("evidence.0.type", R"("Foto")", "evidence[0].type: does not hold Evidence");
    row("evidence.0.name", R"([1,2])", "evidence[0].name: must be one");
    row("credentialStatus", R"({"id":"https://s.voorbeeld.nl/1"})",
        "credentialStatus.type: is mis");
    row("credentialSchema", R"("https://s.voorbeeld.nl/1")", "credentialSchema: is no object");
    row("termsOfUse", R"([{"id":"urn:a:b"}])", "termsOfUse[0].type: is missing");
}

void StructureTest::refused()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, why);
    const auto report = reportOf(with(fullBadge(), path, json(value.toUtf8())));
    const Check* structure = report.check(u"structure");
    QVERIFY2(structure->why.contains(why), qPrintable(structure->why));
    QVERIFY(structure->reason == Reason::BadProperty
            || structure->reason == Reason::MissingProperty);
    QCOMPARE(report.verdict, Verdict::Refused);
}

void StructureTest::readWithAWarning_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char* path, const char* value, const char* warning) {
        QTest::addRow("%s %s", path, value) << QString::fromLatin1(path) << QString::fromUtf8(value)
                                            << QString::fromLatin1(warning);
    };
    row("@context", R"(["https://www.w3.org/ns/credentials/v2", {"x":"urn:x"},
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json"])",
        "@context: Open Badges 3.0 should");
    row("@context", R"(["https://www.w3.org/ns/credentials/v2", "https://elders.voorbeeld.nl/c"])",
        "@context: does not hold Open Badges 3.0");
    row("id", "", "id: is missing");
    row("image", R"("https://werkplaats.voorbeeld.nl/b.png")",
        "image: should be an object of type");
    row("awardedDate", R"("2026-02-27")", "awardedDate: has no time zone");
    row("awardedDate", R"("2026-02-27T12:00:00")", "awardedDate: has no time zone");
    row("issuer.type", "", "issuer.type: is missing");
    row("issuer.url", R"("www.werkplaats.nl")", "issuer.url: is no URI");
    row("issuer.name", R"({"@value":"Werkplaats","@language":"nl"})",
        "issuer.name: is no plain text");
    row("issuer.description", "null", "issuer.description: is empty");
    row("issuer.endorsement", "[]", "issuer.endorsement: is empty");
    row("credentialSubject.achievement", "ARRAY",
        "credentialSubject.achievement: should be no array");
    row("credentialSubject.achievement.achievementType", R"("Vaardigheid")",
        "achievementType: Vaardi");
    row("credentialSubject.achievement.inLanguage", R"("en_EN")",
        "inLanguage: is no language code");
    row("credentialSubject.achievement.description", R"("")", "description: is empty");
    row("credentialSubject.achievement.criteria", R"("https://c.voorbeeld.nl/")",
        "criteria: should");
    row("credentialSubject.achievement.image", R"("https://c.voorbeeld.nl/i.png")",
        "image: should");
    row("credentialSubject.achievement.tag", R"("metaal")", "tag: should be an array");
    row("credentialSubject.achievement.alignment", R"({"type":["Alignment"],"targetName":"a",
        "targetUrl":"https://a.voorbeeld.nl/"})",
        "achievement.alignment: should be an array");
    row("credentialSubject.achievement.alignment.0.targetType", R"("Skill")",
        "targetType: Skill is");
    row("credentialSubject.achievement.alignment.0.targetCode", "7",
        "targetCode: is no plain text");
    row("credentialSubject.achievement.alignment.0.targetCode", "null", "targetCode: is empty");
    row("credentialSubject.achievement.alignment.0.targetUrl", R"("esco 12")",
        "targetUrl: is no URI");
    row("credentialSubject.achievement.alignment.0.type", "", "alignment[0].type: is missing");
    row("credentialSubject.creditsEarned", R"("1.5")", "creditsEarned: is a number in quotes");
    row("credentialSubject.identifier.0.hashed", R"("false")",
        "hashed: is true or false in quotes");
    row("credentialSubject.identifier.0.identityType", R"("email")", "identityType: email is none");
    row("credentialSubject.result.0.value", "8.5", "result[0].value: is no plain text");
    row("evidence", "[null]", "evidence[0]: is empty");
}

void StructureTest::readWithAWarning()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, warning);
    const auto badge = fullBadge();
    const QJsonValue other = value == "ARRAY"_L1
        ? QJsonValue(QJsonArray{ badge["credentialSubject"_L1]["achievement"_L1] })
        : json(value.toUtf8());
    const auto report = reportOf(with(badge, path, other));
    QVERIFY2(report.verdict == Verdict::Valid, qPrintable(report.check(u"structure")->why));
    QVERIFY2(report.warnings.join(u'\n').contains(warning),
             qPrintable(report.warnings.join(u'\n')));
    QCOMPARE(report.toJson()["warnings"_L1].toArray().size(), report.warnings.size());
}

void StructureTest::fullBadgeIsClean()
{
    const auto report = reportOf(fullBadge());
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(report.warnings, QStringList());
    // What no context names is not this check's business.
    QCOMPARE(reportOf(with(fullBadge(), u"credentialSubject.achievement.ECTS"_s, 2.5)).verdict,
             Verdict::Valid);
    // Traps 4 and 9: both are left out by most.
    auto bare = with(fullBadge(), u"credentialSubject.id"_s, QJsonValue::Undefined);
    bare = with(bare, u"credentialSubject.identifier"_s, QJsonValue::Undefined);
    bare = with(bare, u"credentialSubject.achievement.achievementType"_s, QJsonValue::Undefined);
    const auto nobodys = reportOf(bare);
    QCOMPARE(nobodys.verdict, Verdict::Valid);
    QCOMPARE(nobodys.warnings,
             QStringList{ u"credentialSubject: has neither id nor identifier"_s });
    QCOMPARE(reportOf(with(fullBadge(), u"issuer"_s, fullBadge()["issuer"_L1]["id"_L1])).verdict,
             Verdict::Valid);
}

static QJsonObject ofVersion1(const QString& type)
{
    auto badge = fullBadge();
    badge.insert("@context"_L1,
                 QJsonArray{ u"https://www.w3.org/2018/credentials/v1"_s,
                             u"https://purl.imsglobal.org/spec/ob/v3p0/context.json"_s });
    badge.insert("type"_L1, QJsonArray{ u"VerifiableCredential"_s, type });
    badge.insert("issuanceDate"_L1, badge.take("validFrom"_L1));
    badge.insert("expirationDate"_L1, u"2028-03-01T09:30:00Z"_s);
    return badge;
}

void StructureTest::version1_data()
{
    QTest::addColumn<bool>("isInVc");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("left");
    const QString badge = u"OpenBadgeCredential"_s;
    QTest::newRow("at top level") << false << badge << QStringList{};
    QTest::newRow("in the claim vc") << true << badge << QStringList{};
    QTest::newRow("under its other name") << true << u"AchievementCredential"_s << QStringList{};
    QTest::newRow("the claims say the rest")
        << true << badge
        << QStringList{ u"id"_s, u"issuanceDate"_s, u"expirationDate"_s, u"issuer"_s };
}

void StructureTest::version1()
{
    QFETCH(bool, isInVc);
    QFETCH(QString, type);
    QFETCH(QStringList, left);
    auto credential = ofVersion1(type);
    const QJsonObject claims{ { u"iss"_s, credential["issuer"_L1]["id"_L1] },
                              { u"jti"_s, credential["id"_L1] },
                              { u"sub"_s, credential["credentialSubject"_L1]["id"_L1] },
                              { u"nbf"_s, 1772357400 },
                              { u"exp"_s, 1835515800 } };
    for (const QString& name : left)
        credential.remove(name);
    if (!left.isEmpty())
        credential = with(credential, u"credentialSubject.id"_s, QJsonValue::Undefined);
    auto payload = claims;
    if (isInVc)
        payload.insert("vc"_L1, credential);
    for (auto it = credential.begin(); !isInVc && it != credential.end(); ++it)
        payload.insert(it.key(), it.value());
    const auto header = samples::part(samples::jwt(), 0);
    auto options = samples::trusting();
    const auto report = verify(samples::resigned(header, payload), options);
    QVERIFY2(report.verdict == Verdict::Valid, qPrintable(report.check(u"structure")->why));
    QCOMPARE(report.credential["credentialSubject"_L1]["id"_L1], claims["sub"_L1]);
    options.now = samples::at(u"2028-03-01T09:30:01Z"_s);
    QCOMPARE(reasonOf(verify(samples::resigned(header, payload), options), u"dates"_s),
             Reason::Expired);
}

void StructureTest::versionsThatAreMixed_data()
{
    QTest::addColumn<QJsonObject>("credential");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QJsonObject& credential, const QString& why) {
        QTest::newRow(name) << credential << why;
    };
    const QString badge = u"OpenBadgeCredential"_s;
    row("2.0 with issuanceDate", with(fullBadge(), u"issuanceDate"_s, u"2026-03-01T09:30:00Z"_s),
        u"issuanceDate: belongs to version 1.1"_s);
    row("2.0 with expirationDate",
        with(fullBadge(), u"expirationDate"_s, u"2028-03-01T09:30:00Z"_s),
        u"expirationDate: belongs to version 1.1"_s);
    row("1.1 with validFrom", with(ofVersion1(badge), u"validFrom"_s, u"2026-03-01T09:30:00Z"_s),
        u"validFrom: belongs to version 2.0"_s);
    row("1.1 with validUntil", with(ofVersion1(badge), u"validUntil"_s, u"2028-03-01T09:30:00Z"_s),
        u"validUntil: belongs to version 2.0"_s);
    row("1.1 without date", with(ofVersion1(badge), u"issuanceDate"_s, QJsonValue::Undefined),
        u"issuanceDate: is missing"_s);
    const QJsonArray both{ u"https://www.w3.org/ns/credentials/v2"_s,
                           u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s,
                           u"https://www.w3.org/2018/credentials/v1"_s };
    row("both contexts", with(fullBadge(), u"@context"_s, both), u"@context: mixes versions"_s);
}

void StructureTest::versionsThatAreMixed()
{
    QFETCH(QJsonObject, credential);
    QFETCH(QString, why);
    const auto report = reportOf(credential);
    QCOMPARE(report.verdict, Verdict::Refused);
    QVERIFY2(report.check(u"structure")->why.contains(why),
             qPrintable(report.check(u"structure")->why));
}

void StructureTest::otherKinds_data()
{
    QTest::addColumn<QJsonArray>("type");
    QTest::addColumn<QJsonValue>("subject");
    QTest::addColumn<QString>("warning");
    QTest::newRow("learner record") << QJsonArray{ u"VerifiableCredential"_s, u"ClrCredential"_s }
                                    << json(R"({"id":"urn:x:y","type":["ClrSubject"]})")
                                    << u"type: this is no badge: it is of type ClrCredential"_s;
    QTest::newRow("status list")
        << QJsonArray{ u"VerifiableCredential"_s, u"BitstringStatusListCredential"_s }
        << json(R"({"id":"urn:x:y","type":"BitstringStatusList"})")
        << u"type: this is no badge: it is of type BitstringStatusListCredential"_s;
    QTest::newRow("any") << QJsonArray{ u"VerifiableCredential"_s }
                         << json(R"([{"id":"urn:x:y"},{"id":"urn:x:z"}])")
                         << u"type: this is no badge: it is of type VerifiableCredential"_s;
}

void StructureTest::otherKinds()
{
    QFETCH(QJsonArray, type);
    QFETCH(QJsonValue, subject);
    QFETCH(QString, warning);
    QJsonObject credential{ { u"@context"_s, u"https://www.w3.org/ns/credentials/v2"_s },
                            { u"id"_s, u"https://elders.voorbeeld.nl/1"_s },
                            { u"type"_s, type },
                            { u"issuer"_s, crypto::toDidKey(samples::key().publicKey()) },
                            { u"credentialSubject"_s, subject } };
    // Version 2.0 needs no dates, Open Badges does.
    auto header = samples::part(samples::jwt(), 0);
    header.insert("typ"_L1, u"vc+jwt"_s);
    auto report = verify(samples::resigned(header, credential), samples::trusting());
    QVERIFY2(report.verdict == Verdict::Valid, qPrintable(report.check(u"structure")->why));
    QCOMPARE(report.warnings, QStringList{ warning });
    credential.remove(u"credentialSubject"_s);
    report = verify(samples::resigned(header, credential), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
}

void StructureTest::neverIssued_data()
{
    readWithAWarning_data();
}

void StructureTest::neverIssued()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    const auto badge = fullBadge();
    QVERIFY(checkIssuable(badge));
    if (value == "ARRAY"_L1)
        return;
    const auto wrong = checkIssuable(with(badge, path, json(value.toUtf8())));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, base::Code::Malformed);
    QVERIFY2(wrong.error().detail.startsWith(path.section(u'.', 0, 0)),
             qPrintable(wrong.error().detail));
}

QTEST_GUILESS_MAIN(StructureTest)
#include "structuretest.moc"
