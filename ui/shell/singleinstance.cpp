// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1000; // milliseconds; the first program answers at once or hangs
const QByteArray answer("ok\n");
constexpr qsizetype longestPath = 8192;

} // namespace

SingleInstance::SingleInstance(const QString& folder, const QString& store, QObject* parent)
    : QObject(parent)
    , m_path(
          folder + u'/'
          + QString::fromLatin1(QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256)
                                    .toHex()
                                    .left(16)))
{ }

bool SingleInstance::handOver(const QString& file)
{
    if (!QFile::exists(m_path))
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(file.toUtf8() + '\n');
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
        && socket.readAll() == answer;
}

bool SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
    // What a program that ended has left behind answers nobody.
    QLocalServer::removeServer(m_path);
    return m_server->listen(m_path);
}

void SingleInstance::take()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void SingleInstance::read(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestPath)
            socket->abort();
        return;
    }
    const QString file = QString::fromUtf8(socket->readLine(longestPath)).trimmed();
    socket->write(answer);
    socket->flush();
    Q_EMIT startedAgain(file);
}

} // namespace inkaart::shell
