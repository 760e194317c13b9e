// SPDX-License-Identifier: GPL-3.0-or-later
// An own badge while it is being made: kept at each pause, by a lock and by a fall, and undone.
#include "tests/unitmain.h"

#include "tests/ui/award/ownstage.h"
#include "ui/award/awarddraft.h"
#include "ui/award/ownsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/segmentedchoice.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using test::line;
using test::makeKitchen;
using test::owns;
using test::Stage;
using test::type;

class OwnKeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void whatIsTakenAwayComesBack_data();
    void whatIsTakenAwayComesBack();
    void goesAwayWhileSomethingIsTyped();
    void isKeptBeforeItHasAName_data();
    void isKeptBeforeItHasAName();
    void keepsWhatIsTypedAtThePause();
    void keepsWhatIsTypedWithoutAPause_data();
    void keepsWhatIsTypedWithoutAPause();
};

void OwnKeepingTest::whatIsTakenAwayComesBack_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("isSheetOpen");
    for (const char* button :
         { "ownDrop", "ownRetire", "pictogram", "ownDown", "ownSkills", "ownKind" }) {
        QTest::addRow("%s, on the sheet", button) << QByteArray(button) << true;
        QTest::addRow("%s, somewhere else", button) << QByteArray(button) << false;
    }
}

void OwnKeepingTest::whatIsTakenAwayComesBack()
{
    QFETCH(QByteArray, button);
    QFETCH(bool, isSheetOpen);
    Stage stage;
    makeKitchen(stage);
    stage.click("searchBadgeButton");
    QVERIFY(stage.click("editOwn"));
    QTemporaryDir folder;
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = folder.filePath(u"plaatje.png"_s);
    QVERIFY(picture.save(path));
    stage.page->findChild<OwnSheet*>()->choosePicture = [path](QWidget*, const auto& chosen) {
        chosen(path);
    };
    QVERIFY(stage.click("ownFile"));
    QTRY_VERIFY(!owns(stage).front().value.picture.isNull());
    const dossier::OwnAchievement before = owns(stage).front().value;

    if (button == "pictogram") {
        auto* chips = stage.page->findChild<widgets::ChipRow*>(u"ownPictograms"_s);
        QTest::mouseClick(chips->chip(stage.session().framework().activities.front().pictogram),
                          Qt::LeftButton);
    } else if (button == "ownSkills") {
        auto* chips = stage.page->findChild<widgets::ChipRow*>(u"ownSkills"_s);
        QTest::mouseClick(chips->chip(u"samenwerken"_s), Qt::LeftButton);
    } else if (button == "ownKind") {
        auto* kind = stage.page->findChild<widgets::SegmentedChoice*>(u"ownKind"_s);
        QTest::mouseClick(kind->option(2), Qt::LeftButton);
    } else {
        QVERIFY(stage.click(button.constData()));
    }
    stage.settle();
    dossier::OwnAchievement changed = owns(stage).front().value;
    changed.version = before.version;
    QVERIFY(changed != before);
    QVERIFY(!stage.session().undo().what().isEmpty());
    if (!isSheetOpen)
        stage.show(Place::Kind::Award);
    QVERIFY(stage.session().undo().undo());
    stage.settle();
    dossier::OwnAchievement after = owns(stage).front().value;
    after.version = before.version;
    QVERIFY(after == before);
    if (!isSheetOpen)
        return;
    // The sheet shows it too, and goes on from there.
    QCOMPARE(line(stage, 0)->text(), u"Kookte drie keer mee"_s);
    QVERIFY(!qobject_cast<QAbstractButton*>(stage.find("ownRetire"))->isChecked());
    type(line(stage, 1), u" samen"_s);
    QVERIFY(stage.click("ownDone"));
    QCOMPARE(owns(stage).front().value.criteria.size(), size_t(2));
    QCOMPARE(owns(stage).front().value.criteria[1].text, u"Ruimde op samen"_s);
    QVERIFY(owns(stage).front().value.picture == before.picture);
}

void OwnKeepingTest::goesAwayWhileSomethingIsTyped()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award);
    QVERIFY(stage.click("ownBadgeButton"));
    type(stage.find("ownName"), u"Open Keuken"_s);
    stage.page->flush(); // as before a lock
    QCOMPARE(owns(stage).size(), size_t(1));
    QTest::keyClicks(stage.find("ownName"), u" extra"_s);
    stage.page.reset();
    QCOMPARE(owns(stage).front().value.name, u"Open Keuken extra"_s);
}

void OwnKeepingTest::isKeptBeforeItHasAName_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("Escape") << QByteArray("escape");
    QTest::newRow("a lock") << QByteArray("lock");
    QTest::newRow("a fall") << QByteArray("fall");
}

void OwnKeepingTest::isKeptBeforeItHasAName()
{
    QFETCH(QByteArray, how);
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award);
    QVERIFY(stage.click("ownBadgeButton"));
    type(stage.find("ownDescription"), u"Soep voor de buurt."_s);
    type(line(stage, 0), u"Kookte mee"_s);
    auto* chips = stage.page->findChild<widgets::ChipRow*>(u"ownSkills"_s);
    QTest::mouseClick(chips->chip(u"samenwerken"_s), Qt::LeftButton);
    if (how == "escape") {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(stage.click("ownBadgeButton"));
    } else {
        const QByteArray state = stage.page->remember();
        if (how == "lock")
            stage.page->flush();
        QTRY_VERIFY(stage.data.store().local(u"own-badge-draft"_s)->contains("Kookte mee"));
        stage.page.reset();
        stage.data.reopen();
        stage.show(Place::Kind::Award);
        stage.page->recall(state);
    }
    QVERIFY(stage.find("ownSheet"));
    QVERIFY(owns(stage).empty());
    QCOMPARE(qobject_cast<QPlainTextEdit*>(stage.find("ownDescription"))->toPlainText(),
             u"Soep voor de buurt."_s);
    QCOMPARE(line(stage, 0)->text(), u"Kookte mee"_s);
    // With its name it is a badge, and the next one begins empty.
    type(stage.find("ownName"), u"Open Keuken"_s);
    QVERIFY(stage.click("ownDone"));
    QCOMPARE(owns(stage).size(), size_t(1));
    QCOMPARE(owns(stage).front().value.criteria.front().text, u"Kookte mee"_s);
    QCOMPARE(owns(stage).front().value.skills, QStringList{ u"samenwerken"_s });
    QVERIFY(stage.click("ownBadgeButton"));
    QVERIFY(line(stage, 0)->text().isEmpty());
}

void OwnKeepingTest::keepsWhatIsTypedAtThePause()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, test::talking2);
    QVERIFY(stage.click("moreButton"));
    type(stage.find("personalField"), u"Bleef rustig."_s);
    // Nobody leaves the field: the program may stop right now.
    const auto kept = [&] {
        const auto bytes = stage.data.store().local(draftKey(stage.open().id(), test::talking2));
        return bytes ? decodeDraft(*bytes).personalLine : QString();
    };
    QTRY_COMPARE(kept(), u"Bleef rustig."_s);
    QVERIFY(stage.find("personalField")->hasFocus());

    QVERIFY(stage.click("ownBadgeButton"));
    type(stage.find("ownName"), u"Open Keuken"_s);
    QTRY_COMPARE(owns(stage).size(), size_t(1));
    QCOMPARE(owns(stage).front().value.name, u"Open Keuken"_s);
    type(line(stage, 0), u"Kookte mee"_s);
    QTRY_COMPARE(owns(stage).front().value.criteria.front().text, u"Kookte mee"_s);
    QVERIFY(line(stage, 0)->hasFocus());
}

void OwnKeepingTest::keepsWhatIsTypedWithoutAPause_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char* field : { "personalField", "ownName", "ownCriterion" })
        QTest::newRow(field) << QByteArray(field);
}

/// Whoever types on and on leaves no pause, and a fall waits for none.
void OwnKeepingTest::keepsWhatIsTypedWithoutAPause()
{
    QFETCH(QByteArray, field);
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, test::talking2);
    QVERIFY(stage.click(field == "personalField" ? "moreButton" : "ownBadgeButton"));
    QWidget* typed = stage.find(field.constData());
    QTest::mouseClick(typed, Qt::LeftButton);
    QTimer typing;
    connect(&typing, &QTimer::timeout, typed, [typed] { QTest::keyClick(typed, Qt::Key_A); });
    typing.start(20);
    const auto& store = stage.data.store();
    QTRY_VERIFY(!owns(stage).empty() || store.local(u"own-badge-draft"_s)->contains("aa")
                || store.local(draftKey(stage.open().id(), test::talking2))->contains("aa"));
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::OwnKeepingTest)
#include "ownkeepingtest.moc"
