// SPDX-License-Identifier: GPL-3.0-or-later
// Own badges: made by typing, there at once, awarded, changed and no longer given.
#include "core/award/catalogue.h"
#include "core/award/issue.h"
#include "core/award/trust.h"
#include "tests/ui/award/stage.h"
#include "ui/award/awarddraft.h"
#include "ui/award/awardpage.h"
#include "ui/award/ownsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/segmentedchoice.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using test::Stage;

class OwnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void isMadeAndAwarded();
    void needsANameFirst();
    void pointsAreMovedAndTakenAway();
    void whatIsTakenAwayComesBack_data();
    void whatIsTakenAwayComesBack();
    void fieldsHoldALine_data();
    void fieldsHoldALine();
    void ownPictureTravelsInTheBadge();
    void refusesASvgWithAScript();
    void isFoundChangedAndRetired();
    void goesAwayWhileSomethingIsTyped();
    void isKeptBeforeItHasAName_data();
    void isKeptBeforeItHasAName();
    void keepsWhatIsTypedAtThePause();
    void keepsWhatIsTypedWithoutAPause_data();
    void keepsWhatIsTypedWithoutAPause();
    void isTiedToAnOwnSkill();
};

namespace {

QLineEdit* line(Stage& stage, int index)
{
    QList<QLineEdit*> lines;
    for (QWidget* widget : stage.page->findChildren<QWidget*>(u"ownCriterion"_s)) {
        if (widget->isVisible())
            lines.append(qobject_cast<QLineEdit*>(widget));
    }
    return lines.value(index);
}

std::vector<dossier::Entry<dossier::OwnAchievement>> owns(Stage& stage)
{
    return stage.data.store().centreDossier().all<dossier::OwnAchievement>();
}

void type(QWidget* field, const QString& words)
{
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClicks(field, words);
}

/// "Open Keuken", with two points.
void makeKitchen(Stage& stage)
{
    stage.show(Place::Kind::Award);
    stage.click("ownBadgeButton");
    type(stage.find("ownName"), u"Open Keuken"_s);
    type(line(stage, 0), u"Kookte drie keer mee"_s);
    stage.click("ownAddCriterion");
    type(line(stage, 1), u"Ruimde op"_s);
    stage.click("ownDone");
}

} // namespace

void OwnTest::isMadeAndAwarded()
{
    Stage stage;
    stage.addStory({ u"samenwerken"_s }, u"Soep voor dertig mensen."_s);
    makeKitchen(stage);
    QVERIFY(!stage.find("ownSheet"));
    QCOMPARE(owns(stage).size(), size_t(1));
    const QString id = u"urn:uuid:"_s + owns(stage).front().id.toString();
    // It is chosen at once, and stands among what can be given.
    QVERIFY(stage.find("awardOffer", "achievement", id));
    stage.tickAll();
    QVERIFY(stage.click("criterionProof", "criterion", owns(stage).front().value.criteria[1].id));
    QVERIFY(stage.click("proofChoice"));
    QVERIFY(stage.click("proofDone"));
    QVERIFY(stage.click("awardButton"));
    QCOMPARE(stage.newestAward().value.achievement, id);
    const auto report =
        credential::verify(edition(stage.newestAward().value, dossier::EditionKind::Public)->bytes,
                           verifyOptions(stage.data.store()));
    QCOMPARE(report.verdict, credential::Verdict::Valid);
    QVERIFY(QJsonDocument(report.credential).toJson().contains("Kookte drie keer mee"));
}

void OwnTest::needsANameFirst()
{
    Stage stage;
    stage.show(Place::Kind::Award);
    QVERIFY(stage.click("ownBadgeButton"));
    QVERIFY(stage.click("ownDone"));
    QVERIFY(stage.find("ownSheet"));
    QVERIFY(owns(stage).empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!stage.find("ownSheet"));
    // A name without a point is kept, but cannot be given.
    QVERIFY(stage.click("ownBadgeButton"));
    type(stage.find("ownName"), u"Codeclub"_s);
    QVERIFY(stage.click("ownDone"));
    QCOMPARE(owns(stage).size(), size_t(1));
    for (const auto& achievement : catalogue(stage.data.store().centreDossier()))
        QVERIFY(achievement.name.in(u"nl") != u"Codeclub"_s);
}

void OwnTest::pointsAreMovedAndTakenAway()
{
    Stage stage;
    makeKitchen(stage);
    stage.click("searchBadgeButton");
    QVERIFY(stage.click("editOwn"));
    const auto ids = [&] {
        QStringList list;
        const auto all = owns(stage);
        for (const auto& criterion : all.front().value.criteria)
            list.append(criterion.text);
        return list;
    };
    QCOMPARE(ids(), QStringList({ u"Kookte drie keer mee"_s, u"Ruimde op"_s }));
    QVERIFY(stage.click("ownDown"));
    QTRY_COMPARE(ids(), QStringList({ u"Ruimde op"_s, u"Kookte drie keer mee"_s }));
    QVERIFY(stage.click("ownDrop"));
    QTRY_COMPARE(ids(), QStringList{ u"Kookte drie keer mee"_s });
}

void OwnTest::whatIsTakenAwayComesBack_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("isSheetOpen");
    for (const char* button :
         { "ownDrop", "ownRetire", "pictogram", "ownDown", "ownSkills", "ownKind" }) {
        QTest::addRow("%s, on the sheet", button) << QByteArray(button) << true;
        QTest::addRow("%s, somewhere else", button) << QByteArray(button) << false;
    }
}

void OwnTest::whatIsTakenAwayComesBack()
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

void OwnTest::fieldsHoldALine_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("letters");
    QTest::newRow("result") << QByteArray("resultField") << 80;
    QTest::newRow("personal line") << QByteArray("personalField") << 300;
    QTest::newRow("name") << QByteArray("ownName") << 120;
    QTest::newRow("point") << QByteArray("ownCriterion") << 200;
    QTest::newRow("description") << QByteArray("ownDescription") << 600;
    QTest::newRow("why, improving") << QByteArray("improve") << 300;
    QTest::newRow("why, taking back") << QByteArray("revoke") << 300;
}

/// A text of a whole book is pasted: what fits is there, and it is said that the rest is not.
void OwnTest::fieldsHoldALine()
{
    QFETCH(QByteArray, field);
    QFETCH(int, letters);
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, test::talking2);
    if (field == "improve" || field == "revoke") {
        stage.tickAll();
        stage.click("awardButton");
        stage.show(Place::Kind::Award,
                   QString::fromLatin1(field) + u':' + stage.newestAward().id.toString());
        field = "whyField";
    } else {
        QVERIFY(stage.click(field.startsWith("own") ? "ownBadgeButton" : "moreButton"));
    }
    QWidget* widget = stage.find(field.constData());
    QVERIFY(widget);
    const QString sentence = u"Hier passen hoogstens %1 tekens."_s.arg(letters);
    const auto isSaid = [&] {
        stage.settle();
        const auto labels = stage.page->findChildren<widgets::Label*>();
        return std::any_of(labels.begin(), labels.end(), [&](const widgets::Label* label) {
            return label->isVisible() && label->text() == sentence;
        });
    };
    QGuiApplication::clipboard()->setText(QString(100'000, u'x'));
    QTest::mouseClick(widget, Qt::LeftButton);
    QVERIFY(!isSaid());
    QTest::keySequence(widget, QKeySequence::Paste);
    QVERIFY(isSaid());
    const auto* row = qobject_cast<QLineEdit*>(widget);
    const auto* area = qobject_cast<QPlainTextEdit*>(widget);
    QCOMPARE((row ? row->text() : area->toPlainText()).size(), letters);
    QTest::keyClick(widget, Qt::Key_Backspace);
    QVERIFY(!isSaid());
}

void OwnTest::ownPictureTravelsInTheBadge()
{
    Stage stage;
    stage.addStory({ u"samenwerken"_s }, u"Soep."_s);
    QTemporaryDir folder;
    QImage picture(900, 700, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = folder.filePath(u"plaatje.png"_s);
    QVERIFY(picture.save(path));
    PaperPorts::instance().choosePicture = [path](QWidget*, const auto& chosen) { chosen(path); };
    stage.show(Place::Kind::Award);
    QVERIFY(stage.click("ownBadgeButton"));
    type(stage.find("ownName"), u"Open Keuken"_s);
    type(line(stage, 0), u"Kookte mee"_s);
    QVERIFY(stage.click("ownFile"));
    QTRY_VERIFY(!owns(stage).empty() && !owns(stage).front().value.picture.isNull());
    const auto kept = stage.data.store().blob(owns(stage).front().value.picture);
    QVERIFY(kept);
    QCOMPARE(QImage::fromData(*kept).width(), 512);
    QVERIFY(stage.click("ownDone"));
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const auto report =
        credential::verify(edition(stage.newestAward().value, dossier::EditionKind::Public)->bytes,
                           verifyOptions(stage.data.store()));
    QCOMPARE(report.verdict, credential::Verdict::Valid);
    QVERIFY(QJsonDocument(report.credential).toJson().contains(kept->toBase64()));
}

void OwnTest::refusesASvgWithAScript()
{
    Stage stage;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>");
    file.close();
    const QString path = file.fileName();
    PaperPorts::instance().choosePicture = [path](QWidget*, const auto& chosen) { chosen(path); };
    stage.show(Place::Kind::Award);
    QVERIFY(stage.click("ownBadgeButton"));
    type(stage.find("ownName"), u"Open Keuken"_s);
    const QString before = stage.words("ownNote");
    QVERIFY(stage.click("ownFile"));
    QTRY_VERIFY(stage.words("ownNote") != before);
    QVERIFY(owns(stage).front().value.picture.isNull());
}

void OwnTest::isFoundChangedAndRetired()
{
    Stage stage;
    stage.addStory({ u"samenwerken"_s }, u"Soep."_s);
    makeKitchen(stage);
    QVERIFY(stage.click("searchBadgeButton"));
    QTest::keyClicks(stage.find("badgeSearch"), u"keuken"_s);
    int hits = 0;
    for (QWidget* hit : stage.page->findChildren<QWidget*>(u"badgeHit"_s))
        hits += hit->isVisible();
    QCOMPARE(hits, 1);
    QVERIFY(stage.click("editOwn"));
    QVERIFY(stage.click("ownRetire"));
    QVERIFY(stage.click("ownDone"));
    QVERIFY(owns(stage).front().value.isRetired);
    for (const auto& achievement : catalogue(stage.data.store().centreDossier()))
        QVERIFY(achievement.name.in(u"nl") != u"Open Keuken"_s);
    // In Arabic a badge is found too, and Enter takes the first hit.
    QVERIFY(stage.click("searchBadgeButton"));
    QTest::keyClicks(stage.find("badgeSearch"), u"samenwerken met"_s);
    QTest::keyClick(stage.find("badgeSearch"), Qt::Key_Return);
    QVERIFY(
        stage.find("awardOffer", "achievement", u"urn:inkaart:achievement:praktijk-samenwerken"_s));
}

void OwnTest::goesAwayWhileSomethingIsTyped()
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

void OwnTest::isKeptBeforeItHasAName_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("Escape") << QByteArray("escape");
    QTest::newRow("a lock") << QByteArray("lock");
    QTest::newRow("a fall") << QByteArray("fall");
}

void OwnTest::isKeptBeforeItHasAName()
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

void OwnTest::keepsWhatIsTypedAtThePause()
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

void OwnTest::keepsWhatIsTypedWithoutAPause_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char* field : { "personalField", "ownName", "ownCriterion" })
        QTest::newRow(field) << QByteArray(field);
}

/// Whoever types on and on leaves no pause, and a fall waits for none.
void OwnTest::keepsWhatIsTypedWithoutAPause()
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

void OwnTest::isTiedToAnOwnSkill()
{
    Stage stage;
    dossier::OwnSkill bread;
    bread.sentenceDutch = u"Ik kan brood bakken"_s;
    bread.zone = u"doen"_s;
    const QString skill = ownSkillId(*stage.open().add(bread));
    stage.addStory({ skill }, u"Twintig broden."_s);
    stage.show(Place::Kind::Award);
    QVERIFY(stage.click("ownBadgeButton"));
    type(stage.find("ownName"), u"Brood bakken"_s);
    type(line(stage, 0), u"Bakte brood"_s);
    auto* chips = stage.page->findChild<widgets::ChipRow*>(u"ownSkills"_s);
    QVERIFY(chips && chips->chip(skill));
    QCOMPARE(chips->chip(skill)->text(), u"Ik kan brood bakken"_s);
    stage.grab(u"own-skill"_s);
    chips->chip(skill)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chips->chip(skill), Qt::Key_Space);
    QCOMPARE(owns(stage).front().value.skills, QStringList{ skill });
    QVERIFY(stage.click("ownDone"));
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    QCOMPARE(stage.newestAward().value.skills, QStringList{ skill });
    QVERIFY(stage.dossier().skillState(skill).hasBadge);
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::OwnTest)
#include "owntest.moc"
