// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/support/teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::OpenDossier;
using tests::TestStore;

/// Two dossiers of one person: Amina's, which stays in the list, and an earlier one under it.
class ReadAlongTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothAreOnTheMap();
    void eachSaysWhoAndWhatMayBe();
    void whatIsChangedGoesWhereItStands();
    void whatIsNewStaysHere();
    void undoReachesTheOther();
    void followsTheOther();
    void isLeftWhenParted();
    void isLeftWhenTakenAway();
    void aDamagedOneIsCounted();

private:
    struct World {
        World();
        dossier::Dossier here() { return *data.store().dossier(data.amina); }
        dossier::Dossier there() { return *data.store().dossier(earlier); }
        void say(bool areOne)
        {
            const dossier::Dossier other = there();
            QVERIFY(data.store().append(earlier,
                                        { dossier::alias(other.records(), data.amina, areOne) }));
        }

        TestStore data;
        base::DossierId earlier;
        base::RecordId rating;
        OpenDossier* open = nullptr;
    };
};

ReadAlongTest::World::World()
{
    QSignalSpy loaded(&data.session().learners(), &session::LearnerList::loaded);
    earlier = data.addLearner(u"Voorbeeld: Amina A."_s, { u"ar"_s }, false);
    rating = data.store().newRecordId();
    const dossier::Rating can{ .skill = u"helpen"_s, .level = dossier::Level::WithHelp };
    if (!data.store().append(earlier, { dossier::create(rating, can) }))
        qFatal("no rating");
    data.session().learners().load();
    if (!loaded.wait())
        qFatal("no list");
    open = *data.session().openLearner(data.amina);
    say(true);
}

void ReadAlongTest::bothAreOnTheMap()
{
    World world;
    QVERIFY(world.open->add(
        dossier::Rating{ .skill = u"samenwerken"_s, .level = dossier::Level::Can }));
    QCOMPARE(world.open->dossier().skillState(u"helpen"_s).learner, dossier::Level::WithHelp);
    QCOMPARE(world.open->dossier().skillState(u"samenwerken"_s).learner, dossier::Level::Can);
    // Opened anew it is the same.
    world.data.session().closeLearner();
    world.open = *world.data.session().openLearner(world.data.amina);
    QCOMPARE(world.open->dossier().skillStates().size(), size_t(2));
    // The earlier one by itself shows what stands in it, no more.
    OpenDossier* earlier = *world.data.session().openLearner(world.earlier);
    QCOMPARE(earlier->dossier().skillStates().size(), size_t(1));
}

void ReadAlongTest::eachSaysWhoAndWhatMayBe()
{
    World world;
    QCOMPARE(world.open->dossier().learner().callName, u"Voorbeeld: Amina"_s);
    QCOMPARE(world.open->dossier().consent(dossier::Purpose::PhotoAndSound), true);
    QCOMPARE(world.open->dossier().all<dossier::Consent>().size(), size_t(4));
    QVERIFY(world.open->dossier().records().aliases().empty());
}

void ReadAlongTest::whatIsChangedGoesWhereItStands()
{
    World world;
    dossier::Rating rating = world.open->dossier().get<dossier::Rating>(world.rating)->value;
    rating.level = dossier::Level::Can;
    QVERIFY(world.open->change(world.rating, rating));
    QCOMPARE(world.there().skillState(u"helpen"_s).learner, dossier::Level::Can);
    QVERIFY(!world.here().records().find(world.rating));
    QCOMPARE(world.open->dossier().skillState(u"helpen"_s).learner, dossier::Level::Can);
    QVERIFY(world.open->remove(world.rating));
    QVERIFY(world.there().all<dossier::Rating>().empty());
    QVERIFY(world.open->dossier().all<dossier::Rating>().empty());
}

void ReadAlongTest::whatIsNewStaysHere()
{
    World world;
    const auto id = world.open->add(dossier::Rating{ .skill = u"helpen"_s });
    QVERIFY(id);
    QCOMPARE(world.open->homeOf(*id), world.data.amina);
    QCOMPARE(world.open->homeOf(world.rating), world.earlier);
    QVERIFY(world.here().get<dossier::Rating>(*id));
    QVERIFY(!world.there().get<dossier::Rating>(*id));
}

void ReadAlongTest::undoReachesTheOther()
{
    World world;
    QVERIFY(world.open->remove(world.rating, u"weg"_s));
    QVERIFY(world.data.session().undo().undo());
    QVERIFY(world.there().get<dossier::Rating>(world.rating));
    QVERIFY(world.open->dossier().get<dossier::Rating>(world.rating));
}

void ReadAlongTest::followsTheOther()
{
    World world;
    QSignalSpy changed(world.open, &OpenDossier::changed);
    const base::RecordId id = world.data.store().newRecordId();
    const dossier::Rating rating{ .skill = u"plannen"_s, .level = dossier::Level::Can };
    QVERIFY(world.data.store().append(world.earlier, { dossier::create(id, rating) }));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(world.open->dossier().skillState(u"plannen"_s).learner, dossier::Level::Can);
    QCOMPARE(world.open->homeOf(id), world.earlier);
}

void ReadAlongTest::isLeftWhenParted()
{
    World world;
    QVERIFY(world.open->remove(world.rating, u"weg"_s));
    const auto own = world.open->add(dossier::Rating{ .skill = u"samenwerken"_s });
    QSignalSpy changed(world.open, &OpenDossier::changed);
    world.say(false);
    QVERIFY(!changed.isEmpty());
    QVERIFY(world.open->dossier().get<dossier::Rating>(*own));
    QCOMPARE(world.open->dossier().all<dossier::Rating>().size(), size_t(1));
    // The step would be written to the wrong dossier now.
    QVERIFY(world.data.session().undo().isEmpty());
}

void ReadAlongTest::isLeftWhenTakenAway()
{
    World world;
    const dossier::Dossier other = world.there();
    base::RecordId id;
    std::ignore = other.learner(&id);
    QVERIFY(
        world.data.store().append(world.earlier, { dossier::remove(*other.records().find(id)) }));
    QVERIFY(world.open->dossier().all<dossier::Rating>().empty());
}

void ReadAlongTest::aDamagedOneIsCounted()
{
    World world;
    const base::DossierId nowhere = base::DossierId::random(world.data.random);
    QVERIFY(world.open->readAlong({ nowhere }));
    QCOMPARE(world.open->dossier().setAside(), 1);
    QVERIFY(world.open->dossier().all<dossier::Rating>().empty());
}

QTEST_MAIN(ReadAlongTest)
#include "readalongtest.moc"
