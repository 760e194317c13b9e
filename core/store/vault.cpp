// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault.h"

#include "core/store/boxes.h"
#include "core/store/files.h"
#include "core/store/founding.h"
#include "core/store/migrations.h"
#include "core/store/recoverycode.h"
#include "core/store/slotbox.h"
#include "core/store/storelock.h"
#include "core/store/vaultexcept.h"
#include "core/store/vaultkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <functional>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fairLength = 12;
constexpr qsizetype goodLength = 16;
constexpr qsizetype fairVariety = 6;
constexpr qsizetype goodVariety = 8;

/// A newer or read-only file, or one on a full disk, can still be unlocked, to be looked at.
base::Result<std::unique_ptr<Database>> openToUnlock(const QString& directory)
{
    using base::Code;
    auto database = Database::open(databasePath(directory), Mode::Write);
    if (database)
        return database;
    const Code code = database.error().code;
    if (code != Code::TooNew && code != Code::ReadOnly && code != Code::DiskFull)
        return database;
    return Database::open(databasePath(directory), Mode::Read);
}

/// What a newer program changed looks like damage; this says what it is.
base::Error asTooNew(Database& database, const base::Error& error)
{
    const auto version = database.version();
    if (error.code == base::Code::Corrupt && version && *version > currentVersion())
        return { base::Code::TooNew, u"the database has version %1"_s.arg(*version) };
    return error;
}

using OpenSlot = std::function<base::Result<SlotContent>(const SlotRow&)>;

base::Result<Unlocked> unlockSlot(Database& database, SlotKind kind, const OpenSlot& open,
                                  const std::vector<base::RecordId>& notFor = {})
{
    SlotTable table(database);
    const auto rows = table.ofKind(kind);
    if (!rows)
        return base::fail(asTooNew(database, rows.error()));
    base::Error last{ base::Code::WrongPassphrase,
                      kind == SlotKind::Passphrase ? u"the passphrase does not fit"_s
                                                   : u"no slot opens"_s };
    for (const SlotRow& slot : *rows) {
        auto content = open(slot);
        if (!content) {
            if (content.error().code != base::Code::WrongPassphrase)
                last = content.error();
            continue;
        }
        if (std::find(notFor.begin(), notFor.end(), content->worker) != notFor.end())
            continue;
        auto unlocked = readKeys(database, std::move(content->vault), content->worker);
        if (!unlocked)
            return base::fail(asTooNew(database, unlocked.error()));
        // Only the order of trying hangs on this; a read-only disk must not keep anybody out.
        std::ignore = table.markUsed(slot.id);
        return unlocked;
    }
    return base::fail(last);
}

} // namespace

bool Vault::exists(const QString& directory)
{
    return QFileInfo(databasePath(directory)).isFile();
}

base::Result<QString> Vault::label(const QString& directory)
{
    auto database = Database::open(databasePath(directory), Mode::Read);
    if (!database)
        return base::fail(database.error());
    auto label = readLabel(**database);
    if (!label)
        return base::fail(asTooNew(**database, label.error()));
    return label;
}

base::Result<Created> Vault::create(const QString& directory, const NewVault& what,
                                    const base::Clock& clock, base::Random& random)
{
    const bool isNewFolder = !QFileInfo::exists(directory);
    const QString lockPath = StoreLock::pathIn(directory);
    const bool isNewLock = !QFileInfo::exists(lockPath);
    if (auto made = makeFolder(directory); !made)
        return base::fail(made.error());
    const auto lock = StoreLock::take(directory);
    if (!lock)
        return base::fail(lock.error());
    auto created = exists(directory)
        ? base::fail(base::Code::Duplicate, u"there is a store already"_s)
        : foundCentre(directory, what, clock, random);
    if (!created && isNewLock)
        QFile::remove(lockPath);
    if (!created && isNewFolder)
        QDir().rmdir(directory);
    return created;
}

base::Result<Unlocked> Vault::unlock(const QString& directory, const QString& passphrase)
{
    return unlockExcept(directory, passphrase, {});
}

base::Result<Unlocked> unlockExcept(const QString& directory, const QString& passphrase,
                                    const std::vector<base::RecordId>& notFor)
{
    auto database = openToUnlock(directory);
    if (!database)
        return base::fail(database.error());
    return unlockSlot(
        **database, SlotKind::Passphrase,
        [&](const SlotRow& slot) { return openPassphraseSlot(slot, passphrase); }, notFor);
}

base::Result<Unlocked> Vault::unlockWithSecret(const QString& directory, QByteArrayView secret)
{
    auto database = openToUnlock(directory);
    if (!database)
        return base::fail(database.error());
    return unlockSlot(**database, SlotKind::Keychain,
                      [secret](const SlotRow& slot) { return openKeychainSlot(slot, secret); });
}

base::Result<Unlocked> Vault::unlockWithRecovery(const QString& directory, const QString& code)
{
    const auto bytes = parseRecoveryCode(code);
    if (!bytes)
        return base::fail(base::Code::WrongPassphrase, bytes.error().detail);
    auto database = openToUnlock(directory);
    if (!database)
        return base::fail(database.error());
    const auto centre = readCentreId(**database);
    if (!centre)
        return base::fail(asTooNew(**database, centre.error()));
    const auto key = recoveryKey(*bytes, *centre);
    if (!key)
        return base::fail(key.error());
    return unlockSlot(**database, SlotKind::Recovery,
                      [&](const SlotRow& slot) { return openRecoverySlot(slot, *centre, *key); });
}

int passphraseStrength(QStringView passphrase)
{
    const QSet<QChar> different(passphrase.begin(), passphrase.end());
    if (passphrase.size() >= goodLength && different.size() >= goodVariety)
        return 2;
    return passphrase.size() >= fairLength && different.size() >= fairVariety ? 1 : 0;
}

} // namespace inkaart::store
