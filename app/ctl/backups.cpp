// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "core/store/backup.h"
#include "core/store/clockrules.h"
#include "core/store/slotbox.h"

#include <QJsonArray>

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Empty when none was asked for. A backup travels: it is locked no worse than the centre itself.
base::Result<QString> backupPassphrase(const Invocation& call)
{
    if (!call.has(u"backup-passphrase-file"_s))
        return QString();
    const auto given = readSecret(call.value(u"backup-passphrase-file"_s));
    if (given && given->size() < store::shortestPassphrase)
        return base::fail(
            base::Code::Refused,
            u"a backup's passphrase has at least %1 characters"_s.arg(store::shortestPassphrase));
    return given;
}

} // namespace

int backup(const Invocation& call)
{
    if (call.arguments.size() != 1)
        return complain(u"backup takes one OUT"_s, Usage);
    const auto passphrase = backupPassphrase(call);
    if (!passphrase)
        return complain(passphrase.error());
    const auto store = call.openForReading();
    if (!store)
        return complain(store.error());
    const auto report = store::makeBackup(**store, call.arguments.first(), *passphrase, {},
                                          store::termFor(store::believedNow(**store)));
    if (!report)
        return complain(report.error());
    if (call.wantsJson()) {
        sayJson({ { u"path"_s, report->path },
                  { u"bytes"_s, report->bytes },
                  { u"dossiers"_s, report->dossiers },
                  { u"changes"_s, report->changes },
                  { u"files"_s, report->files },
                  { u"expires"_s, report->expires.toString(Qt::ISODate) },
                  { u"readBack"_s, report->isReadBack },
                  { u"missing"_s, QJsonArray::fromStringList(report->missing) } });
    } else {
        say(u"%1 dossiers, %2 changes and %3 files in %4 bytes, read back; %5"_s
                .arg(report->dossiers)
                .arg(report->changes)
                .arg(report->files)
                .arg(report->bytes)
                .arg(report->expires.isValid()
                         ? u"expires "_s + report->expires.toString(Qt::ISODate)
                         : u"does not expire, because the clock cannot be right"_s));
        for (const QString& missing : report->missing)
            say(u"  not in it: "_s + missing);
        if (report->path != call.arguments.first())
            say(u"  the backup that lay there is kept; this one is "_s + report->path);
    }
    return report->missing.isEmpty() ? Yes : No;
}

int restore(const Invocation& call)
{
    if (call.arguments.size() != 2)
        return complain(u"restore takes FILE and DIR"_s, Usage);
    // The store's own passphrase is what a backup is opened with when nobody names another.
    const bool isFile = call.has(u"secret-file"_s);
    if (!isFile && !call.has(u"passphrase-file"_s) && !call.passphrase())
        return complain(u"restore needs --secret-file FILE"_s, Usage);
    const auto secret = isFile ? readSecret(call.value(u"secret-file"_s)) : call.passphrase();
    if (!secret)
        return complain(secret.error());
    const auto report = store::restoreBackup(call.arguments[0], *secret, call.arguments[1]);
    if (!report)
        return complain(report.error());
    if (call.wantsJson()) {
        sayJson({ { u"dossiers"_s, report->dossiers },
                  { u"changes"_s, report->changes },
                  { u"files"_s, report->files },
                  { u"made"_s, report->made.toString(Qt::ISODate) },
                  { u"missing"_s, QJsonArray::fromStringList(report->missing) } });
    } else {
        say(u"%1 dossiers, %2 changes and %3 files are back; the backup is of %4"_s
                .arg(report->dossiers)
                .arg(report->changes)
                .arg(report->files)
                .arg(report->made.toString(Qt::ISODate)));
        for (const QString& missing : report->missing)
            say(u"  missing: "_s + missing);
    }
    return report->missing.isEmpty() ? Yes : No;
}

} // namespace inkaart::ctl
