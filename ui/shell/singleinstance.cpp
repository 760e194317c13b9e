// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr timeval patience = { 1, 0 }; // the first program answers at once or hangs
constexpr char answer[] = "ok\n";
constexpr size_t answerSize = sizeof answer - 1;
constexpr qsizetype longestPath = 8192;

/// False when \a path is too long for a socket's address.
bool fillAddress(const QString& path, sockaddr_un& address)
{
    const QByteArray bytes = QFile::encodeName(path);
    if (bytes.isEmpty() || size_t(bytes.size()) >= sizeof address.sun_path)
        return false;
    address.sun_family = AF_UNIX;
    std::copy(bytes.begin(), bytes.end(), address.sun_path);
    return true;
}

const sockaddr* plain(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

/// Says the line and hears the answer, each within our patience.
bool say(int connection, const QByteArray& line)
{
    if (::send(connection, line.constData(), size_t(line.size()), MSG_NOSIGNAL) != line.size())
        return false;
    char heard[answerSize] = {};
    return ::recv(connection, heard, answerSize, MSG_WAITALL) == ssize_t(answerSize)
        && std::equal(heard, heard + answerSize, answer);
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, const QString& store, QObject* parent)
    : QObject(parent)
    , m_path(
          folder + u'/'
          + QString::fromLatin1(QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256)
                                    .toHex()
                                    .left(16)))
{ }

SingleInstance::~SingleInstance()
{
    for (const int connection : m_heard.keys())
        ::close(connection);
    if (m_listening < 0)
        return;
    ::close(m_listening);
    ::unlink(QFile::encodeName(m_path).constData());
}

bool SingleInstance::handOver(const QString& file) const
{
    sockaddr_un address = {};
    if (!fillAddress(m_path, address))
        return false;
    const int connection = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connection < 0)
        return false;
    ::setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const bool isTaken = ::connect(connection, plain(address), sizeof address) == 0
        && say(connection, QFile::encodeName(file) + '\n');
    ::close(connection);
    return isTaken;
}

bool SingleInstance::listen()
{
    sockaddr_un address = {};
    if (!fillAddress(m_path, address))
        return false;
    m_listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_listening < 0)
        return false;
    // What a program that ended has left behind answers nobody.
    ::unlink(address.sun_path);
    if (::bind(m_listening, plain(address), sizeof address) != 0
        || ::chmod(address.sun_path, 0600) != 0 || ::listen(m_listening, 8) != 0) {
        ::close(m_listening);
        m_listening = -1;
        return false;
    }
    auto* notifier = new QSocketNotifier(m_listening, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SingleInstance::take);
    return true;
}

void SingleInstance::take()
{
    const int connection = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (connection < 0)
        return;
    m_heard.insert(connection, {});
    auto* notifier = new QSocketNotifier(connection, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier, connection] {
        read(connection);
        if (!m_heard.contains(connection)) {
            notifier->setEnabled(false);
            notifier->deleteLater();
        }
    });
}

void SingleInstance::read(int connection)
{
    char bytes[1024];
    const ssize_t count = ::recv(connection, bytes, sizeof bytes, 0);
    QByteArray& heard = m_heard[connection];
    if (count > 0)
        heard.append(bytes, count);
    const qsizetype end = heard.indexOf('\n');
    if (end < 0) {
        if (count <= 0 || heard.size() > longestPath)
            drop(connection);
        return;
    }
    const QString file = QFile::decodeName(heard.left(end));
    // Whoever asked has three bytes of room; if it is gone already, nothing is lost.
    [[maybe_unused]] const ssize_t sent = ::send(connection, answer, answerSize, MSG_NOSIGNAL);
    drop(connection);
    Q_EMIT startedAgain(file);
}

void SingleInstance::drop(int connection)
{
    m_heard.remove(connection);
    ::close(connection);
}

} // namespace inkaart::shell
