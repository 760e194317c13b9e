// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/backupentries.h"
#include "core/store/backupheader.h"
#include "core/store/backuppieces.h"
#include "core/store/backupsnapshot.h"
#include "core/store/backuptarget.h"
#include "core/store/boxes.h"
#include "core/store/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 readStep = 256 * 1024;

/// Counts bytes and asks whether to go on.
class Steps {
public:
    Steps(const Progress& progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    { }
    base::Result<void> step(qint64 bytes)
    {
        m_done += bytes;
        if (m_progress && !m_progress(m_done, m_total))
            return base::fail(base::Code::Cancelled, u"the backup was stopped"_s);
        return {};
    }

private:
    const Progress& m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

/// Compares what is read back with what was put in, by hash.
class HashSink final : public EntrySink {
public:
    explicit HashSink(QCryptographicHash& hash)
        : m_hash(hash)
    { }
    base::Result<void> begin(const QByteArray& name) override
    {
        m_hash.addData(name);
        return {};
    }
    base::Result<void> data(QByteArrayView bytes) override
    {
        m_hash.addData(bytes);
        return {};
    }
    base::Result<void> end() override { return {}; }

private:
    QCryptographicHash& m_hash;
};

/// False when a piece of a file is not what its name says: it goes along as it is, because its
/// fellows need their places, and the report names it.
base::Result<bool> writeSource(const BackupSource& source, PieceWriter& out,
                               QCryptographicHash& hash, Steps& steps)
{
    QCryptographicHash own(QCryptographicHash::Sha256);
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != source.size)
        return base::fail(base::Code::Io, u"a file changed while the backup was made"_s);
    hash.addData(source.name);
    if (auto done = out.write(entryHead(source.name, source.size)); !done)
        return base::fail(done.error());
    for (qint64 left = source.size; left > 0;) {
        const QByteArray bytes = file.read(std::min(readStep, left));
        if (bytes.isEmpty())
            return base::fail(base::Code::Io, u"a file cannot be read"_s);
        left -= bytes.size();
        hash.addData(bytes);
        own.addData(bytes);
        if (auto done = out.write(bytes); !done)
            return base::fail(done.error());
        if (auto done = steps.step(bytes.size()); !done)
            return base::fail(done.error());
    }
    return source.name.isEmpty() || own.result() == source.name;
}

struct Written {
    QByteArray hash; ///< of all that was written
    QList<QByteArray> damaged; ///< names of pieces that were damaged before
};

base::Result<Written> writeAll(const QString& path, const QByteArray& header, const PieceSeal& seal,
                               const BackupSnapshot& snapshot, Steps& steps)
{
    Written written;
    auto out = OutFile::create(path);
    if (!out)
        return base::fail(out.error());
    if (auto done = out->write(header); !done)
        return base::fail(done.error());
    PieceWriter pieces(*out, seal);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const BackupSource& source : snapshot.sources()) {
        const auto isWhole = writeSource(source, pieces, hash, steps);
        if (!isWhole)
            return base::fail(isWhole.error());
        if (!*isWhole)
            written.damaged += source.name;
    }
    if (auto done = pieces.finish(); !done)
        return base::fail(done.error());
    if (auto done = out->sync(); !done)
        return base::fail(done.error());
    written.hash = hash.result();
    return written;
}

base::Result<void> readBack(const QString& path, const PieceSeal& seal, const QByteArray& written,
                            Steps& steps)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Code::Io, u"the backup cannot be read back"_s);
    if (const auto header = readHeader(file); !header)
        return base::fail(header.error());
    PieceReader pieces(file, seal);
    if (auto fits = pieces.checkSize(); !fits)
        return fits;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    HashSink sink(hash);
    EntryParser parser(sink);
    while (!pieces.atEnd()) {
        const auto piece = pieces.next();
        if (!piece)
            return base::fail(piece.error());
        if (auto done = parser.feed(*piece); !done)
            return done;
        if (auto done = steps.step(piece->size()); !done)
            return done;
    }
    if (hash.result() != written)
        return base::fail(base::Code::Corrupt,
                          u"the backup reads back otherwise than it was written"_s);
    return parser.finish();
}

qint64 contentSize(const BackupSnapshot& snapshot)
{
    return std::accumulate(snapshot.sources().begin(), snapshot.sources().end(), qint64(0),
                           [](qint64 sum, const BackupSource& source) {
                               return sum + source.size
                                   + entryHead(source.name, source.size).size();
                           });
}

/// The names of pieces that were damaged before.
base::Result<QList<QByteArray>> writeAndReadBack(const QString& part, const BackupHeader& header,
                                                 const crypto::SymmetricKey& key,
                                                 const BackupSnapshot& snapshot,
                                                 const Progress& progress)
{
    const QByteArray encoded = encodeHeader(header);
    const PieceSeal seal(key, headerHash(encoded), header.contentSize);
    Steps steps(progress, 2 * header.contentSize);
    const auto written = writeAll(part, encoded, seal, snapshot, steps);
    if (!written)
        return base::fail(written.error());
    if (auto same = readBack(part, seal, written->hash, steps); !same)
        return base::fail(same.error());
    return written->damaged;
}

QStringList inWords(quint64 lost, const QList<QByteArray>& missing,
                    const QList<QByteArray>& damaged)
{
    QStringList words;
    if (lost > 0)
        words += u"%1 changes of dossiers are missing or damaged"_s.arg(lost);
    for (const QByteArray& name : missing)
        words += u"a piece of a file is missing: "_s + QString::fromLatin1(name.toHex());
    for (const QByteArray& name : damaged)
        words += u"a piece of a file is damaged: "_s + QString::fromLatin1(name.toHex());
    return words;
}

/// But for its place.
BackupReport reportOf(const BackupSnapshot& snapshot, const BackupHeader& header,
                      const QList<QByteArray>& damaged)
{
    return { .dossiers = snapshot.dossiers(),
             .changes = snapshot.changes(),
             .files = snapshot.files(),
             .made = QDateTime::fromMSecsSinceEpoch(header.made, Qt::UTC),
             .expires = header.expires == neverExpires
                 ? QDateTime()
                 : QDateTime::fromMSecsSinceEpoch(header.expires, Qt::UTC),
             .isReadBack = true,
             .missing = inWords(snapshot.lost(), snapshot.missing(), damaged) };
}

/// Where a backup goes that was to come at \a path. One that lacks something is no reason to lose
/// an older one that may have it: it lies beside that, with its time in the name.
QString placeFor(const QString& path, const QStringList& missing, const QDateTime& made)
{
    if (missing.isEmpty() || !QFileInfo::exists(path))
        return path;
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = u"%1/%2-%3"_s.arg(info.path(), info.completeBaseName(),
                                           made.toString(u"yyyyMMdd-HHmmss"_s));
    QString free = stem + ending;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1-%2%3"_s.arg(stem).arg(number).arg(ending);
    return free;
}

/// Beside the store; where nothing more fits there, beside the backup.
base::Result<BackupSnapshot> takeSnapshot(const Store& store, const QString& path)
{
    const QString besideBackup = QFileInfo(path).path();
    if (store.isReadOnly())
        return BackupSnapshot::take(store, besideBackup);
    auto snapshot = BackupSnapshot::take(store, store.directory());
    if (snapshot || snapshot.error().code != base::Code::DiskFull)
        return snapshot;
    return BackupSnapshot::take(store, besideBackup);
}

} // namespace

Term termFor(const std::optional<QDateTime>& believedNow)
{
    return believedNow ? Term::OfTheCentre : Term::None;
}

base::Result<BackupReport> makeBackup(const Store& store, const QString& path,
                                      const QString& passphrase, const Progress& progress,
                                      Term term)
{
    if (auto may = checkBackupTarget(store, path); !may)
        return base::fail(may.error());
    const auto snapshot = takeSnapshot(store, path);
    if (!snapshot)
        return base::fail(snapshot.error());
    base::SystemRandom random;
    BackupHeader header;
    header.centre = store.centre();
    header.label = snapshot->settings().name;
    header.made = store.clock().nowMs();
    header.expires = term == Term::None
        ? neverExpires
        : header.made + snapshot->settings().backupExpiresDays * dayMs;
    header.contentSize = contentSize(*snapshot);
    const auto key = freshKey<crypto::SymmetricKey>(random);
    if (auto sealed = sealFileKey(header, key, snapshot->recovery(), passphrase, random); !sealed)
        return base::fail(sealed.error());
    const QString part = partOf(path);
    const auto damaged = writeAndReadBack(part, header, key, *snapshot, progress);
    BackupReport report = reportOf(*snapshot, header, damaged.value_or(QList<QByteArray>()));
    report.path = placeFor(path, report.missing, report.made);
    const auto done = damaged ? renameFile(part, report.path) : base::fail(damaged.error());
    if (!done) {
        QFile::remove(part);
        return base::fail(done.error());
    }
    report.bytes = QFileInfo(report.path).size();
    return report;
}

namespace {

struct Dated {
    QString path;
    qint64 made = 0;
    qint64 expires = 0;
};

std::vector<Dated> backupsIn(const QStringList& folders, const base::CentreId& centre)
{
    std::vector<Dated> found;
    for (const QString& folder : folders) {
        for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto read = readHeader(file);
            if (read && read->header.centre == centre)
                found.push_back({ info.filePath(), read->header.made, read->header.expires });
        }
    }
    return found;
}

} // namespace

int removeExpiredBackups(const QStringList& folders, const base::CentreId& centre,
                         const std::optional<QDateTime>& believedNow)
{
    if (!believedNow)
        return 0;
    const qint64 now = believedNow->toMSecsSinceEpoch();
    const std::vector<Dated> found = backupsIn(folders, centre);
    // One that says it is of tomorrow, or has no term, says no date that can be trusted.
    qint64 newest = 0;
    for (const Dated& backup : found) {
        if (backup.made <= now && backup.expires != neverExpires)
            newest = std::max(newest, backup.made);
    }
    return static_cast<int>(std::count_if(found.begin(), found.end(), [&](const Dated& backup) {
        return backup.expires <= now && backup.made != newest && QFile::remove(backup.path);
    }));
}

} // namespace inkaart::store
