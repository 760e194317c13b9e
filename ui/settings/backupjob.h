// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "ui/settings/copies.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace inkaart::session {
class Session;
}

namespace inkaart::settings {

/// One backup at a time, on a worker thread. It goes on when its page is left, and stops when the
/// vault is locked.
class BackupJob : public QObject {
    Q_OBJECT

public:
    struct Order {
        QString folder;
        QString place; ///< name of the stick or folder, for the list
        bool isOnStick = false;
        QString passphrase; ///< besides the recovery code; may be empty
    };
    struct State {
        bool isRunning = false;
        bool isStopping = false;
        qint64 done = 0; ///< bytes; the first half is writing, the second reading back
        qint64 total = 0;
        QString place;
    };

    /// The one of this session.
    static BackupJob* of(session::Session& session);
    ~BackupJob() override;

    const State& state() const { return m_state; }
    /// Does nothing while one is running.
    void start(const Order& order);
    void stop();

Q_SIGNALS:
    void progressed();
    void made(const inkaart::store::BackupReport& report);
    void failed(const inkaart::base::Error& error, const QString& folder);

private:
    explicit BackupJob(session::Session& session);
    void look();
    void take(const Order& order, const base::Result<store::BackupReport>& report);

    /// Shared with the worker thread.
    struct Shared {
        std::atomic<bool> isStopped = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    session::Session& m_session;
    std::shared_ptr<Shared> m_shared;
    State m_state;
    QTimer m_watch;
};

} // namespace inkaart::settings
