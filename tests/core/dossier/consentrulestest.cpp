// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/consentrules.h"

#include "laptop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

namespace {

const QDate today(2026, 3, 1);
const Time now = QDateTime(today, QTime(12, 0)).toMSecsSinceEpoch();
constexpr Time day = 24 * 60 * 60 * 1000;

struct Desk {
    base::SeededRandom random{ 5 };
    base::FixedClock clock{ now };
    Laptop laptop{ random, clock };
    CentreSettings settings;

    void say(Purpose purpose, bool yes = true, GivenBy by = GivenBy::Learner, Time waitingUntil = 0)
    {
        clock.advance(1);
        laptop.add(Consent{ .purpose = purpose,
                            .given = yes,
                            .by = by,
                            .waitingUntil = waitingUntil,
                            .at = clock.nowMs() });
    }
    void sayAll()
    {
        for (const Purpose purpose : { Purpose::Dossier, Purpose::BadgesToCity, Purpose::Statistics,
                                       Purpose::PhotoAndSound })
            say(purpose);
    }
    Allowed what(Time at = now) { return allowed(laptop.dossier, settings, at); }
};

/// The letters of what is allowed: d(ossier) a(ward) p(hoto) c(ity) s(tatistics) w(aiting)
/// o(verdue).
QString letters(const Allowed& allowed)
{
    QString text;
    const std::pair<bool, char> flags[]{
        { allowed.keepDossier, 'd' },  { allowed.award, 'a' },      { allowed.photoAndSound, 'p' },
        { allowed.badgesToCity, 'c' }, { allowed.statistics, 's' }, { allowed.isWaiting, 'w' },
        { allowed.isOverdue, 'o' }
    };
    for (const auto& [flag, letter] : flags) {
        if (flag)
            text += QLatin1Char(letter);
    }
    return text;
}

} // namespace

class ConsentRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void age_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("age"); // -1: unknown
        QTest::newRow("not told") << QDate() << 0 << -1;
        QTest::newRow("birthday today") << QDate(2010, 3, 1) << 0 << 16;
        QTest::newRow("birthday tomorrow") << QDate(2010, 3, 2) << 0 << 15;
        QTest::newRow("born on a leap day") << QDate(2008, 2, 29) << 0 << 18;
        QTest::newRow("year only: the younger") << QDate() << 2010 << 15;
        QTest::newRow("date goes before year") << QDate(2000, 1, 1) << 2010 << 26;
        QTest::newRow("born this year") << QDate() << 2026 << 0;
        QTest::newRow("next year") << QDate() << 2027 << -1;
        QTest::newRow("born tomorrow") << QDate(2026, 3, 2) << 0 << -1;
        QTest::newRow("a year of two digits") << QDate() << 10 << -1;
    }
    void age()
    {
        QFETCH(QDate, born);
        QFETCH(int, year);
        QFETCH(int, age);
        Learner learner;
        learner.birthDate = born;
        if (year)
            learner.birthYear = year;
        QCOMPARE(ageOn(learner, today).value_or(-1), age);
    }

    void leapDayBirthdayIsOnTheFirstOfMarch()
    {
        const Learner learner{ .birthDate = QDate(2008, 2, 29) };
        QCOMPARE(*ageOn(learner, QDate(2026, 2, 28)), 17);
    }

    void representative_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("consentAge");
        QTest::addColumn<bool>("isCautious");
        QTest::addColumn<bool>("needed");
        QTest::newRow("15 or 16") << 2010 << 16 << false << true;
        QTest::newRow("16 or 17") << 2009 << 16 << false << false;
        QTest::newRow("16 or 17, from 18") << 2009 << 18 << false << true;
        QTest::newRow("unknown") << 0 << 16 << false << false;
        QTest::newRow("unknown, cautious") << 0 << 16 << true << true;
    }
    void representative()
    {
        QFETCH(int, year);
        QFETCH(int, consentAge);
        QFETCH(bool, isCautious);
        QFETCH(bool, needed);
        Learner learner;
        if (year)
            learner.birthYear = year;
        const CentreSettings settings{ .consentAge = consentAge, .isCautiousAboutAge = isCautious };
        QCOMPARE(needsRepresentative(learner, settings, today), needed);
    }

    void nothingSaidAllowsNothing()
    {
        Desk desk;
        QCOMPARE(letters(desk.what()), QString());
        desk.settings.ground = u"publicTask"_s;
        QCOMPARE(letters(desk.what()), u"da"_s);
    }

    void eachPurposeForItself()
    {
        Desk desk;
        desk.say(Purpose::Dossier);
        QCOMPARE(letters(desk.what()), u"da"_s);
        desk.say(Purpose::Statistics);
        QCOMPARE(letters(desk.what()), u"das"_s);
        desk.say(Purpose::BadgesToCity);
        desk.say(Purpose::PhotoAndSound);
        QCOMPARE(letters(desk.what()), u"dapcs"_s);
        desk.say(Purpose::BadgesToCity, false);
        QCOMPARE(letters(desk.what()), u"daps"_s);
    }

    void withoutTheDossierNothing()
    {
        Desk desk;
        desk.sayAll();
        desk.say(Purpose::Dossier, false);
        QCOMPARE(letters(desk.what()), QString());
    }

    void waiting()
    {
        Desk desk;
        desk.sayAll();
        desk.say(Purpose::Dossier, true, GivenBy::Learner, now + day);
        QCOMPARE(letters(desk.what()), u"dw"_s);
        QCOMPARE(letters(desk.what(now + day)), u"dw"_s);
        QCOMPARE(letters(desk.what(now + day + 1)), u"dwo"_s);
        desk.say(Purpose::Dossier, true, GivenBy::Representative);
        QCOMPARE(letters(desk.what()), u"dapcs"_s);
    }

    void youngLearnerAloneIsWaitedFor()
    {
        Desk desk;
        desk.laptop.add(Learner{ .birthYear = 2012 });
        desk.sayAll();
        QCOMPARE(letters(desk.what()), u"dw"_s);
        QCOMPARE(letters(desk.what(now + 15 * day)), u"dwo"_s);
        desk.say(Purpose::Dossier, false, GivenBy::Representative);
        QCOMPARE(letters(desk.what()), QString());
        desk.say(Purpose::Dossier, true, GivenBy::Representative);
        QCOMPARE(letters(desk.what()), u"da"_s);
        desk.say(Purpose::Dossier); // the learner reads a new wording; the parent's yes stands
        QCOMPARE(letters(desk.what()), u"da"_s);
    }

    void youngLearnersParentAnswersEachPurpose()
    {
        Desk desk;
        desk.laptop.add(Learner{ .birthYear = 2012 });
        desk.sayAll();
        desk.say(Purpose::Dossier, true, GivenBy::Representative);
        desk.say(Purpose::BadgesToCity, true, GivenBy::Representative);
        desk.say(Purpose::PhotoAndSound, false, GivenBy::Representative);
        QCOMPARE(letters(desk.what()), u"dac"_s);
        // What the parent refused stays so, whatever the learner says after it.
        desk.say(Purpose::PhotoAndSound);
        QCOMPARE(letters(desk.what()), u"dac"_s);
        desk.say(Purpose::PhotoAndSound, true, GivenBy::Representative);
        QCOMPARE(letters(desk.what()), u"dapc"_s);
        // The learner's own no counts all the same.
        desk.say(Purpose::BadgesToCity, false);
        QCOMPARE(letters(desk.what()), u"dap"_s);
        desk.say(Purpose::PhotoAndSound, false, GivenBy::Representative);
        QCOMPARE(letters(desk.what()), u"da"_s);
    }

    void otherGroundNeedsNoParent()
    {
        Desk desk;
        desk.settings.ground = u"publicTask"_s;
        desk.laptop.add(Learner{ .birthYear = 2012 });
        desk.say(Purpose::Dossier);
        QCOMPARE(letters(desk.what()), u"da"_s);
    }
};

QTEST_GUILESS_MAIN(ConsentRulesTest)
#include "consentrulestest.moc"
