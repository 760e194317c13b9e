// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/store/clockrules.h"

#include "core/dossier/toldtime.h"
#include "core/store/survey.h"
#include "tests/core/store/fixture.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

class ClockRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksWithAnyClock_data();
    void worksWithAnyClock();
    void stampsNeverGoBack();
    void aFutureThatWasWrong();
    void confirmedBeforeTheBuildIsStillWrong();
    void takenAwayAtNoDate_data();
    void takenAwayAtNoDate();
};

void ClockRulesTest::worksWithAnyClock_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("maySign");
    QTest::newRow("1970") << qint64(0) << false;
    QTest::newRow("before 1970") << qint64(-1'000'000) << false;
    QTest::newRow("the day before the build") << buildDateMs() - 1 << false;
    QTest::newRow("the day of the build") << buildDateMs() << true;
    QTest::newRow("2099") << QDateTime({ 2099, 12, 31 }, {}, Qt::UTC).toMSecsSinceEpoch() << true;
}

void ClockRulesTest::worksWithAnyClock()
{
    QFETCH(qint64, now);
    QFETCH(bool, maySign);
    Place place;
    place.clock.set(now);
    VERIFY_RESULT(place.create());
    auto store = place.reopen();
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    VERIFY_RESULT((*store)->append(*id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) }));
    QCOMPARE((*store)->check()->problems, QStringList());
    if (maySign)
        VERIFY_RESULT((*store)->checkClockForSigning());
    else
        COMPARE_CODE((*store)->checkClockForSigning(), base::Code::ClockWrong);
}

void ClockRulesTest::stampsNeverGoBack()
{
    Place place;
    VERIFY_RESULT(place.create());
    base::Hlc last;
    base::DossierId id;
    // The clock falls back between starts, as when the battery is empty.
    for (const qint64 now :
         { someDay, someDay + oneDay, qint64(0), qint64(1000), someDay - 50 * oneDay }) {
        place.clock.set(now);
        auto store = place.reopen();
        VERIFY_RESULT(store);
        if (id.isNull())
            id = *(*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
        const auto changes =
            (*store)->append(id, { ratingDraft(**store, u"a"_s, dossier::Level::Can) });
        VERIFY_RESULT(changes);
        QVERIFY(changes->front().hlc > last);
        last = changes->front().hlc;
    }
}

void ClockRulesTest::aFutureThatWasWrong()
{
    Place place;
    place.clock.set(someDay + 3000 * oneDay);
    VERIFY_RESULT(place.create());
    place.clock.set(someDay);
    auto store = place.reopen();
    VERIFY_RESULT(store);
    COMPARE_CODE((*store)->checkClockForSigning(), base::Code::ClockWrong);
    VERIFY_RESULT((*store)->confirmClock());
    VERIFY_RESULT((*store)->checkClockForSigning());
    // It stays confirmed: later stamps lie just behind the one that was wrong.
    std::vector<dossier::Draft> drafts;
    for (int i = 0; i < 100; ++i)
        drafts.push_back(ratingDraft(**store, u"a"_s, dossier::Level::Can));
    VERIFY_RESULT((*store)->createDossier(std::move(drafts)));
    VERIFY_RESULT((*store)->checkClockForSigning());
    // A clock that is behind by less than a day is an ordinary clock.
    place.clock.set(someDay + 3000 * oneDay - oneDay / 2);
    VERIFY_RESULT((*store)->checkClockForSigning());
}

void ClockRulesTest::confirmedBeforeTheBuildIsStillWrong()
{
    Place place;
    VERIFY_RESULT(place.create());
    place.clock.set(0);
    auto store = place.reopen();
    VERIFY_RESULT(store);
    COMPARE_CODE((*store)->confirmClock(), base::Code::ClockWrong);
    COMPARE_CODE((*store)->checkClockForSigning(), base::Code::ClockWrong);
}

void ClockRulesTest::takenAwayAtNoDate_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("isBelieved");
    QTest::newRow("1970") << qint64(0) << false;
    QTest::newRow("40 days back") << someDay - 10 * oneDay << false;
    QTest::newRow("2099") << QDateTime({ 2099, 12, 31 }, {}, Qt::UTC).toMSecsSinceEpoch() << false;
    QTest::newRow("an ordinary day") << someDay + 40 * oneDay << true;
}

/// The thirty days to have somebody back neither end at once nor last for ever.
void ClockRulesTest::takenAwayAtNoDate()
{
    QFETCH(qint64, now);
    QFETCH(bool, isBelieved);
    Place place;
    VERIFY_RESULT(place.create());
    auto store = place.reopen();
    VERIFY_RESULT(store);
    const auto id = (*store)->createDossier({ learnerDraft(**store, u"Amina"_s) });
    VERIFY_RESULT(id);
    place.clock.set(now);
    const auto dossier = (*store)->dossier(*id);
    base::RecordId learner;
    std::ignore = dossier->learner(&learner);
    VERIFY_RESULT((*store)->append(*id, { dossier::remove(*dossier->records().find(learner)) }));
    const auto card = (*store)->card(*id);
    VERIFY_RESULT(card);
    QCOMPARE(card->deletedAt, isBelieved ? now : dossier::notBegun);
    QVERIFY(!isPastKeeping(*card, someDay + 3000 * oneDay) || isBelieved);
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::ClockRulesTest)
#include "clockrulestest.moc"
