// SPDX-License-Identifier: GPL-3.0-or-later
// The badge, its paper, and those who read it.
#include "core/credential/paper.h"
#include "core/credential/trust.h"
#include "core/credential/verify.h"
#include "core/media/qrscan.h"
#include "tests/e2e/journey.h"
#include "tests/e2e/papers.h"
#include "tests/e2e/routes.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QImage>
#include <QLineEdit>

namespace inkaart::tests {

using namespace Qt::StringLiterals;

namespace {

const QString certificate = QStringLiteral("29-certificaat");
const QString passport = QStringLiteral("32-paspoort");

/// What core says of a badge when one trusts the key that it names.
bool isValid(const QByteArray& jwt)
{
    const QString issuer = issuerOf(jwt);
    const auto trusted = credential::trustDidKey(issuer);
    if (!trusted)
        return false;
    const credential::VerifyOptions options{ .now = QDateTime::currentDateTimeUtc(),
                                             .trusted = { *trusted } };
    return credential::verify(jwt, options).verdict == credential::Verdict::Valid;
}

} // namespace

void Journey::aBadge()
{
    hand().click(u"tabBadges"_s);
    hand().awaits(u"awardBadgeButton"_s);
    m_desk->look(u"24-nog-geen-badge"_s);
    hand().click(u"awardBadgeButton"_s);
    QVERIFY(hand().awaits(u"criterion"_s));
    m_desk->look(u"25-badge-uitreiken"_s);
    // Not before every point is looked over.
    hand().click(u"awardButton"_s);
    QVERIFY(hand().awaits(u"awardMissing"_s));
    QVERIFY(hand().findAll(u"criterion"_s).size() >= 3);
    for (QWidget* criterion : hand().findAll(u"criterion"_s)) {
        hand().click(criterion);
        QVERIFY(static_cast<QAbstractButton*>(criterion)->isChecked());
    }
    hand().click(u"criterionProof"_s);
    QVERIFY(hand().awaits(u"proofChoice"_s));
    m_desk->look(u"26-bewijs-kiezen"_s);
    for (QWidget* proof : hand().findAll(u"proofChoice"_s)) {
        if (!static_cast<QAbstractButton*>(proof)->isChecked())
            hand().click(proof);
    }
    hand().click(u"proofDone"_s);
    hand().click(u"endorseButton"_s);
    m_desk->look(u"27-nagekeken"_s);
    hand().click(u"awardButton"_s);
    QVERIFY(hand().awaits(u"awardedNumber"_s));
    m_number = words(u"awardedNumber"_s);
    QVERIFY(m_number.startsWith(u"IK-"_s));
    m_desk->look(u"28-uitgereikt"_s);
}

void Journey::theCertificate()
{
    hand().click(u"printCertificateButton"_s);
    savePaper(*m_desk, certificate);
    hand().click(u"previewBack"_s);
    // What was given, not the next thing to give.
    QVERIFY(hand().awaits(u"awardedNumber"_s));
    QCOMPARE(words(u"awardedNumber"_s), m_number);
    hand().click(u"toBadgesButton"_s);
    QVERIFY(hand().awaits(u"badgeCard"_s));
    m_desk->look(u"30-badges"_s);
}

void Journey::thePassport()
{
    hand().click(u"tabOverview"_s);
    hand().awaits(u"skillMap"_s);
    m_desk->look(u"31-kaart-met-badge"_s);
    hand().click(u"printButton"_s);
    savePaper(*m_desk, passport);
    hand().click(u"previewBack"_s);
    QVERIFY(hand().awaits(u"skillMap"_s));
}

void Journey::namesAreReadBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("certificate") << certificate;
    QTest::newRow("passport") << passport;
}

void Journey::namesAreReadBack()
{
    QFETCH(QString, file);
    if (const QString lacking = Paper::lacks({ u"pdftotext"_s }); !lacking.isEmpty())
        QSKIP(qPrintable(lacking));
    const QString text = Paper(pdf(file)).text();
    for (const QString& wanted :
         { journeyName, journeyOwnName, m_number, u"Buurthuis De Schakel"_s, u"Samenwerken"_s })
        QVERIFY2(text.contains(wanted.normalized(QString::NormalizationForm_KC)),
                 qPrintable(wanted + u" is not in "_s + text));
}

void Journey::theAttachedBadgeIsValid()
{
    if (const QString lacking = Paper::lacks({ u"pdfdetach"_s }); !lacking.isEmpty())
        QSKIP(qPrintable(lacking));
    const QByteArray jwt = Paper(pdf(certificate)).attachment();
    QVERIFY(isValid(jwt));
    // One letter of the signed part is another one.
    QByteArray changed = jwt;
    changed[jwt.size() / 2] = jwt[jwt.size() / 2] == 'A' ? 'B' : 'A';
    QVERIFY(!isValid(changed));
}

void Journey::codesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reader");
    for (const QString& file : { certificate, passport }) {
        for (const QString& reader : { u"zxing"_s, u"zbarimg"_s })
            QTest::addRow("%s by %s", qPrintable(file), qPrintable(reader)) << file << reader;
    }
}

void Journey::codesAreRead()
{
    QFETCH(QString, file);
    QFETCH(QString, reader);
    QStringList programs{ u"pdftoppm"_s };
    if (reader != "zxing"_L1)
        programs << reader;
    if (const QString lacking = Paper::lacks(programs); !lacking.isEmpty())
        QSKIP(qPrintable(lacking));
    const Paper paper(pdf(file));
    const QByteArray text =
        reader == "zxing"_L1 ? media::qrTexts(QImage(paper.picture())).value(0) : paper.zbar();
    const auto jwt = credential::jwtFromQrText(text.trimmed());
    QVERIFY2(jwt, text);
    if (file == certificate) {
        QVERIFY(isValid(*jwt));
        return;
    }
    const auto list = credential::readPassport(*jwt);
    QVERIFY(list);
    QCOMPARE(list->lines.size(), 1);
    QCOMPARE(list->lines.first().number, m_number);
}

void Journey::joseAgrees_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isAttachment");
    QTest::newRow("attached badge") << certificate << true;
    QTest::newRow("code of the certificate") << certificate << false;
    QTest::newRow("code of the passport") << passport << false;
}

void Journey::joseAgrees()
{
    QFETCH(QString, file);
    QFETCH(bool, isAttachment);
    for (const QString& lacking :
         { Paper::lacksJose(), Paper::lacks({ u"pdfdetach"_s, u"pdftoppm"_s }) }) {
        if (!lacking.isEmpty())
            QSKIP(qPrintable(lacking));
    }
    const Paper paper(pdf(file));
    const QByteArray jwt = isAttachment
        ? paper.attachment()
        : credential::jwtFromQrText(media::qrTexts(QImage(paper.picture())).value(0))
              .value_or(QByteArray());
    const auto key = publicJwkOf(jwt);
    QVERIFY(key);
    QVERIFY(!askJose(jwt, *key).isEmpty());
    QByteArray changed = jwt;
    changed[jwt.size() / 2] = jwt[jwt.size() / 2] == 'A' ? 'B' : 'A';
    QVERIFY(askJose(changed, *key).isEmpty());
}

void Journey::theProgramBelievesItsPaper()
{
    hand().click(u"placeToday"_s);
    hand().click(u"checkBadgeButton"_s);
    hand().click(u"chooseFileButton"_s);
    m_desk->answerDialog(pdf(certificate));
    QVERIFY(hand().awaits(u"verdict"_s));
    QVERIFY(wordsOn(hand().window()).contains(u"Geldig"_s));
    m_desk->look(u"33-gecontroleerd"_s);
    hand().click(u"checkBack"_s);
    hand().awaits(u"todayList"_s);
}

void Journey::locksAndComesBack()
{
    hand().click(u"placeLearners"_s);
    hand().awaits(u"learnerList"_s);
    m_desk->lock();
    QVERIFY(hand().awaits(u"passphrase"_s));
    for (const QString& word : wordsOn(hand().window()))
        QVERIFY2(!word.contains(u"Amina"_s) && !word.contains(u"Noor"_s), qPrintable(word));
    m_desk->look(u"34-op-slot"_s);
    // A wrong passphrase costs only time.
    hand().fill(u"passphrase"_s, u"iets anders dan dat"_s);
    hand().click(u"openButton"_s);
    QVERIFY(hand().awaits([this] { return hand().find<QLineEdit>(u"passphrase"_s)->isEnabled(); },
                          "one may try again"));
    m_desk->look(u"35-verkeerde-wachtzin"_s);
    m_desk->unlock();
    // Where one was, and whoever is looked for is there, also without the Arabic keyboard.
    QVERIFY(hand().awaits(u"learnerList"_s));
    m_desk->look(u"36-deelnemers"_s);
    hand().fill(u"learnerSearch"_s, u"yusuf"_s);
    hand().clickRow(u"learnerList"_s, journeyName);
    QVERIFY(hand().awaits(u"skillMap"_s));
    hand().click(u"tabBadges"_s);
    QVERIFY(hand().awaits(u"badgeCard"_s));
}

} // namespace inkaart::tests
