// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backuppieces.h"

#include "core/store/boxes.h"

#include <QtEndian>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

/// Every backup has a key of its own, so a counter never repeats under a key.
QByteArray nonceOf(qint64 index)
{
    QByteArray nonce(crypto::gcmNonceSize, '\0');
    qToBigEndian(index, nonce.data() + crypto::gcmNonceSize - 8);
    return nonce;
}

} // namespace

QByteArray PieceSeal::label(qint64 index) const
{
    const QByteArray last(1, index + 1 == count() ? '\x01' : '\x00');
    return boxLabel("inkaart/backup/1", { m_headerHash, nonceOf(index), last });
}

base::Result<QByteArray> PieceSeal::seal(qint64 index, QByteArrayView plain) const
{
    return crypto::seal(m_key, nonceOf(index), label(index), plain);
}

base::Result<QByteArray> PieceSeal::open(qint64 index, QByteArrayView sealed) const
{
    auto plain = crypto::open(m_key, nonceOf(index), label(index), sealed);
    if (!plain)
        return base::fail(base::Code::Corrupt, u"piece %1 of the backup is damaged"_s.arg(index));
    return plain;
}

base::Result<void> PieceWriter::write(QByteArrayView plain)
{
    while (!plain.isEmpty()) {
        const qsizetype taken =
            std::min<qsizetype>(PieceSeal::pieceSize - m_waiting.size(), plain.size());
        m_waiting.append(plain.first(taken));
        plain = plain.sliced(taken);
        if (m_waiting.size() < PieceSeal::pieceSize)
            continue;
        if (auto done = flush(); !done)
            return done;
    }
    return {};
}

base::Result<void> PieceWriter::flush()
{
    if (m_index >= m_seal.count() || m_waiting.size() != m_seal.sizeOf(m_index))
        return base::fail(base::Code::Internal,
                          u"a backup's content has another size than announced"_s);
    const auto sealed = m_seal.seal(m_index, m_waiting);
    if (!sealed)
        return base::fail(sealed.error());
    m_waiting.resize(0);
    ++m_index;
    return m_out.write(*sealed);
}

base::Result<void> PieceWriter::finish()
{
    if (!m_waiting.isEmpty()) {
        if (auto done = flush(); !done)
            return done;
    }
    if (m_index != m_seal.count())
        return base::fail(base::Code::Internal,
                          u"a backup's content has another size than announced"_s);
    return {};
}

base::Result<void> PieceReader::checkSize() const
{
    const qint64 left = m_file.size() - m_file.pos();
    // A size no disk holds would overflow the sum.
    if (m_seal.contentSize() > m_file.size() || left < m_seal.sealedSize())
        return base::fail(base::Code::Truncated, u"the backup stops too early"_s);
    if (left > m_seal.sealedSize())
        return base::fail(base::Code::Corrupt, u"something was added behind the backup"_s);
    return {};
}

base::Result<QByteArray> PieceReader::next()
{
    const qint64 size = m_seal.sizeOf(m_index) + crypto::gcmTagSize;
    const QByteArray sealed = m_file.read(size);
    if (m_file.error() != QFileDevice::NoError)
        return base::fail(base::Code::Io, u"the backup cannot be read"_s);
    if (sealed.size() != size)
        return base::fail(base::Code::Truncated, u"the backup stops too early"_s);
    return m_seal.open(m_index++, sealed);
}

} // namespace inkaart::store
