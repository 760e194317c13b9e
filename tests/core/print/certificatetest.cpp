// SPDX-License-Identifier: GPL-3.0-or-later
// However many criteria somebody gave a badge of their own, and however long: one sheet, on which
// nothing covers anything.
#include "tests/unitmain.h"

#include "core/print/document.h"
#include "core/print/layout.h"
#include "core/print/words.h"
#include "tests/core/print/overlaps.h"
#include "tests/core/print/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace inkaart::print {

class CertificateTest : public QObject {
    Q_OBJECT

private slots:
    void manyCriteriaFit_data();
    void manyCriteriaFit();
    void tooManyCriteriaAreCounted_data();
    void tooManyCriteriaAreCounted();
};

void CertificateTest::manyCriteriaFit_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : { "nl", "ar", "uk" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

void CertificateTest::manyCriteriaFit()
{
    QFETCH(QString, language);
    CertificatePage page = samples::certificate(language);
    const auto first = page.achievement.criteria.first();
    for (int i = 0; i < 14; ++i)
        page.achievement.criteria << first;
    page.achievement.criteria.last().text = samples::say(u"heel lang "_s.repeated(60));
    page.standing = CertificatePage::Standing::Replaced;
    page.replacedBy = page.replaces = u"IK-AAAAA-BBBBB"_s;
    page.validUntil = QDate(2028, 5, 12);
    Workshop workshop;
    const auto sheets = layOut(page, workshop);
    QVERIFY2(wrongWith(sheets.front()).isEmpty(), qPrintable(wrongWith(sheets.front())));
}

void CertificateTest::tooManyCriteriaAreCounted_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("criterion");
    const QString longName = u"Maria van den Heuvel-Bartholomeus tot Nieuwegein "_s.repeated(6);
    for (const char* language : { "nl", "ar", "uk" }) {
        const QString code = QString::fromLatin1(language);
        const QString shortOne = u"Komt op tijd"_s;
        const QString twentyKilobytes = u"en dan nog iets "_s.repeated(1280);
        QTest::addRow("3000, %s", language) << code << u"Amina"_s << 3000 << shortOne;
        QTest::addRow("3000 long, %s", language) << code << u"Amina"_s << 3000 << twentyKilobytes;
        QTest::addRow("one of 20 kB, %s", language) << code << u"Amina"_s << 1 << twentyKilobytes;
        QTest::addRow("one of 20 kB without spaces, %s", language)
            << code << u"Amina"_s << 1 << QString(20'000, u'W');
        QTest::addRow("5 of 20 kB, %s", language) << code << u"Amina"_s << 5 << twentyKilobytes;
        QTest::addRow("3000 and long names, %s", language) << code << longName << 3000 << shortOne;
    }
}

/// What has no place on the one sheet is counted and said to be in the badge, in both languages.
void CertificateTest::tooManyCriteriaAreCounted()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    QFETCH(int, count);
    QFETCH(QString, criterion);
    CertificatePage page = samples::certificate(language);
    page.name = page.ownScriptName = name;
    page.achievement.name = samples::say(name, language, name);
    page.achievement.description = samples::say(criterion, language, criterion);
    const auto text = samples::say(criterion, language, criterion);
    page.achievement.criteria = QList<framework::Criterion>(count, { u"1"_s, text });
    Workshop workshop;
    const auto sheets = layOut(page, workshop);
    QCOMPARE(sheets.size(), size_t(1));
    QVERIFY2(wrongWith(sheets.front()).isEmpty(), qPrintable(wrongWith(sheets.front())));
    int printed = 0;
    QStringList texts;
    const QString proof = page.proof.in(u"nl");
    for (const Placed& placed : sheets.front().placed()) {
        texts << placed.text;
        QVERIFY2(placed.isWhole || !proof.startsWith(placed.text.left(9)), qPrintable(placed.text));
        printed += placed.room.left() < sheetSize.width() / 2
            && placed.text.startsWith(criterion.left(11));
    }
    const Words words(language);
    const QStringList rest{ QString::number(count - printed) };
    const auto key = printed < count ? "certificate.more"_L1 : "certificate.whole"_L1;
    QVERIFY2(texts.contains(words.dutch(key, rest)), qPrintable(texts.join(u'\n').left(2000)));
    if (words.hasOwn())
        QVERIFY(texts.contains(words.own(key, { words.ownNumber(count - printed) })));
    QVERIFY2(printed >= (name.size() > 100 ? 1 : std::min(count, 10)),
             qPrintable(QString::number(printed)));
}

} // namespace inkaart::print

QTEST_MAIN(inkaart::print::CertificateTest)
#include "certificatetest.moc"
