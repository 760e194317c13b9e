// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/newest.h"
#include "laptop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

namespace {

constexpr qint64 noon = 1780000000000;

} // namespace

/// Two laptops ask the same: a no, or a yes taken back, holds until somebody who knew of it got
/// another answer.
class ConsentsTest : public QObject {
    Q_OBJECT

private:
    struct Pair {
        base::SeededRandom random{ 5 };
        base::FixedClock clockA{ noon };
        base::FixedClock clockB{ noon + 60'000 }; // B's stamps are always later
        Laptop a{ random, clockA };
        Laptop b{ random, clockB };

        void exchange()
        {
            a.catchUp(b);
            b.catchUp(a);
        }
        static base::RecordId say(Laptop& laptop, bool yes)
        {
            const base::RecordId id = laptop.newRecord();
            std::vector<Draft> drafts{ create(
                id, Consent{ .purpose = Purpose::Statistics, .given = yes }) };
            nameRefusals(laptop.dossier, drafts);
            laptop.stamp(drafts.front());
            return id;
        }
        static void withdraw(Laptop& laptop, const base::RecordId& id)
        {
            laptop.change(
                id, Consent{ .purpose = Purpose::Statistics, .given = true, .withdrawn = true });
        }
        std::optional<bool> answer() const
        {
            const auto said = a.dossier.consent(Purpose::Statistics);
            return said == b.dossier.consent(Purpose::Statistics) ? said : std::nullopt;
        }
    };

private Q_SLOTS:
    void aWithdrawalWinsOverAYesOfAnotherLaptop()
    {
        Pair pair;
        const auto first = Pair::say(pair.a, true);
        pair.exchange();
        Pair::withdraw(pair.a, first);
        Pair::say(pair.b, true);
        pair.exchange();
        QCOMPARE(pair.answer(), std::optional(false));
        // It is the one that is shown, and taken up when somebody answers again.
        const auto counts = newestConsent(pair.a.dossier, Purpose::Statistics);
        QCOMPARE(counts->id, first);
        QVERIFY(counts->value.withdrawn);
    }

    void aNoWinsAsAWithdrawalDoes()
    {
        Pair pair;
        Pair::say(pair.a, false);
        Pair::say(pair.b, true);
        pair.exchange();
        QCOMPARE(pair.answer(), std::optional(false));
    }

    void aYesThatKnewOfItStands_data()
    {
        QTest::addColumn<bool>("isOnTheSame");
        QTest::newRow("the same laptop") << true;
        QTest::newRow("the other laptop") << false;
    }
    void aYesThatKnewOfItStands()
    {
        QFETCH(bool, isOnTheSame);
        Pair pair;
        const auto first = Pair::say(pair.a, true);
        Pair::withdraw(pair.a, first);
        pair.exchange();
        Pair::say(isOnTheSame ? pair.a : pair.b, true);
        pair.exchange();
        QCOMPARE(pair.answer(), std::optional(true));
    }

    // What was answered already does not come back through a yes that did not know of it.
    void anAnsweredWithdrawalIsAnswered()
    {
        Pair pair;
        const auto first = Pair::say(pair.a, true);
        pair.exchange();
        Pair::withdraw(pair.a, first);
        Pair::say(pair.a, true);
        Pair::say(pair.b, true);
        pair.exchange();
        QCOMPARE(pair.answer(), std::optional(true));
    }

    void waitingIsNoRefusal()
    {
        Pair pair;
        pair.a.add(Consent{ .purpose = Purpose::Statistics, .waitingUntil = noon + 1 });
        Pair::say(pair.b, true);
        pair.exchange();
        QCOMPARE(pair.answer(), std::optional(true));
    }

    void otherPurposesStandApart()
    {
        Pair pair;
        pair.a.add(Consent{ .purpose = Purpose::PhotoAndSound, .given = false });
        Pair::say(pair.b, true);
        pair.exchange();
        QCOMPARE(pair.answer(), std::optional(true));
    }
};

QTEST_GUILESS_MAIN(ConsentsTest)
#include "consentstest.moc"
