// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QDateTime>

#include <functional>

namespace inkaart::store {

struct BackupReport {
    QString path;
    qint64 bytes = 0;
    qint64 dossiers = 0;
    qint64 changes = 0;
    qint64 files = 0;
    QDateTime made;
    QDateTime expires;
    bool isReadBack = false; ///< every byte was read again and opened
    /// What the store itself had lost before: in English without personal data. All else is in it.
    QStringList missing;
};

struct RestoreReport {
    QString centreName;
    QDateTime made;
    qint64 dossiers = 0;
    qint64 changes = 0;
    qint64 files = 0;
    QStringList missing; ///< what the backup did not hold, in English without personal data
};

/// Called now and then with done and total bytes; returning false cancels (error Cancelled).
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Everything of a centre on this laptop in one file, sealed to the recovery key (HPKE) and, when
/// \a passphrase is not empty, to that as well. Made while the program is used, from one snapshot,
/// written beside its name and renamed, read back before it is reported.
/// Refused inside the store itself; Duplicate where something else lies than a backup of this
/// centre. DiskFull, ReadOnly, Io, Cancelled leave no half file behind.
base::Result<BackupReport> makeBackup(const Store& store, const QString& path,
                                      const QString& passphrase, const Progress& progress = {});

/// Only into an empty or absent \a directory; Duplicate when anything is there. \a secret is the
/// recovery code or the backup's passphrase. WrongPassphrase, Corrupt, Truncated, TooNew, DiskFull:
/// \a directory is then as it was.
base::Result<RestoreReport> restoreBackup(const QString& path, const QString& secret,
                                          const QString& directory, const Progress& progress = {});

/// Removes backups beside \a path that this centre made and whose term has passed.
int removeExpiredBackups(const QString& folder, const base::CentreId& centre, const QDateTime& now);

} // namespace inkaart::store
