// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the settings, and the sections that change what the centre or this laptop prefers.
#include "tests/unitmain.h"

#include "tests/ui/settings/stage.h"
#include "tests/ui/support/fulldisk.h"
#include "ui/settings/pages.h"
#include "ui/widgets/segmentedchoice.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace inkaart;
using tests::Stage;
namespace section = settings::section;

class SettingsPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void listShowsEverySection();
    void othersDoNotSeeWhatIsACoordinators();
    void arrowKeysWalkTheList();
    void rememberComesBackToTheSection();
    void smallWindowShowsListThenSection();
    void numbersStayWithinBounds();
    void consentSettingsAreSaved();
    void languageIsAPreference();
    void themeRepaints();
    void textGrows();
    void aFullDiskChangesNothing_data();
    void aFullDiskChangesNothing();
    void motionAndNames();
    void printerAndPaper();
    void cardsGoToThePreview();
};

void SettingsPageTest::initTestCase()
{
    tests::dressUp();
}

void SettingsPageTest::cleanup()
{
    theme::Theme& theme = theme::Theme::instance();
    theme.setChoice(theme::SchemeChoice::Light);
    theme.setTextFactor(1.0);
    theme.setSizeClass(theme::SizeClass::Wide);
    theme.setReducedMotion(true);
}

void SettingsPageTest::listShowsEverySection()
{
    Stage stage;
    stage.open(section::centre);
    QStringList words;
    for (const settings::Section& one : settings::sectionsFor(true)) {
        words.append(one.word);
        QTest::mouseClick(stage.find(qPrintable(u"section-"_s + one.id)), Qt::LeftButton);
        QCOMPARE(stage.page->section(), one.id);
        QVERIFY(stage.isSeen(qPrintable(u"view-"_s + one.id)));
    }
    QCOMPARE(words,
             (QStringList{ u"Dit centrum"_s, u"Medewerkers"_s, u"Toestemming"_s, u"Taal"_s,
                           u"Beeld"_s, u"Afdrukken"_s, u"Slot en herstel"_s, u"Reservekopie"_s }));
}

void SettingsPageTest::othersDoNotSeeWhatIsACoordinators()
{
    Stage stage;
    store::Slots vaultSlots(stage.store.path(), stage.store.store().unlocked(), stage.store.random);
    const base::RecordId id = stage.store.store().newRecordId();
    QVERIFY(vaultSlots.addPassphrase(id, u"nog een goede zin"_s, { 16, 1, 1 }));
    QVERIFY(stage.store.store().appendToCentre(
        { dossier::create(id, dossier::Worker{ .name = u"Sem (voorbeeld)"_s }) }));
    stage.comeInAs(u"nog een goede zin"_s, section::centre);
    QVERIFY(!stage.find("section-centre"));
    QVERIFY(!stage.find("section-consent"));
    QCOMPARE(stage.page->section(), section::workers);
    QVERIFY(stage.isSeen("ownName"));
    QVERIFY(!stage.find("workerAdd"));
    stage.type("ownTelephone", u"06 11 22 33 44"_s);
    stage.page->flush();
    QCOMPARE(stage.store.session().worker().telephone, u"06 11 22 33 44"_s);
    stage.open(section::lock);
    QVERIFY(stage.isSeen("passphraseChange"));
    QVERIFY(!stage.isSeen("lockMinutes"));
    QVERIFY(!stage.find("codeNew"));
}

void SettingsPageTest::arrowKeysWalkTheList()
{
    Stage stage;
    stage.open(section::centre);
    stage.page->firstFocus()->setFocus();
    QTest::keyClick(stage.page->focusWidget(), Qt::Key_Down);
    QCOMPARE(stage.page->focusWidget(), stage.find("section-workers"));
    QCOMPARE(stage.page->section(), section::centre);
    QTest::keyClick(stage.page->focusWidget(), Qt::Key_Space);
    QCOMPARE(stage.page->section(), section::workers);
}

void SettingsPageTest::rememberComesBackToTheSection()
{
    Stage stage;
    stage.open(section::backup);
    const QByteArray state = stage.page->remember();
    stage.open(section::centre);
    stage.page->recall(state);
    QCOMPARE(stage.page->section(), section::backup);
    stage.page->recall("something of a newer program");
    QCOMPARE(stage.page->section(), section::centre);
}

void SettingsPageTest::smallWindowShowsListThenSection()
{
    theme::Theme::instance().setSizeClass(theme::SizeClass::Compact);
    Stage stage({ 599, 384 });
    stage.open({});
    QVERIFY(stage.isSeen("sectionList"));
    QVERIFY(!stage.isSeen("view-centre"));
    stage.click("section-look");
    QVERIFY(stage.isSeen("view-look"));
    QVERIFY(!stage.isSeen("sectionList"));
    QCOMPARE(stage.text("settingsTitle"), u"Beeld"_s);
    stage.click("allSettingsButton");
    QVERIFY(stage.isSeen("sectionList"));
    QCOMPARE(stage.text("settingsTitle"), u"Instellen"_s);
    theme::Theme::instance().setSizeClass(theme::SizeClass::Wide);
    QVERIFY(stage.isSeen("view-centre"));
}

void SettingsPageTest::numbersStayWithinBounds()
{
    Stage stage;
    stage.open(section::centre);
    stage.type("retentionMonths", u"12"_s);
    QTest::keyClick(stage.find("retentionMonths"), Qt::Key_Return);
    QCOMPARE(stage.store.session().settings().retentionMonths, 12);
    stage.click("retentionMonthsMore");
    QCOMPARE(stage.store.session().settings().retentionMonths, 13);
    QTest::keyClick(stage.find("retentionMonths"), Qt::Key_Down);
    QCOMPARE(stage.store.session().settings().retentionMonths, 12);
    stage.type("retentionMonths", u"999"_s);
    QTest::keyClick(stage.find("retentionMonths"), Qt::Key_Return);
    QCOMPARE(stage.store.session().settings().retentionMonths, 120);
    QCOMPARE(stage.fieldText("retentionMonths"), u"120"_s);
    stage.type("retentionMonths", QString());
    stage.page->flush();
    QCOMPARE(stage.store.session().settings().retentionMonths, 120);
}

void SettingsPageTest::consentSettingsAreSaved()
{
    Stage stage;
    stage.open(section::consent);
    stage.click("consentAgeLess");
    stage.click("waitingDaysMore");
    stage.choose("ageCautious", 0);
    stage.choose("legalGround", 1);
    const dossier::CentreSettings saved = stage.store.session().settings();
    QCOMPARE(saved.consentAge, 15);
    QCOMPARE(saved.waitingDays, 15);
    QVERIFY(saved.isCautiousAboutAge);
    QCOMPARE(saved.ground, u"public-task"_s);
    QVERIFY(stage.store.session().undo().undo());
    QCOMPARE(stage.find<widgets::SegmentedChoice>("legalGround")->current(), 0);
}

void SettingsPageTest::languageIsAPreference()
{
    Stage stage;
    stage.open(section::language);
    QSignalSpy changed(&stage.store.session(), &session::Session::preferenceChanged);
    stage.choose("programLanguage", 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(stage.store.session().preference(u"language"_s), u"en"_s);
    stage.open(section::language);
    QCOMPARE(stage.find<widgets::SegmentedChoice>("programLanguage")->current(), 2);
}

void SettingsPageTest::themeRepaints()
{
    Stage stage;
    stage.open(section::look);
    const QColor light = stage.page->grab().toImage().pixelColor(1200, 200);
    stage.choose("themeChoice", 1);
    QCOMPARE(stage.store.session().preference(u"theme"_s), u"dark"_s);
    QCOMPARE(theme::Theme::instance().scheme(), theme::Scheme::Dark);
    const QColor dark = stage.page->grab().toImage().pixelColor(1200, 200);
    QVERIFY2(light.lightness() > 200 && dark.lightness() < 80, qPrintable(dark.name()));
}

void SettingsPageTest::textGrows()
{
    Stage stage;
    stage.open(section::look);
    const int before = stage.find("settingsTitle")->sizeHint().height();
    stage.choose("textSize", 2);
    QCOMPARE(theme::Theme::instance().textFactor(), 1.5);
    QCOMPARE(stage.store.session().preference(u"textSize"_s), u"1.5"_s);
    QVERIFY(stage.find("settingsTitle")->sizeHint().height() > before);
    stage.open(section::look);
    QCOMPARE(stage.find<widgets::SegmentedChoice>("textSize")->current(), 2);
}

void SettingsPageTest::aFullDiskChangesNothing_data()
{
    QTest::addColumn<QLatin1StringView>("section");
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<int>("option");
    QTest::newRow("theme") << section::look << QByteArray("themeChoice") << 1;
    QTest::newRow("textSize") << section::look << QByteArray("textSize") << 3;
    QTest::newRow("reduceMotion") << section::look << QByteArray("reduceMotion") << 0;
    QTest::newRow("namesHidden") << section::look << QByteArray("namesHiddenAtStart") << 0;
    QTest::newRow("language") << section::language << QByteArray("programLanguage") << 2;
}

void SettingsPageTest::aFullDiskChangesNothing()
{
    QFETCH(QLatin1StringView, section);
    QFETCH(QByteArray, choice);
    QFETCH(int, option);
    Stage stage;
    theme::Theme::instance().setReducedMotion(false);
    theme::Theme::instance().setChoice(theme::SchemeChoice::Light);
    theme::Theme::instance().setTextFactor(1.0);
    stage.open(section);
    auto* shown = stage.find<widgets::SegmentedChoice>(choice.constData());
    const int before = shown->current();
    QVERIFY(before != option);
    const tests::FullDisk disk(stage.store);
    tests::FullDisk::fillBeside(stage.store.store(),
                                u"preference/"_s + QString::fromLatin1(QTest::currentDataTag()));
    QSignalSpy changed(&stage.store.session(), &session::Session::preferenceChanged);
    stage.choose(choice.constData(), option);
    QVERIFY2(stage.warning.contains(u"vol"_s), qPrintable(stage.warning));
    QCOMPARE(shown->current(), before);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(theme::Theme::instance().scheme(), theme::Scheme::Light);
    QCOMPARE(theme::Theme::instance().textFactor(), 1.0);
    QVERIFY(!theme::Theme::instance().reducedMotion());
}

void SettingsPageTest::motionAndNames()
{
    Stage stage;
    theme::Theme::instance().setReducedMotion(false);
    stage.open(section::look);
    stage.choose("reduceMotion", 0);
    QVERIFY(theme::Theme::instance().reducedMotion());
    stage.choose("namesHiddenAtStart", 0);
    QCOMPARE(stage.store.session().preference(u"namesHidden"_s), u"yes"_s);
}

void SettingsPageTest::printerAndPaper()
{
    Stage stage;
    stage.open(section::print);
    auto* printer = stage.find<QComboBox>("printerChoice");
    QTRY_COMPARE(printer->count(), 2);
    printer->setFocus();
    QTest::keyClick(printer, Qt::Key_Down);
    QCOMPARE(stage.store.session().preference(u"printer"_s), u"Voorbeeld-printer"_s);
    auto* language = stage.find<QComboBox>("paperLanguage");
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(stage.store.session().preference(u"paperLanguage"_s), u"none"_s);
    // Switched off later: still the chosen one.
    stage.tools.printers = [] { return QStringList(); };
    stage.open(section::print);
    QTRY_COMPARE(stage.find<QComboBox>("printerChoice")->currentText(),
                 u"Voorbeeld-printer (nu niet hier)"_s);
}

void SettingsPageTest::cardsGoToThePreview()
{
    Stage stage;
    stage.open(section::print);
    QSignalSpy asked(&stage.navigator, &session::Navigator::placeAsked);
    stage.click("printCardsButton");
    QCOMPARE(asked.count(), 1);
    const auto place = asked.first().first().value<session::Place>();
    QCOMPARE(place.kind, session::Place::Kind::Preview);
    QCOMPARE(place.detail, u"cards"_s);
    QCOMPARE(stage.page->printPlace(), place);
}

QTEST_MAIN(SettingsPageTest)
#include "settingspagetest.moc"
