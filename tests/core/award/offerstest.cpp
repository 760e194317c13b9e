// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/foreignbadge.h"
#include "tests/core/award/centre.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::Level;
using dossier::Voice;
using test::Centre;
using test::rhythm;
using test::talking;
using test::talking2;

class OffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWithoutProof();
    void strongestProofFirst();
    void levelFollowsTheAnswer_data();
    void levelFollowsTheAnswer();
    void countsWhatIsMissing();
    void practiceNeedsAWitnessAtWork();
    void givenOnesAreNotOfferedAgain();
    void takingPartIsOfferedForAnyProof();
    void badgeFromElsewhereIsProof();
};

namespace {

std::optional<Offer> offerOf(Centre& centre, const QString& id)
{
    for (const Offer& offer : offers(centre.learner(), centre.centre())) {
        if (offer.achievement.id == id)
            return offer;
    }
    return std::nullopt;
}

} // namespace

void OffersTest::nothingWithoutProof()
{
    Centre centre;
    QVERIFY(offers(centre.learner(), centre.centre()).empty());
    // Only the learner's own word is not near enough to a badge.
    centre.addRating(talking, Voice::Learner, Level::Can);
    QVERIFY(offers(centre.learner(), centre.centre()).empty());
    // Evidence that says nothing is no proof.
    centre.addStory(talking, u"  "_s);
    QVERIFY(offers(centre.learner(), centre.centre()).empty());
}

void OffersTest::strongestProofFirst()
{
    Centre centre;
    centre.addRating(talking, Voice::Learner, Level::Can);
    centre.addStory(talking, u"Ik legde het uit."_s);
    centre.addRating(talking, Voice::Worker, Level::WithHelp);
    centre.addWitness(talking, u"Sara"_s, false);
    centre.addWitness(talking, u"Piet"_s, true);
    centre.addRating(talking, Voice::Other, Level::NotSeen); // says nothing
    const auto proofs = proofsFor(*findAchievement(talking2, centre.centre()), centre.learner());
    std::vector<Proof::Kind> kinds;
    for (const Proof& proof : proofs)
        kinds.push_back(proof.kind);
    using enum Proof::Kind;
    QCOMPARE(kinds, (std::vector{ Seen, Seen, WorkerSaw, Story, Talk }));
    QCOMPARE(proofs.front().who, u"Piet"_s);
    QVERIFY(proofs.front().atWork);
}

void OffersTest::levelFollowsTheAnswer_data()
{
    QTest::addColumn<int>("learner");
    QTest::addColumn<int>("level");
    QTest::newRow("can") << static_cast<int>(Level::Can) << 2;
    QTest::newRow("with help") << static_cast<int>(Level::WithHelp) << 1;
    QTest::newRow("wants to learn") << static_cast<int>(Level::WantToLearn) << 0;
    QTest::newRow("later") << static_cast<int>(Level::Later) << 0;
}

void OffersTest::levelFollowsTheAnswer()
{
    QFETCH(int, learner);
    QFETCH(int, level);
    Centre centre;
    centre.addRating(talking, Voice::Learner, static_cast<Level>(learner));
    centre.addStory(talking, u"Zo ging het."_s);
    for (int each = 1; each <= 3; ++each) {
        const QString id = u"urn:inkaart:achievement:%1/%2"_s.arg(talking).arg(each);
        QCOMPARE(offerOf(centre, id).has_value(), each == level);
    }
}

void OffersTest::countsWhatIsMissing()
{
    Centre centre;
    centre.addRating(talking, Voice::Learner, Level::Can);
    centre.addStory(talking, u"Een."_s);
    const auto achievement = findAchievement(talking2, centre.centre());
    const auto some = offerOf(centre, talking2);
    QVERIFY(some);
    QCOMPARE(some->proofsMissing, static_cast<int>(achievement->criteria.size()) - 2);
    QVERIFY(!some->isReady());
    centre.addStory(talking, u"Twee."_s);
    centre.addStory(talking, u"Drie."_s);
    QVERIFY(offerOf(centre, talking2)->isReady());
}

void OffersTest::practiceNeedsAWitnessAtWork()
{
    Centre centre;
    for (const char* story : { "a", "b", "c", "d" })
        centre.addStory(u"werkritme"_s, QString::fromLatin1(story));
    QVERIFY(offerOf(centre, rhythm)->lacksWitnessAtWork);
    centre.addWitness(u"werkritme"_s, u"Buurvrouw"_s, false);
    QVERIFY(offerOf(centre, rhythm)->lacksWitnessAtWork);
    centre.addWitness(u"werkritme"_s, u"Piet"_s, true);
    QVERIFY(offerOf(centre, rhythm)->isReady());
    // Ready ones stand first.
    QVERIFY(offers(centre.learner(), centre.centre()).front().isReady());
}

void OffersTest::givenOnesAreNotOfferedAgain()
{
    Centre centre;
    centre.addRating(talking, Voice::Learner, Level::Can);
    const auto proof = centre.addStory(talking, u"Een."_s);
    QVERIFY(offerOf(centre, talking2));
    const Issued given = centre.give(centre.request(talking2, proof));
    QVERIFY(!offerOf(centre, talking2));
    const auto back = revoke(given.id, u"fout"_s, centre.learner(), centre.store());
    QVERIFY(back);
    centre.append(back->inLearner);
    QVERIFY(offerOf(centre, talking2));
}

void OffersTest::takingPartIsOfferedForAnyProof()
{
    Centre centre;
    dossier::OwnAchievement own;
    own.name = u"Open Keuken"_s;
    own.kind = u"participation"_s;
    own.criteria = { { u"c1"_s, u"Kookte mee"_s } };
    const QString id = u"urn:uuid:"_s + centre.addToCentre(own).toString();
    QVERIFY(!offerOf(centre, id));
    centre.addStory(talking, u"Soep voor dertig mensen."_s);
    QVERIFY(offerOf(centre, id));
    QVERIFY(offerOf(centre, id)->isReady());
}

void OffersTest::badgeFromElsewhereIsProof()
{
    Centre centre;
    const dossier::ForeignBadge badge{ .name = u"Presenteren"_s, .skills = { talking }, .at = 5 };
    const auto id = centre.add(badge);
    const auto achievement = *findAchievement(talking2, centre.centre());
    const auto proofs = proofsFor(achievement, centre.learner());
    QCOMPARE(proofs.size(), size_t(1));
    QCOMPARE(proofs.front().id, id);
    QCOMPARE(proofs.front().kind, Proof::Kind::Document);
    // It says that somebody elsewhere saw it, and nobody at a workplace here.
    QVERIFY(proofs.front().who.isEmpty());
    QVERIFY(!proofs.front().atWork);
}

} // namespace inkaart::award

QTEST_GUILESS_MAIN(inkaart::award::OffersTest)
#include "offerstest.moc"
