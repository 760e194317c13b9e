// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "core/store/database.h"

#include <QLockFile>

#include <memory>
#include <vector>

namespace inkaart::store {

class Shelf;

/// One file that goes into a backup.
struct BackupSource {
    QByteArray name; ///< empty: the database; otherwise the SHA-256 of what is in it
    QString path;
    qint64 size = 0;
};

/// A copy of the database at one moment, beside the original, and what belongs to it. It holds
/// nothing but what was sealed before. Removed when this goes.
class BackupSnapshot {
public:
    /// \a folder is where the copy may be written.
    static base::Result<BackupSnapshot> take(const Store& store, const QString& folder);
    BackupSnapshot(BackupSnapshot&&) noexcept = default;
    BackupSnapshot& operator=(BackupSnapshot&&) = delete;
    ~BackupSnapshot();

    const std::vector<BackupSource>& sources() const { return m_sources; }
    const dossier::CentreSettings& settings() const { return m_settings; }
    const crypto::X25519Public& recovery() const { return m_recovery; }
    qint64 dossiers() const { return m_dossiers; }
    qint64 changes() const { return m_changes; }
    qint64 files() const { return m_files; }
    /// Changes of dossiers that were there once and are gone or cannot be read any more.
    quint64 lost() const { return m_lost; }
    /// Pieces of files that are not on the disk any more.
    const QList<QByteArray>& missing() const { return m_missing; }

private:
    BackupSnapshot() = default;
    base::Result<void> look(const Store& store);
    base::Result<void> count(Database& database);
    base::Result<void> countLost(Shelf& shelf, Database& database);
    base::Result<void> listSources(Database& database, const QString& directory);

    std::unique_ptr<QLockFile> m_lock; ///< one at a time in a folder
    QString m_path;
    std::vector<BackupSource> m_sources;
    QList<QByteArray> m_missing;
    dossier::CentreSettings m_settings;
    crypto::X25519Public m_recovery{};
    qint64 m_dossiers = 0;
    qint64 m_changes = 0;
    qint64 m_files = 0;
    quint64 m_lost = 0;
};

} // namespace inkaart::store
