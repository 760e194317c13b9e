// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked of an assertion of Open Badges 2.0 whether its address was asked or not.
#include "tests/core/credential/badge2samples.h"
#include "tests/unitmain.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using samples::hostedAssertion;
using samples::json;
using samples::reasonOf;
using samples::whysOf;
using samples::with;

class Badge2ChecksTest : public QObject {
    Q_OBJECT
private slots:
    void structure_data();
    void structure();
    void dates_data();
    void dates();
    void recipient_data();
    void recipient();
};

void Badge2ChecksTest::structure_data()
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

void Badge2ChecksTest::structure()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, why);
    const auto file = with(hostedAssertion(), path, json(value.toUtf8()));
    const auto report = verify(samples::compact(file), samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
    QVERIFY2(report.check(u"structure")->why.startsWith(why), qPrintable(whysOf(report)));
}

void Badge2ChecksTest::dates_data()
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

void Badge2ChecksTest::dates()
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

void Badge2ChecksTest::recipient_data()
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

void Badge2ChecksTest::recipient()
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

QTEST_GUILESS_MAIN(Badge2ChecksTest)
#include "badge2checkstest.moc"
