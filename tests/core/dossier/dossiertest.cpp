// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/newest.h"
#include "laptop.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

Q_DECLARE_METATYPE(inkaart::dossier::Voice)
Q_DECLARE_METATYPE(inkaart::dossier::Level)

namespace {

constexpr Time noon = 1780000000000;
constexpr Time minute = 60000;
const QString skill = QStringLiteral("samenwerken");

struct Desk {
    base::SeededRandom random{ 5 };
    base::FixedClock clock{ noon };
    Laptop laptop{ random, clock };

    base::RecordId rate(Voice voice, Level level, Time at, const QString& name = {})
    {
        return laptop.add(
            Rating{ .skill = skill, .voice = voice, .level = level, .name = name, .at = at });
    }
    SkillState state() { return laptop.dossier.skillState(skill); }
};

} // namespace

class DossierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learnerIsTheOldest()
    {
        Desk desk;
        base::RecordId record = samples::record(9);
        QCOMPARE(desk.laptop.dossier.learner(&record), Learner());
        QVERIFY(record.isNull());
        const auto first = desk.laptop.add(Learner{ .callName = u"Amina"_s });
        desk.laptop.add(Learner{ .callName = u"Bo"_s });
        QCOMPARE(desk.laptop.dossier.learner(&record).callName, u"Amina"_s);
        QCOMPARE(record, first);
    }

    void getAsksForTheRightKind()
    {
        Desk desk;
        const auto plan = desk.laptop.add(samples::plan());
        QCOMPARE(desk.laptop.dossier.get<Plan>(plan)->value, samples::plan());
        QCOMPARE(desk.laptop.dossier.get<Plan>(plan)->author, desk.laptop.worker());
        QVERIFY(!desk.laptop.dossier.get<Rating>(plan));
        desk.laptop.stamp(remove(*desk.laptop.dossier.records().find(plan)));
        QVERIFY(!desk.laptop.dossier.get<Plan>(plan));
        QVERIFY(desk.laptop.dossier.all<Plan>().empty());
    }

    void notAskedIsNoState()
    {
        Desk desk;
        QCOMPARE(desk.state(), SkillState{ .skill = skill });
        QVERIFY(desk.laptop.dossier.skillStates().empty());
    }

    void newestRatingIsShown()
    {
        Desk desk;
        desk.rate(Voice::Learner, Level::Can, noon + 2);
        desk.rate(Voice::Learner, Level::WantToLearn, noon + 2);
        QCOMPARE(*desk.state().learner, Level::WantToLearn);
        QVERIFY(!desk.state().isSeen);
        QCOMPARE(desk.laptop.dossier.ratingsOf(skill).size(), size_t(1));
    }

    void whatAClockSays_data()
    {
        QTest::addColumn<Time>("first");
        QTest::addColumn<Time>("second");
        const Time in1970 = 0;
        const Time in2099 = QDateTime({ 2099, 12, 31 }, {}, Qt::UTC).toMSecsSinceEpoch();
        QTest::newRow("1970 after today") << noon << in1970;
        QTest::newRow("today after 2099") << in2099 << noon;
        QTest::newRow("today after 1970") << in1970 << noon;
        QTest::newRow("2099 after today") << noon << in2099;
        QTest::newRow("1970 after 2099") << in2099 << in1970;
    }
    void whatAClockSays()
    {
        QFETCH(Time, first);
        QFETCH(Time, second);
        Desk desk;
        const Dossier& dossier = desk.laptop.dossier;
        desk.clock.set(first);
        desk.rate(Voice::Learner, Level::Later, first);
        desk.rate(Voice::Worker, Level::Can, first);
        Consent consent{ .purpose = Purpose::Statistics, .given = true, .at = first };
        const auto given = desk.laptop.add(consent);
        consent.withdrawn = true;
        desk.laptop.change(given, consent);
        QCOMPARE(dossier.consent(Purpose::Statistics), std::optional(false));
        const auto talk = desk.laptop.add(Conversation{ .opened = first, .closed = first + 1 });
        desk.clock.set(second);
        const auto later = desk.laptop.add(Conversation{ .opened = second });
        desk.rate(Voice::Learner, Level::Can, second);
        desk.rate(Voice::Worker, Level::WithHelp, second);
        desk.laptop.add(Consent{ .purpose = Purpose::Statistics, .given = true, .at = second });
        QCOMPARE(*desk.state().learner, Level::Can);
        QCOMPARE(*desk.state().seen, Level::WithHelp);
        QCOMPARE(dossier.consent(Purpose::Statistics), std::optional(true));
        QVERIFY(talk != later);
        QCOMPARE(dossier.openConversation()->id, later);
        const auto before = skillStatesBefore(dossier, dossier.get<Conversation>(later)->created);
        QCOMPARE(*before.at(skill).learner, Level::Later);
    }

    void undoneRatingGivesWay()
    {
        Desk desk;
        desk.rate(Voice::Learner, Level::Can, noon);
        desk.rate(Voice::Learner, Level::Later, noon + 1);
        desk.laptop.stamp(retract(desk.laptop.seen().back()));
        QCOMPARE(*desk.state().learner, Level::Can);
    }

    void seen_data()
    {
        QTest::addColumn<Voice>("voice");
        QTest::addColumn<Level>("level");
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("worker: can") << Voice::Worker << Level::Can << true;
        QTest::newRow("other: with help") << Voice::Other << Level::WithHelp << true;
        QTest::newRow("worker: not seen") << Voice::Worker << Level::NotSeen << false;
        QTest::newRow("worker: later") << Voice::Worker << Level::Later << false;
        QTest::newRow("learner: can") << Voice::Learner << Level::Can << false;
    }
    void seen()
    {
        QFETCH(Voice, voice);
        QFETCH(Level, level);
        QFETCH(bool, isSeen);
        Desk desk;
        desk.rate(voice, level, noon);
        QCOMPARE(desk.state().isSeen, isSeen);
        QCOMPARE(desk.state().seen, isSeen ? std::optional(level) : std::nullopt);
        QCOMPARE(desk.state().learner.has_value(), voice == Voice::Learner);
    }

    void oneVoiceDoesNotTakeFromAnother()
    {
        Desk desk;
        desk.rate(Voice::Other, Level::Can, noon, u"Chris"_s);
        desk.rate(Voice::Worker, Level::WithHelp, noon + 1);
        desk.rate(Voice::Other, Level::NotSeen, noon + 2, u"Dana"_s);
        QCOMPARE(*desk.state().seen, Level::WithHelp);
        QCOMPARE(desk.laptop.dossier.ratingsOf(skill).size(), size_t(3));
        desk.rate(Voice::Worker, Level::NotSeen, noon + 3);
        QCOMPARE(*desk.state().seen, Level::Can);
    }

    void unknownLevelIsNotRead()
    {
        Desk desk;
        Fields fields = Traits<Rating>::toFields(samples::rating());
        fields[u"level"_s] = u"mastery"_s;
        desk.laptop.stamp(
            Draft{ .record = desk.laptop.newRecord(), .kind = u"rating"_s, .set = fields });
        QVERIFY(desk.laptop.dossier.skillStates().empty());
    }

    void evidenceCountsAndShows()
    {
        Desk desk;
        desk.laptop.add(Evidence{ .skills = { skill, u"luisteren"_s }, .story = u"x"_s });
        QCOMPARE(desk.state().evidenceCount, 1);
        QVERIFY(!desk.state().isSeen);
        desk.laptop.add(Evidence{ .skills = { skill }, .seenBy = u"Chris"_s });
        QCOMPARE(desk.state().evidenceCount, 2);
        QVERIFY(desk.state().isSeen);
        QCOMPARE(desk.laptop.dossier.evidenceOf(skill).size(), size_t(2));
        QCOMPARE(desk.laptop.dossier.evidenceOf(u"luisteren"_s).size(), size_t(1));
    }

    void badgeUntilRevoked()
    {
        Desk desk;
        Award award{ .skills = { skill }, .awarded = noon };
        const auto id = desk.laptop.add(award);
        QVERIFY(desk.state().hasBadge);
        award.revoked = noon + 5;
        desk.laptop.change(id, award);
        QVERIFY(!desk.state().hasBadge);
        QVERIFY(desk.laptop.dossier.skillStates(noon + 5).at(skill).hasBadge);
        QVERIFY(!desk.laptop.dossier.skillStates(noon + 6).contains(skill));
    }

    void asItWasBefore()
    {
        Desk desk;
        desk.rate(Voice::Learner, Level::Later, noon);
        desk.rate(Voice::Learner, Level::Can, noon + minute);
        desk.laptop.add(Evidence{ .skills = { skill }, .seenBy = u"Chris"_s, .at = noon + minute });
        const SkillState before = desk.laptop.dossier.skillStates(noon + minute).at(skill);
        QCOMPARE(*before.learner, Level::Later);
        QCOMPARE(before.evidenceCount, 0);
        QVERIFY(!before.isSeen);
        QVERIFY(desk.laptop.dossier.skillStates(noon).empty());
    }

    void consentIsTheNewestAnswer()
    {
        Desk desk;
        const Dossier& dossier = desk.laptop.dossier;
        QVERIFY(!dossier.consent(Purpose::Statistics).has_value());
        desk.laptop.add(Consent{ .purpose = Purpose::Statistics, .given = true, .at = noon });
        QCOMPARE(dossier.consent(Purpose::Statistics), std::optional(true));
        QVERIFY(!dossier.consent(Purpose::Dossier).has_value());
        desk.laptop.add(Consent{ .purpose = Purpose::Statistics, .given = false, .at = noon + 1 });
        QCOMPARE(dossier.consent(Purpose::Statistics), std::optional(false));
        Consent again{ .purpose = Purpose::Statistics, .given = true, .at = noon + 2 };
        const auto id = desk.laptop.add(again);
        QCOMPARE(dossier.consent(Purpose::Statistics), std::optional(true));
        again.withdrawn = true;
        desk.laptop.change(id, again);
        QCOMPARE(dossier.consent(Purpose::Statistics), std::optional(false));
    }

    void unknownPurposeIsNoConsent()
    {
        Desk desk;
        Fields fields = Traits<Consent>::toFields(Consent{ .given = true });
        fields[u"purpose"_s] = u"research"_s;
        desk.laptop.stamp(
            Draft{ .record = desk.laptop.newRecord(), .kind = u"consent"_s, .set = fields });
        QVERIFY(!desk.laptop.dossier.consent(Purpose::Dossier).has_value());
    }

    void waitsUntilAParentSaidYes()
    {
        Desk desk;
        desk.laptop.add(Consent{ .given = true, .waitingUntil = noon + minute, .at = noon });
        QCOMPARE(desk.laptop.dossier.waitingUntil(), noon + minute);
        QCOMPARE(desk.laptop.dossier.consent(Purpose::Dossier), std::optional(false));
        desk.laptop.add(Consent{ .given = true, .by = GivenBy::Representative, .at = noon + 1 });
        QCOMPARE(desk.laptop.dossier.waitingUntil(), Time(0));
        QCOMPARE(desk.laptop.dossier.consent(Purpose::Dossier), std::optional(true));
    }

    void openConversation()
    {
        Desk desk;
        QVERIFY(!desk.laptop.dossier.openConversation());
        QCOMPARE(desk.laptop.dossier.lastTalk(), Time(0));
        const auto first = desk.laptop.add(Conversation{ .opened = noon });
        QCOMPARE(desk.laptop.dossier.openConversation()->id, first);
        QCOMPARE(desk.laptop.dossier.lastTalk(), noon);
        const auto second = desk.laptop.add(Conversation{ .opened = noon + minute });
        QCOMPARE(desk.laptop.dossier.openConversation()->id, second);
        desk.laptop.change(second,
                           Conversation{ .opened = noon + minute, .closed = noon + 2 * minute });
        QVERIFY(!desk.laptop.dossier.openConversation());
        QCOMPARE(desk.laptop.dossier.lastTalk(), noon + 2 * minute);
    }

    void timelineIsNewestFirst()
    {
        Desk desk;
        desk.laptop.add(Learner{ .callName = u"Amina"_s });
        desk.laptop.add(Conversation{ .opened = noon + 1 });
        const auto award = desk.laptop.add(Award{ .awarded = noon + 5, .revoked = noon + 9 });
        const auto consent = desk.laptop.add(Consent{ .at = noon + 2 });
        desk.laptop.add(Evidence{ .at = noon + 3 });
        desk.laptop.add(Plan{ .at = noon + 4 });
        desk.clock.set(noon + 7);
        desk.laptop.add(Experience{ .what = u"Kok"_s });
        desk.clock.set(noon + 8);
        desk.laptop.change(consent, Consent{ .withdrawn = true, .at = noon + 2 });

        using Kind = Event::Kind;
        std::vector<Kind> kinds;
        std::vector<Time> times;
        const std::vector<Event> events = desk.laptop.dossier.timeline();
        for (const Event& event : events) {
            kinds.push_back(event.kind);
            times.push_back(event.at - noon);
        }
        QVERIFY((kinds
                 == std::vector{ Kind::Revoked, Kind::Consent, Kind::Experience, Kind::Award,
                                 Kind::Wish, Kind::Evidence, Kind::Consent, Kind::Conversation,
                                 Kind::LearnerAdded }));
        QVERIFY((times == std::vector<Time>{ 9, 8, 7, 5, 4, 3, 2, 1, 0 }));
        QCOMPARE(events.front().record, award);
    }

    // Whatever their ids are: what is told of one moment reads as it happened.
    void oneMomentHasAnOrder()
    {
        Desk desk;
        desk.laptop.add(Award{ .awarded = noon });
        desk.laptop.add(Evidence{ .at = noon });
        desk.laptop.add(Conversation{ .opened = noon });
        const auto first = desk.laptop.add(Consent{ .at = noon });
        const auto second = desk.laptop.add(Consent{ .at = noon });
        desk.laptop.add(Learner{ .callName = u"Amina"_s });
        const std::vector<Event> events = desk.laptop.dossier.timeline();
        std::vector<Event::Kind> kinds;
        for (const Event& event : events)
            kinds.push_back(event.kind);
        using Kind = Event::Kind;
        QVERIFY((kinds
                 == std::vector{ Kind::Award, Kind::Evidence, Kind::Conversation, Kind::Consent,
                                 Kind::Consent, Kind::LearnerAdded }));
        QCOMPARE(events[3].record, second);
        QCOMPARE(events[4].record, first);
    }
};

QTEST_GUILESS_MAIN(DossierTest)
#include "dossiertest.moc"
