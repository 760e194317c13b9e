// SPDX-License-Identifier: GPL-3.0-or-later
// Own badges: made by typing, there at once, awarded, changed and no longer given.
#include "tests/unitmain.h"

#include "core/award/catalogue.h"
#include "core/award/issue.h"
#include "core/award/trust.h"
#include "tests/ui/award/ownstage.h"
#include "ui/award/awardpage.h"
#include "ui/award/ownsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiprow.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using test::line;
using test::makeKitchen;
using test::owns;
using test::Stage;
using test::type;

class OwnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void isMadeAndAwarded();
    void needsANameFirst();
    void pointsAreMovedAndTakenAway();
    void fieldsHoldALine_data();
    void fieldsHoldALine();
    void ownPictureTravelsInTheBadge();
    void refusesASvgWithAScript();
    void isFoundChangedAndRetired();
    void isTiedToAnOwnSkill();
};

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
