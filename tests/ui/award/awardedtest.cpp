// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a badge once it is given: it stands, is undone, improved or taken back.
#include "tests/unitmain.h"

#include "core/award/issue.h"
#include "core/award/trust.h"
#include "core/award/undo.h"
#include "tests/ui/award/papers.h"
#include "ui/award/awarddraft.h"
#include "ui/award/awardmodel.h"
#include "ui/session/undostack.h"
#include "ui/widgets/segmentedchoice.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::EditionKind;
using session::Place;
using test::award;
using test::Stage;
using test::talking2;

class AwardedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void afterwardsItStands();
    void afterwardsThePaperIsInSight();
    void afterwardsTheButtonsKeepTheirHeight();
    void afterwardsItGoesAlong();
    void afterwardsItIsMended_data();
    void afterwardsItIsMended();
    void undoTakesTheBadgeAway();
    void touchesAreUndoneBeforeTheBadge_data();
    void touchesAreUndoneBeforeTheBadge();
    void isNotUndoneFromAnotherDossier();
    void undoRevokesWhatSomebodyMayHave_data();
    void undoRevokesWhatSomebodyMayHave();
    void aBadgeIsMendedInTheDossierItStandsIn();
    void saysThatItWasGivenBefore();
    void whyKeepsNoCitizenNumber_data();
    void whyKeepsNoCitizenNumber();
    void improves();
    void revokesOnlyWhenSure();
};

/// What was given is shown as given: nothing on the page still changes it.
void AwardedTest::afterwardsItStands()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(stage.click("moreButton"));
    QTest::keyClicks(stage.find("personalField"), u"Bleef rustig."_s);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const auto given = stage.newestAward();
    const auto* offer =
        qobject_cast<QAbstractButton*>(stage.find("awardOffer", "achievement", talking2));
    QVERIFY(offer);
    QCOMPARE(offer->accessibleName(), u"Praten en luisteren, Uitgereikt op 23 november"_s);
    QVERIFY(stage.words("checkIntro").contains(u"Uitgereikt op 23 november"_s));
    QVERIFY(stage.words("saidOnBadge").contains(u"Bleef rustig."_s));
    for (const char* name : { "levelChoice", "moreButton", "personalField", "endorseButton" })
        QVERIFY2(!stage.find(name), name);
    for (const char* name : { "criterion", "criterionProof" }) {
        const QWidget* row = stage.find(name, "criterion", u"a"_s);
        QVERIFY(row && row->focusPolicy() == Qt::NoFocus);
        QVERIFY(!row->accessibleName().contains(u"kies"_s));
        QTest::mouseClick(stage.page->childAt(row->mapTo(stage.page.get(), QPoint(9, 9))),
                          Qt::LeftButton);
    }
    QVERIFY(!stage.find("proofSheet"));
    const auto* tick = qobject_cast<QAbstractButton*>(stage.find("criterion", "criterion", u"a"_s));
    QVERIFY(tick && tick->isChecked());
    QVERIFY(stage.newestAward().value == given.value);
    // Taken back by undo, it can be filled in again.
    QVERIFY(stage.session().undo().undo());
    QVERIFY(stage.find("levelChoice"));
    QCOMPARE(stage.find("criterion", "criterion", u"a"_s)->focusPolicy(), Qt::StrongFocus);
}

/// In one column everything above it changes its height when the badge is given.
void AwardedTest::afterwardsThePaperIsInSight()
{
    Stage stage;
    stage.fillTalking();
    theme::Theme::instance().setSizeClass(theme::SizeClass::Compact);
    stage.show(Place::Kind::Award, talking2, { 599, 292 });
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const QWidget* print = stage.find("printCertificateButton");
    QVERIFY(print);
    const QRect whole(print->mapTo(stage.page.get(), QPoint()), print->size());
    theme::Theme::instance().setSizeClass(theme::SizeClass::Wide);
    QVERIFY(stage.page->rect().contains(whole));
}

/// Where the page is too low for the column, that scrolls: no button is pressed flat.
void AwardedTest::afterwardsTheButtonsKeepTheirHeight()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2, { 1262, 520 });
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    for (const char* name : { "printCertificateButton", "giveAlongButton", "toBadgesButton" }) {
        const QWidget* button = stage.find(name);
        QVERIFY2(button, name);
        QVERIFY2(button->height() >= button->heightForWidth(button->width()), name);
    }
    const QWidget* print = stage.find("printCertificateButton");
    QVERIFY(print->height() >= 56);
    // And the one that is wanted next is in sight.
    QVERIFY(!print->visibleRegion().isEmpty());
}

/// On a stick at once; who undoes the badge then, withdraws it.
void AwardedTest::afterwardsItGoesAlong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"badge.zip"_s);
    QString suggested;
    PaperPorts::instance().deviceFolder = [] { return u"/media/noor/SCHAKEL"_s; };
    PaperPorts::instance().choosePackage = [&](QWidget*, const QString& name, const auto& chosen) {
        suggested = name;
        chosen(path);
    };
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    QVERIFY(stage.click("giveAlongButton"));
    QTRY_VERIFY(stage.find("handOverNote"));
    QVERIFY(stage.click("handOverButton"));
    QCOMPARE(suggested, u"/media/noor/SCHAKEL/badge-praten-en-luisteren-niveau-2.zip"_s);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(stage.find("handOverButton"));
    QVERIFY(stage.click("handOverButton")); // closes
    QVERIFY(stage.session().undo().undo());
    QVERIFY(stage.newestAward().value.revoked != 0);
    PaperPorts::instance() = PaperPorts::real();
}

void AwardedTest::afterwardsItIsMended_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("how");
    QTest::newRow("improved") << QByteArray("improveButton") << u"improve:"_s;
    QTest::newRow("taken back") << QByteArray("takeBackButton") << u"revoke:"_s;
}

void AwardedTest::afterwardsItIsMended()
{
    QFETCH(QByteArray, button);
    QFETCH(QString, how);
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    QVERIFY(!stage.find(button.constData()));
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    QVERIFY(stage.click(button.constData()));
    QCOMPARE(stage.asked.kind, Place::Kind::Award);
    QCOMPARE(stage.asked.detail, how + stage.newestAward().id.toString());
}

void AwardedTest::undoTakesTheBadgeAway()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    QVERIFY(stage.session().undo().what().contains(u"Praten en luisteren"_s));
    QVERIFY(stage.session().undo().undo());
    QVERIFY(stage.dossier().all<dossier::Award>().empty());
    QVERIFY(stage.find("awardButton"));
    QVERIFY(!stage.find("awardedNumber"));
}

void AwardedTest::touchesAreUndoneBeforeTheBadge_data()
{
    QTest::addColumn<bool>("isPageLeft");
    QTest::newRow("on the page") << false;
    QTest::newRow("on another tab") << true;
}

void AwardedTest::touchesAreUndoneBeforeTheBadge()
{
    QFETCH(bool, isPageLeft);
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const QString other = u"urn:inkaart:achievement:praten-en-luisteren/1"_s;
    stage.show(Place::Kind::Award, other);
    const auto draft = [&] {
        return decodeDraft(*stage.data.store().local(draftKey(stage.learner, other)));
    };
    QVERIFY(stage.click("criterion", "criterion", u"a"_s));
    QVERIFY(stage.click("criterionProof", "criterion", u"a"_s));
    QVERIFY(stage.click("proofChoice"));
    QVERIFY(stage.click("proofDone"));
    QVERIFY(draft().ticked.contains(u"a"_s) && draft().proofs.contains(u"a"_s));
    if (isPageLeft)
        stage.page.reset();
    session::UndoStack& undo = stage.session().undo();
    while (!draft().proofs.empty() && stage.newestAward().value.revoked == 0)
        QVERIFY(undo.undo());
    QVERIFY(draft().ticked.contains(u"a"_s));
    QVERIFY(undo.undo());
    QVERIFY(draft().isEmpty());
    QCOMPARE(stage.dossier().all<dossier::Award>().size(), size_t(1));
    if (isPageLeft)
        return;
    const auto* tick = qobject_cast<QAbstractButton*>(stage.find("criterion", "criterion", u"a"_s));
    QVERIFY(tick && !tick->isChecked());
    auto* level = stage.page->findChild<widgets::SegmentedChoice*>(u"levelChoice"_s);
    QTest::mouseClick(level->option(2), Qt::LeftButton);
    QVERIFY(undo.undo());
    QCOMPARE(level->current(), 0);
    QCOMPARE(stage.dossier().all<dossier::Award>().size(), size_t(1));
}

void AwardedTest::isNotUndoneFromAnotherDossier()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const base::RecordId id = stage.newestAward().id;
    QVERIFY(noteGivenAway(id, stage.data.store()));
    stage.page.reset();
    const base::DossierId other = stage.data.addLearner(u"Voorbeeld: Yusuf"_s, { u"ar"_s });
    QVERIFY(stage.session().openLearner(other));
    while (!stage.session().undo().isEmpty())
        QVERIFY(stage.session().undo().undo());
    const auto awards = stage.data.store().dossier(stage.data.amina)->all<dossier::Award>();
    QCOMPARE(awards.size(), size_t(1));
    QCOMPARE(awards.front().value.revoked, dossier::Time(0));
}

void AwardedTest::undoRevokesWhatSomebodyMayHave_data()
{
    QTest::addColumn<bool>("isOnPaper");
    QTest::newRow("on paper") << true;
    QTest::newRow("in a file") << false;
}

void AwardedTest::undoRevokesWhatSomebodyMayHave()
{
    QFETCH(bool, isOnPaper);
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const base::RecordId id = stage.newestAward().id;
    if (isOnPaper) {
        stage.show(Place::Kind::Preview, u"certificate:"_s + id.toString());
        QTRY_VERIFY(edition(stage.newestAward().value, EditionKind::Paper));
    } else {
        QVERIFY(noteGivenAway(id, stage.data.store()));
        stage.page.reset();
    }
    QVERIFY(stage.session().undo().undo());
    // It stays, revoked, and each of its signatures is refused from now on.
    const auto award = stage.newestAward();
    QCOMPARE(award.id, id);
    QVERIFY(award.value.revoked != 0);
    QVERIFY(award.value.revokedWhy.contains(u"ongedaan"_s));
    QCOMPARE(award.value.editions.size(), size_t(isOnPaper ? 5 : 4));
    for (const auto& each : award.value.editions)
        QCOMPARE(credential::verify(each.bytes, verifyOptions(stage.data.store())).verdict,
                 credential::Verdict::Refused);
    QVERIFY(!stage.dossier().skillState(u"praten-en-luisteren"_s).hasBadge);
    QVERIFY(stage.session().undo().isEmpty()
            || !stage.session().undo().what().contains(u"Praten"_s));
}

// A badge of a second dossier of the same person is shown here too; mending it must reach it there.
void AwardedTest::aBadgeIsMendedInTheDossierItStandsIn()
{
    Stage stage;
    award(stage);
    const base::RecordId id = stage.newestAward().id;
    const base::DossierId kept = stage.data.addLearner(u"Voorbeeld: Amina B."_s, { u"ar"_s });
    const auto there = stage.data.store().dossier(stage.data.amina);
    QVERIFY(
        stage.data.store().append(stage.data.amina, { dossier::alias(there->records(), kept) }));
    session::OpenDossier* open = *stage.session().openLearner(kept);
    QVERIFY(open->readAlong({ stage.data.amina }));
    AwardModel model(stage.session(), *open);
    model.start(u"revoke:"_s + id.toString());
    model.setWhy(u"De naam was niet goed."_s);
    QVERIFY(model.revoke());
    const auto award = stage.data.store().dossier(stage.data.amina)->get<dossier::Award>(id);
    QVERIFY(award && award->value.revoked != 0);
    QVERIFY(stage.data.store().dossier(kept)->all<dossier::Award>().empty());
    QVERIFY(open->dossier().get<dossier::Award>(id)->value.revoked != 0);
}

void AwardedTest::saysThatItWasGivenBefore()
{
    Stage stage;
    award(stage);
    const auto line = [&] {
        return stage.find("awardOffer", "achievement", talking2)->accessibleName().toLower();
    };
    QVERIFY2(!line().contains(u"al uitgereikt"_s), qPrintable(line()));
    stage.data.clock.advance(3 * 24 * 3600 * 1000LL);
    stage.show(Place::Kind::Award, talking2);
    QVERIFY2(line().contains(u"al uitgereikt op 23 november"_s), qPrintable(line()));
    // Once it is taken back it may be given as the first time.
    const auto old = stage.newestAward();
    stage.show(Place::Kind::Award, u"revoke:"_s + old.id.toString());
    QTest::keyClicks(stage.find("whyField"), u"Per ongeluk"_s);
    QVERIFY(stage.click("revokeButton"));
    QVERIFY(stage.click("revokeYesButton"));
    stage.show(Place::Kind::Award, talking2);
    QVERIFY2(!line().contains(u"al uitgereikt"_s), qPrintable(line()));
}

void AwardedTest::whyKeepsNoCitizenNumber_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("improving") << u"improve:"_s;
    QTest::newRow("taking back") << u"revoke:"_s;
}

void AwardedTest::whyKeepsNoCitizenNumber()
{
    QFETCH(QString, how);
    Stage stage;
    award(stage);
    stage.show(Place::Kind::Award, how + stage.newestAward().id.toString());
    QTest::keyClicks(stage.find("whyField"), u"Was 111222333"_s);
    QVERIFY(stage.find("whyFieldBsnHint"));
    QVERIFY(stage.click("whyFieldTakeOut"));
    QVERIFY(!stage.find("whyFieldBsnHint"));
    QCOMPARE(qobject_cast<QLineEdit*>(stage.find("whyField"))->text(), u"Was"_s);
}

void AwardedTest::improves()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const auto old = stage.newestAward();
    stage.data.clock.advance(3 * 24 * 3600 * 1000LL);
    stage.show(Place::Kind::Award, u"improve:"_s + old.id.toString());
    // What was ticked then is ticked now.
    auto* tick = qobject_cast<QAbstractButton*>(stage.find("criterion", "criterion", u"a"_s));
    QVERIFY(tick && tick->isChecked());
    // Without a reason nothing happens.
    QVERIFY(stage.click("awardButton"));
    QCOMPARE(stage.dossier().all<dossier::Award>().size(), size_t(1));
    QTest::keyClicks(stage.find("whyField"), u"Naam was fout geschreven"_s);
    QVERIFY(stage.click("awardButton"));
    const auto awards = stage.dossier().all<dossier::Award>();
    QCOMPARE(awards.size(), size_t(2));
    QVERIFY(!stage.find("whyField")); // it stands as it is now
    QVERIFY(awards.front().value.revoked != 0);
    QCOMPARE(awards.front().value.revokedWhy, u"Naam was fout geschreven"_s);
    QCOMPARE(awards.back().value.replaces, old.id);
    QCOMPARE(awards.back().value.awarded, old.value.awarded);
    const auto options = verifyOptions(stage.data.store());
    const auto verdict = [&](const dossier::Award& award) {
        return credential::verify(edition(award, EditionKind::Public)->bytes, options).verdict;
    };
    QCOMPARE(verdict(awards.front().value), credential::Verdict::Refused);
    QCOMPARE(verdict(awards.back().value), credential::Verdict::Valid);
}

void AwardedTest::revokesOnlyWhenSure()
{
    Stage stage;
    stage.fillTalking();
    stage.show(Place::Kind::Award, talking2);
    stage.tickAll();
    QVERIFY(stage.click("awardButton"));
    const auto old = stage.newestAward();
    stage.show(Place::Kind::Award, u"revoke:"_s + old.id.toString());
    QVERIFY(stage.click("revokeButton"));
    QVERIFY(!stage.find("revokeYesButton")); // no reason yet
    QTest::keyClicks(stage.find("whyField"), u"Per ongeluk gegeven"_s);
    QVERIFY(stage.click("revokeButton"));
    QVERIFY(stage.click("revokeNoButton"));
    QCOMPARE(stage.newestAward().value.revoked, 0);
    QVERIFY(stage.click("revokeButton"));
    QVERIFY(stage.click("revokeYesButton"));
    QVERIFY(stage.newestAward().value.revoked != 0);
    const auto report = credential::verify(edition(old.value, EditionKind::Own)->bytes,
                                           verifyOptions(stage.data.store()));
    QCOMPARE(report.verdict, credential::Verdict::Refused);
    QVERIFY(!stage.find("revokeButton"));
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::AwardedTest)
#include "awardedtest.moc"
