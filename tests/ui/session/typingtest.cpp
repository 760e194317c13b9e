// SPDX-License-Identifier: GPL-3.0-or-later
// Killed in the middle of a word: who types on without a pause is saved all the same, and what was
// saved is there. This program runs again as the one that types, says what it saved, and is killed.
#include "tests/unitmain.h"

#include "ui/session/autosave.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace inkaart;
using namespace Qt::StringLiterals;

namespace {

/// A fall may cost a second of typing, and no key has to be waited for.
static_assert(session::AutoSave::longestMs < 1000);
/// So often that there is never the pause after which everything is saved anyhow.
constexpr int betweenKeysMs = session::AutoSave::idleMs / 15;
const QString passphrase = u"vier woorden aan tafel"_s;

/// One learner with one story, opened anew.
std::unique_ptr<session::Session> open(const QString& directory, const base::Clock& clock,
                                       base::Random& random)
{
    auto unlocked = store::Vault::unlock(directory, passphrase);
    if (!unlocked)
        qFatal("no key");
    auto store = store::Store::open(directory, std::move(*unlocked), clock, random);
    if (!store)
        qFatal("no store");
    return std::make_unique<session::Session>(std::move(*store));
}

dossier::Entry<dossier::Evidence> storyIn(const dossier::Dossier& dossier)
{
    return dossier.all<dossier::Evidence>().front();
}

void say(qsizetype saved)
{
    std::printf("%lld\n", static_cast<long long>(saved));
    std::fflush(stdout);
}

/// Types without a pause until it is killed.
int typeForEver(const QString& directory)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    const auto session = open(directory, clock, random);
    session::OpenDossier* dossier =
        *session->openLearner(session->store().cards()->front().dossier);
    const auto story = storyIn(dossier->dossier());
    QLineEdit field;
    session::AutoSave save(
        [&] {
            auto changed = story.value;
            changed.story = field.text();
            const bool isKept = dossier->change(story.id, changed).has_value();
            say(changed.story.size());
            return isKept;
        },
        nullptr);
    QObject::connect(&field, &QLineEdit::textEdited, &save, &session::AutoSave::touch);
    QTimer typing;
    typing.setTimerType(Qt::PreciseTimer);
    QObject::connect(&typing, &QTimer::timeout, &field,
                     [&] { QTest::keyClick(&field, Qt::Key_A); });
    typing.start(betweenKeysMs);
    return QApplication::exec();
}

} // namespace

class TypingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFallCostsWhatWasNotSaved();

private:
    static void makeStore(const QString& directory);
    /// Kills it when it said \a saves times what it had saved, or any moment after; the last that
    /// it said.
    static qint64 typeAndKill(const QString& directory, int saves);
};

void TypingTest::makeStore(const QString& directory)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    auto created = store::Vault::create(directory,
                                        { .workerName = u"Noor (voorbeeld)"_s,
                                          .passphrase = passphrase,
                                          .centreName = u"De Schakel"_s,
                                          .deviceName = u"laptop"_s,
                                          .cost = { 16, 1, 1 } },
                                        clock, random);
    QVERIFY(created);
    auto store = store::Store::open(directory, std::move(created->unlocked), clock, random);
    QVERIFY(store);
    const dossier::Learner learner{ .callName = u"Voorbeeld: Amina"_s };
    QVERIFY((*store)->createDossier(
        { dossier::create((*store)->newRecordId(), learner),
          dossier::create((*store)->newRecordId(), dossier::Evidence{ .skills = { u"a"_s } }) }));
}

qint64 TypingTest::typeAndKill(const QString& directory, int saves)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), { u"--type"_s, directory });
    qint64 saved = 0;
    int said = 0;
    const auto take = [&] {
        for (; writer.canReadLine(); ++said)
            saved = writer.readLine().toLongLong();
    };
    while (said < saves && writer.waitForReadyRead())
        take();
    writer.kill();
    writer.waitForFinished();
    take();
    return saved;
}

void TypingTest::aFallCostsWhatWasNotSaved()
{
    const quint32 seed = qEnvironmentVariableIsSet("INKAART_SEED")
        ? quint32(qEnvironmentVariableIntValue("INKAART_SEED"))
        : QRandomGenerator::system()->generate() % 100'000;
    qInfo("INKAART_SEED=%u", seed);
    QRandomGenerator random(seed);
    const int rounds = qEnvironmentVariableIsSet("INKAART_LONG") ? 30 : 3;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString directory = folder.filePath(u"store"_s);
        makeStore(directory);
        const qint64 saved = typeAndKill(directory, random.bounded(2, 4));
        QVERIFY(saved > 0);
        const base::SystemClock clock;
        base::SystemRandom entropy;
        const auto session = open(directory, clock, entropy);
        const auto id = session->store().cards()->front().dossier;
        const qint64 kept = storyIn(*session->store().dossier(id)).value.story.size();
        QVERIFY2(kept >= saved, qPrintable(u"%1 of %2"_s.arg(kept).arg(saved)));
        QCOMPARE(session->store().check()->problems, QStringList());
    }
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (app.arguments().value(1) == "--type"_L1)
        return typeForEver(app.arguments().value(2));
    TypingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "typingtest.moc"
