// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "ui/settings/copies.h"

#include <QString>

namespace inkaart::settings {

/// "9 mei 17.02 uur"; the year only when it is another one.
QString momentInWords(dossier::Time at, QDate today);
/// "84 MB".
QString sizeInWords(qint64 bytes);
/// "Stick ‘Schakel blauw’" or "Map ‘Documenten’".
QString placeInWords(const Copy& copy);
/// What came into a backup.
QString reportInWords(const store::BackupReport& report);
/// That the laptop itself had lost parts of files before they could be copied.
QString lostInWords(int parts);
/// What is going on, whether the work is safe, what one can do now. \a folder is where the backup
/// should have gone.
QString backupSentence(const base::Error& error, const QString& folder);

} // namespace inkaart::settings
