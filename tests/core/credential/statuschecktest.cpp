// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/statuslist.h"
#include "tests/core/credential/fakeweb.h"
#include "tests/core/credential/resigned.h"
#include "tests/unitmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using base::Code;
using samples::FakeWeb;
using samples::reasonOf;

namespace {

const QString address = u"https://stad.nl/status/1"_s;

QString didOf(quint64 seed)
{
    return crypto::toDidKey(samples::key(seed).publicKey());
}

QString methodOf(quint64 seed)
{
    return crypto::didKeyMethod(samples::key(seed).publicKey());
}

QJsonObject entry(const QString& purpose = u"revocation"_s, const QJsonValue& index = u"7"_s)
{
    return { { u"id"_s, address + u"#7"_s },
             { u"type"_s, u"BitstringStatusListEntry"_s },
             { u"statusPurpose"_s, purpose },
             { u"statusListIndex"_s, index },
             { u"statusListCredential"_s, address } };
}

QJsonObject entryWith(const QString& name, const QJsonValue& value)
{
    QJsonObject changed = entry();
    changed.insert(name, value);
    return changed;
}

/// A badge of key 1 with that status.
QByteArray badge(const QJsonValue& status)
{
    QJsonObject payload = samples::part(samples::jwt(), 1);
    payload.insert(u"credentialStatus"_s, status);
    return samples::resigned(samples::part(samples::jwt(), 0), payload);
}

/// A list of key \a seed with these entries on, changed by \a changes before it is signed.
QByteArray listOf(const QList<qint64>& on, quint64 seed = 1,
                  const std::function<void(QJsonObject&)>& changes = {},
                  const QString& purpose = u"revocation"_s)
{
    StatusListContent content{ address,
                               didOf(seed),
                               samples::at(u"2026-05-01T00:00:00Z"_s),
                               { purpose },
                               StatusList::make().value_or(StatusList()) };
    for (const qint64 index : on)
        (void)content.list.set(index, true);
    QJsonObject credential = buildStatusList(content).value_or(QJsonObject());
    if (changes)
        changes(credential);
    return signStatusList(credential, samples::key(seed), methodOf(seed), Format::VcJwt)
        .value_or(QByteArray());
}

std::function<void(QJsonObject&)> with(const QString& name, const QJsonValue& value)
{
    return [=](QJsonObject& credential) { credential.insert(name, value); };
}

} // namespace

class StatusCheckTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_web = std::make_shared<FakeWeb>(); }
    void entries_data();
    void entries();
    void lists_data();
    void lists();
    void otherIssuer();
    void failures_data();
    void failures();
    void kept();
    void several_data();
    void several();
    void ownKnowledgeWins();
    void version1();
    void offline();

private:
    Report look(const QByteArray& jwt, const QList<TrustedIssuer>& more = {}) const
    {
        VerifyOptions options = samples::trusting();
        options.trusted += more;
        options.web = m_web;
        return verify(jwt, options);
    }

    std::shared_ptr<FakeWeb> m_web;
};

void StatusCheckTest::entries_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* name, const QJsonObject& object, Reason reason,
                        Verdict verdict) { QTest::newRow(name) << object << reason << verdict; };
    const auto at = [](const QJsonValue& index) { return entry(u"revocation"_s, index); };
    row("off", at(u"7"_s), Reason::StatusGood, Verdict::Valid);
    row("first", at(u"0"_s), Reason::Revoked, Verdict::Refused);
    row("beside the first", at(u"1"_s), Reason::StatusGood, Verdict::Valid);
    row("last", at(u"131071"_s), Reason::Revoked, Verdict::Refused);
    row("beside the last", at(u"131070"_s), Reason::StatusGood, Verdict::Valid);
    row("out of range", at(u"131072"_s), Reason::StatusRefused, Verdict::Refused);
    row("a bare number", at(7), Reason::StatusGood, Verdict::Valid);
    row("a bare number that is on", at(0), Reason::Revoked, Verdict::Refused);
    for (const QJsonValue& bad :
         { QJsonValue(u"-1"_s), QJsonValue(u"+7"_s), QJsonValue(u"0x7"_s), QJsonValue(u"7.0"_s),
           QJsonValue(u" 7"_s), QJsonValue(u""_s), QJsonValue(u"9999999999999999999"_s),
           QJsonValue(u"\u0667"_s), QJsonValue(-1), QJsonValue(7.5), QJsonValue(1e300),
           QJsonValue(true), QJsonValue(QJsonArray{ u"7"_s }), QJsonValue(QJsonValue::Undefined) })
        row(qPrintable(u"index %1"_s.arg(QString::fromUtf8(
                QJsonDocument(QJsonArray{ bad }).toJson(QJsonDocument::Compact)))),
            at(bad), Reason::BadProperty, Verdict::Refused);
    row("messages", entryWith(u"statusPurpose"_s, u"message"_s), Reason::CannotCheckKind,
        Verdict::Unsure);
    row("no purpose", entryWith(u"statusPurpose"_s, QJsonValue::Undefined), Reason::CannotCheckKind,
        Verdict::Unsure);
    row("suspension in a list of revocations", entry(u"suspension"_s), Reason::StatusRefused,
        Verdict::Refused);
    row("one bit", entryWith(u"statusSize"_s, 1), Reason::StatusGood, Verdict::Valid);
    row("two bits", entryWith(u"statusSize"_s, 2), Reason::CannotCheckKind, Verdict::Unsure);
    row("of another type", entryWith(u"type"_s, u"RevocationList2020Status"_s),
        Reason::CannotCheckKind, Verdict::Unsure);
    // What has no type is not put together well, whoever's list it is.
    row("without type", entryWith(u"type"_s, QJsonValue::Undefined), Reason::CannotCheckKind,
        Verdict::Refused);
    row("by http", entryWith(u"statusListCredential"_s, u"http://stad.nl/status/1"_s),
        Reason::StatusRefused, Verdict::Unsure);
    row("no address", entryWith(u"statusListCredential"_s, QJsonValue::Undefined),
        Reason::StatusRefused, Verdict::Unsure);
    row("a file", entryWith(u"statusListCredential"_s, u"file:///etc/passwd"_s),
        Reason::StatusRefused, Verdict::Unsure);
    row("nothing there", entryWith(u"statusListCredential"_s, u"https://stad.nl/status/2"_s),
        Reason::StatusNotReached, Verdict::Unsure);
}

void StatusCheckTest::entries()
{
    QFETCH(QJsonObject, entry);
    m_web->answer(address, listOf({ 0, 131'071 }));
    const Report report = look(badge(entry));
    QTEST(reasonOf(report, u"status"_s), "reason");
    QTEST(report.verdict, "verdict");
}

void StatusCheckTest::lists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* name, const QByteArray& list, Reason reason,
                        Verdict verdict = Verdict::Refused) {
        QTest::newRow(name) << list << reason << verdict;
    };
    const QByteArray good = listOf({});
    row("good", good, Reason::StatusGood, Verdict::Valid);
    row("in lines", '\n' + good + "\r\n", Reason::StatusGood, Verdict::Valid);
    row("without id", listOf({}, 1, [](QJsonObject& one) { one.remove(u"id"_s); }),
        Reason::StatusGood, Verdict::Valid);
    row("of two purposes",
        listOf(
            {}, 1,
            [](QJsonObject& one) {
                auto subject = one["credentialSubject"_L1].toObject();
                subject.insert(u"statusPurpose"_s, QJsonArray{ u"suspension"_s, u"revocation"_s });
                one.insert(u"credentialSubject"_s, subject);
            }),
        Reason::StatusGood, Verdict::Valid);
    row("another list", listOf({}, 1, with(u"id"_s, u"https://stad.nl/status/9"_s)),
        Reason::StatusRefused);
    row("expired", listOf({}, 1, with(u"validUntil"_s, u"2026-05-02T00:00:00Z"_s)),
        Reason::StatusRefused);
    row("of later", listOf({}, 1, with(u"validFrom"_s, u"2026-06-02T00:00:00Z"_s)),
        Reason::StatusNotReached, Verdict::Unsure);
    QByteArray changed = good;
    changed[changed.indexOf('.') + 40] ^= 1;
    row("changed", changed, Reason::StatusRefused);
    row("cut short", good.chopped(3), Reason::StatusRefused);
    const QJsonObject plain = samples::part(good, 1);
    row("unsigned", samples::compact(plain), Reason::StatusRefused);
    row("in the name of the issuer",
        samples::resigned({ { u"alg"_s, u"EdDSA"_s }, { u"kid"_s, methodOf(2) } }, plain, 2),
        Reason::StatusRefused);
    row("signed in another way",
        samples::resigned({ { u"alg"_s, u"ES256"_s }, { u"kid"_s, methodOf(1) } }, plain),
        Reason::StatusNotReached, Verdict::Unsure);
    row("a badge", samples::jwt(), Reason::StatusRefused);
    row("nothing", "", Reason::StatusRefused);
    row("a web page", "<!doctype html><p>hallo", Reason::StatusRefused);
    row("twice a name", "{\"id\":\"a\",\"id\":\"b\"}", Reason::StatusRefused);
    row("with a list of its own", listOf({}, 1, with(u"credentialStatus"_s, entry())),
        Reason::StatusGood, Verdict::Valid);
}

void StatusCheckTest::lists()
{
    QFETCH(QByteArray, list);
    QFETCH(Verdict, verdict);
    m_web->answer(address, list);
    const Report report = look(badge(entry()));
    const Check* status = report.check(u"status");
    QVERIFY(status);
    QVERIFY2(report.verdict == verdict, qPrintable(status->why));
    QTEST(status->reason, "reason");
    QCOMPARE(m_web->asked, QStringList{ address });
}

void StatusCheckTest::otherIssuer()
{
    m_web->answer(address, listOf({}, 2));
    Report report = look(badge(entry()));
    QCOMPARE(report.verdict, Verdict::Unsure);
    QCOMPARE(reasonOf(report, u"status"_s), Reason::StatusRefused);
    // A city that is known may keep the list of its centres.
    report = look(badge(entry()), { samples::known(samples::key(2)) });
    QCOMPARE(report.verdict, Verdict::Valid);
}

void StatusCheckTest::failures_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("no network") << Code::Unavailable << Reason::StatusNotReached;
    QTest::newRow("slow") << Code::Timeout << Reason::StatusNotReached;
    QTest::newRow("gone") << Code::NotFound << Reason::StatusNotReached;
    QTest::newRow("leads elsewhere") << Code::Refused << Reason::StatusRefused;
    QTest::newRow("huge") << Code::TooBig << Reason::StatusRefused;
    QTest::newRow("a web page") << Code::Malformed << Reason::StatusRefused;
}

void StatusCheckTest::failures()
{
    QFETCH(Code, code);
    m_web->fail(address, code);
    const Report report = look(badge(entry()));
    QTEST(reasonOf(report, u"status"_s), "reason");
    QCOMPARE(report.verdict, Verdict::Unsure);
}

void StatusCheckTest::kept()
{
    m_web->isKept = true;
    m_web->answer(address, listOf({ 0 }));
    Report report = look(badge(entry()));
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(reasonOf(report, u"status"_s), Reason::StatusKept);
    QVERIFY(report.check(u"status")->why.contains("2026-05-01"_L1));
    report = look(badge(entry(u"revocation"_s, u"0"_s)));
    QCOMPARE(reasonOf(report, u"status"_s), Reason::Revoked);
    // Kept for too long tells nothing, and is not the badge's fault.
    m_web->answer(address, listOf({}, 1, with(u"validUntil"_s, u"2026-05-02T00:00:00Z"_s)));
    QCOMPARE(look(badge(entry())).verdict, Verdict::Unsure);
}

void StatusCheckTest::several_data()
{
    QTest::addColumn<QJsonValue>("status");
    QTest::addColumn<Reason>("reason");
    const QJsonObject suspended{ { u"type"_s, u"BitstringStatusListEntry"_s },
                                 { u"statusPurpose"_s, u"suspension"_s },
                                 { u"statusListIndex"_s, u"3"_s },
                                 { u"statusListCredential"_s, u"https://stad.nl/status/s"_s } };
    QJsonObject notSuspended = suspended;
    notSuspended.insert(u"statusListIndex"_s, u"4"_s);
    const QJsonObject gone = entryWith(u"statusListCredential"_s, u"https://stad.nl/gone"_s);
    const QJsonObject message = entryWith(u"statusPurpose"_s, u"message"_s);
    const auto row = [](const char* name, const QJsonValue& status, Reason reason) {
        QTest::newRow(name) << status << reason;
    };
    row("both fine", QJsonArray{ entry(), notSuspended }, Reason::StatusGood);
    row("suspended", QJsonArray{ entry(), suspended }, Reason::Suspended);
    row("suspended first", QJsonArray{ suspended, entry() }, Reason::Suspended);
    row("one gone", QJsonArray{ entry(), gone }, Reason::StatusNotReached);
    row("one gone, one says no", QJsonArray{ gone, suspended }, Reason::Suspended);
    row("one of another kind", QJsonArray{ entry(), message }, Reason::CannotCheckKind);
    row("none", QJsonArray{}, Reason::BadProperty);
    row("a text", u"https://stad.nl/status/1#7"_s, Reason::BadProperty);
    row("nothing", QJsonValue::Null, Reason::BadProperty);
    row("a text among them", QJsonArray{ entry(), u"x"_s }, Reason::BadProperty);
    QJsonArray many;
    for (int i = 0; i < 9; ++i)
        many.append(entry());
    row("very many", many, Reason::BadProperty);
}

void StatusCheckTest::several()
{
    QFETCH(QJsonValue, status);
    m_web->answer(address, listOf({}));
    m_web->answer(u"https://stad.nl/status/s"_s,
                  listOf({ 3 }, 1, with(u"id"_s, u"https://stad.nl/status/s"_s), u"suspension"_s));
    QTEST(reasonOf(look(badge(status)), u"status"_s), "reason");
}

void StatusCheckTest::ownKnowledgeWins()
{
    m_web->answer(address, listOf({}));
    VerifyOptions options = samples::trusting();
    options.web = m_web;
    options.revoked.insert(samples::part(samples::jwt(), 1)["id"_L1].toString(),
                           { samples::now, {} });
    QCOMPARE(verify(badge(entry()), options).verdict, Verdict::Refused);
    QVERIFY(m_web->asked.isEmpty());
    // Part of what was taken back cannot be read, but the list says no.
    options = samples::trusting();
    options.web = m_web;
    options.isRevokedWhole = false;
    QCOMPARE(reasonOf(verify(badge(entry()), options), u"status"_s), Reason::StatusDamaged);
    m_web->answer(address, listOf({ 7 }));
    QCOMPARE(reasonOf(verify(badge(entry()), options), u"status"_s), Reason::Revoked);
}

void StatusCheckTest::version1()
{
    const auto old = [](bool isOn) {
        return listOf(isOn ? QList<qint64>{ 7 } : QList<qint64>{}, 1, [](QJsonObject& one) {
            auto subject = one["credentialSubject"_L1].toObject();
            subject.insert(u"type"_s, u"StatusList2021"_s);
            subject.insert(u"encodedList"_s, subject["encodedList"_L1].toString().sliced(1));
            one.insert(u"credentialSubject"_s, subject);
            one.insert(u"type"_s,
                       QJsonArray{ u"VerifiableCredential"_s, u"StatusList2021Credential"_s });
            one.insert(u"@context"_s, QJsonArray{ u"https://www.w3.org/2018/credentials/v1"_s });
            one.insert(u"issuanceDate"_s, one.take(u"validFrom"_s));
        });
    };
    const QByteArray jwt = badge(entryWith(u"type"_s, u"StatusList2021Entry"_s));
    m_web->answer(address, old(false));
    QCOMPARE(reasonOf(look(jwt), u"status"_s), Reason::StatusGood);
    m_web->answer(address, old(true));
    QCOMPARE(reasonOf(look(jwt), u"status"_s), Reason::Revoked);
}

void StatusCheckTest::offline()
{
    VerifyOptions options = samples::trusting();
    QCOMPARE(reasonOf(verify(badge(entry()), options), u"status"_s), Reason::StatusNotAsked);
}

QTEST_GUILESS_MAIN(StatusCheckTest)
#include "statuschecktest.moc"
