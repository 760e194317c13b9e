// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "core/store/store.h"

#include <vector>

namespace inkaart::settings {

/// A backup that was made on this laptop: what is told of it without opening it.
struct Copy {
    QString path;
    QString place; ///< name of the stick, or of the folder
    bool isOnStick = false;
    qint64 bytes = 0;
    dossier::Time made = 0;
    dossier::Time expires = 0; ///< 0: it was made on a date that cannot be right, and has no term
    int missing = 0; ///< parts of files that the laptop itself had lost

    friend bool operator==(const Copy&, const Copy&) = default;
};

/// After this many days without a backup the program says so.
constexpr int backupDays = 7;

/// Newest first; of those whose term has passed only the newest, which is not taken away.
std::vector<Copy> copiesOf(const store::Store& store);
/// Notes a new one, and, unless its date is wrong, the time of the last backup for Vandaag.
base::Result<void> noteCopy(store::Store& store, const Copy& copy);
/// When the last backup was made, 0 when never.
dossier::Time lastBackup(const store::Store& store);

/// "Inkaart-2026-11-23-1402.inkaart-backup", with a number behind when that is there already.
QString backupPath(const QString& folder, const QDateTime& now);

} // namespace inkaart::settings
