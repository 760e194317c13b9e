// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/award/signingdate.h"
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
    void aDateNobodyBelievesIsNotWritten_data();
    void aDateNobodyBelievesIsNotWritten();
    void halfOfOneIsCompleted();
    void theLineOfARevocationStaysAsItIs();
    void aDateThatSomebodyConfirmedIsWritten();
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

void RevokeTest::aDateNobodyBelievesIsNotWritten_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("1970") << QDate(1970, 1, 1);
    QTest::newRow("a month back") << QDate(2026, 10, 20);
    QTest::newRow("2099") << QDate(2099, 12, 31);
}

/// Taking back works with any clock; its date is then the newest that is believed, and a checker is
/// told none.
void RevokeTest::aDateNobodyBelievesIsNotWritten()
{
    QFETCH(QDate, day);
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    centre.clock.advance(3'600'000);
    const dossier::Time newest = centre.clock.nowMs();
    centre.addStory(talking, u"Twee."_s);
    centre.clock.set(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    // What was written under that date since says nothing about the day either.
    centre.addStory(talking, u"Drie."_s);
    const auto back = revoke(given.id, u"fout"_s, centre.learner(), centre.store());
    QVERIFY(back);
    QVERIFY(keep(*back, centre.learner().id(), centre.store()));
    const dossier::Award award = centre.learner().get<dossier::Award>(given.id)->value;
    QVERIFY(award.revoked >= newest && award.revoked < newest + 1000);
    QVERIFY(!knownRevocations(centre.store()).value(award.number).at.isValid());
    const auto report =
        credential::verify(edition(award, EditionKind::Own)->bytes, verifyOptions(centre.store()));
    QCOMPARE(report.verdict, credential::Verdict::Refused);
    QVERIFY(!report.revokedAt);
}

void RevokeTest::aDateThatSomebodyConfirmedIsWritten()
{
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    centre.clock.set(QDate(2099, 12, 31).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(confirmDate(centre.store()));
    const auto back = revoke(given.id, u"fout"_s, centre.learner(), centre.store());
    QVERIFY(back);
    QVERIFY(keep(*back, centre.learner().id(), centre.store()));
    QCOMPARE(centre.learner().get<dossier::Award>(given.id)->value.revoked, centre.clock.nowMs());
    QCOMPARE(knownRevocations(centre.store()).value(given.award.number).at, centre.clock.now());
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
