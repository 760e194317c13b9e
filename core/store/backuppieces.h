// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/aead.h"
#include "core/store/files.h"

#include <QFile>

namespace inkaart::store {

/// Where a piece stands in its backup: what its seal is bound to.
class PieceSeal {
public:
    PieceSeal(const crypto::SymmetricKey& key, QByteArray headerHash, qint64 contentSize)
        : m_key(key)
        , m_headerHash(std::move(headerHash))
        , m_contentSize(contentSize)
    { }

    static constexpr qint64 pieceSize = 256 * 1024;
    qint64 count() const { return (m_contentSize + pieceSize - 1) / pieceSize; }
    qint64 contentSize() const { return m_contentSize; }
    /// Plain bytes of a piece: all are full but the last.
    qint64 sizeOf(qint64 index) const
    {
        return std::min(pieceSize, m_contentSize - index * pieceSize);
    }
    /// Bytes of all sealed pieces.
    qint64 sealedSize() const { return m_contentSize + count() * crypto::gcmTagSize; }
    base::Result<QByteArray> seal(qint64 index, QByteArrayView plain) const;
    base::Result<QByteArray> open(qint64 index, QByteArrayView sealed) const;

private:
    QByteArray label(qint64 index) const;
    const crypto::SymmetricKey& m_key;
    QByteArray m_headerHash;
    qint64 m_contentSize;
};

/// Cuts a stream into sealed pieces.
class PieceWriter {
public:
    PieceWriter(OutFile& out, const PieceSeal& seal)
        : m_out(out)
        , m_seal(seal)
    { }
    base::Result<void> write(QByteArrayView plain);
    /// Internal when less was written than was announced.
    base::Result<void> finish();

private:
    base::Result<void> flush();
    OutFile& m_out;
    const PieceSeal& m_seal;
    QByteArray m_waiting;
    qint64 m_index = 0;
};

/// Hands out the pieces of a file whose header has been read.
class PieceReader {
public:
    PieceReader(QFile& file, const PieceSeal& seal)
        : m_file(file)
        , m_seal(seal)
    { }
    /// Truncated when the file is too short for its content, Corrupt when it is too long.
    base::Result<void> checkSize() const;
    bool atEnd() const { return m_index == m_seal.count(); }
    base::Result<QByteArray> next();

private:
    QFile& m_file;
    const PieceSeal& m_seal;
    qint64 m_index = 0;
};

} // namespace inkaart::store
