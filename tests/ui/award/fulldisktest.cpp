// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full while badges are given, mended, taken back or made: all of it is kept or
// nothing, and it is said.
#include "tests/unitmain.h"

#include "tests/ui/support/fulldisk.h"

#include "core/award/trust.h"
#include "tests/ui/award/papers.h"

#include <QLineEdit>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using test::Stage;
using test::talking2;
using tests::FullDisk;

class AwardFullDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void awardsOrNot();
    void improvesOrNot();
    void takesBackOrNot();
    void undoesOrNot();
    void ownBadgeIsNoGhost();

private:
    /// Acts again and again with ever more room; until it is done, nothing may have changed.
    template<class Act, class IsDone, class IsNothing>
    static void withMoreAndMoreRoom(Stage& stage, Act act, IsDone isDone, IsNothing isNothing);
};

namespace {

constexpr int mostPages = 200;

std::vector<dossier::Entry<dossier::Award>> onDisk(Stage& stage)
{
    return stage.data.store().dossier(stage.learner)->all<dossier::Award>();
}

bool saysFull(Stage& stage, const char* name)
{
    return stage.words(name).contains(u"vol"_s);
}

} // namespace

template<class Act, class IsDone, class IsNothing>
void AwardFullDiskTest::withMoreAndMoreRoom(Stage& stage, Act act, IsDone isDone,
                                            IsNothing isNothing)
{
    FullDisk disk(stage.data);
    int refused = 0;
    for (int pages = 0; pages < mostPages && !isDone(); ++pages) {
        disk.makeRoom(pages);
        act();
        if (!isDone()) {
            ++refused;
            QVERIFY(isNothing());
        }
    }
    QVERIFY(refused > 0);
    QVERIFY(isDone());
}

void AwardFullDiskTest::awardsOrNot()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    const QString ticked = stage.session().undo().what();
    withMoreAndMoreRoom(
        stage, [&] { stage.click("awardButton"); }, [&] { return onDisk(stage).size() == 1; },
        [&] {
            return onDisk(stage).empty() && saysFull(stage, "awardMissing")
                && !stage.find("printCertificateButton") && stage.session().undo().what() == ticked;
        });
    QVERIFY(stage.find("printCertificateButton"));
}

void AwardFullDiskTest::improvesOrNot()
{
    Stage stage;
    test::award(stage);
    stage.show(Place::Kind::Award, u"improve:"_s + stage.newestAward().id.toString());
    QTest::keyClicks(stage.find("whyField"), u"Naam was fout"_s);
    withMoreAndMoreRoom(
        stage, [&] { stage.click("awardButton"); }, [&] { return onDisk(stage).size() == 2; },
        [&] {
            return onDisk(stage).size() == 1 && !onDisk(stage).front().value.revoked
                && knownRevocations(stage.data.store()).isEmpty()
                && saysFull(stage, "awardMissing");
        });
    QVERIFY(onDisk(stage).front().value.revoked);
    QVERIFY(knownRevocations(stage.data.store()).contains(onDisk(stage).front().value.number));
}

void AwardFullDiskTest::takesBackOrNot()
{
    Stage stage;
    test::award(stage);
    stage.show(Place::Kind::Award, u"revoke:"_s + stage.newestAward().id.toString());
    QTest::keyClicks(stage.find("whyField"), u"Per ongeluk"_s);
    QVERIFY(stage.click("revokeButton"));
    withMoreAndMoreRoom(
        stage, [&] { stage.click("revokeYesButton"); },
        [&] { return onDisk(stage).front().value.revoked != 0; },
        [&] {
            return knownRevocations(stage.data.store()).isEmpty() && saysFull(stage, "revokeNote");
        });
    QVERIFY(!knownRevocations(stage.data.store()).isEmpty());
    QVERIFY(!stage.find("revokeNote"));
}

/// A badge that somebody has on paper is revoked by undo, in both dossiers.
void AwardFullDiskTest::undoesOrNot()
{
    Stage stage;
    test::award(stage);
    stage.show(Place::Kind::Preview, u"certificate:"_s + stage.newestAward().id.toString());
    QVERIFY(test::isPainted(stage));
    bool isUndone = false;
    withMoreAndMoreRoom(
        stage, [&] { isUndone = stage.session().undo().undo().has_value(); },
        [&] { return isUndone; },
        [&] {
            return !onDisk(stage).front().value.revoked
                && knownRevocations(stage.data.store()).isEmpty();
        });
    QVERIFY(onDisk(stage).front().value.revoked);
    QVERIFY(!knownRevocations(stage.data.store()).isEmpty());
}

void AwardFullDiskTest::ownBadgeIsNoGhost()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    const auto owns = [&] {
        return stage.data.store().centreDossier().all<dossier::OwnAchievement>();
    };
    QVERIFY(stage.click("ownBadgeButton"));
    FullDisk disk(stage.data);
    QTest::keyClicks(stage.find("ownName"), u"Open Keuken"_s);
    QTest::keyClicks(stage.find("ownCriterion"), u"Kookte mee"_s);
    for (const bool byKey : { false, true }) {
        if (byKey)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        else
            QVERIFY(stage.click("ownDone"));
        QVERIFY(saysFull(stage, "ownUnkept"));
        QVERIFY(stage.find("ownSheet"));
        QVERIFY(stage.page->hasUnsaved());
        QVERIFY(owns().empty());
        QCOMPARE(qobject_cast<QLineEdit*>(stage.find("ownName"))->text(), u"Open Keuken"_s);
    }
    disk.makeRoom();
    QVERIFY(stage.click("ownDone"));
    QVERIFY(!stage.find("ownSheet"));
    QVERIFY(!stage.page->hasUnsaved());
    QCOMPARE(owns().size(), size_t(1));
    QCOMPARE(owns().front().value.criteria.front().text, u"Kookte mee"_s);
    QVERIFY(stage.find("awardOffer", "achievement", u"urn:uuid:"_s + owns().front().id.toString()));
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::AwardFullDiskTest)
#include "fulldisktest.moc"
