// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/singleinstance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <cerrno>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace inkaart;
using namespace Qt::StringLiterals;
using shell::SingleInstance;

namespace {

sockaddr_un addressOf(const QString& path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray bytes = QFile::encodeName(path);
    std::copy(bytes.begin(), bytes.end(), address.sun_path);
    return address;
}

int bound(const QString& path, bool listens)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(path);
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        || (listens && ::listen(socket, 1) != 0))
        qFatal("no socket");
    return socket;
}

} // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstFindsNobody();
    void theSecondHandsOver();
    void anotherStoreIsAnotherProgram();
    void whatDiedIsNobody();
    void whoHangsIsNotWaitedFor();
    void noiseHarmsNothing();
    void leavesNothingBehind();

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
    // A socket nobody listens on, as a program that was killed leaves it.
    const SingleInstance dead(m_folder.path(), u"/c"_s);
    ::close(bound(dead.path(), false));
    QVERIFY(QFile::exists(dead.path()));
    QVERIFY(!handOver(m_folder.path(), u"/c"_s, {}));
    SingleInstance next(m_folder.path(), u"/c"_s);
    QVERIFY(next.listen());
    QVERIFY(handOver(m_folder.path(), u"/c"_s, {}));
}

void SingleInstanceTest::whoHangsIsNotWaitedFor()
{
    const SingleInstance hanging(m_folder.path(), u"/d"_s);
    const int silent = bound(hanging.path(), true);
    QVERIFY(!handOver(m_folder.path(), u"/d"_s, {}));
    ::close(silent);
}

void SingleInstanceTest::noiseHarmsNothing()
{
    SingleInstance first(m_folder.path(), u"/e"_s);
    QVERIFY(first.listen());
    QSignalSpy again(&first, &SingleInstance::startedAgain);
    const int noisy = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(first.path());
    QCOMPARE(::connect(noisy, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const QByteArray noise(20000, 'x');
    QCOMPARE(::send(noisy, noise.constData(), size_t(noise.size()), MSG_NOSIGNAL), noise.size());
    // The first hangs up on it, and still hears others.
    char none = 0;
    QTRY_VERIFY(::recv(noisy, &none, 1, MSG_DONTWAIT) == 0 || errno == ECONNRESET);
    ::close(noisy);
    QCOMPARE(again.count(), 0);
    QVERIFY(handOver(m_folder.path(), u"/e"_s, {}));
}

void SingleInstanceTest::leavesNothingBehind()
{
    QString path;
    {
        SingleInstance first(m_folder.path(), u"/f"_s);
        QVERIFY(first.listen());
        path = first.path();
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
