// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "laptop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

namespace {

constexpr qint64 noon = 1780000000000;

} // namespace

/// A damaged change is set aside; what its laptop wrote after it still knew what it wrote before.
class CausalityTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        base::SeededRandom random{ 5 };
        base::FixedClock clock{ noon };
        Laptop laptop{ random, clock };
        base::RecordId learner = laptop.add(Learner{ .callName = u"Amina"_s });

        Change name(const QString& callName)
        {
            return laptop.change(learner, Learner{ .callName = callName });
        }
        Dossier without(const Change& lost) const
        {
            Dossier dossier;
            for (const Change& change : laptop.seen()) {
                if (change.id != lost.id)
                    dossier.apply(change);
            }
            return dossier;
        }
    };

private Q_SLOTS:
    void oneThatIsMissingMakesNoConflict()
    {
        Desk desk;
        const Change lost = desk.name(u"Yamina"_s);
        desk.name(u"Mina"_s);
        const Dossier left = desk.without(lost);
        QCOMPARE(left.learner().callName, u"Mina"_s);
        QVERIFY(!left.records().hasConflict());
    }

    void takenAwayStaysAwayWithoutTheLastEdit()
    {
        Desk desk;
        const Change lost = desk.name(u"Yamina"_s);
        desk.laptop.stamp(remove(*desk.laptop.dossier.records().find(desk.learner)));
        const Dossier left = desk.without(lost);
        QVERIFY(left.records().find(desk.learner)->isDeleted);
        QVERIFY(left.records().find(desk.learner)->conflicts.empty());
    }

    void whatAnotherLaptopWroteIsAConflictStill()
    {
        Desk desk;
        Laptop other(desk.random, desk.clock);
        other.catchUp(desk.laptop);
        const Change lost = desk.name(u"Yamina"_s);
        desk.name(u"Mina"_s);
        desk.laptop.receive(other.change(desk.learner, Learner{ .callName = u"Ami"_s }));
        QVERIFY(desk.without(lost).records().hasConflict());
    }
};

QTEST_GUILESS_MAIN(CausalityTest)
#include "causalitytest.moc"
