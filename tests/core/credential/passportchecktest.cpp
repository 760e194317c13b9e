// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/passportcheck.h"

#include "core/base/encoding.h"
#include "tests/core/credential/samples.h"

#include <QJsonArray>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;

class PassportCheckTest : public QObject {
    Q_OBJECT
private slots:
    void verdicts_data();
    void verdicts();
    void aLineThatWasTakenBackIsNamed();
    void nothingUnsignedIsTold();
    void whatIsSignedMustBeAPassport_data();
    void whatIsSignedMustBeAPassport();
    void theTimeCounts_data();
    void theTimeCounts();
    void whatIsLeftOutIsCounted();
};

namespace {

const auto kept = u"IK-AAAAA-BBBBB"_s;
const auto gone = u"IK-CCCCC-DDDDD"_s;

QByteArray passport()
{
    PassportList list;
    list.holder = u"Amina El Idrissi"_s;
    list.date = QDate(2026, 6, 1);
    list.lines = { { kept, u"Samenwerken"_s, QDate(2026, 1, 10) },
                   { gone, u"Plannen"_s, QDate(2026, 2, 1) } };
    const auto code = passportCode(list, samples::key());
    return code ? jwtFromQrText(code->code.text()).value_or(QByteArray()) : QByteArray();
}

/// With another \a part (0 header, 1 payload), the signature as it was.
QByteArray changed(int part, const char* from, const char* to)
{
    QList<QByteArray> parts = passport().split('.');
    QByteArray text = base::fromBase64Url(parts[part]).value();
    parts[part] = base::toBase64Url(text.replace(from, to));
    return parts.join('.');
}

/// Whatever \a payload says, well signed; the issuer is filled in.
QByteArray signedPassport(QByteArray payload)
{
    payload.replace("ISS", crypto::toDidKey(samples::key().publicKey()).toLatin1());
    return signCompact(QByteArray(R"({"alg":"EdDSA","typ":"inkaart-passport+jwt"})"), payload,
                       samples::key());
}

VerifyOptions knowing(const QString& number)
{
    VerifyOptions options = samples::trusting();
    const QDateTime at(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    options.revoked.insert(number, { at, u"vergissing"_s });
    return options;
}

} // namespace

void PassportCheckTest::verdicts_data()
{
    QTest::addColumn<QByteArray>("jwt");
    QTest::addColumn<VerifyOptions>("options");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("failing"); ///< name and reason of the check that does not say yes
    const VerifyOptions known = samples::trusting();
    const auto row = [](const char* name, const QByteArray& jwt, const VerifyOptions& options,
                        Verdict verdict, const QString& failing) {
        QTest::newRow(name) << jwt << options << verdict << failing;
    };
    row("of a known issuer", passport(), known, Verdict::Valid, {});
    row("of somebody", passport(), samples::trusting({}), Verdict::Unsure,
        u"issuer-known issuer-not-known"_s);
    row("another badge taken back", passport(), knowing(u"IK-XXXXX-XXXXX"_s), Verdict::Valid, {});
    row("a line taken back", passport(), knowing(gone), Verdict::Refused, u"status revoked"_s);
    row("another name", changed(1, "Amina", "Fatma"), known, Verdict::Refused,
        u"signature signature-wrong"_s);
    row("another header", changed(0, "EdDSA", "none"), known, Verdict::Refused,
        u"signature header-refused"_s);
    row("no signer", changed(1, "did:key:", "did:web:"), known, Verdict::Refused,
        u"structure bad-property"_s);
    row("no JSON", changed(1, "{", "["), known, Verdict::Refused, u"structure bad-property"_s);
}

void PassportCheckTest::verdicts()
{
    QFETCH(QByteArray, jwt);
    QFETCH(VerifyOptions, options);
    QFETCH(Verdict, verdict);
    QFETCH(QString, failing);
    const PassportReport result = checkPassport(jwt, options);
    QCOMPARE(result.report.verdict, verdict);
    QStringList others;
    for (const Check& check : result.report.checks) {
        if (check.answer != Check::Answer::Yes)
            others.append(check.name + u' ' + reasonName(check.reason));
    }
    QCOMPARE(others.join(u", "_s), failing);
    QCOMPARE(result.toJson()["verdict"_L1].toString(), verdictName(verdict));
}

void PassportCheckTest::aLineThatWasTakenBackIsNamed()
{
    const PassportReport result = checkPassport(passport(), knowing(gone));
    QCOMPARE(result.takenBack.keys(), QStringList{ gone });
    QVERIFY(result.report.check(u"status")->why.contains(gone));
    const QJsonArray lines = result.toJson()["passport"_L1]["lines"_L1].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]["number"_L1].toString(), kept);
    QVERIFY(lines[0]["status"_L1].isUndefined());
    QCOMPARE(lines[1]["status"_L1].toString(), u"revoked"_s);
    QCOMPARE(lines[1]["revokedAt"_L1].toString(), u"2026-11-23T12:00:00Z"_s);
}

void PassportCheckTest::nothingUnsignedIsTold()
{
    const PassportReport result = checkPassport(changed(1, "Amina", "Fatma"), knowing(gone));
    QCOMPARE(result.list, PassportList());
    QVERIFY(result.takenBack.isEmpty());
    QVERIFY(!result.toJson().contains("passport"_L1));
}

void PassportCheckTest::whatIsSignedMustBeAPassport_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("property"); ///< that is wrong; empty when nothing is
    const auto row = [](const char* name, const QByteArray& rest, const QString& property) {
        QTest::newRow(name) << QByteArray(R"({"iss":"ISS",)" + rest + '}') << property;
    };
    const QByteArray line = R"("list":["AAAAABBBBB2000Samenwerken"])";
    const QByteArray head = R"("name":"Amina","day":2343,)";
    row("a good one", head + line, {});
    row("two of three", head + R"("list":["AAAAABBBBB2000A","CCCCCDDDDD2001B"],"of":3)", {});
    row("of somebody without a name", R"("name":"","day":2343,)" + line, {});
    row("no list", R"("name":"Amina","day":2343)", u"list"_s);
    row("a list that is text", head + R"("list":"x")", u"list"_s);
    row("an empty list", head + R"("list":[])", u"list"_s);
    row("a line that is a number", head + R"("list":[5])", u"list[0]"_s);
    row("a short line", head + R"("list":["AAAAABBBBB2000A","AAAAA"])", u"list[1]"_s);
    row("a line without a number", head + R"("list":["aaaaabbbbb2000A"])", u"list[0]"_s);
    row("a line without a day", head + R"("list":["AAAAABBBBB+200A"])", u"list[0]"_s);
    row("a line without a name", head + R"("list":["AAAAABBBBB2000"])", u"list[0]"_s);
    row("nobody's", R"("day":2343,)" + line, u"name"_s);
    row("a holder who is a number", R"("name":7,"day":2343,)" + line, u"name"_s);
    row("no day", R"("name":"Amina",)" + line, u"day"_s);
    row("the year 2293", R"("name":"Amina","day":100000,)" + line, u"day"_s);
    row("after the end of time", R"("name":"Amina","day":1e30,)" + line, u"day"_s);
    row("half a day", R"("name":"Amina","day":1.5,)" + line, u"day"_s);
    row("a day before the first", R"("name":"Amina","day":-1,)" + line, u"day"_s);
    row("of more than there can be", head + line + R"(,"of":1000000000000000000)", u"of"_s);
    row("of fewer than there are", head + line + R"(,"of":1)", u"of"_s);
    row("of some", head + line + R"(,"of":"some")", u"of"_s);
    row("something more", head + line + R"(,"badge":"all")", u"badge"_s);
    QTest::newRow("no signer") << QByteArray(R"({"name":"A","day":1,"list":[]})") << u"iss"_s;
}

void PassportCheckTest::whatIsSignedMustBeAPassport()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, property);
    const PassportReport result = checkPassport(signedPassport(payload), samples::trusting());
    const Check& structure = result.report.checks.first();
    QCOMPARE(structure.name, u"structure"_s);
    QCOMPARE(result.report.verdict, property.isEmpty() ? Verdict::Valid : Verdict::Refused);
    if (!property.isEmpty())
        QVERIFY2(structure.why.startsWith(property + u':'), qPrintable(structure.why));
}

void PassportCheckTest::theTimeCounts_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("long before") << u"2026-01-01T00:00:00Z"_s << Verdict::Refused;
    QTest::newRow("two days before") << u"2026-05-30T12:00:00Z"_s << Verdict::Refused;
    QTest::newRow("that day") << u"2026-06-01T00:00:00Z"_s << Verdict::Valid;
    QTest::newRow("years later") << u"2030-01-01T00:00:00Z"_s << Verdict::Valid;
}

void PassportCheckTest::theTimeCounts()
{
    QFETCH(QString, now);
    VerifyOptions options = samples::trusting();
    options.now = samples::at(now);
    const PassportReport result = checkPassport(passport(), options);
    QTEST(result.report.verdict, "verdict");
    QVERIFY(result.report.check(u"dates"));
}

void PassportCheckTest::whatIsLeftOutIsCounted()
{
    const QByteArray jwt = signedPassport(
        R"({"iss":"ISS","name":"Amina","day":2343,"list":["AAAAABBBBB2000A"],"of":5})");
    const QJsonObject told =
        checkPassport(jwt, samples::trusting()).toJson()["passport"_L1].toObject();
    QCOMPARE(told["holder"_L1].toString(), u"Amina"_s);
    QCOMPARE(told["of"_L1].toInt(), 5);
    QCOMPARE(told["leftOut"_L1].toInt(), 4);
}

QTEST_GUILESS_MAIN(PassportCheckTest)
#include "passportchecktest.moc"
