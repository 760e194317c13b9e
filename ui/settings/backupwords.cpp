// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupwords.h"

#include "ui/session/errors.h"
#include "ui/session/learnerwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

namespace inkaart::settings {

using base::Code;

namespace {

/// Gives the sentences a context of their own in the translations.
class BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)

public:
    static QString moment(dossier::Time at, QDate today);
    static QString place(const Copy& copy);
    static QString report(const store::BackupReport& report);
    static QString lost(int parts);
    static QString sentence(Code code, const QString& folder);
    static QString noRoom(const QString& folder);
};

QString BackupWords::moment(dossier::Time at, QDate today)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at);
    //: How a time of day is written; H hours, mm minutes
    const QString time = when.toString(tr("H:mm"));
    //: %1 is a day ("9 May"), %2 a time of day
    return tr("%1, %2").arg(session::dayInWords(when.date(), today), time);
}

QString BackupWords::place(const Copy& copy)
{
    if (copy.isOnStick)
        return copy.place.isEmpty() ? tr("USB stick") : tr("Stick ‘%1’").arg(copy.place);
    return tr("Folder ‘%1’").arg(copy.place);
}

QString BackupWords::report(const store::BackupReport& report)
{
    const QString learners = tr("%n learners", "in a backup", static_cast<int>(report.dossiers));
    const QString files = tr("%n files", "in a backup", static_cast<int>(report.files));
    if (!report.missing.isEmpty())
        return lost(static_cast<int>(report.missing.size()));
    return tr("%1 and %2. Read back: everything is in it.").arg(learners, files);
}

QString BackupWords::lost(int parts)
{
    return tr("%n parts of photos or files are damaged or gone on this laptop, so they are not in "
              "the backup. All else is in it. Keep your older backups and ask for help.",
              "", parts);
}

/// Says which disk is full: a copy is first made beside the work itself.
QString BackupWords::noRoom(const QString& folder)
{
    constexpr qint64 next = 8LL * 1024 * 1024;
    const QStorageInfo target(folder);
    if (target.isValid() && target.bytesAvailable() > next)
        return tr("The disk of this laptop is full. Your work is safe, and no half backup stays "
                  "behind. Make room and try again.");
    return tr("There is too little room at this place. Your work is safe, and no half backup "
              "stays behind. Choose another place, or make room.");
}

QString BackupWords::sentence(Code code, const QString& folder)
{
    const bool isGone = !QFileInfo(folder).isDir();
    if (isGone && (code == Code::NotFound || code == Code::Io || code == Code::ReadOnly))
        return tr("The stick or folder is not there any more. Your work is safe. Put the stick in "
                  "and try again, or choose another place.");
    switch (code) {
    case Code::DiskFull:
        return noRoom(folder);
    case Code::ReadOnly:
        return tr("Inkaart may not write at this place. Your work is safe. Choose another place, "
                  "or take the lock off the stick.");
    case Code::Refused:
        return tr("This is the folder where Inkaart itself keeps the work. A backup there is lost "
                  "together with it. Choose a stick or another folder.");
    case Code::Duplicate:
        return tr("Something else with that name lies there already. Inkaart leaves it as it is. "
                  "Choose another place.");
    case Code::Cancelled:
        return tr("Stopped. No half backup stays behind.");
    case Code::Corrupt:
    case Code::Truncated:
        return tr("The backup cannot be read back, so it is taken away again. Your work is safe. "
                  "The stick may be worn out: take another one.");
    case Code::Io:
    case Code::NotFound:
        return tr("Writing at this place does not work. Your work is safe, and no half backup "
                  "stays behind. Try another stick or folder.");
    case Code::AlreadyOpen:
        return tr("Another backup is being made at this moment. Try again in a minute.");
    default:
        return session::sentenceFor({ code, {} });
    }
}

} // namespace

QString momentInWords(dossier::Time at, QDate today)
{
    return BackupWords::moment(at, today);
}

QString sizeInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0,
                                       QLocale::DataSizeSIFormat);
}

QString placeInWords(const Copy& copy)
{
    return BackupWords::place(copy);
}

QString reportInWords(const store::BackupReport& report)
{
    return BackupWords::report(report);
}

QString lostInWords(int parts)
{
    return BackupWords::lost(parts);
}

QString backupSentence(const base::Error& error, const QString& folder)
{
    return BackupWords::sentence(error.code, folder);
}

} // namespace inkaart::settings
