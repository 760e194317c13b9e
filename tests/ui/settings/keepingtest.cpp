// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in settings on a full disk, and the way to paper cards.
#include "tests/unitmain.h"

#include "tests/ui/settings/stage.h"
#include "tests/ui/support/fulldisk.h"

using namespace Qt::StringLiterals;
using namespace inkaart;
using tests::Stage;
namespace section = settings::section;

class KeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void pilesAreTakenOverFromHere();
    void fullDiskKeepsWhatIsTyped();
};

void KeepingTest::pilesAreTakenOverFromHere()
{
    Stage stage;
    session::Place asked;
    QObject::connect(&stage.navigator, &session::Navigator::placeAsked,
                     [&asked](const session::Place& place) { asked = place; });
    stage.open(section::print);
    stage.click("takeOverButton");
    QTRY_VERIFY(stage.isSeen("whoseCards"));
    QTRY_VERIFY(stage.store.session().learners().isLoaded());
    QVERIFY(!stage.isSeen("whoseHit"));
    QTest::keyClicks(stage.find("whoseSearch"), u"amin"_s);
    QTRY_VERIFY(stage.isSeen("whoseHit"));
    stage.click("whoseHit");
    QCOMPARE(asked.kind, session::Place::Kind::Piles);
    QCOMPARE(asked.learner, stage.store.amina);
    QVERIFY(!stage.isSeen("whoseCards"));
}

void KeepingTest::fullDiskKeepsWhatIsTyped()
{
    Stage stage;
    stage.open(section::centre);
    tests::FullDisk disk(stage.store);
    stage.find<QLineEdit>("centreName")->setFocus();
    QTest::keyClicks(stage.find("centreName"), u" Noord"_s);
    stage.click("section-look");
    QCOMPARE(stage.page->section(), QString(section::centre));
    QVERIFY(stage.warning.contains(u"vol"_s));
    QVERIFY(stage.page->hasUnsaved());
    stage.page->refresh();
    QCOMPARE(stage.find<QLineEdit>("centreName")->text(), u"Buurthuis De Schakel Noord"_s);
    stage.click("retentionMonthsMore");
    const int kept = stage.store.session().settings().retentionMonths;
    QCOMPARE(stage.find<QLineEdit>("retentionMonths")->text(), QString::number(kept));
    disk.makeRoom();
    stage.click("section-look");
    QCOMPARE(stage.page->section(), QString(section::look));
    QCOMPARE(stage.store.session().settings().name, u"Buurthuis De Schakel Noord"_s);
}

QTEST_MAIN(KeepingTest)
#include "keepingtest.moc"
