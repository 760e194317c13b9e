// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storesentence.h"

#include "ui/session/errors.h"

#include <QCoreApplication>

namespace inkaart::shell {

using base::Code;

namespace {

/// Gives the sentences a context of their own in the translations.
class StoreSentence {
    Q_DECLARE_TR_FUNCTIONS(StoreSentence)

public:
    static QString of(Code code);
    static QString ofBackup(Code code);
    static QString ofPassphrase(Code code, const QString& name);
};

QString StoreSentence::of(Code code)
{
    switch (code) {
    case Code::Corrupt:
        return tr("The file with the stored work is damaged. Inkaart leaves it as it is. Put a "
                  "backup back, or ask for help.");
    case Code::Truncated:
        return tr("The file with the stored work is not complete. Inkaart leaves it as it is. Put "
                  "a backup back, or ask for help.");
    case Code::TooNew:
        return tr("A newer Inkaart was used on this laptop. Everything is safe. Install the newest "
                  "Inkaart, then it opens again.");
    case Code::ReadOnly:
        return tr("Inkaart may only read here, not write. Everything is safe. Ask who looks after "
                  "this laptop to allow writing.");
    case Code::DiskFull:
        return tr("The disk of this laptop is full. Everything is safe. Make room, then open "
                  "Inkaart again.");
    case Code::AlreadyOpen:
        return tr("Inkaart is already open on this laptop. Go to that window, or close it first.");
    case Code::NotFound:
        return tr("The stored work is not here. Was it on a stick or another disk? Put that in "
                  "first, or put a backup back.");
    case Code::Io:
        return tr("Inkaart cannot read the stored work now. Nothing has changed. Start the laptop "
                  "again and try once more.");
    default:
        return session::sentenceFor({ code, {} });
    }
}

QString StoreSentence::ofBackup(Code code)
{
    switch (code) {
    case Code::Corrupt:
    case Code::Truncated:
        return tr("This backup is damaged or not complete. Nothing has changed. Take another "
                  "backup, or copy this one from the stick again.");
    case Code::Malformed:
    case Code::Unsupported:
        return tr("This file is no backup of Inkaart. Nothing has changed. Choose another file.");
    case Code::TooNew:
        return tr("A newer Inkaart made this backup. Nothing has changed. Install the newest "
                  "Inkaart first.");
    default:
        return of(code);
    }
}

QString StoreSentence::ofPassphrase(Code code, const QString& name)
{
    if (code == Code::Refused)
        return tr("This passphrase is not the one of %1. Check the name, or type the passphrase of "
                  "%1.")
            .arg(name);
    return tr("Inkaart does not open with this. Nothing is lost. Look at capitals and spaces, and "
              "try again.");
}

} // namespace

QString storeSentence(const base::Error& error)
{
    return StoreSentence::of(error.code);
}

QString backupSentence(const base::Error& error)
{
    return StoreSentence::ofBackup(error.code);
}

QString passphraseSentence(const base::Error& error, const QString& name)
{
    return StoreSentence::ofPassphrase(error.code, name);
}

bool isAboutPassphrase(const base::Error& error)
{
    return error.code == Code::WrongPassphrase || error.code == Code::Refused;
}

} // namespace inkaart::shell
