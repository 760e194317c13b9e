// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobfiles.h"

#include "core/crypto/kdf.h"
#include "core/store/boxes.h"
#include "core/store/files.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameSize = 32;
constexpr qint64 largestPiece = wire::blobPieceSize + 1024;

} // namespace

BlobFiles::BlobFiles(const QString& directory)
    : m_folder(blobsPath(directory))
{ }

QString BlobFiles::path(const QByteArray& name) const
{
    const QString hex = QString::fromLatin1(name.toHex());
    return u"%1/%2/%3"_s.arg(m_folder, hex.first(std::min<qsizetype>(2, hex.size())), hex);
}

base::Result<void> BlobFiles::write(const wire::SealedPiece& piece) const
{
    const QString file = path(piece.name);
    if (auto made = makeFolder(QFileInfo(file).path()); !made)
        return made;
    return writeDurably(file, piece.bytes);
}

base::Result<QByteArray> BlobFiles::read(const QByteArray& name) const
{
    if (name.size() != nameSize)
        return base::fail(base::Code::Corrupt, u"a piece of a file has no proper name"_s);
    auto bytes = readFile(path(name), largestPiece);
    if (bytes && crypto::sha256(*bytes) == name)
        return bytes;
    if (bytes || bytes.error().code == base::Code::TooBig)
        return base::fail(base::Code::Corrupt, u"a piece of a file is damaged"_s);
    return bytes;
}

void BlobFiles::remove(const QByteArray& name) const
{
    QFile::remove(path(name));
}

QSet<QByteArray> BlobFiles::all() const
{
    QSet<QByteArray> names;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.insert(QByteArray::fromHex(QFileInfo(files.next()).fileName().toLatin1()));
    return names;
}

base::Result<QByteArray> BlobFiles::open(const dossier::BlobRef& ref) const
{
    QByteArray keyBytes(ref.key.constData(), ref.key.size());
    const auto key = takeKey<crypto::SymmetricKey>(keyBytes);
    if (!key)
        return base::fail(key.error());
    QList<wire::SealedPiece> pieces;
    for (const QByteArray& name : ref.pieces) {
        auto bytes = read(name);
        if (!bytes)
            return bytes;
        pieces.push_back({ name, *bytes });
    }
    auto plain = wire::openBlob(pieces, ref.size, ref.id, *key);
    if (!plain)
        return base::fail(base::Code::Corrupt, plain.error().detail);
    return plain;
}

} // namespace inkaart::store
