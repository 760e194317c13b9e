// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/encoding.h"
#include "core/credential/number.h"
#include "core/credential/paper.h"
#include "core/credential/reader.h"
#include "tests/core/credential/samples.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using base::Code;

class PassportTest : public QObject {
    Q_OBJECT
private slots:
    void comesBack();
    void takesWhatFits();
    void isNoBadge();
    void brokenBadgeIsNoPassport_data();
    void brokenBadgeIsNoPassport();
    void changed();
};

static PassportList list(int count)
{
    const QStringList names{ u"Samenwerken, niveau 2: zelfstandig"_s,
                             u"Plannen, niveau 1: met hulp"_s, u"Werkritme"_s,
                             u"Luisteren, niveau 3: leert anderen"_s, u"Veilig werken"_s };
    base::SeededRandom random(5);
    PassportList passport{
        crypto::toDidKey(samples::key().publicKey()), u"Amina El Idrissi"_s, QDate(2026, 6, 1), {}
    };
    for (int i = 0; i < count; ++i)
        passport.lines.append({ certificateNumber(base::RecordId::random(random)),
                                names[i % names.size()], QDate(2026, 1, 10).addDays(9 * i) });
    return passport;
}

static QByteArray jwtOf(const PassportCode& code)
{
    return jwtFromQrText(code.code.text()).value_or(QByteArray());
}

void PassportTest::comesBack()
{
    const auto code =
        passportCode(list(4), samples::key(), u"https://badges.voorbeeldstad.nl/v#"_s);
    QVERIFY(code);
    QCOMPARE(code->included, 4);
    QVERIFY(makeQr(code->code)->size <= 77);
    const auto passport = readPassport(jwtOf(*code));
    QVERIFY(passport);
    QCOMPARE(*passport, list(4));
}

void PassportTest::takesWhatFits()
{
    const auto code =
        passportCode(list(40), samples::key(), u"https://badges.voorbeeldstad.nl/v#"_s);
    QVERIFY(code);
    qInfo("%lld of 40 badges fit", qint64(code->included));
    QVERIFY(code->included >= 15 && code->included < 40);
    QVERIFY(makeQr(code->code)->size <= 97);
    const auto read = readPassport(jwtOf(*code));
    QVERIFY(read);
    QCOMPARE(read->lines, list(40).lines.first(code->included));
    // What the code lacks is said inside its signature.
    QCOMPARE(read->leftOut, 40 - code->included);
    QCOMPARE(passportCode(list(0), samples::key()).error().code, Code::TooBig);
}

void PassportTest::isNoBadge()
{
    const auto jwt = jwtOf(*passportCode(list(2), samples::key()));
    const auto found = findCredential(jwt);
    QVERIFY(found && found->isPassport);
    QCOMPARE(verify(jwt, samples::trusting()).verdict, Verdict::Refused);
    QCOMPARE(readPassport(samples::jwt()).error().code, Code::Unsupported);
    QVERIFY(!findCredential(samples::jwt())->isPassport);
}

void PassportTest::brokenBadgeIsNoPassport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jwt = samples::jwt();
    QTest::newRow("padded") << jwt + "==";
    QTest::newRow("cut") << jwt.chopped(1);
    QTest::newRow("four parts") << jwt + ".AAAA";
}

void PassportTest::brokenBadgeIsNoPassport()
{
    QFETCH(QByteArray, bytes);
    const auto found = findCredential(bytes);
    QVERIFY(!found || !found->isPassport);
    QCOMPARE(verify(bytes, samples::trusting()).verdict, Verdict::Refused);
}

void PassportTest::changed()
{
    const auto parts = jwtOf(*passportCode(list(2), samples::key())).split('.');
    QByteArray payload = base::fromBase64Url(parts[1]).value();
    payload.replace("Amina", "Fatma");
    const auto changed = parts[0] + '.' + base::toBase64Url(payload) + '.' + parts[2];
    QCOMPARE(readPassport(changed).error().code, Code::Crypto);
}

QTEST_GUILESS_MAIN(PassportTest)
#include "passporttest.moc"
