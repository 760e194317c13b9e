// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupjob.h"

#include "core/store/clockrules.h"
#include "ui/session/unfinishedbackup.h"
#include "ui/settings/storework.h"

#include <QDir>
#include <QFile>

namespace inkaart::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int watchMs = 80;

/// makeBackup reads from the store only what never changes after opening (folder, keys, clock) and
/// everything else through a connection of its own, so it may run beside the store's thread.
base::Result<store::BackupReport> make(const store::Store& store, const BackupJob::Order& order,
                                       const std::optional<QDateTime>& believedNow,
                                       const store::Progress& progress)
{
    if (!QDir(order.folder).exists())
        return base::fail(base::Code::NotFound, u"the folder for the backup is not there"_s);
    const QString path = backupPath(order.folder, store.clock().now());
    const auto report =
        store::makeBackup(store, path, order.passphrase, progress, store::termFor(believedNow));
    if (report)
        store::removeExpiredBackups({ order.folder }, store.centre(), believedNow);
    return report;
}

} // namespace

BackupJob* BackupJob::of(session::Session& session)
{
    auto* job = session.learners().findChild<BackupJob*>({}, Qt::FindDirectChildrenOnly);
    return job ? job : new BackupJob(session);
}

BackupJob::BackupJob(session::Session& session)
    : QObject(&session.learners())
    , m_session(session)
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &BackupJob::look);
}

BackupJob::~BackupJob()
{
    // Whoever holds the store open for the worker comes after this and waits: let it be short.
    if (m_shared)
        m_shared->isStopped = true;
}

void BackupJob::start(const Order& order)
{
    if (m_state.isRunning)
        return;
    m_state = { .isRunning = true, .place = order.place };
    m_shared = std::make_shared<Shared>();
    session::noteBackupBegun(m_session.store());
    m_watch.start();
    const store::Progress progress = [shared = m_shared](qint64 done, qint64 total) {
        shared->done = done;
        shared->total = total;
        return !shared->isStopped;
    };
    const store::Store& opened = m_session.store();
    runOnStore(
        m_session, this,
        [&opened, order, now = store::believedNow(opened), progress] {
            return make(opened, order, now, progress);
        },
        [this, order](const base::Result<store::BackupReport>& report) { take(order, report); });
    Q_EMIT progressed();
}

void BackupJob::stop()
{
    if (!m_state.isRunning)
        return;
    m_shared->isStopped = true;
    m_state.isStopping = true;
    Q_EMIT progressed();
}

void BackupJob::look()
{
    m_state.done = m_shared->done;
    m_state.total = m_shared->total;
    Q_EMIT progressed();
}

void BackupJob::take(const Order& order, const base::Result<store::BackupReport>& report)
{
    m_watch.stop();
    session::noteBackupEnded(m_session.store());
    const bool wasStopped = m_state.isStopping;
    m_state = {};
    Q_EMIT progressed();
    if (!report)
        return Q_EMIT failed(report.error(), order.folder);
    if (wasStopped) {
        // The stop came when the last byte was being read back: whoever pressed it wants no copy.
        QFile::remove(report->path);
        return Q_EMIT failed({ base::Code::Cancelled, u"stopped"_s }, order.folder);
    }
    const Copy copy{ .path = report->path,
                     .place = order.place,
                     .isOnStick = order.isOnStick,
                     .bytes = report->bytes,
                     .made = report->made.toMSecsSinceEpoch(),
                     .expires = report->expires.isValid() ? report->expires.toMSecsSinceEpoch() : 0,
                     .missing = static_cast<int>(report->missing.size()) };
    // The backup is there even if this laptop cannot note it.
    std::ignore = noteCopy(m_session.store(), copy);
    std::ignore = m_session.setPreference(u"backupFolder"_s, order.folder);
    Q_EMIT made(*report);
}

} // namespace inkaart::settings
