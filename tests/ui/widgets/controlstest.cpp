// SPDX-License-Identifier: GPL-3.0-or-later
// The small controls, driven with real clicks and keys.
#include "tests/unitmain.h"

#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/consentrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/ratingbutton.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/skillcard.h"
#include "ui/widgets/undostrip.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::widgets;

namespace {

TwoTexts bilingual(const QString& own, const QString& other)
{
    return { own, other, u"ar"_s, u"nl"_s, false };
}

} // namespace

class ControlsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void buttonAnswersToSpaceAndNotToEnter();
    void buttonNamesItselfUnlessNamed();
    void narrowButtonGrowsInHeight();
    void segmentsStartEmptyAndMoveByArrow();
    void consentFillsNeitherBeforehand();
    void exclusiveChipStaysOn();
    void ratingSaysBothLanguages();
    void railTellsAndWaits();
    void cardKeepsLongSentencesWhole();
    void undoTells();
    void bannerPutsItsButtonBelow();
    void segmentIsRoundOnlyAtTheEnds();
    void railWordsHaveOneSize();
    void avatarLetters_data();
    void avatarLetters();
};

void ControlsTest::initTestCase()
{
    theme::Theme::instance().setReducedMotion(true);
    theme::Theme::instance().apply();
}

void ControlsTest::buttonAnswersToSpaceAndNotToEnter()
{
    Button button(u"Klaar"_s);
    button.show();
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.count(), 0);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 2);
}

void ControlsTest::buttonNamesItselfUnlessNamed()
{
    Button button(u"Klaar"_s);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(accessible->text(QAccessible::Name), u"Klaar"_s);
    QCOMPARE(accessible->role(), QAccessible::PushButton);
    button.setText(u"Verder & door"_s);
    QCOMPARE(accessible->text(QAccessible::Name), u"Verder & door"_s);
    button.setAccessibleName(u"Naar het volgende kaartje"_s);
    button.setText(u"Verder"_s);
    QCOMPARE(accessible->text(QAccessible::Name), u"Naar het volgende kaartje"_s);
}

void ControlsTest::narrowButtonGrowsInHeight()
{
    Button button(u"Reik een badge uit aan alle deelnemers"_s);
    QCOMPARE(button.sizeHint().height(), 48);
    QVERIFY(button.minimumSizeHint().width() < button.sizeHint().width());
    button.resize(button.minimumSizeHint().width(), 48);
    button.show();
    QVERIFY(button.sizeHint().height() > 48);
    QCOMPARE(button.sizeHint().height(), button.heightForWidth(button.width()));
}

void ControlsTest::segmentsStartEmptyAndMoveByArrow()
{
    SegmentedChoice choice({ u"Licht"_s, u"Donker"_s, u"Systeem"_s });
    choice.show();
    QVERIFY(QTest::qWaitForWindowActive(&choice));
    QSignalSpy chosen(&choice, &SegmentedChoice::chosen);
    QCOMPARE(choice.current(), -1);
    choice.option(0)->setFocus();
    QTest::keyClick(choice.option(0), Qt::Key_Right);
    QCOMPARE(choice.focusWidget(), choice.option(1));
    QCOMPARE(choice.current(), -1);
    QTest::keyClick(choice.option(1), Qt::Key_Space);
    QCOMPARE(choice.current(), 1);
    QTest::mouseClick(choice.option(2), Qt::LeftButton);
    QCOMPARE(choice.current(), 2);
    QVERIFY(!choice.option(1)->isChecked());
    QTest::mouseClick(choice.option(2), Qt::LeftButton);
    QVERIFY(choice.option(2)->isChecked());
    QCOMPARE(chosen.count(), 2);
    choice.setCurrent(-1);
    QCOMPARE(chosen.count(), 2);
}

void ControlsTest::consentFillsNeitherBeforehand()
{
    ConsentRow row(u"camera"_s, bilingual(u"صور"_s, u"We mogen foto's bewaren."_s),
                   bilingual(u"نعم"_s, u"Ja"_s), bilingual(u"لا"_s, u"Nee"_s));
    row.show();
    QVERIFY(!row.answer().has_value());
    QCOMPARE(row.choice()->option(0)->sizeHint().height(),
             row.choice()->option(1)->sizeHint().height());
    QVERIFY(row.choice()->option(1)->accessibleName().contains(u"We mogen foto's bewaren."_s));
    QSignalSpy answered(&row, &ConsentRow::answered);
    QTest::mouseClick(row.choice()->option(1), Qt::LeftButton);
    QCOMPARE(answered.takeFirst().first().toBool(), false);
    QCOMPARE(row.answer(), std::optional(false));
    row.setSwapped(true);
    QCOMPARE(row.answer(), std::optional(false));
}

void ControlsTest::exclusiveChipStaysOn()
{
    ChipRow row(true);
    row.addChip(u"a"_s, u"Alles"_s);
    row.addChip(u"b"_s, u"Mijn"_s);
    row.setChecked(u"a"_s, true);
    row.show();
    QTest::mouseClick(row.chip(u"b"_s), Qt::LeftButton);
    QCOMPARE(row.checkedIds(), QStringList{ u"b"_s });
    QTest::mouseClick(row.chip(u"b"_s), Qt::LeftButton);
    QCOMPARE(row.checkedIds(), QStringList{ u"b"_s });
}

void ControlsTest::ratingSaysBothLanguages()
{
    RatingButton rating(TileState::WithHelp);
    rating.setTexts(bilingual(u"أستطيع بمساعدة"_s, u"Kan ik met hulp"_s));
    rating.setKeyCap(u"2"_s);
    QCOMPARE(rating.accessibleName(), u"أستطيع بمساعدة, Kan ik met hulp"_s);
    QCOMPARE(rating.sizeHint().height(), 120);
    rating.show();
    QSignalSpy clicked(&rating, &QAbstractButton::clicked);
    QTest::mouseClick(&rating, Qt::LeftButton);
    QTest::keyClick(&rating, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
    QVERIFY(!rating.isChecked());
    rating.setCount(9);
    QVERIFY(rating.accessibleName().endsWith(u"9"_s));
    QTest::mouseClick(&rating, Qt::LeftButton);
    QVERIFY(rating.isChecked());
}

void ControlsTest::railTellsAndWaits()
{
    Rail rail;
    rail.addPlace(u"today"_s, u"Vandaag"_s, u"vandaag"_s);
    rail.addPlace(u"people"_s, u"Deelnemers"_s, u"deelnemers"_s);
    rail.addBottom(u"lock"_s, u"Op slot"_s, u"slot"_s);
    rail.setCurrent(u"today"_s);
    rail.show();
    QSignalSpy activated(&rail, &Rail::activated);
    QTest::mouseClick(rail.place(u"people"_s), Qt::LeftButton);
    QCOMPARE(activated.takeFirst().first().toString(), u"people"_s);
    QVERIFY(!rail.place(u"people"_s)->isChecked());
    rail.setCurrent(u"people"_s);
    QVERIFY(rail.place(u"people"_s)->isChecked());
    QVERIFY(!rail.place(u"today"_s)->isChecked());
    QVERIFY(rail.place(u"people"_s)->height() >= 56);
}

void ControlsTest::cardKeepsLongSentencesWhole()
{
    SkillCard card;
    card.setContent({ 0, bilingual(u"التفكير"_s, u"Denken"_s), u"vh-kritisch-denken"_s,
                      bilingual(u"أستطيع"_s, u"Ik kan het."_s) });
    const int least = card.heightForWidth(560);
    card.setContent({ 0, bilingual(u"التفكير"_s, u"Denken"_s), u"vh-kritisch-denken"_s,
                      bilingual(u"أستطيع"_s, u"Ik kan heel lang blijven praten "_s.repeated(12)) });
    QVERIFY(card.heightForWidth(560) > least);
    QVERIFY(card.heightForWidth(1100) < card.heightForWidth(560));
    card.show();
    QVERIFY(card.accessibleName().startsWith(u"أستطيع"_s));
    card.setSwapped(true);
    QVERIFY(card.accessibleName().startsWith(u"Ik kan"_s));
    QCOMPARE(card.focusPolicy(), Qt::StrongFocus);
}

void ControlsTest::undoTells()
{
    UndoStrip strip;
    QVERIFY(!strip.isVisible());
    strip.tell(u"Weggehaald."_s);
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.accessibleName(), u"Weggehaald."_s);
    QSignalSpy undo(&strip, &UndoStrip::undoRequested);
    QTest::mouseClick(strip.undoButton(), Qt::LeftButton);
    QCOMPARE(undo.count(), 1);
}

void ControlsTest::bannerPutsItsButtonBelow()
{
    Banner banner(
        Banner::Kind::Warn, u"Inkaart gaat niet open"_s,
        u"Het bestand met het bewaarde werk is beschadigd. Inkaart laat het zoals het is."_s);
    Button* button = banner.setAction(u"Zet een reservekopie terug"_s);
    const auto show = [&](int width) {
        banner.resize(width, banner.heightForWidth(width));
        banner.show();
        QVERIFY(banner.rect().contains(button->geometry()));
    };
    const auto labels = banner.findChildren<Label*>();
    show(476);
    for (const Label* label : labels) {
        QVERIFY(label->width() > 300);
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(label->geometry().bottom() < button->y());
    }
    show(1100);
    for (const Label* label : labels)
        QVERIFY(label->geometry().right() < button->x());
}

void ControlsTest::segmentIsRoundOnlyAtTheEnds()
{
    SegmentedChoice choice(QStringList{ u"Licht"_s, u"Donker"_s, u"Laptop"_s });
    choice.setCurrent(1);
    choice.resize(choice.sizeHint());
    choice.show();
    const QImage picture = choice.grab().toImage();
    const QRect middle = choice.option(1)->geometry();
    for (const QPoint& corner : { middle.topLeft(), middle.topRight(), middle.bottomLeft() })
        QCOMPARE(picture.pixelColor(corner * picture.devicePixelRatio()),
                 theme::now(theme::Token::Action));
}

void ControlsTest::railWordsHaveOneSize()
{
    theme::Theme::instance().setTextFactor(1.6);
    Rail rail;
    auto* brief = rail.addPlace(u"city"_s, u"Stad"_s, u"stad"_s);
    rail.resize(104, 600);
    rail.show();
    const QImage alone = brief->grab().toImage();
    rail.addPlace(u"people"_s, u"Deelnemers"_s, u"mensen"_s);
    // The short word gives way to the long one.
    QVERIFY(brief->grab().toImage() != alone);
    theme::Theme::instance().setTextFactor(1.0);
}

void ControlsTest::avatarLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letter");
    QTest::newRow("plain") << u"amina"_s << u"A"_s;
    QTest::newRow("example") << u"Voorbeeld: Jaylen"_s << u"J"_s;
    QTest::newRow("arabic") << u"أمينة"_s << u"أ"_s;
    QTest::newRow("emoji with a skin tone") << u"👩🏽 Noor"_s << u"👩🏽"_s;
    QTest::newRow("empty") << QString() << u"·"_s;
}

void ControlsTest::avatarLetters()
{
    QFETCH(QString, name);
    QFETCH(QString, letter);
    QCOMPARE(Avatar::letterOf(name), letter);
}

QTEST_MAIN(ControlsTest)
#include "controlstest.moc"
