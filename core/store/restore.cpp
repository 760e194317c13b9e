// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/backupentries.h"
#include "core/store/backupheader.h"
#include "core/store/backuppieces.h"
#include "core/store/blobfiles.h"
#include "core/store/blobtable.h"
#include "core/store/dossiertable.h"
#include "core/store/envelopetable.h"
#include "core/store/files.h"
#include "core/store/migrations.h"
#include "core/store/storelock.h"
#include "core/store/unfinished.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <optional>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

/// Writes a backup's entries into a folder.
class UnpackSink final : public EntrySink {
public:
    explicit UnpackSink(const QString& folder)
        : m_folder(folder)
        , m_files(folder)
    { }
    base::Result<void> begin(const QByteArray& name) override
    {
        const QString path = name.isEmpty() ? databasePath(m_folder) : m_files.path(name);
        if (QFileInfo::exists(path))
            return base::fail(base::Code::Corrupt, u"the backup holds something twice"_s);
        if (auto made = makeFolder(QFileInfo(path).path()); !made)
            return made;
        auto file = OutFile::create(path);
        if (!file)
            return base::fail(file.error());
        m_out.emplace(std::move(*file));
        return {};
    }
    base::Result<void> data(QByteArrayView bytes) override { return m_out->write(bytes); }
    base::Result<void> end() override
    {
        m_out.reset();
        return {};
    }

private:
    QString m_folder;
    BlobFiles m_files;
    std::optional<OutFile> m_out;
};

/// The folder things are unpacked in before they get their place; removed when it goes, with all
/// that was not moved out of it. Has the store's lock as long as it is there.
class Workplace {
public:
    /// Duplicate when there is something else than what an earlier try left behind; AlreadyOpen
    /// while another restore or a program is at work there.
    static base::Result<std::unique_ptr<Workplace>> take(const QString& directory)
    {
        const bool isNew = !QFileInfo::exists(directory);
        const bool hadLock = QFileInfo::exists(StoreLock::pathIn(directory));
        if (auto made = makeFolder(directory); !made)
            return base::fail(made.error());
        auto lock = StoreLock::take(directory);
        if (!lock && isNew && lock.error().code != base::Code::AlreadyOpen)
            QDir().rmdir(directory);
        if (!lock)
            return base::fail(lock.error());
        // Only now nobody else can make one.
        if (auto free = checkFree(directory); !free)
            return base::fail(free.error());
        std::unique_ptr<Workplace> place(
            new Workplace(directory, std::move(*lock), isNew, !hadLock));
        removeUnfinished(directory);
        if (auto made = makeFolder(place->path()); !made)
            return base::fail(made.error());
        return place;
    }
    ~Workplace()
    {
        removeUnfinished(m_directory);
        if (m_isKept)
            return;
        if (m_hasMadeLock)
            QFile::remove(StoreLock::pathIn(m_directory));
        if (m_isNew)
            QDir().rmdir(m_directory);
    }
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;
    QString path() const { return restorePath(m_directory); }
    /// The database last: with it the store is there.
    base::Result<void> moveIn()
    {
        if (auto synced = syncFileSystem(path()); !synced)
            return synced;
        QDir().rmdir(blobsPath(m_directory));
        if (QFileInfo::exists(blobsPath(path()))) {
            if (auto moved = renameFile(blobsPath(path()), blobsPath(m_directory)); !moved)
                return moved;
        }
        auto moved = renameFile(databasePath(path()), databasePath(m_directory));
        m_isKept = moved.has_value();
        return moved;
    }

private:
    Workplace(const QString& directory, StoreLock lock, bool isNew, bool hasMadeLock)
        : m_directory(directory)
        , m_lock(std::move(lock))
        , m_isNew(isNew)
        , m_hasMadeLock(hasMadeLock)
    { }
    QString m_directory;
    StoreLock m_lock;
    bool m_isNew;
    bool m_hasMadeLock;
    bool m_isKept = false;
};

base::Result<void> unpack(QFile& file, const PieceSeal& seal, const QString& folder,
                          const Progress& progress)
{
    PieceReader pieces(file, seal);
    if (auto fits = pieces.checkSize(); !fits)
        return fits;
    UnpackSink sink(folder);
    EntryParser parser(sink);
    qint64 done = 0;
    while (!pieces.atEnd()) {
        const auto piece = pieces.next();
        if (!piece)
            return base::fail(piece.error());
        if (auto fed = parser.feed(*piece); !fed)
            return fed;
        done += piece->size();
        if (progress && !progress(done, seal.contentSize()))
            return base::fail(base::Code::Cancelled, u"the restoring was stopped"_s);
    }
    return parser.finish();
}

base::Result<void> checkDatabase(Database& database)
{
    const auto version = database.version();
    if (!version)
        return base::fail(version.error());
    if (*version > currentVersion())
        return base::fail(base::Code::TooNew,
                          u"the backup's database has version %1"_s.arg(*version));
    if (!database.checkSound())
        return base::fail(base::Code::Corrupt, u"the backup's database is damaged"_s);
    return {};
}

base::Result<QStringList> missingFiles(Database& database, const BlobFiles& files)
{
    const auto pieces = BlobTable(database).all();
    if (!pieces)
        return base::fail(pieces.error());
    QStringList missing;
    for (const BlobRow& piece : *pieces) {
        if (!files.read(piece.name))
            missing += u"a piece of a file: "_s + QString::fromLatin1(piece.name.toHex());
    }
    return missing;
}

base::Result<RestoreReport> look(const QString& folder)
{
    auto database = Database::open(databasePath(folder), Mode::Read);
    if (!database)
        return base::fail(base::Code::Corrupt, database.error().detail);
    if (auto fine = checkDatabase(**database); !fine)
        return base::fail(fine.error());
    const auto dossiers = DossierTable(**database).all();
    const auto changes = EnvelopeTable(**database).count();
    const auto files = BlobTable(**database).countFiles();
    auto missing = missingFiles(**database, BlobFiles(folder));
    if (!dossiers || !changes || !files || !missing)
        return base::fail(base::Code::Corrupt, u"the backup's database cannot be read"_s);
    return RestoreReport{ {},       {},     static_cast<qint64>(dossiers->size()) - 1,
                          *changes, *files, std::move(*missing) };
}

} // namespace

base::Result<RestoreReport> restoreBackup(const QString& path, const QString& secret,
                                          const QString& directory, const Progress& progress)
{
    if (auto free = checkFree(directory); !free)
        return base::fail(free.error());
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return base::fail(base::Code::Malformed, u"this is no backup of Inkaart"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(file.exists() ? base::Code::Io : base::Code::NotFound,
                          u"the backup cannot be opened"_s);
    const auto read = readHeader(file);
    if (!read)
        return base::fail(read.error());
    const auto key = openFileKey(read->header, secret);
    if (!key)
        return base::fail(key.error());
    auto workplace = Workplace::take(directory);
    if (!workplace)
        return base::fail(workplace.error());
    const PieceSeal seal(*key, read->hash, read->header.contentSize);
    if (auto unpacked = unpack(file, seal, (*workplace)->path(), progress); !unpacked)
        return base::fail(unpacked.error());
    auto report = look((*workplace)->path());
    if (!report)
        return report;
    if (auto moved = (*workplace)->moveIn(); !moved)
        return base::fail(moved.error());
    report->centreName = read->header.label;
    report->made = QDateTime::fromMSecsSinceEpoch(read->header.made, Qt::UTC);
    return report;
}

} // namespace inkaart::store
