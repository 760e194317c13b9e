// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_GUILESS_MAIN(PassportCheckTest)
#include "passportchecktest.moc"
