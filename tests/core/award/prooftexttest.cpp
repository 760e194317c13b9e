// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

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

class ProofTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seenOnlyWhenSomebodySaw_data();
    void seenOnlyWhenSomebodySaw();
    void notSeenIsNoProof();
    void onlyWhoSaidSoStandsBehindIt();
    void whoSawItHasARole_data();
    void whoSawItHasARole();
};

namespace {

/// A proof of one sort, in the words of the test's data.
base::RecordId addProof(Centre& centre, const QString& sort)
{
    if (sort == "story"_L1)
        return centre.addStory(talking, u"Een."_s);
    if (sort == "witness"_L1)
        return centre.addWitness(talking, u"Piet"_s, false);
    if (sort == "answer"_L1)
        return centre.addRating(talking, Voice::Learner, Level::Can);
    if (sort == "worker"_L1)
        return centre.addRating(talking, Voice::Worker, Level::Can);
    if (sort == "not seen"_L1)
        return centre.addRating(talking, Voice::Worker, Level::NotSeen);
    if (sort == "at work"_L1) {
        dossier::Rating rating;
        rating.skill = talking;
        rating.voice = Voice::Other;
        rating.name = u"Piet"_s;
        rating.level = Level::WithHelp;
        return centre.add(rating);
    }
    dossier::Evidence evidence;
    evidence.skills = { talking };
    if (sort == "photo"_L1)
        evidence.file = { .mediaType = u"image/jpeg"_s, .pieces = { QByteArray(32, 'p') } };
    else
        evidence.link = u"https://voorbeeld.example/diploma"_s;
    return centre.add(evidence);
}

} // namespace

void ProofTextTest::seenOnlyWhenSomebodySaw_data()
{
    using print::Basis;
    QTest::addColumn<QString>("proof");
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("own story") << u"story"_s << Basis::Told << u"1 verhaal."_s << u"Zelf verteld"_s
                               << u"بحسب الشخص نفسه"_s;
    QTest::newRow("own answer") << u"answer"_s << Basis::Told << u"1 eigen antwoord."_s
                                << u"Zelf verteld"_s << u"بحسب الشخص نفسه"_s;
    QTest::newRow("photo") << u"photo"_s << Basis::Shown << u"1 foto."_s
                           << u"Laten zien met een foto of document"_s << u"موثّق بصورة أو مستند"_s;
    QTest::newRow("document") << u"link"_s << Basis::Shown << u"1 document."_s
                              << u"Laten zien met een foto of document"_s
                              << u"موثّق بصورة أو مستند"_s;
    for (const QString& who : { u"witness"_s, u"worker"_s, u"at work"_s })
        QTest::newRow(qPrintable(who)) << who << Basis::Seen << u"1 persoon zag het."_s
                                       << u"Gezien door iemand anders"_s << u"رآه شخص آخر"_s;
}

void ProofTextTest::seenOnlyWhenSomebodySaw()
{
    QFETCH(QString, proof);
    QFETCH(print::Basis, basis);
    QFETCH(QString, dutch);
    QFETCH(QString, heading);
    QFETCH(QString, arabic);
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, addProof(centre, proof)));
    printed(centre, given.id);
    const auto page = pageOf(centre, given.id);
    QVERIFY(page);
    QVERIFY(page->basis == basis);
    QCOMPARE(page->proof.in(u"nl"), dutch);
    QStringList texts;
    print::Workshop workshop;
    const auto sheets = print::layOut(*page, workshop);
    for (const print::Placed& placed : sheets.front().placed())
        texts.append(placed.text);
    QCOMPARE(texts.filter(u"Gezien"_s).size(), heading.startsWith(u"Gezien"_s) ? 1 : 0);
    QVERIFY(heading.isEmpty() || texts.contains(heading));
    QVERIFY(arabic.isEmpty() || texts.contains(arabic));
}

void ProofTextTest::notSeenIsNoProof()
{
    Centre centre;
    const auto request = centre.request(talking2, addProof(centre, u"not seen"_s));
    QVERIFY(!issue(request, centre.learner(), centre.store()));
}

void ProofTextTest::onlyWhoSaidSoStandsBehindIt()
{
    Centre centre;
    const auto proof = centre.addWitness(talking, u"Piet de Wit"_s, true);
    const Issued given = centre.give(centre.request(talking2, proof));
    printed(centre, given.id);
    // Seeing it is counted; standing behind it is something one says.
    QVERIFY(!pageOf(centre, given.id)->proof.in(u"nl").contains(u"Piet"_s));
    QVERIFY(pageOf(centre, given.id)->proof.in(u"nl").contains(u"1 persoon zag het"_s));
    dossier::Endorsement said;
    said.of = proof;
    said.name = u"Piet de Wit"_s;
    centre.add(said);
    QVERIFY(pageOf(centre, given.id)->proof.in(u"nl").contains(u"Piet de Wit staat erachter."_s));
}

void ProofTextTest::whoSawItHasARole_data()
{
    QTest::addColumn<QStringList>("roles"); // one a witness
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("one") << QStringList{ u"leermeester"_s } << u"gezien door leermeester."_s
                         << u"شاهد ذلك: \u2068leermeester\u2069."_s;
    QTest::newRow("none") << QStringList{ QString() } << u"1 persoon zag het."_s
                          << u"شاهد ذلك شخص واحد."_s;
    QTest::newRow("two") << QStringList{ u"leermeester"_s, u"kok"_s }
                         << u"2 mensen zagen het (leermeester, kok)."_s
                         << u"عدد من شاهدوا ذلك: ٢ (\u2068leermeester\u2069، \u2068kok\u2069)."_s;
    QTest::newRow("the same") << QStringList{ u"kok"_s, u" Kok"_s, QString() }
                              << u"3 mensen zagen het (kok)."_s
                              << u"عدد من شاهدوا ذلك: ٣ (\u2068kok\u2069)."_s;
    QTest::newRow("long") << QStringList{ QString(200, u'm') }
                          << u"gezien door %1…."_s.arg(QString(39, u'm'))
                          << u"شاهد ذلك: \u2068%1…\u2069."_s.arg(QString(39, u'm'));
}

void ProofTextTest::whoSawItHasARole()
{
    QFETCH(QStringList, roles);
    Centre centre;
    dossier::MetCriterion met;
    Request request;
    for (const QString& role : roles) {
        dossier::Evidence seen{ .skills = { talking },
                                .seenBy = u"Getuige %1"_s.arg(met.evidence.size()),
                                .seenByRole = role };
        met.evidence.push_back(centre.add(seen));
        request = centre.request(talking2, met.evidence.back());
    }
    for (auto& criterion : request.criteria)
        criterion.evidence = met.evidence;
    const Issued given = centre.give(request);
    printed(centre, given.id);
    const auto page = pageOf(centre, given.id);
    QTEST(page->proof.in(u"nl"), "dutch");
    QTEST(page->proof.in(u"ar"), "arabic");
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::ProofTextTest)
#include "prooftexttest.moc"
