// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace inkaart;
using namespace Qt::StringLiterals;
using shell::SingleInstance;

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstFindsNobody();
    void theSecondHandsOver();
    void anotherStoreIsAnotherProgram();
    void whatDiedIsNobody();
    void whoHangsIsNotWaitedFor();
    void noiseHarmsNothing();

private:
    static bool handOver(const QString& folder, const QString& store, const QString& file);
    QTemporaryDir m_folder;
};

/// From another thread, as from another program: the first has to answer meanwhile.
bool SingleInstanceTest::handOver(const QString& folder, const QString& store, const QString& file)
{
    auto done = QtConcurrent::run([=] { return SingleInstance(folder, store).handOver(file); });
    while (!done.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return done.result();
}

void SingleInstanceTest::theFirstFindsNobody()
{
    QVERIFY(!handOver(m_folder.path(), u"/a"_s, u"x"_s));
}

void SingleInstanceTest::theSecondHandsOver()
{
    SingleInstance first(m_folder.path(), u"/a"_s);
    QVERIFY(first.listen());
    QSignalSpy again(&first, &SingleInstance::startedAgain);
    QVERIFY(handOver(m_folder.path(), u"/a"_s, u"/tmp/badge ü.jwt"_s));
    QCOMPARE(again.count(), 1);
    QCOMPARE(again.takeFirst().constFirst().toString(), u"/tmp/badge ü.jwt"_s);
    QVERIFY(handOver(m_folder.path(), u"/a"_s, {}));
    QCOMPARE(again.takeFirst().constFirst().toString(), QString());
}

void SingleInstanceTest::anotherStoreIsAnotherProgram()
{
    SingleInstance first(m_folder.path(), u"/a"_s);
    QVERIFY(first.listen());
    QVERIFY(!handOver(m_folder.path(), u"/b"_s, {}));
}

void SingleInstanceTest::whatDiedIsNobody()
{
    QString path;
    {
        SingleInstance first(m_folder.path(), u"/c"_s);
        QVERIFY(first.listen());
        path = first.findChild<QLocalServer*>()->fullServerName();
    }
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!handOver(m_folder.path(), u"/c"_s, {}));
    SingleInstance next(m_folder.path(), u"/c"_s);
    QVERIFY(next.listen());
    QVERIFY(handOver(m_folder.path(), u"/c"_s, {}));
}

void SingleInstanceTest::whoHangsIsNotWaitedFor()
{
    QString path;
    {
        SingleInstance first(m_folder.path(), u"/d"_s);
        QVERIFY(first.listen());
        path = first.findChild<QLocalServer*>()->fullServerName();
    }
    QLocalServer silent;
    QVERIFY(silent.listen(path));
    QVERIFY(!handOver(m_folder.path(), u"/d"_s, {}));
}

void SingleInstanceTest::noiseHarmsNothing()
{
    SingleInstance first(m_folder.path(), u"/e"_s);
    QVERIFY(first.listen());
    QSignalSpy again(&first, &SingleInstance::startedAgain);
    QLocalSocket socket;
    socket.connectToServer(first.findChild<QLocalServer*>()->fullServerName());
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(100000, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(again.count(), 0);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
