// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/demo/centre.h"

#include "core/award/example.h"
#include "core/demo/people.h"
#include "core/framework/framework.h"

#include <QTemporaryDir>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;

/// The example centre holds together: what it shows could have happened.
class CentreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto unlocked = demo::makeVault(path(), m_earlier, m_random);
        QVERIFY(unlocked);
        auto store = store::Store::open(path(), std::move(*unlocked), m_earlier, m_random);
        QVERIFY(store);
        m_store = std::move(*store);
        const auto filled = demo::fill(*m_store, m_earlier, 40, 1, [this](const demo::Made& made) {
            m_ids.push_back(made.dossier);
            return true;
        });
        QVERIFY(filled);
    }

    void isAnExample()
    {
        QVERIFY(award::isExample(m_store->centreDossier()));
        QCOMPARE(m_store->centreDossier().records().ofKind(award::exampleKind).size(), size_t(1));
    }

    // As they were made before there was a mark: the same vault without the line.
    void anEarlierExampleIsKnown()
    {
        QTemporaryDir folder;
        const QString where = folder.filePath(u"store"_s);
        auto unlocked = demo::makeVault(where, demo::EarlierClock(m_clock), m_random);
        QVERIFY(unlocked);
        auto store = store::Store::open(where, std::move(*unlocked), m_clock, m_random);
        QVERIFY(store);
        QVERIFY((*store)->centreDossier().records().ofKind(award::exampleKind).empty());
        QVERIFY(award::isExample((*store)->centreDossier()));
        // A laptop that is called so by chance makes no example of a centre.
        const auto noor = (*store)->centreDossier().all<dossier::Worker>().front();
        const auto* record = (*store)->centreDossier().records().find(noor.id);
        QVERIFY((*store)->appendToCentre({ dossier::edit(
            *record,
            dossier::Worker{ .name = u"Noor Bakker"_s, .role = dossier::Role::Coordinator }) }));
        QVERIFY(!award::isExample((*store)->centreDossier()));
    }

    // Coming in is what happened first, and nothing is still to happen.
    void nobodyCameInAfterTheirTalks()
    {
        for (const base::DossierId& id : m_ids) {
            const auto learner = m_store->dossier(id);
            const auto told = learner->timeline();
            for (const dossier::Event& event : told)
                QVERIFY2(event.at >= dossier::makeCard(*learner).created,
                         qPrintable(learner->learner().fullName));
            QVERIFY(told.front().at <= m_clock.nowMs());
        }
    }

    void theFirstDayHasNothingBeforeIt()
    {
        const base::FixedClock fellBack(1000);
        QCOMPARE(demo::EarlierClock(fellBack).nowMs(), 0);
    }

    void everybodyCanBeCalled()
    {
        for (const auto& worker : m_store->centreDossier().all<dossier::Worker>())
            QVERIFY2(!worker.value.telephone.isEmpty(), qPrintable(worker.value.name));
    }

    void cardsComeInTheOrderOfTheMap()
    {
        const auto& framework = framework::Framework::builtIn();
        for (const base::DossierId& id : m_ids) {
            for (const auto& talk : m_store->dossier(id)->all<dossier::Conversation>()) {
                int before = 0;
                for (const QString& card : talk.value.cards) {
                    QVERIFY2(framework.skill(card), qPrintable(card));
                    QVERIFY(framework.skill(card)->number > before);
                    before = framework.skill(card)->number;
                }
            }
        }
    }

    void stoppedTalkHasAnswersUpToThere()
    {
        int stopped = 0;
        for (const base::DossierId& id : m_ids) {
            const auto learner = m_store->dossier(id);
            const auto talk = learner->openConversation();
            if (!talk)
                continue;
            ++stopped;
            QVERIFY(talk->value.at > 0 && talk->value.at < talk->value.cards.size());
            QSet<QString> answered;
            for (const auto& rating : learner->all<dossier::Rating>()) {
                if (rating.value.conversation == talk->id)
                    answered.insert(rating.value.skill);
            }
            const QStringList upTo = talk->value.cards.first(talk->value.at);
            QCOMPARE(answered, QSet<QString>(upTo.begin(), upTo.end()));
        }
        QVERIFY(stopped > 0);
    }

    void noTalkWasClosedWithoutAnAnswer()
    {
        int closed = 0;
        for (const base::DossierId& id : m_ids) {
            const auto learner = m_store->dossier(id);
            QSet<base::RecordId> answered;
            for (const auto& rating : learner->all<dossier::Rating>())
                answered.insert(rating.value.conversation);
            for (const auto& talk : learner->all<dossier::Conversation>()) {
                if (talk.value.closed == 0 || talk.value.cards.isEmpty())
                    continue;
                ++closed;
                QVERIFY2(answered.contains(talk.id), qPrintable(learner->learner().fullName));
            }
        }
        QVERIFY(closed > 30);
    }

    void storeIsInOrder()
    {
        const auto report = m_store->check();
        QVERIFY(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    }

private:
    QString path() const { return m_folder.filePath(u"store"_s); }

    QTemporaryDir m_folder;
    base::FixedClock m_clock{ 1795438800000 }; // 23 November 2026
    demo::EarlierClock m_earlier{ m_clock };
    base::SeededRandom m_random{ 3 };
    std::unique_ptr<store::Store> m_store;
    std::vector<base::DossierId> m_ids;
};

QTEST_GUILESS_MAIN(CentreTest)
#include "centretest.moc"
