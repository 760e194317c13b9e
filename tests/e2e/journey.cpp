// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the first start to the agreement at the end of the talk.
#include "tests/e2e/journey.h"

#include "tests/e2e/pictures.h"
#include "tests/e2e/routes.h"
#include "ui/widgets/label.h"
#include "ui/widgets/skillcard.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace inkaart::tests {

using namespace Qt::StringLiterals;

void Journey::initTestCase()
{
    m_desk.emplace();
}

void Journey::cleanupTestCase()
{
    m_desk.reset();
}

void Journey::init()
{
    if (m_desk->isStarted() && hand().isLost())
        QSKIP("an earlier part of the way failed");
}

QString Journey::words(const QString& label)
{
    const auto* found = hand().find<widgets::Label>(label);
    return found ? found->text() : QString();
}

QString Journey::card()
{
    return cardOf(hand());
}

void Journey::aVaultOfOnesOwn()
{
    m_desk->start();
    m_desk->look(u"01-eerste-start"_s);
    hand().click(u"beginHereButton"_s);
    hand().fill(u"centreName"_s, u"Buurthuis De Schakel"_s);
    hand().fill(u"newWorkerName"_s, u"Noor Bakker"_s);
    hand().fill(u"newPassphrase"_s, Desk::passphrase());
    hand().fill(u"newPassphraseAgain"_s, Desk::passphrase());
    m_desk->look(u"02-kluis"_s);
    hand().click(u"makeVaultButton"_s);
    hand().awaits(u"codeKeptButton"_s);
    QStringList groups;
    for (QWidget* line : hand().findAll(u"shownCode"_s))
        groups += static_cast<widgets::Label*>(line)->text().split(u"–"_s);
    QCOMPARE(groups.size(), 8);
    m_desk->look(u"03-herstelcode"_s);
    hand().click(u"codeKeptButton"_s);
    // Not the code: it is asked again.
    hand().fill(u"codeCheck"_s, u"abcd efgh"_s);
    hand().click(u"codeCheckButton"_s);
    m_desk->look(u"04-herstelcode-terug"_s);
    hand().fill(u"codeCheck"_s, (groups[2] + groups[6]).simplified().toLower());
    hand().click(u"codeCheckButton"_s);
    hand().awaits(u"keychainNoButton"_s);
    m_desk->look(u"05-sleutelbos"_s);
    hand().click(u"keychainNoButton"_s);
    hand().awaits(u"firstLearnerButton"_s);
    m_desk->look(u"06-vandaag-leeg"_s);
}

void Journey::aNewLearner()
{
    hand().click(u"newTalkButton"_s);
    fillLearner(hand(), journeyName, journeyOwnName, u"ar"_s);
    QCOMPARE(hand().find<QLineEdit>(u"ownScriptName"_s)->text(), journeyOwnName);
    // Nothing is filled in beforehand, and without an answer nothing begins.
    hand().click(u"beginButton"_s);
    QVERIFY(hand().awaits(u"missingSentence"_s));
    m_desk->look(u"07-nog-geen-antwoord"_s);
    for (int purpose = 0; purpose < 4; ++purpose)
        hand().choose(u"consent%1"_s.arg(purpose), 0);
    m_desk->look(u"08-toestemming"_s);
    hand().click(u"beginButton"_s);
}

void Journey::whatDidYouDo()
{
    hand().click(u"activity-koken"_s);
    hand().click(u"activity-zorgen"_s);
    m_desk->look(u"09-wat-heb-je-gedaan"_s);
    hand().click(u"nextButton"_s);
    hand().awaits(u"choice-intake"_s);
    m_desk->look(u"10-kies-kaartjes"_s);
    hand().click(u"choice-intake"_s);
}

void Journey::theirLanguageStandsFirst()
{
    QVERIFY(hand().awaits(u"skillCard"_s));
    m_desk->look(u"11-kaartje-arabisch"_s);
    const auto* shown = hand().find<widgets::SkillCard>(u"skillCard"_s);
    const auto content = [&] { return shown->content().sentence; };
    const auto image = [&] { return const_cast<widgets::SkillCard*>(shown)->grab().toImage(); };
    const QString arabic = content().first();
    QVERIFY(arabic.isRightToLeft());
    QVERIFY(card().startsWith(arabic));
    QVERIFY(!content().second().isRightToLeft());
    // It begins at the right edge; Dutch, below it, at the left.
    QVERIFY(standsAtRight(image(), Half::Upper));
    QVERIFY(!standsAtRight(image(), Half::Lower));
    hand().press(Qt::Key_F6);
    QCOMPARE(content().second(), arabic);
    QVERIFY(!standsAtRight(image(), Half::Upper));
    QVERIFY(standsAtRight(image(), Half::Lower));
    m_desk->look(u"12-kaartje-nederlands"_s);
    hand().press(Qt::Key_F6);
    QCOMPARE(content().first(), arabic);
}

void Journey::sortsByKeyAndByMouse()
{
    // Enter by accident rates nothing.
    const QString first = card();
    hand().press(Qt::Key_Return);
    QCOMPARE(card(), first);
    hand().press(Qt::Key_2);
    QVERIFY(hand().awaits([&] { return card() != first; }, "the next card"));
    const QString second = card();
    hand().click(u"answerLater"_s);
    QVERIFY(hand().awaits([&] { return card() != second; }, "the next card"));
    // Nothing lies on the way back.
    QVERIFY(!hand().sees(u"undoStrip"_s));
    // One was wrong: back, and another answer.
    hand().press(Qt::Key_Backspace);
    QCOMPARE(card(), second);
    hand().press(Qt::Key_3);
    hand().click(u"previousButton"_s);
    QVERIFY(hand().awaits([&] { return card() == second; }, "the second card"));
    hand().press(Qt::Key_1);
    // Taken back and done again.
    hand().press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(card(), second);
    hand().click(u"answerLearn"_s);
    QVERIFY(hand().awaits([&] { return card() != second; }, "the third card"));
    m_desk->look(u"12b-derde-kaartje"_s);
}

void Journey::goesOnAfterAFall()
{
    const QString third = card();
    m_desk->fall();
    m_desk->look(u"13-slot"_s);
    m_desk->unlock();
    QVERIFY(hand().awaits(u"todayList"_s));
    m_desk->look(u"14-vandaag"_s);
    hand().clickRow(u"todayList"_s, journeyName);
    QVERIFY(hand().awaits(u"beginTalkButton"_s));
    // Two cards are answered, one of them twice.
    QVERIFY2(words(u"nextSentence"_s).contains(u"kaartje 3 van 12"_s),
             qPrintable(words(u"nextSentence"_s)));
    m_desk->look(u"15-deelnemer"_s);
    hand().click(u"beginTalkButton"_s);
    QVERIFY(hand().awaits(u"skillCard"_s));
    QCOMPARE(card(), third);
}

void Journey::tellsAboutOneSkill()
{
    const QString about = card();
    hand().press(Qt::Key_F5);
    QVERIFY(hand().awaits(u"story"_s));
    hand().type(u"في المطبخ. طبخت لعشرين شخصا مع زميلين."_s);
    hand().click(u"prompt-action"_s);
    QVERIFY(hand().find<QAbstractButton>(u"prompt-action"_s)->isChecked());
    QVERIFY(hand().find(u"story"_s)->hasFocus());
    hand().type(u" Eerst zette ik het gas uit."_s);
    hand().click(u"viewCan"_s);
    hand().fill(u"viewWords"_s, u"Ik was erbij en zag het."_s);
    QVERIFY(paintedPhoto().save(m_desk->path(u"keuken.jpg"_s)));
    hand().click(u"photoButton"_s);
    m_desk->answerDialog(m_desk->path(u"keuken.jpg"_s));
    QVERIFY(hand().awaits(u"piece-0"_s));
    m_desk->look(u"16-vertellen"_s);
    hand().click(u"seenButton"_s);
    hand().fill(u"seenName"_s, u"Marleen de Vries"_s);
    hand().fill(u"seenRole"_s, u"werkbegeleider"_s);
    hand().click(u"seenAtWork"_s);
    m_desk->look(u"17-gezien-door"_s);
    hand().click(u"seenDone"_s);
    QVERIFY(hand().awaits(u"piece-1"_s));
    m_desk->look(u"18-verteld"_s);
    hand().click(u"doneButton"_s);
    QVERIFY(hand().awaits(u"skillCard"_s));
    QCOMPARE(card(), about);
}

void Journey::aCardOfTheirOwn()
{
    for (int i = 0; i < 10 && !hand().isLost(); ++i) {
        const QString before = card();
        hand().press(i == 0 ? Qt::Key_1 : Qt::Key_1 + i % 4);
        hand().awaits([&] { return card() != before; }, "the next card");
    }
    QVERIFY(hand().awaits(u"dutchSentence"_s));
    m_desk->look(u"19-leeg-kaartje"_s);
    hand().fill(u"ownSentence"_s, u"أستطيع أن أضفر الشعر."_s);
    hand().fill(u"dutchSentence"_s, u"Ik kan haren vlechten."_s);
    hand().click(u"picture-doen-haar"_s);
    hand().click(u"zone-zelf"_s);
    hand().click(u"answerCan"_s);
    m_desk->look(u"20-eigen-kaartje"_s);
    hand().click(u"doneButton"_s);
}

void Journey::theResultAndAnAgreement()
{
    QVERIFY(hand().awaits(u"resultMap"_s));
    QVERIFY(!hand().sees(u"keepBanner"_s));
    m_desk->look(u"21-uitkomst"_s);
    hand().click(u"agreementButton"_s);
    hand().fill(u"learnerDoes"_s, u"Ik kijk mee bij de Open Keuken."_s);
    hand().fill(u"workerDoes"_s, u"Noor belt de kok."_s);
    hand().fill(u"when"_s, u"zaterdag om tien uur"_s);
    m_desk->look(u"22-afspraak"_s);
    hand().click(u"agreementDone"_s);
    QVERIFY(hand().awaits(u"skillMap"_s));
    m_desk->look(u"23-kaart"_s);
}

} // namespace inkaart::tests
