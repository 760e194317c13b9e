// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/award/undo.h"

#include "tests/core/award/centre.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::EditionKind;
using test::Centre;
using test::talking;
using test::talking2;
using test::verdict;

class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasUndoneIsNoAwardWhateverCameLater();
    void undoRetractsOrRevokes();
};

void UndoTest::whatWasUndoneIsNoAwardWhateverCameLater()
{
    Centre centre;
    const Issued given = centre.give(centre.request(talking2, centre.addStory(talking, u"Een."_s)));
    const auto made = centre.learner().records().history().back();
    const auto printed = withPaper(given.award, centre.learner(), centre.store());
    QVERIFY(printed);
    centre.append(dossier::edit(*centre.learner().records().find(given.id), *printed));
    // As an older program did it: the paper stays behind in a record that nothing made.
    centre.append(dossier::retract(made));
    QVERIFY(centre.learner().all<dossier::Award>().empty());
    QVERIFY(!centre.learner().get<dossier::Award>(given.id));
    QVERIFY(!centre.learner().skillState(talking).hasBadge);
}

void UndoTest::undoRetractsOrRevokes()
{
    Centre centre;
    const auto proof = centre.addStory(talking, u"Een."_s);
    const base::DossierId id = centre.learner().id();
    const Issued unseen = centre.give(centre.request(talking2, proof));
    QVERIFY(undoAward(id, centre.learner().records().history().back(), u"weg"_s, centre.store()));
    QVERIFY(!centre.learner().get<dossier::Award>(unseen.id));

    const Issued given = centre.give(centre.request(talking2, proof));
    const auto made = centre.learner().records().history().back();
    QVERIFY(noteGivenAway(given.id, centre.store()));
    QVERIFY(undoAward(id, made, u"weg"_s, centre.store()));
    const auto award = centre.learner().get<dossier::Award>(given.id);
    QVERIFY(award && award->value.revoked != 0);
    QCOMPARE(award->value.revokedWhy, u"weg"_s);
    QCOMPARE(verdict(centre, award->value, EditionKind::Own), credential::Verdict::Refused);
    // A second time there is nothing left to undo.
    const auto before = centre.learner().records().changeCount();
    QVERIFY(undoAward(id, made, u"weg"_s, centre.store()));
    QCOMPARE(centre.learner().records().changeCount(), before);
}

} // namespace inkaart::award

QTEST_GUILESS_MAIN(inkaart::award::UndoTest)
#include "undotest.moc"
