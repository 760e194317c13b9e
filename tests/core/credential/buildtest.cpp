// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/build.h"

#include "tests/core/credential/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;

using Change = std::function<void(QJsonObject&)>;
Q_DECLARE_METATYPE(Change)

class BuildTest : public QObject {
    Q_OBJECT
private slots:
    void allEditionsMayBeSigned();
    void publicNamesNobody();
    void ownCarriesTheName();
    void ownHashesTheAddress();
    void paperIsShort();
    void everyNestedObjectHasAType();
    void statusEntry();
    void pictureWithoutAddress();
    void refuses_data();
    void refuses();
    void hashOfSpecification();
};

static QByteArray text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void BuildTest::allEditionsMayBeSigned()
{
    const auto content = samples::badge(samples::key());
    for (const auto edition : { Edition::Public, Edition::Own, Edition::Paper }) {
        const auto credential = build(content, edition);
        const auto fine = checkIssuable(credential);
        QVERIFY2(fine, qPrintable(fine ? QString() : fine.error().detail));
        QCOMPARE(credential["id"_L1].toString(), content.idOf(edition));
        QCOMPARE(credential["@context"_L1].toArray(), QJsonArray::fromStringList(issueContexts()));
        QVERIFY(!credential.contains("credentialSchema"_L1));
    }
}

void BuildTest::publicNamesNobody()
{
    auto content = samples::badge(samples::key());
    content.recipient = { u"Amina El Idrissi"_s, u"amina@voorbeeld.nl"_s, u"zout"_s };
    const auto json = text(build(content, Edition::Public));
    QVERIFY(!json.contains("Amina"));
    QVERIFY(!json.contains("identifier"));
    QVERIFY(!json.contains("IdentityObject"));
}

void BuildTest::ownCarriesTheName()
{
    const auto identity = build(samples::badge(samples::key()),
                                Edition::Own)["credentialSubject"_L1]["identifier"_L1][0];
    QCOMPARE(identity["identityHash"_L1].toString(), u"Amina El Idrissi"_s);
    QCOMPARE(identity["identityType"_L1].toString(), u"name"_s);
    QCOMPARE(identity["hashed"_L1], QJsonValue(false));
}

void BuildTest::ownHashesTheAddress()
{
    auto content = samples::badge(samples::key());
    content.recipient = { u"Amina"_s, u"Amina@Voorbeeld.nl"_s, u"zout"_s };
    const auto credential = build(content, Edition::Own);
    const auto identity = credential["credentialSubject"_L1]["identifier"_L1][1];
    QCOMPARE(identity["identityHash"_L1].toString(), identityHash(u"amina@voorbeeld.nl", u"zout"));
    QCOMPARE(identity["salt"_L1].toString(), u"zout"_s);
    QVERIFY(!text(credential).toLower().contains("voorbeeld.nl\",\"identityhash"));
    QVERIFY(!text(build(content, Edition::Paper)).contains("emailAddress"));
}

void BuildTest::paperIsShort()
{
    const auto content = samples::badge(samples::key());
    const auto json = text(build(content, Edition::Paper));
    QVERIFY(json.contains("Amina El Idrissi"));
    QVERIFY(json.contains("Luistert en vat samen"));
    for (const char* name : { "evidence", "alignment", "image", "tag", "url" })
        QVERIFY2(!json.contains(QByteArray("\"") + name + "\""), name);
}

static void eachObject(const QJsonValue& value, const QString& path,
                       const std::function<void(const QJsonObject&, const QString&)>& visit)
{
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto& item : array)
            eachObject(item, path, visit);
    } else if (value.isObject()) {
        const auto object = value.toObject();
        visit(object, path);
        for (auto it = object.begin(); it != object.end(); ++it)
            eachObject(it.value(), path + u'.' + it.key(), visit);
    }
}

void BuildTest::everyNestedObjectHasAType()
{
    auto content = samples::badge(samples::key());
    content.issuer.image.png = "png"_L1.latin1();
    content.achievement.image.url = u"https://x.voorbeeld.nl/a.png"_s;
    content.achievement.resultDescriptions = {
        { u"urn:uuid:1"_s, u"Cijfer"_s, u"Percent"_s, {}, {}, u"0"_s, u"100"_s }
    };
    content.results = { { u"urn:uuid:1"_s, u"80"_s, u"Completed"_s } };
    content.status = StatusEntry{ u"https://stad.voorbeeld.nl/status/1"_s, 7 };
    const auto credential = build(content, Edition::Own);
    QVERIFY(checkIssuable(credential));
    eachObject(credential, {}, [](const QJsonObject& object, const QString& path) {
        // Criteria is the one class of Open Badges 3.0 that has no type.
        if (!path.endsWith(".criteria"_L1))
            QVERIFY2(object.contains("type"_L1), qPrintable(path));
    });
}

void BuildTest::statusEntry()
{
    auto content = samples::badge(samples::key());
    content.status = StatusEntry{ u"https://stad.voorbeeld.nl/status/1"_s, 94567 };
    // Not auto: that would be a reference into an object that is gone.
    const QJsonValue status = build(content, Edition::Public)["credentialStatus"_L1];
    QCOMPARE(status["statusListIndex"_L1], QJsonValue(u"94567"_s));
    QCOMPARE(status["id"_L1].toString(), u"https://stad.voorbeeld.nl/status/1#94567"_s);
    QVERIFY(status["id"_L1] != status["statusListCredential"_L1]);
}

void BuildTest::pictureWithoutAddress()
{
    auto content = samples::badge(samples::key());
    content.achievement.image.png = QByteArray("\x89PNG", 4);
    const auto image =
        build(content, Edition::Public)["credentialSubject"_L1]["achievement"_L1]["image"_L1];
    QCOMPARE(image["id"_L1].toString(), u"data:image/png;base64,iVBORw=="_s);
    QCOMPARE(image["type"_L1].toString(), u"Image"_s);
}

/// Changes a member at a path of names.
static Change set(const QStringList& path, const QJsonValue& value)
{
    return [path, value](QJsonObject& object) {
        const std::function<QJsonObject(QJsonObject, int)> go = [&](QJsonObject here, int i) {
            if (i + 1 < path.size())
                here.insert(path[i], go(here[path[i]].toObject(), i + 1));
            else if (value.isUndefined())
                here.remove(path[i]);
            else
                here.insert(path[i], value);
            return here;
        };
        object = go(object, 0);
    };
}

void BuildTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("property");
    const auto row = [](const char* name, const QStringList& path, const QJsonValue& value,
                        const QString& property) {
        QTest::newRow(name) << set(path, value) << property;
    };
    const QJsonValue gone(QJsonValue::Undefined);
    const QString subject = u"credentialSubject"_s;
    const QString achievement = u"achievement"_s;
    row("no context", { u"@context"_s }, gone, u"@context"_s);
    row("contexts turned", { u"@context"_s }, QJsonArray{ issueContexts()[1], issueContexts()[0] },
        u"@context"_s);
    row("no id", { u"id"_s }, gone, u"id"_s);
    row("id is no URI", { u"id"_s }, u"seven"_s, u"id"_s);
    row("no badge type", { u"type"_s }, QJsonArray{ u"VerifiableCredential"_s }, u"type"_s);
    row("old date name", { u"issuanceDate"_s }, u"2026-03-01T09:30:00Z"_s, u"issuanceDate"_s);
    row("no validFrom", { u"validFrom"_s }, gone, u"validFrom"_s);
    row("date without zone", { u"validFrom"_s }, u"2026-03-01T09:30:00"_s, u"validFrom"_s);
    row("parts of a second", { u"validFrom"_s }, u"2026-03-01T09:30:00.5Z"_s, u"validFrom"_s);
    row("ends before it starts", { u"validUntil"_s }, u"2026-02-01T09:30:00Z"_s, u"validUntil"_s);
    row("issuer without id", { u"issuer"_s, u"id"_s }, gone, u"issuer.id"_s);
    row("issuer whose name is a number", { u"issuer"_s, u"name"_s }, 5, u"issuer.name"_s);
    row("issuer without type", { u"issuer"_s, u"type"_s }, gone, u"issuer.type"_s);
    row("subject without id", { subject, u"id"_s }, gone, u"credentialSubject.id"_s);
    row("subject of another type", { subject, u"type"_s }, QJsonArray{ u"Person"_s },
        u"credentialSubject.type"_s);
    row("unknown result status", { subject, u"result"_s },
        QJsonArray{
            QJsonObject{ { u"type"_s, QJsonArray{ u"Result"_s } }, { u"status"_s, u"bogus"_s } } },
        u"credentialSubject.result.status"_s);
    row("no achievement", { subject, achievement }, gone, u"credentialSubject.achievement.id"_s);
    row("no criteria", { subject, achievement, u"criteria"_s }, gone,
        u"credentialSubject.achievement.criteria"_s);
    row("no name", { subject, achievement, u"name"_s }, gone,
        u"credentialSubject.achievement.name"_s);
    row("no description", { subject, achievement, u"description"_s }, gone,
        u"credentialSubject.achievement.description"_s);
    row("image as text", { subject, achievement, u"image"_s }, u"https://a/b.png"_s,
        u"credentialSubject.achievement.image.type"_s);
    row("null", { subject, achievement, u"tag"_s }, QJsonValue::Null,
        u"credentialSubject.achievement.tag"_s);
    row("empty array", { u"evidence"_s }, QJsonArray(), u"evidence"_s);
    row("empty text", { u"name"_s }, u""_s, u"name"_s);
    row("evidence bare", { u"evidence"_s }, QJsonObject{ { u"type"_s, u"Evidence"_s } },
        u"evidence"_s);
    row("evidence without type", { u"evidence"_s },
        QJsonArray{ QJsonObject{ { u"name"_s, u"x"_s } } }, u"evidence[0].type"_s);
    row("index as number", { u"credentialStatus"_s },
        QJsonObject{ { u"type"_s, u"BitstringStatusListEntry"_s },
                     { u"statusPurpose"_s, u"revocation"_s },
                     { u"statusListIndex"_s, 7 },
                     { u"statusListCredential"_s, u"https://a/b"_s } },
        u"credentialStatus.statusListIndex"_s);
}

void BuildTest::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, property);
    auto credential = build(samples::badge(samples::key()), Edition::Own);
    change(credential);
    const auto result = checkIssuable(credential);
    QVERIFY(!result);
    QVERIFY2(result.error().detail.startsWith(property + u':'), qPrintable(result.error().detail));
    const auto signer = samples::key();
    QVERIFY(!signJwt(credential, signer, u"kid"_s));
}

void BuildTest::hashOfSpecification()
{
    // printf 'a@example.orgKosher' | sha256sum
    QCOMPARE(identityHash(u"a@example.org", u"Kosher"),
             u"sha256$3570e49e8e00c41a9544401a81e8fc59ac2d14b80749a7829adc820b2f80cdfa"_s);
}

QTEST_GUILESS_MAIN(BuildTest)
#include "buildtest.moc"
