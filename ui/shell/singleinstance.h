// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;
class QLocalSocket;

namespace inkaart::shell {

/// One program per store: a second start hands over its file, asks the first to come to the
/// front, and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// \a folder is where the socket lies, \a store what it stands for.
    SingleInstance(const QString& folder, const QString& store, QObject* parent = nullptr);

    /// True when another program has this store and took \a file over. Waits a moment for it at
    /// most, before there is any window.
    bool handOver(const QString& file);
    /// Listens for later starts. False when that is not possible here; the store's own lock then
    /// still keeps a second program off.
    bool listen();

Q_SIGNALS:
    /// Somebody started the program again; \a file may be empty.
    void startedAgain(const QString& file);

private:
    void take();
    void read(QLocalSocket* socket);

    QString m_path;
    QLocalServer* m_server = nullptr;
};

} // namespace inkaart::shell
