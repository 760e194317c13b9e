// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/award/example.h"
#include "core/print/layout.h"
#include "tests/core/award/centre.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::Level;
using dossier::Voice;
using test::Centre;
using test::pageOf;
using test::printed;
using test::talking;
using test::talking2;

class PaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certificateSaysWhoAndWhat();
    void certificateNamesWhoGaveIt_data();
    void certificateNamesWhoGaveIt();
    void certificateNeedsItsPaperEdition();
    void standingIsSaid();
    void attachmentIsTheOwnEdition();
    void anExampleSaysSo();
    void slipSaysWhatIsKnownOfTheAge_data();
    void slipSaysWhatIsKnownOfTheAge();
    void agreementStandsInItsHalf_data();
    void agreementStandsInItsHalf();
    void slipWaitsFromTheDayItWasAsked();
    void qrPrefix_data();
    void qrPrefix();
};

void PaperTest::certificateSaysWhoAndWhat()
{
    Centre centre;
    const auto proof = centre.addStory(talking, u"Een."_s);
    const Issued given = centre.give(centre.request(talking2, proof));
    printed(centre, given.id);
    const auto page = pageOf(centre, given.id);
    QVERIFY(page);
    QCOMPARE(page->name, u"Amina Yusuf"_s);
    QCOMPARE(page->number, given.award.number);
    QCOMPARE(page->centre.name, u"Buurthuis De Schakel"_s);
    QCOMPARE(page->worker, u"Noor"_s);
    QCOMPARE(page->language, u"ar"_s);
    QCOMPARE(page->date, QDate(2026, 11, 23));
    QVERIFY(page->qr.size > 0 && page->qr.size <= 97);
    QVERIFY(!page->checkWithCamera); // no address, so only Inkaart reads it
    QVERIFY(page->proof.in(u"nl").contains(u"1 verhaal"_s));
    QVERIFY(page->replaces.isEmpty());
}

void PaperTest::certificateNamesWhoGaveIt_data()
{
    QTest::addColumn<bool>("isByCoordinator");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("a worker") << false << u"Samira"_s << u"jongerenwerker"_s;
    QTest::newRow("the coordinator") << true << u"Noor"_s << u"coördinator"_s;
}

/// Somebody else prints it, now and once more: beside the day stands who gave it on that day.
void PaperTest::certificateNamesWhoGaveIt()
{
    QFETCH(bool, isByCoordinator);
    QFETCH(QString, name);
    QFETCH(QString, title);
    Centre centre;
    const base::RecordId noor = centre.store().worker();
    const base::RecordId samira =
        centre.addToCentre(dossier::Worker{ u"Samira"_s, dossier::Role::Worker, {}, false });
    centre.comeInAs(isByCoordinator ? noor : samira);
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    centre.comeInAs(isByCoordinator ? samira : noor);
    printed(centre, given.id);
    for (int print = 0; print < 2; ++print) {
        const auto page = pageOf(centre, given.id);
        QCOMPARE(page->worker, name);
        QCOMPARE(page->workerTitle.in(u"nl"), title);
    }
}

void PaperTest::certificateNeedsItsPaperEdition()
{
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const auto page = pageOf(centre, given.id);
    QVERIFY(!page);
    QCOMPARE(page.error().code, base::Code::NotFound);
}

void PaperTest::standingIsSaid()
{
    using Standing = print::CertificatePage::Standing;
    Centre centre;
    Request request = centre.request(talking2, centre.addStory(talking, u"Een."_s));
    const Issued old = centre.give(request);
    printed(centre, old.id);
    QCOMPARE(pageOf(centre, old.id)->standing, Standing::Valid);
    centre.append(revoke(old.id, u"fout"_s, centre.learner(), centre.store())->inLearner);
    QCOMPARE(pageOf(centre, old.id)->standing, Standing::Revoked);
    request.replaces = old.id;
    const Issued mended = centre.give(request);
    printed(centre, mended.id);
    QCOMPARE(pageOf(centre, old.id)->standing, Standing::Replaced);
    QCOMPARE(pageOf(centre, old.id)->replacedBy, mended.award.number);
    QCOMPARE(pageOf(centre, mended.id)->replaces, old.award.number);
}

void PaperTest::attachmentIsTheOwnEdition()
{
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const print::Attachment attachment = ownAttachment(given.award);
    QCOMPARE(attachment.bytes, edition(given.award, dossier::EditionKind::Own)->bytes);
    QCOMPARE(attachment.name, given.award.number + u".jwt"_s);
}

void PaperTest::anExampleSaysSo()
{
    Centre centre;
    const auto context = [&] { return paperContext(centre.store(), u"ar"_s); };
    QVERIFY(!context().isExample);
    QVERIFY(!resultPage(centre.learner(), context()).isExample);
    QVERIFY(centre.store().appendToCentre({ markExample(centre.store()) }));
    QVERIFY(context().isExample);
    QVERIFY(resultPage(centre.learner(), context()).isExample);
    QVERIFY(agreementPage({}, context()).isExample);
    QVERIFY(
        parentSlip(centre.learner().learner(), 0, centre.store().settings(), context()).isExample);
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    printed(centre, given.id);
    const auto page = pageOf(centre, given.id);
    QVERIFY(page && page->isExample);
    // On every sheet, in both languages, above all else.
    print::Workshop workshop;
    for (const print::Page& each :
         { print::Page(*page), print::Page(resultPage(centre.learner(), context())),
           print::Page(agreementPage({}, context())) }) {
        for (const print::Sheet& sheet : print::layOut(each, workshop)) {
            QStringList texts;
            for (const print::Placed& placed : sheet.placed()) {
                texts.append(placed.text);
                QVERIFY(placed.isWhole);
            }
            QVERIFY(texts.contains(u"Voorbeeld. Dit papier bewijst niets."_s));
            QVERIFY(texts.join(u' ').contains(u"مثال."_s));
        }
    }
}

void PaperTest::slipSaysWhatIsKnownOfTheAge_data()
{
    QTest::addColumn<int>("birthYear");
    QTest::addColumn<int>("consentAge");
    QTest::addColumn<QString>("sentence");
    const auto unsure = u"Wij weten niet of Amina al %1 jaar is. "_s;
    const auto young = u"Amina is jonger dan %1 jaar. "_s;
    // The clock stands in November 2026.
    QTest::newRow("no year") << 0 << 16 << unsure.arg(16);
    QTest::newRow("fifteen") << 2011 << 16 << young.arg(16);
    QTest::newRow("fifteen or sixteen") << 2010 << 16 << unsure.arg(16);
    QTest::newRow("grown up") << 2000 << 16 << u"We vragen ook uw toestemming voor Amina."_s;
    QTest::newRow("the centre asks until 18") << 2009 << 18 << young.arg(18);
}

void PaperTest::slipSaysWhatIsKnownOfTheAge()
{
    QFETCH(int, birthYear);
    QFETCH(int, consentAge);
    QFETCH(QString, sentence);
    Centre centre;
    dossier::Learner amina;
    amina.callName = u"Amina"_s;
    if (birthYear)
        amina.birthYear = birthYear;
    dossier::CentreSettings settings;
    settings.consentAge = consentAge;
    const auto slip = parentSlip(amina, 0, settings, paperContext(centre.store(), u"nl"_s));
    print::Workshop workshop;
    QString all;
    const auto sheets = print::layOut(slip, workshop);
    for (const print::Placed& placed : sheets.front().placed())
        all += placed.text + u' ';
    QVERIFY2(all.contains(sentence), qPrintable(all));
    QCOMPARE(all.count(u" jaar "_s), sentence.count(u" jaar "_s));
}

void PaperTest::agreementStandsInItsHalf_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("Arabic") << u"ar"_s << u"سأتصل بالطباخ."_s << true;
    QTest::newRow("a Dutch name first") << u"ar"_s << u"Lidl: سأسأل عن العمل"_s << true;
    QTest::newRow("Dutch") << u"ar"_s << u"Ik bel de kok."_s << false;
    QTest::newRow("an Arabic name first") << u"ar"_s << u"أمينة belt morgen de kok"_s << false;
    QTest::newRow("a time alone") << u"ar"_s << u"10.00"_s << false;
    QTest::newRow("Ukrainian") << u"uk"_s << u"Я подзвоню кухарю."_s << true;
    QTest::newRow("English has the same letters") << u"en"_s << u"I call the cook."_s << false;
    QTest::newRow("nothing beside Dutch") << u"nl"_s << u"سأتصل بالطباخ."_s << false;
}

void PaperTest::agreementStandsInItsHalf()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(bool, isOwn);
    Centre centre;
    dossier::Conversation talk;
    talk.agreement.learnerDoes = typed;
    const auto page = agreementPage(talk, paperContext(centre.store(), language));
    QCOMPARE(page.learnerDoes.in(u"nl"), isOwn ? QString() : typed);
    QCOMPARE(page.learnerDoes.has(language), isOwn || language == "nl"_L1);
    // Where it was put, and whether it runs as its half does.
    print::Workshop workshop;
    const double middle = print::sheetSize.width() / 2;
    int found = 0;
    const auto laidOut = print::layOut(page, workshop);
    for (const print::Placed& placed : laidOut.front().placed()) {
        if (!placed.text.contains(typed))
            continue;
        ++found;
        if (language != "nl"_L1)
            QCOMPARE(placed.room.center().x() > middle, isOwn);
        const bool isRightToLeft = isOwn && language == "ar"_L1;
        if (language != "nl"_L1)
            QCOMPARE(placed.text.isRightToLeft(), isRightToLeft);
    }
    QCOMPARE(found, 2); // the sheet has it twice
}

void PaperTest::slipWaitsFromTheDayItWasAsked()
{
    Centre centre;
    constexpr qint64 dayMs = 24 * 3600 * 1000LL;
    dossier::Consent asked;
    asked.at = centre.clock.nowMs();
    asked.waitingUntil = asked.at + 14 * dayMs;
    centre.add(asked);
    // The slip is printed again in the second week.
    centre.clock.advance(9 * dayMs);
    const auto context = paperContext(centre.store(), u"nl"_s);
    const auto slip = parentSlip(centre.learner().learner(), centre.learner().waitingUntil(),
                                 centre.store().settings(), context);
    QCOMPARE(slip.date, QDate(2026, 12, 2));
    print::Workshop workshop;
    QString all;
    const auto laidOut = print::layOut(slip, workshop);
    for (const print::Placed& placed : laidOut.front().placed())
        all += placed.text + u' ';
    QVERIFY2(all.contains(u"We wachten op uw antwoord tot 7 december 2026."_s), qPrintable(all));
}

void PaperTest::qrPrefix_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("page") << u"https://stad.nl/v"_s << u"https://stad.nl/v#"_s;
    QTest::newRow("not safe") << u"http://stad.nl/v"_s << QString();
    QTest::newRow("with a fragment") << u"https://stad.nl/v#x"_s << QString();
    QTest::newRow("with a query") << u"https://stad.nl/?v=1"_s << QString();
    QTest::newRow("no host") << u"https:///v"_s << QString();
    QTest::newRow("no address") << u"bij ons"_s << QString();
    QTest::newRow("below a folder")
        << u"https://deschakel.nl/badges/v"_s << u"https://deschakel.nl/badges/v#"_s;
}

void PaperTest::qrPrefix()
{
    QFETCH(QString, url);
    QFETCH(QString, prefix);
    dossier::CentreSettings settings;
    settings.url = url;
    QCOMPARE(inkaart::award::qrPrefix(settings), prefix);
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::PaperTest)
#include "papertest.moc"
