// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "laptop.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

namespace {

constexpr Time noon = 1780000000000;
const QString skill = QStringLiteral("veilig-werken");

} // namespace

class ForeignBadgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAsEvidenceAndNotAsBadge()
    {
        Laptop laptop{ m_random, m_clock };
        laptop.add(samples::foreignBadge());
        const SkillState state = laptop.dossier.skillState(skill);
        QCOMPARE(state.evidenceCount, 1);
        QVERIFY(!state.isSeen);
        QVERIFY(!state.hasBadge);
        QCOMPARE(foreignBadgesOf(laptop.dossier, skill).size(), size_t(1));
        QVERIFY(foreignBadgesOf(laptop.dossier, u"koken"_s).empty());
        // Not before it was there.
        QVERIFY(laptop.dossier.skillStates(samples::foreignBadge().at).empty());
    }

    void takenAwayAndBack()
    {
        Laptop laptop{ m_random, m_clock };
        const auto id = laptop.add(samples::foreignBadge());
        laptop.stamp(remove(*laptop.dossier.records().find(id)));
        QVERIFY(laptop.dossier.all<ForeignBadge>().empty());
        QCOMPARE(laptop.dossier.skillState(skill).evidenceCount, 0);
        const Change away =
            *laptop.dossier.records().change(laptop.dossier.records().find(id)->deletion);
        laptop.stamp(retract(away));
        QCOMPARE(laptop.dossier.get<ForeignBadge>(id)->value, samples::foreignBadge());
    }

    void skillsOfTwoLaptopsAreAskedAbout()
    {
        Laptop one{ m_random, m_clock };
        Laptop other{ m_random, m_clock };
        ForeignBadge badge = samples::foreignBadge();
        const auto id = one.add(badge);
        other.catchUp(one);
        badge.skills = { u"koken"_s };
        one.change(id, badge);
        badge.skills = { u"helpen"_s };
        other.change(id, badge);
        one.catchUp(other);
        other.catchUp(one);
        QCOMPARE(one.dossier.get<ForeignBadge>(id)->value,
                 other.dossier.get<ForeignBadge>(id)->value);
        const auto& conflicts = one.dossier.records().find(id)->conflicts;
        QCOMPARE(conflicts.size(), size_t(1));
        QCOMPARE(conflicts.front().field, u"skills"_s);
    }

    void withoutFileItIsNone()
    {
        Laptop laptop{ m_random, m_clock };
        Fields fields = Traits<ForeignBadge>::toFields(samples::foreignBadge());
        fields.erase(u"file"_s);
        laptop.stamp(Draft{ .record = laptop.newRecord(), .kind = u"foreign"_s, .set = fields });
        QVERIFY(laptop.dossier.all<ForeignBadge>().empty());
        QVERIFY(laptop.dossier.skillStates().empty());
    }

private:
    base::SeededRandom m_random{ 5 };
    base::FixedClock m_clock{ noon };
};

QTEST_GUILESS_MAIN(ForeignBadgeTest)
#include "foreignbadgetest.moc"
