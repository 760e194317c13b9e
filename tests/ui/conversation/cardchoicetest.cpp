// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/conversation/cardchoice.h"

#include "tests/ui/support/teststore.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using conversation::CardChoice;
using conversation::cardsFor;
using dossier::ConversationKind;
using dossier::Level;

/// Which cards a talk is about; needs no screen.
class CardChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<tests::TestStore>();
        m_open = *m_world->session().openLearner(m_world->amina);
    }

    void everyWordComesBack_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<bool>("known");
        for (const char* word : { "intake", "short", "wanted", "all", "piles", "zone:werk" })
            QTest::newRow(word) << QString::fromLatin1(word) << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no such zone") << u"zone:maan"_s << false;
        QTest::newRow("a skill") << u"samenwerken"_s << false;
    }

    void everyWordComesBack()
    {
        QFETCH(QString, detail);
        QFETCH(bool, known);
        const auto choice = conversation::choiceFrom(detail, framework());
        QCOMPARE(choice.has_value(), known);
        if (choice)
            QCOMPARE(conversation::detailOf(*choice), detail);
    }

    void intakeIsTwoOfEachZoneWhateverFits_data()
    {
        QTest::addColumn<QStringList>("did");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("cooked") << QStringList{ u"koken"_s };
        QStringList all;
        for (const framework::Activity& activity : framework().activities)
            all << activity.id;
        QTest::newRow("everything") << all;
    }

    void intakeIsTwoOfEachZoneWhateverFits()
    {
        QFETCH(QStringList, did);
        for (const QString& activity : did)
            QVERIFY(m_open->add(dossier::Experience{ .activity = activity }));
        const QStringList cards =
            cardsFor({ ConversationKind::Intake, {} }, framework(), dossier());
        QCOMPARE(cards.size(), 12);
        QHash<QString, int> ofZone;
        for (const QString& card : cards)
            ++ofZone[framework().skill(card)->zone];
        for (const framework::Zone& zone : framework().zones)
            QCOMPARE(ofZone.value(zone.id), 2);
        // What fits stands in front, without a gap.
        const QStringList fitting = conversation::skillsOfExperience(dossier(), framework());
        const int count = conversation::fittingCards(framework(), dossier());
        for (int i = 0; i < cards.size(); ++i)
            QCOMPARE(fitting.contains(cards.at(i)), i < count);
        QCOMPARE(count > 0, !did.isEmpty());
    }

    void shortTalkBeginsWithWhatWasWanted()
    {
        rate(u"rechten-en-plichten"_s, Level::WantToLearn);
        rate(u"samenwerken"_s, Level::Can);
        const QStringList cards = cardsFor({ ConversationKind::Short, {} }, framework(), dossier());
        QCOMPARE(cards.size(), conversation::shortTalkCards);
        QCOMPARE(cards.first(), u"rechten-en-plichten"_s);
        QVERIFY(!cards.contains(u"samenwerken"_s));
        QSet<QString> zones;
        for (const QString& card : cards)
            zones << framework().skill(card)->zone;
        QVERIFY(zones.size() >= 3);
    }

    void wantedNamesTheNewestAnswer()
    {
        rate(u"helpen"_s, Level::WantToLearn);
        rate(u"volhouden"_s, Level::WantToLearn);
        m_world->clock.advance(1000);
        rate(u"helpen"_s, Level::Can);
        QCOMPARE(cardsFor({ ConversationKind::Wanted, {} }, framework(), dossier()),
                 QStringList{ u"volhouden"_s });
    }

    void allHoldsOwnSkills()
    {
        QVERIFY(m_open->add(
            dossier::OwnSkill{ .sentenceDutch = u"Ik kan haren vlechten"_s, .zone = u"zelf"_s }));
        QCOMPARE(cardsFor({ ConversationKind::All, {} }, framework(), dossier()).size(), 25);
        QCOMPARE(cardsFor({ ConversationKind::Zone, u"zelf"_s }, framework(), dossier()).size(), 5);
        QCOMPARE(cardsFor({ ConversationKind::Zone, u"wereld"_s }, framework(), dossier()).size(),
                 3);
    }

private:
    static const framework::Framework& framework() { return framework::Framework::builtIn(); }
    const dossier::Dossier& dossier() const { return m_open->dossier(); }
    void rate(const QString& skill, Level level)
    {
        dossier::Rating rating;
        rating.skill = skill;
        rating.level = level;
        rating.at = m_world->clock.nowMs();
        QVERIFY(m_open->add(rating));
    }

    std::unique_ptr<tests::TestStore> m_world;
    session::OpenDossier* m_open = nullptr;
};

QTEST_MAIN(CardChoiceTest)
#include "cardchoicetest.moc"
