// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupsnapshot.h"

#include "core/store/blobfiles.h"
#include "core/store/blobtable.h"
#include "core/store/dossiertable.h"
#include "core/store/envelopetable.h"
#include "core/store/files.h"
#include "core/store/shelf.h"
#include "core/store/store_p.h"
#include "core/store/vaultkeys.h"

#include <QFile>
#include <QFileInfo>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestBackupMs = 60 * 60 * 1000;

} // namespace

base::Result<BackupSnapshot> BackupSnapshot::take(const Store& store, const QString& folder)
{
    auto database = Database::open(databasePath(store.directory()), Mode::Read);
    if (!database)
        return base::fail(database.error());
    BackupSnapshot snapshot;
    snapshot.m_lock = std::make_unique<QLockFile>(folder + u"/inkaart-snapshot.lock"_s);
    // One that another laptop left when it broke off holds nobody up for ever.
    snapshot.m_lock->setStaleLockTime(longestBackupMs);
    if (!snapshot.m_lock->tryLock(0) && snapshot.m_lock->error() == QLockFile::LockFailedError)
        return base::fail(base::Code::AlreadyOpen,
                          u"another backup is being made into this folder"_s);
    snapshot.m_path = folder + u"/inkaart-snapshot.part"_s;
    // One that a power cut left; it would be in the way.
    QFile::remove(snapshot.m_path);
    if (auto made = createEmptyFile(snapshot.m_path); !made)
        return base::fail(made.error());
    if (auto done = (*database)->prepare("VACUUM INTO ?").bind(snapshot.m_path).run(); !done)
        return base::fail(done.error());
    if (auto looked = snapshot.look(store); !looked)
        return base::fail(looked.error());
    return snapshot;
}

BackupSnapshot::~BackupSnapshot()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

base::Result<void> BackupSnapshot::look(const Store& store)
{
    auto database = Database::open(m_path, Mode::Read);
    if (!database)
        return base::fail(database.error());
    // What restoring would refuse must take no earlier backup's place.
    if (auto sound = (*database)->checkSound(); !sound)
        return sound;
    const auto recovery = readRecoveryPublic(**database, store.unlocked());
    if (!recovery)
        return base::fail(recovery.error());
    m_recovery = *recovery;
    Shelf shelf(**database, ReadingKeys::of(store.unlocked()));
    const auto centre = shelf.dossier(store.unlocked().centreDossier);
    if (!centre)
        return base::fail(centre.error());
    m_settings = settingsOf(centre->dossier);
    if (auto counted = count(**database); !counted)
        return counted;
    if (auto counted = countLost(shelf, **database); !counted)
        return counted;
    return listSources(**database, store.directory());
}

base::Result<void> BackupSnapshot::count(Database& database)
{
    const auto dossiers = DossierTable(database).all();
    const auto changes = EnvelopeTable(database).count();
    const auto files = BlobTable(database).countFiles();
    if (!dossiers)
        return base::fail(dossiers.error());
    if (!changes)
        return base::fail(changes.error());
    if (!files)
        return base::fail(files.error());
    // The centre's own dossier is nobody's.
    m_dossiers = static_cast<qint64>(dossiers->size()) - 1;
    m_changes = *changes;
    m_files = *files;
    return {};
}

/// What is gone from the store, or lies there unreadable, is so in its backup too, which is not to
/// be taken for whole.
base::Result<void> BackupSnapshot::countLost(Shelf& shelf, Database& database)
{
    const auto dossiers = DossierTable(database).all();
    if (!dossiers)
        return base::fail(dossiers.error());
    for (const base::DossierId& id : *dossiers) {
        const auto read = shelf.dossier(id);
        if (read)
            m_lost += static_cast<quint64>(read->dossier.setAside());
        else if (isDamage(read.error()))
            ++m_lost;
        else
            return base::fail(read.error());
    }
    return {};
}

base::Result<void> BackupSnapshot::listSources(Database& database, const QString& directory)
{
    const auto pieces = BlobTable(database).all();
    if (!pieces)
        return base::fail(pieces.error());
    m_sources.push_back({ {}, m_path, QFileInfo(m_path).size() });
    const BlobFiles files(directory);
    for (const BlobRow& piece : *pieces) {
        // One that is missing must not keep all others from being saved; the report names it.
        const QFileInfo info(files.path(piece.name));
        if (info.isFile() && info.size() > 0)
            m_sources.push_back({ piece.name, info.filePath(), info.size() });
        else
            m_missing.push_back(piece.name);
    }
    return {};
}

} // namespace inkaart::store
