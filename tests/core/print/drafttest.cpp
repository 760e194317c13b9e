// SPDX-License-Identifier: GPL-3.0-or-later
// Every paper in a language that no native speaker has checked says so: each sheet, each half and
// each card that is cut off. Papers in the others do not.
#include "tests/unitmain.h"

#include "core/print/document.h"
#include "core/print/layout.h"
#include "core/print/words.h"
#include "tests/core/print/overlaps.h"
#include "tests/core/print/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace inkaart::print {

class DraftTest : public QObject {
    Q_OBJECT

private slots:
    void uncheckedWordsAreMarked_data();
    void uncheckedWordsAreMarked();
    void certificateIsMarkedAtTheFoot();
    void namesTheLanguage();
};

void DraftTest::uncheckedWordsAreMarked_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<int>("perSheet");
    for (const char* language : { "nl", "en", "ar", "uk", "ti" }) {
        const QString code = QString::fromLatin1(language);
        const QString word = code == "ar"_L1 ? u"concept · مسودة"_s
            : code == "uk"_L1                ? u"concept · чернетка"_s
                                             : QString();
        const auto row = [&](const char* name, const Page& page, int perSheet) {
            QTest::addRow("%s, %s", name, language)
                << page << word << (word.isEmpty() ? 0 : perSheet);
        };
        CertificatePage revoked = samples::certificate(code);
        revoked.standing = CertificatePage::Standing::Replaced;
        revoked.replacedBy = u"IK-AAAAA-BBBBB"_s;
        PassportPage longer = samples::passport(code);
        longer.ownSkills.resize(60, { samples::say(u"Ik kan meer"_s), u"vh-eigen"_s, {}, {} });
        PassportPage result = samples::passport(code);
        result.kind = PassportPage::Kind::Result;
        CardsSheet cards = samples::cards(code, 8);
        cards.only = QStringList{ u"samenwerken"_s };
        cards.blanks = 7;
        row("certificate", samples::certificate(code), 1);
        row("certificate taken back", revoked, 1);
        row("passport", samples::passport(code), 1);
        row("passport of more sheets", longer, 1);
        row("result", result, 1);
        row("agreement", samples::agreement(code), 2);
        row("cards", cards, 8);
        row("slip", samples::slip(code), 1);
    }
}

void DraftTest::uncheckedWordsAreMarked()
{
    QFETCH(Page, page);
    QFETCH(QString, mark);
    QFETCH(int, perSheet);
    Workshop workshop;
    for (const Sheet& sheet : layOut(page, workshop)) {
        QVERIFY2(wrongWith(sheet).isEmpty(), qPrintable(wrongWith(sheet)));
        int marks = 0;
        for (const Placed& placed : sheet.placed()) {
            marks += placed.text.contains(u"concept"_s) ? 1 : 0;
            QVERIFY(!placed.text.contains(u"concept"_s)
                    || (placed.text.endsWith(mark) && placed.isWhole));
        }
        QCOMPARE(marks, perSheet);
    }
}

/// Near the number the word would be about the certificate.
void DraftTest::certificateIsMarkedAtTheFoot()
{
    Workshop workshop;
    for (const Sheet& sheet : layOut(Page(samples::certificate(u"uk"_s)), workshop)) {
        for (const Placed& placed : sheet.placed()) {
            if (placed.text.contains(u"concept"_s))
                QVERIFY(placed.used.top() > 1000);
        }
    }
}

/// A draft is the language, not the certificate.
void DraftTest::namesTheLanguage()
{
    QCOMPARE(Words(u"ar"_s).draftMark(), u"Arabisch: concept · مسودة"_s);
    QCOMPARE(Words(u"uk"_s).draftMark(), u"Oekraïens: concept · чернетка"_s);
    QCOMPARE(Words(u"nl"_s).draftMark(), QString());
}

} // namespace inkaart::print

QTEST_MAIN(inkaart::print::DraftTest)
#include "drafttest.moc"
