// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/core/store/fixture.h"
#include "tests/core/store/writerprocess.h"

#include <QDir>
#include <QRandomGenerator>

#include <set>
#include <thread>

namespace inkaart::store {

using namespace Qt::StringLiterals;
using namespace test;

/// kill -9 at random moments: what was acknowledged is there, and all that is there is whole.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whileWriting();
    void whileCreating();
    void aKilledProgramLocksNobodyOut();

private:
    void writeAndKill(const QString& directory, int& acknowledged);
    void verify(const QString& directory, const Acknowledged& said);
    static bool isLong() { return qEnvironmentVariableIsSet("INKAART_LONG"); }

    QRandomGenerator m_random;
};

void KillTest::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("INKAART_SEED")
        ? qEnvironmentVariableIntValue("INKAART_SEED")
        : QRandomGenerator::system()->generate() % 100'000;
    qInfo("INKAART_SEED=%u", seed);
    m_random.seed(seed);
}

void KillTest::writeAndKill(const QString& directory, int& acknowledged)
{
    WriterProcess writer(u"write"_s, directory);
    QVERIFY(writer.waitForOpen());
    // The wait is the experiment: the kill falls anywhere in some dozen appends.
    std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(150'000)));
    writer.kill();
    const Acknowledged said = writer.acknowledged();
    QCOMPARE(said.error, QString());
    acknowledged += static_cast<int>(said.changes.size());
    verify(directory, said);
}

void KillTest::verify(const QString& directory, const Acknowledged& said)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    auto unlocked = Vault::unlock(directory, newVault().passphrase);
    VERIFY_RESULT(unlocked);
    const auto store = Store::open(directory, std::move(*unlocked), clock, random);
    VERIFY_RESULT(store);
    std::set<std::pair<base::DossierId, base::ChangeId>> found;
    const auto cards = (*store)->cards();
    VERIFY_RESULT(cards);
    for (const dossier::Card& card : *cards) {
        const auto dossier = (*store)->dossier(card.dossier);
        VERIFY_RESULT(dossier);
        for (const dossier::Change& change : dossier->records().history())
            found.emplace(card.dossier, change.id);
        for (const auto& evidence : dossier->all<dossier::Evidence>())
            VERIFY_RESULT((*store)->blob(evidence.value.file));
    }
    for (const auto& change : said.changes)
        QVERIFY2(found.contains(change), qPrintable(u"lost: "_s + change.second.toString()));
    for (const base::DossierId& id : said.dossiers)
        VERIFY_RESULT((*store)->dossier(id));
    QCOMPARE((*store)->check()->problems, QStringList());
}

void KillTest::whileWriting()
{
    const int kills = isLong() ? 200 : 40;
    int acknowledged = 0;
    std::unique_ptr<QTemporaryDir> folder;
    for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
        // A store is used again, so that a damage by one kill would show after the next.
        if (i % 10 == 0) {
            folder = std::make_unique<QTemporaryDir>();
            const base::SystemClock clock;
            base::SystemRandom random;
            VERIFY_RESULT(Vault::create(folder->path(), newVault(), clock, random));
        }
        writeAndKill(folder->path(), acknowledged);
    }
    qInfo("%d kills, %d changes acknowledged before them", kills, acknowledged);
    QVERIFY(acknowledged > kills);
}

void KillTest::whileCreating()
{
    const int kills = isLong() ? 60 : 10;
    int created = 0;
    for (int i = 0; i < kills; ++i) {
        QTemporaryDir folder;
        const QString directory = folder.filePath(u"store"_s);
        {
            WriterProcess writer(u"create"_s, directory);
            std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(120'000)));
            writer.kill();
        }
        // There is a whole store or none, and then one can be made.
        const base::SystemClock clock;
        base::SystemRandom random;
        if (Vault::exists(directory))
            ++created;
        else
            VERIFY_RESULT(Vault::create(directory, newVault(), clock, random));
        verify(directory, {});
    }
    qInfo("%d of %d were whole before the kill", created, kills);
}

void KillTest::aKilledProgramLocksNobodyOut()
{
    Place place;
    VERIFY_RESULT(place.create());
    WriterProcess holder(u"hold"_s, place.path());
    QVERIFY(holder.waitForOpen());
    COMPARE_CODE(place.reopen(), base::Code::AlreadyOpen);
    holder.kill();
    VERIFY_RESULT(place.reopen());
}

} // namespace inkaart::store

QTEST_GUILESS_MAIN(inkaart::store::KillTest)
#include "killtest.moc"
