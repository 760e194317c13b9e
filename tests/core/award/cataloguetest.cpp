// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/core/award/centre.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using test::Centre;

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsBuiltInAndOwn();
    void leavesOutWhatIsNotReady_data();
    void leavesOutWhatIsNotReady();
    void findsRetiredOnes();
    void takesZoneAndAlignmentsFromSkills();
};

namespace {

dossier::OwnAchievement kitchen()
{
    dossier::OwnAchievement own;
    own.name = u"Open Keuken"_s;
    own.kind = u"participation"_s;
    own.criteria = { { u"c1"_s, u"Kookte mee"_s }, { u"c2"_s, u"  "_s } };
    own.pictogram = u"doen-koken"_s;
    return own;
}

bool holds(const std::vector<framework::Achievement>& list, const QString& id)
{
    return std::any_of(list.begin(), list.end(), [&](const auto& each) { return each.id == id; });
}

} // namespace

void CatalogueTest::holdsBuiltInAndOwn()
{
    Centre centre;
    const size_t before = catalogue(centre.centre()).size();
    QCOMPARE(before, size_t(77));
    const QString id = u"urn:uuid:"_s + centre.addToCentre(kitchen()).toString();
    QCOMPARE(catalogue(centre.centre()).size(), before + 1);
    const auto own = findAchievement(id, centre.centre());
    QVERIFY(own);
    QCOMPARE(own->name.in(u"ar"), u"Open Keuken"_s);
    QCOMPARE(own->description.in(u"nl"), u"Open Keuken"_s); // Open Badges wants one
    QCOMPARE(own->kind, framework::Kind::Participation);
    QCOMPARE(own->criteria.size(), 1); // an empty line is no criterion
    QVERIFY(!findAchievement(u"urn:uuid:bestaat-niet", centre.centre()));
    QVERIFY(!findAchievement(u"", centre.centre()));
}

void CatalogueTest::leavesOutWhatIsNotReady_data()
{
    QTest::addColumn<dossier::OwnAchievement>("own");
    dossier::OwnAchievement own = kitchen();
    own.name = u" "_s;
    QTest::newRow("no name") << own;
    own = kitchen();
    own.criteria = { { u"c1"_s, u" "_s } };
    QTest::newRow("no criterion") << own;
    own = kitchen();
    own.isRetired = true;
    QTest::newRow("retired") << own;
}

void CatalogueTest::leavesOutWhatIsNotReady()
{
    QFETCH(dossier::OwnAchievement, own);
    Centre centre;
    const QString id = u"urn:uuid:"_s + centre.addToCentre(own).toString();
    QVERIFY(!holds(catalogue(centre.centre()), id));
}

void CatalogueTest::findsRetiredOnes()
{
    Centre centre;
    dossier::OwnAchievement own = kitchen();
    own.isRetired = true;
    const QString id = u"urn:uuid:"_s + centre.addToCentre(own).toString();
    QVERIFY(findAchievement(id, centre.centre()));
}

void CatalogueTest::takesZoneAndAlignmentsFromSkills()
{
    Centre centre;
    dossier::OwnAchievement own = kitchen();
    own.kind = u"practice"_s;
    own.skills = { u"werkritme"_s };
    const auto made =
        findAchievement(u"urn:uuid:"_s + centre.addToCentre(own).toString(), centre.centre());
    QVERIFY(made);
    QCOMPARE(made->zone, u"werk"_s);
    QVERIFY(made->needsSeenAtWork);
    QVERIFY(!made->alignments.isEmpty());
}

} // namespace inkaart::award

QTEST_GUILESS_MAIN(inkaart::award::CatalogueTest)
#include "cataloguetest.moc"
