// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/award/centre.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::EditionKind;
using test::Centre;
using test::talking;
using test::talking2;
using test::verdict;

class RevokeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void revokedCountsNoMore();
    void revokesOnce();
    void theFirstMomentCountsToo();
    void halfOfOneIsCompleted();
    void theLineOfARevocationStaysAsItIs();
    void strangersAreNotOurs();
};

void RevokeTest::revokedCountsNoMore()
{
    Centre centre;
    Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const auto printed = withPaper(given.award, centre.learner(), centre.store());
    QVERIFY(printed);
    centre.append(dossier::edit(*centre.learner().records().find(given.id), *printed));
    const auto back = revoke(given.id, u"vergissing"_s, centre.learner(), centre.store());
    QVERIFY(back);
    centre.append(back->inLearner);
    QVERIFY(centre.store().appendToCentre({ back->inCentre }));
    const auto award = centre.learner().get<dossier::Award>(given.id)->value;
    QCOMPARE(award.revokedWhy, u"vergissing"_s);
    for (const auto kind : { EditionKind::Public, EditionKind::Own, EditionKind::Paper })
        QCOMPARE(verdict(centre, award, kind), credential::Verdict::Refused);
    const auto known = knownRevocations(centre.store());
    // Three editions, and the number in a passport's list.
    QCOMPARE(known.size(), 4);
    QCOMPARE(known.value(award.number).reason, u"vergissing"_s);
    QCOMPARE(known.begin()->reason, u"vergissing"_s);
}

void RevokeTest::revokesOnce()
{
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const auto back = revoke(given.id, u"fout"_s, centre.learner(), centre.store());
    QVERIFY(back);
    QVERIFY(keep(*back, centre.learner().id(), centre.store()));
    QVERIFY(centre.learner().get<dossier::Award>(given.id)->value.revoked != 0);
    QCOMPARE(knownRevocations(centre.store()).size(), 3);
    QCOMPARE(revoke(given.id, u"fout"_s, centre.learner(), centre.store()).error().code,
             base::Code::Duplicate);
    QCOMPARE(revoke(centre.store().newRecordId(), u"fout"_s, centre.learner(), centre.store())
                 .error()
                 .code,
             base::Code::NotFound);
}

void RevokeTest::theFirstMomentCountsToo()
{
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    centre.clock.set(0);
    const auto back = revoke(given.id, u"fout"_s, centre.learner(), centre.store());
    QVERIFY(back);
    QVERIFY(keep(*back, centre.learner().id(), centre.store()));
    QVERIFY(centre.learner().get<dossier::Award>(given.id)->value.revoked != 0);
}

/// As after a power cut between two transactions, or where an edition came from elsewhere later.
void RevokeTest::halfOfOneIsCompleted()
{
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    centre.append(revoke(given.id, u"fout"_s, centre.learner(), centre.store())->inLearner);
    QCOMPARE(verdict(centre, given.award, EditionKind::Own), credential::Verdict::Valid);
    const dossier::Time since = centre.learner().get<dossier::Award>(given.id)->value.revoked;
    centre.clock.advance(1000);
    const auto rest = revoke(given.id, u"nog eens"_s, centre.learner(), centre.store());
    QVERIFY(rest);
    const auto before = centre.learner().records().changeCount();
    QVERIFY(keep(*rest, centre.learner().id(), centre.store()));
    QCOMPARE(centre.learner().records().changeCount(), before);
    QCOMPARE(verdict(centre, given.award, EditionKind::Own), credential::Verdict::Refused);
    const auto known = knownRevocations(centre.store()).value(given.award.number);
    QCOMPARE(known.reason, u"fout"_s);
    QCOMPARE(known.at.toMSecsSinceEpoch(), since);
}

/// Its bytes are in tests/core/dossier/golden/revocation.txt.
void RevokeTest::theLineOfARevocationStaysAsItIs()
{
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const auto back = revoke(given.id, u"fout"_s, centre.learner(), centre.store());
    QVERIFY(back);
    QCOMPARE(back->inCentre.kind, u"revocation"_s);
    QCOMPARE(back->inCentre.set.size(), size_t(4));
    QCOMPARE(back->inCentre.set.at(u"number"_s).toText(), given.award.number);
    QVERIFY(back->inCentre.set.at(u"at"_s).isInteger());
    QCOMPARE(back->inCentre.set.at(u"why"_s).toText(), u"fout"_s);
    QCOMPARE(back->inCentre.set.at(u"ids"_s).array().size(), size_t(2));
    for (const auto& id : back->inCentre.set.at(u"ids"_s).array())
        QVERIFY(id.toText().startsWith("urn:uuid:"_L1));
}

void RevokeTest::strangersAreNotOurs()
{
    Centre ours;
    Centre theirs(8);
    const Issued given = theirs.give(theirs.request(talking2, theirs.addStory(talking, u"Een."_s)));
    QCOMPARE(verdict(theirs, given.award, EditionKind::Public), credential::Verdict::Valid);
    QCOMPARE(verdict(ours, given.award, EditionKind::Public), credential::Verdict::Unsure);
}

} // namespace inkaart::award

QTEST_GUILESS_MAIN(inkaart::award::RevokeTest)
#include "revoketest.moc"
