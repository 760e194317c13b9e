// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobtable.h"
#include "core/store/boxes.h"
#include "core/store/dossiertable.h"
#include "core/store/store_p.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 64 * 1024 * 1024;
constexpr qsizetype longestName = 200;

/// What a person called the file, without where it came from.
QString bareName(const QString& name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString bare = name.sliced(slash + 1);
    bare.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    return bare.right(longestName);
}

base::Result<void> writePieces(const BlobFiles& files, const QList<wire::SealedPiece>& pieces)
{
    for (const wire::SealedPiece& piece : pieces) {
        if (auto written = files.write(piece); !written)
            return written;
    }
    return {};
}

base::Result<void> writeRows(Database& database, const base::DossierId& id,
                             const base::BlobId& file, const QList<wire::SealedPiece>& pieces)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::fail(transaction.error());
    for (const wire::SealedPiece& piece : pieces) {
        if (auto done = BlobTable(database).insert(id, { piece.name, file, piece.bytes.size() });
            !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

base::Result<dossier::BlobRef> Store::putBlob(const base::DossierId& id, QByteArrayView plain,
                                              const QString& mediaType, const QString& name)
{
    if (auto can = d->requireWritable(); !can)
        return base::fail(can.error());
    if (plain.size() > largestFile)
        return base::fail(base::Code::TooBig, u"a file has at most 64 MiB"_s);
    if (auto row = DossierTable(*d->database).row(id); !row)
        return base::fail(row.error());
    const auto key = freshKey<crypto::SymmetricKey>(d->random);
    dossier::BlobRef ref;
    ref.id = base::BlobId::random(d->random);
    ref.key = key.view().toByteArray();
    ref.size = plain.size();
    ref.mediaType = mediaType;
    ref.name = bareName(name);
    const auto pieces = wire::sealBlob(plain, ref.id, key, d->random);
    if (!pieces)
        return base::fail(pieces.error());
    for (const wire::SealedPiece& piece : *pieces)
        ref.pieces.push_back(piece.name);
    // The files first: a row never names what is not there.
    auto done = writePieces(d->files, *pieces);
    if (done)
        done = writeRows(*d->database, id, ref.id, *pieces);
    if (done)
        return ref;
    for (const wire::SealedPiece& piece : *pieces)
        d->files.remove(piece.name);
    return base::fail(done.error());
}

base::Result<QByteArray> Store::blob(const dossier::BlobRef& ref) const
{
    return d->files.open(ref);
}

} // namespace inkaart::store
