// SPDX-License-Identifier: GPL-3.0-or-later
// The screens that the other ways do not come by: no English on any of them, nothing cut off.
#include "tests/unitmain.h"

#include "tests/e2e/routes.h"
#include "ui/shell/cover.h"

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Desk;
using tests::Hand;

class DutchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_desk.reset(); }

    void puttingABackupBack();
    void openingByTheRecoveryCode();
    void mendingAndTakingBackABadge();
    void aBadgeOfOnesOwn();
    void takingOverCards();
    void settings_data();
    void settings();
    void underTheCover();

private:
    Hand& hand() { return m_desk->hand(); }
    void toBadgesOfAmina();

    QTemporaryDir m_runtime;
    std::optional<Desk> m_desk;
};

void DutchTest::initTestCase()
{
    // The example centre is made there.
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    m_desk.emplace();
}

void DutchTest::init()
{
    if (m_desk->isStarted() && hand().isLost())
        QSKIP("an earlier part of the way failed");
}

void DutchTest::puttingABackupBack()
{
    m_desk->start();
    hand().click(u"restoreButton"_s);
    hand().awaits(u"backupFile"_s);
    m_desk->look(u"50-reservekopie-terug"_s);
}

void DutchTest::openingByTheRecoveryCode()
{
    Desk other;
    tests::makeVault(other);
    other.lock();
    other.hand().click(u"forgotButton"_s);
    other.hand().awaits(u"recoveryCode"_s);
    other.look(u"51-herstelcode"_s);
    other.hand().fill(u"recoveryCode"_s, u"dit is geen code"_s);
    other.hand().click(u"recoveryOpenButton"_s);
    other.look(u"51-verkeerde-herstelcode"_s);
}

void DutchTest::toBadgesOfAmina()
{
    hand().press(Qt::Key_2, Qt::ControlModifier);
    hand().awaits(u"learnerList"_s);
    hand().clickRow(u"learnerList"_s, u"Amina"_s);
    hand().awaits(u"tabBadges"_s);
    hand().click(u"tabBadges"_s);
    hand().awaits(u"badgeCard"_s);
}

void DutchTest::mendingAndTakingBackABadge()
{
    m_desk->start();
    hand().click(u"exampleButton"_s);
    hand().awaits(u"todayList"_s);
    toBadgesOfAmina();
    hand().click(u"improveBadgeButton"_s);
    hand().awaits(u"whyField"_s);
    m_desk->look(u"52-badge-verbeteren"_s);
    toBadgesOfAmina();
    hand().click(u"revokeBadgeButton"_s);
    hand().awaits(u"whyField"_s);
    m_desk->look(u"53-badge-intrekken"_s);
}

void DutchTest::aBadgeOfOnesOwn()
{
    toBadgesOfAmina();
    hand().click(u"awardBadgeButton"_s);
    hand().click(u"ownBadgeButton"_s);
    hand().awaits(u"ownSheet"_s);
    m_desk->look(u"54-eigen-badge"_s);
    hand().click(u"ownDone"_s);
    m_desk->look(u"54-eigen-badge-zonder-naam"_s);
    hand().click(u"closeSheet"_s);
}

void DutchTest::takingOverCards()
{
    hand().press(Qt::Key_2, Qt::ControlModifier);
    hand().awaits(u"learnerList"_s);
    hand().clickRow(u"learnerList"_s, u"Yusuf"_s);
    hand().click(u"beginTalkButton"_s);
    hand().click(u"skipButton"_s);
    hand().click(u"choice-piles"_s);
    hand().fill(u"numbers"_s, u"1 5 99"_s);
    hand().press(Qt::Key_Return);
    m_desk->look(u"55-kaartjes-overnemen"_s);
    hand().click(u"stopButton"_s);
    hand().awaits(u"tabOverview"_s);
}

void DutchTest::settings_data()
{
    QTest::addColumn<QString>("section");
    for (const QString& section : { u"centre"_s, u"workers"_s, u"consent"_s, u"language"_s,
                                    u"look"_s, u"print"_s, u"lock"_s, u"backup"_s })
        QTest::newRow(qPrintable(section)) << section;
}

void DutchTest::settings()
{
    QFETCH(QString, section);
    hand().press(Qt::Key_5, Qt::ControlModifier);
    hand().awaits(u"sectionList"_s);
    hand().click(u"section-"_s + section);
    hand().awaits(u"view-"_s + section);
    m_desk->look(u"56-instellen-"_s + section);
}

void DutchTest::underTheCover()
{
    auto* cover = hand().window().findChild<shell::Cover*>();
    QVERIFY(cover);
    cover->lay();
    m_desk->look(u"57-bedekt"_s);
}

QTEST_MAIN(DutchTest)
#include "dutchtest.moc"
