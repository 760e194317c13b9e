// SPDX-License-Identifier: GPL-3.0-or-later
// A badge was taken back, and the learner's dossier lost that through damage: the centre's list
// still knows, and no paper says that the badge counts.
#include "tests/unitmain.h"

#include "tests/core/award/centre.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::EditionKind;
using dossier::Level;
using dossier::Voice;
using test::Centre;
using test::pageOf;
using test::printed;
using test::talking;
using test::talking2;

class TakenBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passportDoesNotListIt();
    void certificateSaysSo();
    void nothingNewIsSigned();
    void withALossInBothNothingIsVouchedFor_data();
    void withALossInBothNothingIsVouchedFor();

private:
    static Issued giveAndLose(Centre& centre);
};

Issued TakenBackTest::giveAndLose(Centre& centre)
{
    centre.addRating(talking, Voice::Learner, Level::Can);
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    printed(centre, given.id);
    const auto back = revoke(given.id, u"fout"_s, centre.learner(), centre.store());
    if (!back || !centre.store().appendToCentre({ back->inCentre }))
        qFatal("not taken back");
    return given;
}

void TakenBackTest::passportDoesNotListIt()
{
    Centre centre;
    giveAndLose(centre);
    QVERIFY(centre.learner().all<dossier::Award>().front().value.revoked == 0);
    const auto context = paperContext(centre.store(), u"nl"_s);
    const auto page = passportPage({}, centre.learner(), centre.store(), context);
    QVERIFY(page);
    QVERIFY(page->badges.isEmpty());
    QCOMPARE(page->qr.size, 0);
    QCOMPARE(page->skills.size(), 1);
    QVERIFY(!page->skills.first().state.hasBadge);
    QVERIFY(!resultPage(centre.learner(), context).skills.first().state.hasBadge);
}

void TakenBackTest::certificateSaysSo()
{
    Centre centre;
    const Issued given = giveAndLose(centre);
    QCOMPARE(pageOf(centre, given.id)->standing, print::CertificatePage::Standing::Revoked);
}

/// An edition with another number would stand on no list.
void TakenBackTest::nothingNewIsSigned()
{
    Centre centre;
    const Issued given = giveAndLose(centre);
    dossier::Award award = centre.learner().get<dossier::Award>(given.id)->value;
    QCOMPARE(*withPaper(award, centre.learner(), centre.store()), award);
    std::erase_if(award.editions, [](const auto& one) { return one.kind == EditionKind::Paper; });
    const auto again = withPaper(award, centre.learner(), centre.store());
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::Code::Refused);
}

void TakenBackTest::withALossInBothNothingIsVouchedFor_data()
{
    QTest::addColumn<int>("lostOfLearner");
    QTest::addColumn<bool>("isListWhole");
    QTest::addColumn<int>("badges");
    QTest::newRow("nothing lost") << 0 << true << 1;
    QTest::newRow("the list would know") << 1 << true << 1;
    QTest::newRow("the dossier would know") << 0 << false << 1;
    QTest::newRow("nobody knows") << 1 << false << 0;
}

void TakenBackTest::withALossInBothNothingIsVouchedFor()
{
    QFETCH(int, lostOfLearner);
    QFETCH(bool, isListWhole);
    QFETCH(int, badges);
    Centre centre;
    centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    dossier::Dossier learner = centre.learner();
    learner.noteSetAside(lostOfLearner);
    PaperContext context = paperContext(centre.store(), u"nl"_s);
    context.isRevokedWhole = isListWhole;
    const auto page = passportPage({}, learner, centre.store(), context);
    QVERIFY(page);
    QCOMPARE(page->badges.size(), badges);
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::TakenBackTest)
#include "takenbacktest.moc"
