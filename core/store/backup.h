// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace inkaart::store {

struct BackupReport {
    QString path;
    qint64 bytes = 0;
    qint64 dossiers = 0;
    qint64 changes = 0;
    qint64 files = 0;
    QDateTime made;
    QDateTime expires; ///< not valid: it has no term
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

/// A term that is counted from a wrong date ends on a wrong one: a backup that is made while the
/// clock is not believed has none.
enum class Term { OfTheCentre, None };
Term termFor(const std::optional<QDateTime>& believedNow);

/// Everything of a centre on this laptop in one file, sealed to the recovery key (HPKE) and, when
/// \a passphrase is not empty, to that as well. Made while the program is used, from one snapshot,
/// written beside its name and renamed, read back before it is reported.
/// When the store had lost something and a backup lies at \a path, that one stays, and the new one
/// comes beside it: the report says where.
/// Refused inside the store itself; Duplicate where something else lies than a backup of this
/// centre. DiskFull, ReadOnly, Io, Cancelled leave no half file behind.
base::Result<BackupReport> makeBackup(const Store& store, const QString& path,
                                      const QString& passphrase, const Progress& progress = {},
                                      Term term = Term::OfTheCentre);

/// Only into an empty or absent \a directory; Duplicate when anything is there. \a secret is the
/// recovery code or the backup's passphrase. WrongPassphrase, Corrupt, Truncated, TooNew, DiskFull:
/// \a directory is then as it was.
base::Result<RestoreReport> restoreBackup(const QString& path, const QString& secret,
                                          const QString& directory, const Progress& progress = {});

/// Removes those backups in \a folders that this centre made and whose term has passed, but never
/// the newest of them, and nothing without a date that is believed. Says how many went.
int removeExpiredBackups(const QStringList& folders, const base::CentreId& centre,
                         const std::optional<QDateTime>& believedNow);

} // namespace inkaart::store
