// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/proofs.h"

#include "core/award/trust.h"
#include "core/credential/verify.h"
#include "tests/core/award/centre.h"
#include "tests/unitmain.h"

#include <QJsonDocument>
#include <QTest>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using namespace test;
using dossier::EditionKind;

/// The same badge as Data Integrity, for verifiers that know no JWT.
class ProofsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheJwtSays_data();
    void saysWhatTheJwtSays();
    void addsToWhatWasAwardedBefore();
    void staysWhenItIsThere();
    void takenBackWithTheBadge();
    void addsNothingToATakenBackOne();
    void leavesTheBadgeOfAnotherLaptop();
};

namespace {

Issued given(Centre& centre)
{
    return centre.give(centre.request(talking2, centre.addStory(talking, u"Zo ging het."_s)));
}

/// As an earlier version awarded it.
dossier::Award before(dossier::Award award)
{
    std::erase_if(award.editions, [](const auto& one) { return one.format == "di"_L1; });
    return award;
}

} // namespace

void ProofsTest::saysWhatTheJwtSays_data()
{
    QTest::addColumn<EditionKind>("kind");
    QTest::newRow("public") << EditionKind::Public;
    QTest::newRow("own") << EditionKind::Own;
}

void ProofsTest::saysWhatTheJwtSays()
{
    QFETCH(EditionKind, kind);
    Centre centre;
    const auto award = given(centre).award;
    const auto* proof = proofEdition(award, kind);
    QVERIFY(proof);
    const auto options = verifyOptions(centre.store());
    const auto fromProof = credential::verify(proof->bytes, options);
    const auto fromJwt = credential::verify(edition(award, kind)->bytes, options);
    QCOMPARE(fromProof.verdict, credential::Verdict::Valid);
    QCOMPARE(fromProof.format, credential::Format::DataIntegrity);
    QJsonObject said = fromProof.credential;
    said.remove("proof"_L1);
    QCOMPARE(said, fromJwt.credential);
}

void ProofsTest::addsToWhatWasAwardedBefore()
{
    Centre centre;
    const auto old = before(given(centre).award);
    QVERIFY(!proofEdition(old, EditionKind::Own));
    const auto with = withProofs(old, centre.store());
    QVERIFY(with);
    QCOMPARE(with->editions.size(), old.editions.size() + 2);
    const auto report = credential::verify(proofEdition(*with, EditionKind::Own)->bytes,
                                           verifyOptions(centre.store()));
    QCOMPARE(report.verdict, credential::Verdict::Valid);
}

void ProofsTest::staysWhenItIsThere()
{
    Centre centre;
    const auto award = given(centre).award;
    QCOMPARE(withProofs(award, centre.store()).value(), award);
}

void ProofsTest::takenBackWithTheBadge()
{
    Centre centre;
    const auto issued = given(centre);
    QVERIFY(keep(*revoke(issued.id, u"fout"_s, centre.learner(), centre.store()),
                 centre.learner().id(), centre.store()));
    const auto report = credential::verify(proofEdition(issued.award, EditionKind::Public)->bytes,
                                           verifyOptions(centre.store()));
    QCOMPARE(report.verdict, credential::Verdict::Refused);
}

void ProofsTest::addsNothingToATakenBackOne()
{
    Centre centre;
    auto old = before(given(centre).award);
    old.revoked = 1;
    QCOMPARE(withProofs(old, centre.store()).value(), old);
}

void ProofsTest::leavesTheBadgeOfAnotherLaptop()
{
    Centre centre;
    auto old = before(given(centre).award);
    for (auto& one : old.editions)
        one.keyMethod = u"did:key:z6Mkother#z6Mkother"_s;
    QCOMPARE(withProofs(old, centre.store()).value(), old);
}

} // namespace inkaart::award

QTEST_GUILESS_MAIN(inkaart::award::ProofsTest)
#include "proofstest.moc"
