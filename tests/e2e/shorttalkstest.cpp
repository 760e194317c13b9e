// SPDX-License-Identifier: GPL-3.0-or-later
// Talks of ten minutes, talks without a name, and how many touches a first map takes.
#include "tests/unitmain.h"

#include "tests/e2e/papers.h"
#include "tests/e2e/routes.h"

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Desk;
using tests::Hand;

class ShortTalksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_desk.reset(); }

    void aFirstMapTakesFewTouches_data();
    void aFirstMapTakesFewTouches();
    void aShortTalkHasSixCards();
    void aTalkWithoutAName_data();
    void aTalkWithoutAName();
    void withoutANameNothingOutlivesAFall();

private:
    Hand& hand() { return m_desk->hand(); }
    void backToToday();
    int learners();

    std::optional<Desk> m_desk;
};

void ShortTalksTest::initTestCase()
{
    m_desk.emplace();
    tests::makeVault(*m_desk);
}

void ShortTalksTest::init()
{
    if (hand().isLost())
        QSKIP("an earlier part of the way failed");
}

/// From the result, by the agreement and the learner.
void ShortTalksTest::backToToday()
{
    hand().click(u"agreementButton"_s);
    hand().click(u"agreementDone"_s);
    hand().click(u"placeToday"_s);
    hand().awaits(u"todayList"_s);
}

int ShortTalksTest::learners()
{
    hand().click(u"placeLearners"_s);
    hand().awaits(u"newLearnerButton"_s);
    const int rows = tests::rowsOf(hand(), u"learnerList"_s);
    hand().click(u"placeToday"_s);
    hand().awaits(u"newTalkButton"_s);
    return rows;
}

void ShortTalksTest::aFirstMapTakesFewTouches_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ownName");
    QTest::newRow("cards by key") << true << u"Samira Haddad"_s << u"سميرة حداد"_s;
    QTest::newRow("cards by mouse") << false << u"Yara Nasser"_s << u"يارا ناصر"_s;
}

void ShortTalksTest::aFirstMapTakesFewTouches()
{
    QFETCH(bool, byKey);
    QFETCH(QString, name);
    QFETCH(QString, ownName);
    hand().startCounting();
    hand().click(u"newTalkButton"_s);
    tests::fillLearner(hand(), name, ownName, u"ar"_s);
    for (int purpose = 0; purpose < 4; ++purpose)
        hand().choose(u"consent%1"_s.arg(purpose), 0);
    hand().click(u"beginButton"_s);
    hand().click(u"activity-koken"_s);
    hand().click(u"activity-zorgen"_s);
    hand().click(u"nextButton"_s);
    hand().click(u"choice-intake"_s);
    QCOMPARE(tests::sortCards(hand(), byKey), 12);
    hand().click(u"doneButton"_s);
    QVERIFY(hand().awaits(u"resultMap"_s));
    qInfo("a first map: %d touches, and %d letters in three fields", hand().touches(),
          hand().letters());
    QVERIFY(hand().touches() <= 40);
    m_desk->look(u"40-eerste-kaart-"_s + (byKey ? u"toetsen"_s : u"muis"_s));
    backToToday();
}

void ShortTalksTest::aShortTalkHasSixCards()
{
    hand().click(u"shortTalkButton"_s);
    tests::fillLearner(hand(), u"Danylo Koval"_s, u"Данило Коваль"_s, u"uk"_s);
    hand().choose(u"consent0"_s, 0);
    for (int purpose = 1; purpose < 4; ++purpose)
        hand().choose(u"consent%1"_s.arg(purpose), 1);
    m_desk->look(u"41-kort-gesprek-wie"_s);
    hand().click(u"beginButton"_s);
    QVERIFY(hand().awaits(u"skillCard"_s));
    m_desk->look(u"42-kort-gesprek"_s);
    // No to photos is kept to, and said.
    hand().press(Qt::Key_F5);
    hand().click(u"photoButton"_s);
    QVERIFY(hand().awaits(u"mediaBanner"_s));
    m_desk->look(u"43-geen-foto"_s);
    hand().click(u"doneButton"_s);
    QCOMPARE(tests::sortCards(hand(), true), 6);
    hand().click(u"doneButton"_s);
    QVERIFY(hand().awaits(u"resultMap"_s));
    backToToday();
}

void ShortTalksTest::aTalkWithoutAName_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("kept after all") << true;
    QTest::newRow("not kept") << false;
}

void ShortTalksTest::aTalkWithoutAName()
{
    QFETCH(bool, isKept);
    const int before = learners();
    hand().startCounting();
    hand().click(u"shortTalkButton"_s);
    hand().click(u"namelessButton"_s);
    QVERIFY(hand().awaits(u"skillCard"_s));
    QCOMPARE(hand().touches(), 2);
    m_desk->look(u"44-zonder-naam"_s);
    QCOMPARE(tests::sortCards(hand(), false), 6);
    hand().click(u"doneButton"_s);
    QVERIFY(hand().awaits(u"keepBanner"_s));
    m_desk->look(u"45-bewaren"_s);
    // There is paper all the same.
    const QString paper = isKept ? u"46-kaart-bewaard"_s : u"46-kaart"_s;
    hand().click(u"printResult"_s);
    tests::savePaper(*m_desk, paper);
    hand().click(u"previewBack"_s);
    if (isKept) {
        hand().click(u"keepButton"_s);
        hand().fill(u"callName"_s, u"Oksana"_s);
        hand().choose(u"consent0"_s, 0);
        m_desk->look(u"47-toch-bewaard"_s);
        hand().click(u"beginButton"_s);
        hand().click(u"placeToday"_s);
    } else {
        hand().click(u"dropButton"_s);
        // Once: it cannot be taken back.
        QVERIFY(hand().awaits(u"dropButton"_s));
        m_desk->look(u"48-niet-bewaren"_s);
        hand().click(u"dropButton"_s);
    }
    QVERIFY(hand().awaits(u"todayList"_s));
    QCOMPARE(learners(), before + (isKept ? 1 : 0));
    // Nothing to take back either.
    hand().press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!hand().sees(u"banner"_s));
    m_desk->lock();
    m_desk->unlock();
    QCOMPARE(learners(), before + (isKept ? 1 : 0));
}

void ShortTalksTest::withoutANameNothingOutlivesAFall()
{
    const int before = learners();
    hand().click(u"newTalkButton"_s);
    hand().click(u"language-ar"_s);
    hand().click(u"namelessButton"_s);
    hand().click(u"skipButton"_s);
    hand().click(u"choice-intake"_s);
    hand().awaits(u"skillCard"_s);
    for (int i = 0; i < 3; ++i)
        hand().press(Qt::Key_1);
    m_desk->fall();
    m_desk->unlock();
    QVERIFY(hand().awaits(u"todayList"_s));
    QCOMPARE(learners(), before);
}

QTEST_MAIN(ShortTalksTest)
#include "shorttalkstest.moc"
