// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/award/slips.h"

#include "tests/core/award/centre.h"
namespace inkaart::award {

using namespace Qt::StringLiterals;
using test::Centre;
using test::talking;
using test::talking2;

/// The number on a mentor's slip, and what comes back with it.
class SlipsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void aNumberLeadsToItsDossier();
    void isPrintedAgainUntilItComesBack();
    void thePaperHoldsNoFullName();
    void onlyWhatWasSeenIsProof_data();
    void onlyWhatWasSeenIsProof();
    void aBadgeSaysWhatItWas();
};

void SlipsTest::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    const QString good = u"LB-ABCDE-FGHI7"_s;
    QTest::newRow("as printed") << good << good;
    QTest::newRow("of the code") << u"inkaart-briefje:LB-ABCDE-FGHI7"_s << good;
    QTest::newRow("typed") << u" lb abcde fghi7 "_s << good;
    QTest::newRow("without the letters") << u"abcde-fghi7"_s << good;
    QTest::newRow("one for I") << u"LB-ABCDE-FGH17"_s << good;
    QTest::newRow("nought for O") << u"LB-ABCD0-FGHI7"_s << u"LB-ABCDO-FGHI7"_s;
    QTest::newRow("begins with LB") << u"LBCDE-FGHIJ"_s << u"LB-LBCDE-FGHIJ"_s;
    QTest::newRow("of a certificate") << u"IK-ABCDE-FGHIJ"_s << QString();
    QTest::newRow("too short") << u"LB-ABCDE-FGHI"_s << QString();
    QTest::newRow("too long") << u"LB-ABCDE-FGHIJK"_s << QString();
    QTest::newRow("another sign") << u"LB-ABCDE-FGH98"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("an address") << u"https://voorbeeld.example/v#ABC"_s << QString();
}

void SlipsTest::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QCOMPARE(slipNumberIn(text).value_or(QString()), number);
}

void SlipsTest::aNumberLeadsToItsDossier()
{
    base::SeededRandom random(3);
    int others = 0;
    for (int i = 0; i < 200; ++i) {
        const auto learner = base::DossierId::random(random);
        const auto other = base::DossierId::random(random);
        const QString number = slipNumber(learner, base::RecordId::random(random));
        QCOMPARE(slipNumberIn(number), std::optional(number));
        QVERIFY(mayBeSlipOf(number, learner));
        others += mayBeSlipOf(number, other);
    }
    QCOMPARE(others, 0);
}

void SlipsTest::isPrintedAgainUntilItComesBack()
{
    Centre centre;
    const auto first = slipToPrint({ talking }, {}, centre.learner(), centre.store());
    QVERIFY(first.isNew);
    centre.append(dossier::create(first.id, first.slip));
    const auto again = slipToPrint({ talking }, {}, centre.learner(), centre.store());
    QVERIFY(!again.isNew);
    QCOMPARE(again.slip, first.slip);
    QVERIFY(slipToPrint({ u"helpen"_s }, {}, centre.learner(), centre.store()).isNew);
    centre.add(dossier::Evidence{ .skills = { talking }, .slip = first.slip.number });
    const auto next = slipToPrint({ talking }, {}, centre.learner(), centre.store());
    QVERIFY(next.isNew && next.slip.number != first.slip.number);
    QCOMPARE(dossier::slipOf(centre.learner(), first.slip.number)->value, first.slip);
    QCOMPARE(dossier::cameBackWith(centre.learner(), first.slip.number).size(), 1u);
}

void SlipsTest::thePaperHoldsNoFullName()
{
    Centre centre;
    const auto found = slipToPrint({ talking }, {}, centre.learner(), centre.store());
    const auto page = slipPage(found.slip, centre.learner(), centre.centre(),
                               paperContext(centre.store(), u"ar"_s));
    QVERIFY(page && page->qr.size > 0);
    QCOMPARE(page->name, u"Amina"_s);
    QVERIFY(page->sentence.in(u"nl").startsWith(u"Ik kan"_s));
    QVERIFY(!page->pictogram.isEmpty());
}

void SlipsTest::onlyWhatWasSeenIsProof_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<bool>("isProof");
    QTest::newRow("alone") << QStringList{ u"alone"_s, u"once"_s, u"yes"_s } << true;
    QTest::newRow("with help") << QStringList{ u"help"_s, {}, {} } << true;
    QTest::newRow("not yet") << QStringList{ u"not-yet"_s, u"often"_s, u"yes"_s } << false;
    QTest::newRow("nothing ticked") << QStringList{ {}, {}, {} } << false;
    QTest::newRow("of a newer program") << QStringList{ u"superbly"_s } << false;
}

void SlipsTest::onlyWhatWasSeenIsProof()
{
    QFETCH(QStringList, answers);
    QFETCH(bool, isProof);
    Centre centre;
    centre.add(dossier::Evidence{ .skills = { talking },
                                  .seenBy = u"Piet"_s,
                                  .seenAtWork = true,
                                  .slip = u"LB-ABCDE-FGHIJ"_s,
                                  .answers = answers });
    const auto* achievement = framework::Achievements::builtIn().ofSkill(talking, 2);
    QCOMPARE(!proofsFor(*achievement, centre.learner()).empty(), isProof);
    QCOMPARE(centre.learner().skillState(talking).isSeen, isProof);
    QCOMPARE(centre.learner().skillState(talking).evidenceCount, 1);
}

void SlipsTest::aBadgeSaysWhatItWas()
{
    Centre centre;
    const auto seen = centre.add(dossier::Evidence{ .skills = { talking },
                                                    .seenBy = u"Piet"_s,
                                                    .seenByRole = u"kok"_s,
                                                    .seenAtWork = true,
                                                    .slip = u"LB-ABCDE-FGHIJ"_s,
                                                    .answers = { u"alone"_s },
                                                    .visibility = dossier::Visibility::OnBadge });
    const Issued given = centre.give(centre.request(talking2, seen));
    const QByteArray jwt = edition(given.award, dossier::EditionKind::Public)->bytes;
    const QByteArray body = QByteArray::fromBase64(
        jwt.split('.').at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QVERIFY(body.contains("Gezien door kok op het werk (leermeesterbriefje)"));
    QVERIFY(!body.contains("Piet") && !body.contains("LB-ABCDE"));
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::SlipsTest)
#include "slipstest.moc"
