// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/paper.h"

#include "core/base/encoding.h"
#include "core/credential/papertext_p.h"
#include "core/crypto/kdf.h"
#include "tests/core/credential/samples.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using base::Code;

Q_DECLARE_METATYPE(inkaart::credential::BadgeContent)

class PaperTest : public QObject {
    Q_OBJECT
private slots:
    void comesBack_data();
    void comesBack();
    void tooBigIsSaid();
    void tableIsFrozen();
    void versionOneIsFrozen();
    void shortensAndExpands();
    void everyByteChanged();
    void bomb();
    void refuses_data();
    void refuses();
    void qrTexts_data();
    void qrTexts();
};

static QByteArray paperJwt(const BadgeContent& content)
{
    const auto signer = samples::key();
    return signJwt(build(content, Edition::Paper), signer, crypto::didKeyMethod(signer.publicKey()),
                   EmbedKey::Yes)
        .value_or(QByteArray());
}

/// A long one as they occur: Arabic, four criteria, a long centre's name, status list and an end.
static BadgeContent longArabic()
{
    auto content = samples::badge(samples::key());
    content.issuer.name = u"Stichting Jongerencentrum De Schakel Zuidoost"_s;
    content.recipient.name = u"عبد الرحمن محمد الحسيني القحطاني"_s;
    content.achievement.name = u"العمل معًا، المستوى 2: باستقلالية"_s;
    content.achievement.criteriaShort = { u"يستمع ويلخص ما قاله الآخر"_s,
                                          u"يفعل ما تم الاتفاق عليه"_s, u"يطلب المساعدة في الوقت"_s,
                                          u"يقدم ملاحظات لطيفة"_s };
    return content;
}

void PaperTest::comesBack_data()
{
    QTest::addColumn<BadgeContent>("content");
    auto content = samples::badge(samples::key());
    QTest::newRow("Dutch") << content;
    content.achievement.criteriaShort.append(u"Geeft een ander een tip"_s);
    content.recipient.name = u"Maria-Magdalena Wolthuis-van der Heijden Bergsma"_s;
    content.issuer.name = u"Stichting Jongerencentrum De Schakel Zuidoost"_s;
    QTest::newRow("Dutch, long") << content;
    QTest::newRow("Arabic, long") << longArabic();
    content = samples::badge(samples::key());
    content.status = StatusEntry{ u"https://badges.voorbeeldstad.nl/status/1"_s, 94567 };
    content.issuer.did = u"did:web:badges.voorbeeldstad.nl:schakel"_s;
    content.validUntil = samples::at(u"2031-03-01T09:30:00Z"_s);
    QTest::newRow("with a city") << content;
}

void PaperTest::comesBack()
{
    QFETCH(BadgeContent, content);
    const auto jwt = paperJwt(content);
    const auto packed = packPaper(jwt);
    QVERIFY2(packed, qPrintable(packed ? QString() : packed.error().detail));
    qInfo("%lld bytes of JWT became %lld", qint64(jwt.size()), qint64(packed->size()));
    QCOMPARE(unpackPaper(*packed).value_or(QByteArray()), jwt);
    const auto code = paperCode(jwt, u"https://badges.voorbeeldstad.nl/v#"_s);
    const auto matrix = makeQr(*code);
    QVERIFY(matrix);
    QVERIFY(matrix->size <= 97);
    QCOMPARE(jwtFromQrText(code->text()).value_or(QByteArray()), jwt);
}

void PaperTest::tooBigIsSaid()
{
    auto content = longArabic();
    base::SeededRandom random(3);
    content.recipient.name = QString::fromLatin1(random.bytes(150).toHex());
    const auto packed = packPaper(paperJwt(content));
    QVERIFY(!packed);
    QCOMPARE(packed.error().code, Code::TooBig);
    QVERIFY(packed.error().detail.contains("560"_L1));
}

void PaperTest::tableIsFrozen()
{
    // A changed table makes every code that was ever printed unreadable: make a second table
    // instead.
    const auto bytes = samples::fileBytes(
        QStringLiteral(INKAART_SOURCE_DIR "/core/credential/paper-table-1.json"));
    QCOMPARE(crypto::sha256(bytes).toHex(),
             QByteArray("c3a46491de7c4d34b266f7ef41c712b825e314558b89f6bbc16c59d971b0534a"));
}

void PaperTest::versionOneIsFrozen()
{
    // Printed with the first version of the program; must be read for ever.
    const QByteArray printed =
        "inkaart:AGKZCSKPYMYBBBOZFH57EB5QYTM4E4M4HDUS3KALCRFAKLNLXA4PCJANNULGZN4F7R5NUEZH"
        "EQVM2ZPUXYT43PFXPLK4J56Q7XWE6XYH4VW7FXHOWW7WJL54TNLC63TBEAEGR37KLMCG7X26Y3LJE3SW"
        "K2WAZE4OSR343R7MUEFBZXSS5IZDLLPMWG5OD4FEM7QT2TFZOLHCXNZ3LLDLBPVSIFOUYKFGPRQLCORB"
        "6PM3ZHNE3KADECDSGQKQM2MRIH7J4NYKGBUDNX2TRVCJZABOKUYVUCCPJKEMJIHBMROKFISEE36ZAW75"
        "QVTQM2QOTTITVKTADRVSG4UZE3N7UV52UC237QM52C3CEXYSYAWHMBLGLR5NRC5IQNOSEOCYP3WERQTW"
        "QMWM2BLKR3I3KVFJ23UZ4A2U6LMBFWHTEKDFSOHXBM33NMJPDUNBCHUCIXWP2ZJSHJMANLTVRI6ACBLZ"
        "AS4VDEYMGUAPLI5BDDA7R4B7S4OXCTTNQ4ZUFDX76P7MTIR5DMJWWQH4XK6WR37UA5H26NPMOUWBE6DG"
        "OVCJRDUOWOOL3IMHTM2KV7U4TWIKO5K5J3L7GI5A6VOE4RWK6USB647FLFNHFQIHXHBTGMXGHWWDGZET"
        "T3YINLAI";
    QCOMPARE(jwtFromQrText(printed).value_or(QByteArray()), samples::jwt(Edition::Paper));
}

void PaperTest::shortensAndExpands()
{
    for (const QByteArray& text : { QByteArray("{}"), QByteArray("naam أمينة"),
                                    QByteArray("\",\"name\":\"\",\"name\":\"") }) {
        const auto shortened = shortenPaper(text);
        QVERIFY(shortened);
        QCOMPARE(expandPaper(*shortened, 100).value_or(QByteArray()), text);
    }
    QCOMPARE(shortenPaper("\",\"name\":\"")->size(), 1);
    QCOMPARE(shortenPaper("a\nb").error().code, Code::Malformed);
    QCOMPARE(expandPaper("\x01", 10).error().code, Code::TooBig);
    QCOMPARE(expandPaper(QByteArrayView("\0", 1), 10).error().code, Code::Malformed);
}

void PaperTest::everyByteChanged()
{
    const auto good = packPaper(samples::jwt(Edition::Paper));
    QVERIFY(good);
    for (qsizetype i = 0; i < good->size(); ++i) {
        for (const int flip : { 0x01, 0x80 }) {
            QByteArray bad = *good;
            bad[i] = char(bad[i] ^ flip);
            const auto jwt = unpackPaper(bad);
            QVERIFY2(!jwt || verify(*jwt, samples::trusting()).verdict == Verdict::Refused,
                     qPrintable(QString::number(i)));
        }
    }
}

void PaperTest::bomb()
{
    const auto zeros = deflateRaw(QByteArray(10 * 1024 * 1024, 'a'));
    QVERIFY(zeros);
    QCOMPARE(inflateRaw(*zeros, paperInflateLimit).error().code, Code::TooBig);
    const auto many = deflateRaw("{}" + QByteArray(1, '\0') + QByteArray(16'000, '\4'));
    QCOMPARE(unpackPaper(paperVersion + *many + QByteArray(64, 's')).error().code, Code::TooBig);
    const auto exact = deflateRaw(QByteArray(100, 'a'));
    QVERIFY(inflateRaw(*exact, 100));
    QVERIFY(!inflateRaw(*exact, 99));
}

void PaperTest::refuses_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<int>("code");
    const QByteArray good = packPaper(samples::jwt(Edition::Paper)).value_or(QByteArray());
    QTest::newRow("nothing") << QByteArray() << int(Code::Truncated);
    QTest::newRow("version only") << good.first(1) << int(Code::Truncated);
    QTest::newRow("no room for a signature") << good.first(65) << int(Code::Truncated);
    QTest::newRow("cut short") << good.chopped(80) << int(Code::Truncated);
    QTest::newRow("another version") << '\x02' + good.sliced(1) << int(Code::TooNew);
    QTest::newRow("more in the middle")
        << good.chopped(64) + "xx" + good.last(64) << int(Code::Malformed);
    QTest::newRow("no payload") << paperVersion + deflateRaw("{}").value() + QByteArray(64, 's')
                                << int(Code::Malformed);
}

void PaperTest::refuses()
{
    QFETCH(QByteArray, packed);
    QFETCH(int, code);
    const auto jwt = unpackPaper(packed);
    QVERIFY(!jwt);
    QCOMPARE(int(jwt.error().code), code);
}

void PaperTest::qrTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an address") << QByteArray("https://www.voorbeeld.nl/#menu");
    QTest::newRow("wifi") << QByteArray("WIFI:S:huis;T:WPA;P:geheim;;");
    QTest::newRow("lower case") << QByteArray("inkaart:ae3a");
    QTest::newRow("plain http") << "http://stad.nl/v#"
            + paperCode(samples::jwt(Edition::Paper))->base32;
    QTest::newRow("too long") << "inkaart:" + QByteArray(10'000, 'A');
}

void PaperTest::qrTexts()
{
    QFETCH(QByteArray, text);
    const auto jwt = jwtFromQrText(text);
    QVERIFY(!jwt);
    QCOMPARE(jwt.error().code, Code::Unsupported);
}

QTEST_GUILESS_MAIN(PaperTest)
#include "papertest.moc"
