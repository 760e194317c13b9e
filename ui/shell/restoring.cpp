// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restoring.h"

#include "core/store/storelock.h"

#include <QDir>
#include <QFileInfo>

namespace inkaart::shell {

using namespace Qt::StringLiterals;

QString asideOf(const QString& directory)
{
    int number = 1;
    while (QFileInfo::exists(directory + u"-opzij-%1"_s.arg(number)))
        ++number;
    return directory + u"-opzij-%1"_s.arg(number);
}

base::Result<store::RestoreReport> restoreInPlace(const QString& backup, const QString& secret,
                                                  const QString& directory,
                                                  const store::Progress& progress)
{
    if (!QDir(directory).exists()
        || QDir(directory).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                   | QDir::NoDotAndDotDot))
        return store::restoreBackup(backup, secret, directory, progress);
    // Held until both are in their places, against a second one and a program that is at work.
    const auto lock = store::StoreLock::take(directory);
    if (!lock && lock.error().code == base::Code::AlreadyOpen)
        return base::fail(lock.error());
    const QString fresh = directory + u"-terug"_s;
    // What an earlier try left behind when the laptop went out in the middle.
    QDir(fresh).removeRecursively();
    auto report = store::restoreBackup(backup, secret, fresh, progress);
    if (!report)
        return report;
    const QString aside = asideOf(directory);
    if (!QDir().rename(directory, aside))
        return base::fail(base::Code::ReadOnly, u"the old store cannot be put aside"_s);
    if (!QDir().rename(fresh, directory)) {
        QDir().rename(aside, directory);
        return base::fail(base::Code::ReadOnly, u"the new store cannot be put in place"_s);
    }
    return report;
}

} // namespace inkaart::shell
