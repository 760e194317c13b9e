// SPDX-License-Identifier: GPL-3.0-or-later
// Badge uitreiken through clicks and keys, down to what a verifier says of the signed bytes.
#include "tests/unitmain.h"

#include "core/award/issue.h"
#include "core/award/trust.h"
#include "tests/ui/award/stage.h"
#include "ui/session/undostack.h"
#include "ui/widgets/segmentedchoice.h"

#include <QJsonDocument>
#include <QLineEdit>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::EditionKind;
using session::Place;
using test::Stage;
using test::talking2;

class AwardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void opensNoOtherWindow();
    void answersAloneLeadToTelling();
    void awardsWhatAVerifierAccepts();
    void keepsTicksUntilTomorrow();
    void saysWhatIsMissing();
    void refusesWithoutConsent();
    void refusesPracticeWithoutAWitness();
    void levelChoosesTheAchievement();
    void proofIsChosenByHand();
    void proofsOfOneDayAreToldApart();
    void endorsementIsSaidAndTakenBack();
    void enterAwards();
    void asksTheDateWhenItIsInDoubt();
    void showsResultAndPersonalLineOnTheBadge();
    void numberOfACitizenIsNotKept();
    void hidesNames();
};

namespace {

/// Hears which windows come up.
class Windows : public QObject {
public:
    QWidgetList shown;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            shown.append(widget);
        return false;
    }
};

} // namespace

/// Not even for the moment in which the page is built.
void AwardTest::opensNoOtherWindow()
{
    Stage stage;
    stage.fillTalking();
    Windows windows;
    qApp->installEventFilter(&windows);
    stage.show(Place::Kind::Award, talking2);
    qApp->removeEventFilter(&windows);
    QCOMPARE(windows.shown, QWidgetList{ stage.page.get() });
}

/// Where nothing can be given yet, a button leads to what makes a badge come near.
void AwardTest::answersAloneLeadToTelling()
{
    Stage stage;
    stage.show(Place::Kind::Award);
    QVERIFY(!stage.find("tellButton"));
    stage.addRating(u"samenwerken"_s, dossier::Voice::Learner, dossier::Level::Can);
    stage.show(Place::Kind::Award);
    QVERIFY(stage.click("tellButton"));
    QCOMPARE(stage.asked.kind, Place::Kind::Tell);
    QCOMPARE(stage.asked.detail, u"samenwerken"_s);
}

void AwardTest::awardsWhatAVerifierAccepts()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award);
    QVERIFY(stage.click("awardOffer", "achievement", talking2));
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const auto award = stage.newestAward();
    QCOMPARE(award.value.achievement, talking2);
    QCOMPARE(stage.words("awardedNumber"), award.value.number);
    QVERIFY(!stage.find("awardButton"));

    const auto* edition = inkaart::award::edition(award.value, EditionKind::Public);
    QVERIFY(edition);
    const auto options = verifyOptions(stage.data.store());
    const auto report = credential::verify(edition->bytes, options);
    QCOMPARE(report.verdict, credential::Verdict::Valid);
    // The public edition says nothing about who it is.
    QVERIFY(!QString::fromUtf8(edition->bytes).contains("Amina"_L1));
    const QJsonDocument all(report.credential);
    QVERIFY(!all.toJson().contains("Amina"));
    QVERIFY(!all.toJson().contains("oven"));

    QVERIFY(stage.click("printCertificateButton"));
    QCOMPARE(stage.asked.kind, Place::Kind::Preview);
    QCOMPARE(stage.asked.detail, u"certificate:"_s + award.id.toString());
}

void AwardTest::keepsTicksUntilTomorrow()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(stage.click("criterion", "criterion", u"b"_s));
    stage.page.reset();
    stage.data.reopen();
    stage.show(Place::Kind::Award, talking2);
    const auto* tick = qobject_cast<QAbstractButton*>(stage.find("criterion", "criterion", u"b"_s));
    QVERIFY(tick && tick->isChecked());
    const auto* other =
        qobject_cast<QAbstractButton*>(stage.find("criterion", "criterion", u"a"_s));
    QVERIFY(other && !other->isChecked());
}

void AwardTest::saysWhatIsMissing()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(stage.find("awardButton")->isEnabled());
    QVERIFY(stage.click("criterion", "criterion", u"a"_s));
    QVERIFY(stage.click("awardButton"));
    QVERIFY(stage.words("awardMissing").contains(u"punten"_s));
    QVERIFY(stage.dossier().all<dossier::Award>().empty());
    // The focus goes to the first that is open.
    QCOMPARE(QApplication::focusWidget()->property("criterion").toString(), u"b"_s);
    // The sentence goes as soon as something is done about it.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(stage.words("awardMissing").isEmpty());
}

void AwardTest::refusesWithoutConsent()
{
    Stage stage;
    stage.fillTalking();
    // Which yes is meant: there are others.
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(stage.words("awardConsent").contains(u"heeft ja gezegd tegen bewaren"_s));
    for (const auto& consent : stage.dossier().all<dossier::Consent>()) {
        dossier::Consent withdrawn = consent.value;
        withdrawn.withdrawn = true;
        QVERIFY(stage.open().change(consent.id, withdrawn));
    }
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    QVERIFY(stage.words("awardMissing").contains(u"geen ja gezegd"_s));
    QVERIFY(stage.dossier().all<dossier::Award>().empty());
}

void AwardTest::refusesPracticeWithoutAWitness()
{
    Stage stage;
    const QString practice = u"urn:inkaart:achievement:praktijk-werkritme"_s;
    for (int i = 0; i < 4; ++i)
        stage.addStory({ u"werkritme"_s }, u"Dag %1 op tijd."_s.arg(i));
    stage.show(Place::Kind::Award, practice);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    QVERIFY(stage.words("awardMissing").contains(u"op het werk"_s));
    stage.addWitness({ u"werkritme"_s }, u"Piet"_s, u"leermeester"_s, true);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    QCOMPARE(stage.newestAward().value.achievement, practice);
}

void AwardTest::levelChoosesTheAchievement()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    auto* level = qobject_cast<widgets::SegmentedChoice*>(stage.find("levelChoice"));
    QVERIFY(level);
    QCOMPARE(level->current(), 1);
    QTest::mouseClick(level->option(2), Qt::LeftButton);
    QTest::qWait(0);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    QCOMPARE(stage.newestAward().value.achievement,
             u"urn:inkaart:achievement:praten-en-luisteren/3"_s);
}

void AwardTest::proofIsChosenByHand()
{
    Stage stage;
    stage.fillTalking();
    const base::RecordId story =
        stage.addStory({ u"praten-en-luisteren"_s }, u"Mijn eigen verhaal."_s);
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(stage.click("criterionProof", "criterion", u"a"_s));
    QVERIFY(stage.find("proofSheet"));
    // Everything off, then only the story on.
    for (QWidget* widget : stage.page->findChildren<QWidget*>(u"proofChoice"_s)) {
        auto* choice = qobject_cast<QAbstractButton*>(widget);
        const bool isStory = choice->property("proof").toString() == story.toString();
        if (choice->isVisible() && choice->isChecked() != isStory)
            QTest::mouseClick(choice, Qt::LeftButton);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!stage.find("proofSheet"));
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const auto criteria = stage.newestAward().value.criteria;
    QCOMPARE(criteria.front().criterion, u"a"_s);
    QCOMPARE(criteria.front().evidence, std::vector<base::RecordId>{ story });
}

/// Two stories of one day differ in what is told, a talk from a story in its pictogram too.
void AwardTest::proofsOfOneDayAreToldApart()
{
    Stage stage;
    stage.fillTalking();
    stage.addStory({ u"praten-en-luisteren"_s },
                   u"Ik belde de klant en vroeg of het zo goed was voor hem."_s);
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(stage.click("criterionProof", "criterion", u"a"_s));
    QStringList names;
    for (const QWidget* widget : stage.page->findChildren<QWidget*>(u"proofChoice"_s))
        names << widget->accessibleName();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    const QString all = names.join(u'\n');
    QVERIFY2(all.contains(u"Praten en luisteren · "_s), qPrintable(all));
    QVERIFY2(all.contains(u"Ik legde uit hoe de oven werkt."_s), qPrintable(all));
    QVERIFY2(all.contains(u"Ik belde de klant en vroeg of het …"_s), qPrintable(all));
}

void AwardTest::endorsementIsSaidAndTakenBack()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(stage.click("endorseButton"));
    const auto said = stage.dossier().all<dossier::Endorsement>();
    QCOMPARE(said.size(), size_t(1));
    QCOMPARE(said.front().value.name, u"Piet de Wit (voorbeeld)"_s);
    QVERIFY(stage.click("endorseButton"));
    QVERIFY(stage.dossier().all<dossier::Endorsement>().empty());
}

void AwardTest::enterAwards()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(stage.dossier().all<dossier::Award>().size(), size_t(1));
}

void AwardTest::asksTheDateWhenItIsInDoubt()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    // Before the program was built: nobody can say that this is right.
    stage.data.clock.set(1000);
    QVERIFY(stage.click("awardButton"));
    QVERIFY(!stage.find("dateQuestion"));
    QVERIFY(stage.words("awardMissing").contains(u"Zet eerst de datum goed"_s));
    // Far after it: asked, and with a no nothing is signed.
    stage.data.clock.set(QDateTime({ 2099, 1, 1 }, { 12, 0 }, Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(stage.click("awardButton"));
    QCOMPARE(stage.words("dateQuestion"), u"Is het vandaag donderdag 1 januari 2099?"_s);
    QVERIFY(stage.click("dateNoButton"));
    QVERIFY(!stage.find("dateQuestion"));
    QVERIFY(stage.words("awardMissing").contains(u"Zet eerst de datum goed"_s));
    QVERIFY(stage.dossier().all<dossier::Award>().empty());
    // What was written on that day must not stop the signing when the date is right again.
    stage.addStory({ u"praten-en-luisteren"_s }, u"Op een dag die niet klopt."_s);
    stage.data.clock.set(tests::TestStore::start);
    QVERIFY(stage.click("awardButton"));
    QCOMPARE(stage.words("dateQuestion"), u"Is het vandaag maandag 23 november 2026?"_s);
    stage.grab(u"award-date"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(stage.words("awardedNumber"), stage.newestAward().value.number);
    QVERIFY(!stage.find("dateQuestion"));
}

void AwardTest::showsResultAndPersonalLineOnTheBadge()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(stage.click("moreButton"));
    QTest::keyClicks(stage.find("resultField"), u"8"_s);
    QTest::keyClicks(stage.find("personalField"), u"Bleef rustig bij de kassa."_s);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const auto award = stage.newestAward();
    const auto report = credential::verify(edition(award.value, EditionKind::Public)->bytes,
                                           verifyOptions(stage.data.store()));
    const QByteArray json = QJsonDocument(report.credential).toJson();
    QVERIFY(json.contains("Bleef rustig bij de kassa."));
    QVERIFY(json.contains("\"Completed\""));
    // The next badge begins empty.
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(!stage.find("resultField"));
}

void AwardTest::numberOfACitizenIsNotKept()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(stage.click("moreButton"));
    for (const char* field : { "resultField", "personalField" }) {
        const QByteArray hint = QByteArray(field) + "BsnHint";
        const QByteArray out = QByteArray(field) + "TakeOut";
        QTest::keyClicks(stage.find(field), u"111222333"_s);
        QVERIFY(stage.find(hint.constData()));
        QVERIFY(stage.click(out.constData()));
        QVERIFY(!stage.find(hint.constData()));
        QVERIFY(qobject_cast<QLineEdit*>(stage.find(field))->text().isEmpty());
    }
}

void AwardTest::hidesNames()
{
    Stage stage;
    stage.fillTalking();
    stage.session().setNamesHidden(true);
    stage.show(Place::Kind::Award, talking2);
    for (const auto* label : stage.page->findChildren<widgets::Label*>())
        QVERIFY2(!label->text().contains(u"Amina"_s), qPrintable(label->text()));
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::AwardTest)
#include "awardtest.moc"
