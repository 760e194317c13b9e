// SPDX-License-Identifier: GPL-3.0-or-later
// Killed in the middle of a word: what was typed more than a second before is there. This program
// runs again as the one that types, says each key when it is typed, and is killed.
#include "ui/session/autosave.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace inkaart;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mayBeLostMs = 1000;
/// A key and a write to the disk may stand between.
constexpr qint64 slackMs = 250;
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
            return dossier->change(story.id, changed).has_value();
        },
        nullptr);
    QObject::connect(&field, &QLineEdit::textEdited, &save, &session::AutoSave::touch);
    QElapsedTimer since;
    since.start();
    QTimer typing;
    typing.setTimerType(Qt::PreciseTimer);
    QObject::connect(&typing, &QTimer::timeout, &field, [&] {
        QTest::keyClick(&field, Qt::Key_A);
        std::printf("%lld %lld\n", static_cast<long long>(field.text().size()),
                    static_cast<long long>(since.elapsed()));
        std::fflush(stdout);
    });
    typing.start(20);
    return QApplication::exec();
}

} // namespace

class TypingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFallCostsASecond();

private:
    static void makeStore(const QString& directory);
    /// Length and moment of each key.
    static QList<std::pair<qint64, qint64>> typeAndKill(const QString& directory, int keys);
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

QList<std::pair<qint64, qint64>> TypingTest::typeAndKill(const QString& directory, int keys)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), { u"--type"_s, directory });
    QList<std::pair<qint64, qint64>> typed;
    const auto take = [&] {
        while (writer.canReadLine()) {
            const QList<QByteArray> words = writer.readLine().split(' ');
            typed.emplaceBack(words.value(0).toLongLong(), words.value(1).toLongLong());
        }
    };
    while (typed.size() < keys && writer.waitForReadyRead())
        take();
    writer.kill();
    writer.waitForFinished();
    take();
    return typed;
}

void TypingTest::aFallCostsASecond()
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
        const auto typed = typeAndKill(directory, random.bounded(80, 160));
        QVERIFY(!typed.isEmpty());
        const base::SystemClock clock;
        base::SystemRandom entropy;
        const auto session = open(directory, clock, entropy);
        const auto id = session->store().cards()->front().dossier;
        const qint64 kept = storyIn(*session->store().dossier(id)).value.story.size();
        const qint64 last = typed.last().second;
        for (const auto& [length, moment] : typed) {
            if (moment + mayBeLostMs + slackMs <= last)
                QVERIFY2(length <= kept, qPrintable(u"%1 of %2"_s.arg(kept).arg(length)));
        }
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
