// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of a conversation. This program starts itself once more as the program that
// falls: a real process with the real window, which touches one card after another and says each
// answer that it sees in the dossier.
#include "tests/unitmain.h"

#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/stopping.h"
#include "ui/shell/workspace.h"

#include <QProcess>

#include <cstdio>
#include <unistd.h>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::ShellFixture;

class FallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void killedInTheMiddleOfATalk_data();
    void killedInTheMiddleOfATalk();
    void stoppedInTheMiddleOfAWord();
};

namespace {

/// Finds, waits and touches as a person would; the process ends when something is not there.
class Hand {
public:
    explicit Hand(shell::MainWindow& window)
        : m_window(window)
    { }
    QWidget* at(const QString& name)
    {
        QWidget* found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            for (QWidget* widget : m_window.findChildren<QWidget*>(name)) {
                if (widget->isVisible() && widget->isEnabled())
                    found = widget;
            }
            return found != nullptr;
        });
        if (!isThere)
            qFatal("nothing called %s", qPrintable(name));
        return found;
    }
    void click(const QString& name) { QTest::mouseClick(at(name), Qt::LeftButton); }
    void type(const QString& name, const QString& text) { QTest::keyClicks(at(name), text); }

private:
    shell::MainWindow& m_window;
};

void say(const QByteArray& line)
{
    // One write, so that a line is there or not.
    std::ignore = ::write(STDOUT_FILENO, (line + '\n').constData(), size_t(line.size() + 1));
}

/// The program that falls, opened with the passphrase.
struct Falling {
    explicit Falling(const QString& store)
        : window({ .store = store,
                   .home = store,
                   .clock = clock,
                   .random = random,
                   .cost = { 16, 1, 1 },
                   .restart = [](const QString&) {} })
    {
        tests::dressUp();
        window.resize(1366, 768);
        window.start(false);
        window.show();
        hand.type(u"passphrase"_s, ShellFixture::passphrase());
        hand.click(u"openButton"_s);
        hand.at(u"placeToday"_s);
    }

    base::FixedClock clock{ ShellFixture::start };
    base::SystemRandom random;
    shell::MainWindow window;
    Hand hand{ window };
};

/// Types, says so, and is told to stop before the pause in which it would have been saved.
int tellUntilTheEnd(const QString& store, const QString& learner)
{
    Falling program(store);
    shell::closeOnSignals(program.window);
    program.window.workspace()->go(Place{ .kind = Place::Kind::Tell,
                                          .learner = *base::DossierId::parse(learner),
                                          .record = {},
                                          .detail = u"helpen"_s });
    program.hand.type(u"story"_s, u"Ik hielp in de keuken"_s);
    say("typed");
    return QCoreApplication::exec();
}

int talkUntilTheEnd(const QString& store, const QString& learner)
{
    Falling program(store);
    auto& [clock, random, window, hand] = program;
    window.workspace()->go(Place{ .kind = Place::Kind::WhatDidYouDo,
                                  .learner = *base::DossierId::parse(learner),
                                  .record = {},
                                  .detail = {} });
    hand.click(u"skipButton"_s);
    hand.click(u"choice-intake"_s);
    hand.at(u"skillCard"_s);
    size_t answered = 0;
    // Short of the twelve, so that it falls in the middle however slow the killer is.
    while (answered < 10) {
        clock.advance(1000);
        hand.click(u"answerCan"_s);
        const auto ratings = window.session()->current()->dossier().all<dossier::Rating>();
        if (ratings.size() > answered) {
            answered = ratings.size();
            say("answered " + ratings.back().value.skill.toUtf8());
        }
        QCoreApplication::processEvents();
    }
    return ::pause();
}

} // namespace

void FallTest::killedInTheMiddleOfATalk_data()
{
    QTest::addColumn<int>("answers");
    for (const int answers : { 1, 4, 9 })
        QTest::newRow(QByteArray::number(answers).constData()) << answers;
}

void FallTest::killedInTheMiddleOfATalk()
{
    QFETCH(int, answers);
    ShellFixture shell;
    shell.makeVault();
    base::DossierId amina;
    shell.withStore([&](store::Store& store) {
        amina = ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, u"أمينة"_s, { u"ar"_s });
    });
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  { u"--talk"_s, shell.path(), amina.toString() });
    QStringList told;
    const auto read = [&] {
        while (process.canReadLine())
            told.append(QString::fromUtf8(process.readLine()).trimmed());
    };
    while (told.size() < answers && process.waitForReadyRead(60000))
        read();
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    read();
    QVERIFY2(told.size() >= answers, process.readAllStandardError().constData());

    // Every answer that was told is there, the talk is open, and nothing is damaged.
    shell.open();
    shell.unlock();
    session::Session& session = *shell.window->session();
    QCOMPARE(session.store().check()->problems, QStringList());
    const auto dossier = session.store().dossier(amina);
    QVERIFY(dossier);
    QStringList kept;
    for (const auto& rating : dossier->all<dossier::Rating>())
        kept.append(u"answered "_s + rating.value.skill);
    QCOMPARE(kept.first(told.size()), told);
    // One more may have been kept before it could be told.
    QVERIFY(kept.size() <= told.size() + 1);
    const auto talk = dossier->openConversation();
    QVERIFY(talk);
    // Vandaag offers to go on, and it goes on at the next card.
    shell.window->workspace()->go(
        Place{ .kind = Place::Kind::Cards, .learner = amina, .record = talk->id, .detail = {} });
    QTRY_VERIFY(shell.find("answerCan"));
    shell.click("answerCan");
    const auto after = session.store().dossier(amina)->all<dossier::Rating>();
    QCOMPARE(after.size(), size_t(kept.size() + 1));
    QVERIFY(!kept.contains(u"answered "_s + after.back().value.skill));
}

void FallTest::stoppedInTheMiddleOfAWord()
{
    ShellFixture shell;
    shell.makeVault();
    base::DossierId amina;
    shell.withStore([&](store::Store& store) {
        amina = ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, u"أمينة"_s, { u"ar"_s });
    });
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  { u"--tell"_s, shell.path(), amina.toString() });
    while (!process.canReadLine() && process.waitForReadyRead(60000)) { }
    QCOMPARE(process.readLine().trimmed(), QByteArray("typed"));
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    shell.withStore([&](store::Store& store) {
        const auto told = store.dossier(amina)->all<dossier::Evidence>();
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told.front().value.story, u"Ik hielp in de keuken"_s);
    });
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--talk"_L1)
        return talkUntilTheEnd(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == "--tell"_L1)
        return tellUntilTheEnd(arguments.value(2), arguments.value(3));
    FallTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "falltest.moc"
