// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/blob.h"

#include "core/crypto/kdf.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <limits>

namespace inkaart::wire {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype smallestPiece = 4096;

/// An empty file has one piece too, so that there is something to name.
qint64 pieceCount(qint64 size)
{
    return std::max<qint64>(1, (size + blobPieceSize - 1) / blobPieceSize);
}

/// How much of the file is in piece \a index.
qsizetype contentSize(qint64 size, qint64 index)
{
    return static_cast<qsizetype>(std::min<qint64>(blobPieceSize, size - index * blobPieceSize));
}

qsizetype paddedSize(qsizetype content)
{
    return static_cast<qsizetype>(
        std::bit_ceil(static_cast<quint64>(std::max(content, smallestPiece))));
}

/// Binds a piece to its file and its place, and says whether the file ends there.
QByteArray associatedData(const base::BlobId& id, qint64 index, bool last)
{
    QByteArray aad = QByteArrayLiteral("inkaart/blob/1\0") + id.bytes();
    const quint32 number = qToBigEndian(static_cast<quint32>(index));
    aad.append(reinterpret_cast<const char*>(&number), sizeof number);
    aad.append(last ? '\x01' : '\x00');
    return aad;
}

Result<QByteArray> openPiece(const SealedPiece& piece, const QByteArray& aad, qsizetype content,
                             const crypto::SymmetricKey& fileKey)
{
    if (crypto::sha256(piece.bytes) != piece.name)
        return fail(Code::Corrupt, u"blob: a piece does not fit its name"_s);
    Result<QByteArray> plain = crypto::openWithNonce(fileKey, aad, piece.bytes);
    if (!plain)
        return plain;
    if (plain->size() != paddedSize(content))
        return fail(Code::Malformed, u"blob: a piece of the wrong size"_s);
    if (std::any_of(plain->cbegin() + content, plain->cend(), [](char c) { return c != 0; }))
        return fail(Code::Malformed, u"blob: padding that is not zero"_s);
    plain->truncate(content);
    return plain;
}

} // namespace

Result<QList<SealedPiece>> sealBlob(QByteArrayView plain, const base::BlobId& id,
                                    const crypto::SymmetricKey& fileKey, base::Random& random)
{
    const qint64 count = pieceCount(plain.size());
    if (count > std::numeric_limits<quint32>::max())
        return fail(Code::TooBig, u"blob: more than 2^32 pieces"_s);
    QList<SealedPiece> pieces;
    pieces.reserve(count);
    for (qint64 index = 0; index < count; ++index) {
        const qsizetype content = contentSize(plain.size(), index);
        QByteArray padded = plain.sliced(index * blobPieceSize, content).toByteArray();
        padded.append(paddedSize(content) - content, '\0');
        const QByteArray aad = associatedData(id, index, index == count - 1);
        Result<QByteArray> sealed = crypto::sealWithNonce(fileKey, aad, padded, random);
        if (!sealed)
            return fail(sealed.error());
        pieces.append({ crypto::sha256(*sealed), std::move(*sealed) });
    }
    return pieces;
}

Result<QByteArray> openBlob(const QList<SealedPiece>& pieces, qint64 size, const base::BlobId& id,
                            const crypto::SymmetricKey& fileKey)
{
    if (size < 0)
        return fail(Code::Malformed, u"blob: a negative size"_s);
    // Measured in pieces that are there, so that a claimed size alone makes no room.
    const qint64 count =
        size / blobPieceSize > pieces.size() ? size / blobPieceSize : pieceCount(size);
    if (pieces.size() < count)
        return fail(Code::Truncated, u"blob: pieces are missing"_s);
    if (pieces.size() > count)
        return fail(Code::Malformed, u"blob: more pieces than its size needs"_s);
    QByteArray plain;
    plain.reserve(static_cast<qsizetype>(size));
    for (qint64 index = 0; index < count; ++index) {
        const QByteArray aad = associatedData(id, index, index == count - 1);
        const Result<QByteArray> content =
            openPiece(pieces[index], aad, contentSize(size, index), fileKey);
        if (!content)
            return fail(content.error());
        plain.append(*content);
    }
    return plain;
}

} // namespace inkaart::wire
