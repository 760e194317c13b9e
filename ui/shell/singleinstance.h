// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QSocketNotifier;

namespace inkaart::shell {

/// One program per store: a second start hands over its file, asks the first to come to the
/// front, and ends. A plain local socket of the system; Qt's own would bring the whole network
/// library into the start of the program.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// \a folder is where the socket lies, \a store what it stands for.
    SingleInstance(const QString& folder, const QString& store, QObject* parent = nullptr);
    ~SingleInstance() override;

    const QString& path() const { return m_path; }

    /// True when another program has this store and took \a file over. Waits a second for it at
    /// most, before there is any window.
    bool handOver(const QString& file) const;
    /// Listens for later starts. False when that is not possible here; the store's own lock then
    /// still keeps a second program off.
    bool listen();

Q_SIGNALS:
    /// Somebody started the program again; \a file may be empty.
    void startedAgain(const QString& file);

private:
    void take();
    void read(int connection);
    void drop(int connection);

    QString m_path;
    int m_listening = -1;
    QHash<int, QByteArray> m_heard; ///< by connection, until the line is whole
};

} // namespace inkaart::shell
