// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/aead.h"

#include <QByteArray>
#include <QByteArrayList>

namespace inkaart::wire {

constexpr qsizetype blobPieceSize = 256 * 1024;

/// One sealed piece of a file and its name, the SHA-256 of the sealed bytes.
struct SealedPiece {
    QByteArray name; ///< 32 bytes
    QByteArray bytes;
};

/// Cuts \a plain into pieces of 256 KiB, pads the last to a power of two of at least 4 KiB,
/// and seals each with aad = "inkaart/blob/1", blob id, index and last flag.
base::Result<QList<SealedPiece>> sealBlob(QByteArrayView plain, const base::BlobId& id,
                                          const crypto::SymmetricKey& fileKey,
                                          base::Random& random);
/// Puts the pieces together again; \a size cuts the padding off. Corrupt when a name does not fit,
/// Truncated when pieces are missing, Crypto when a piece belongs elsewhere or to another key.
base::Result<QByteArray> openBlob(const QList<SealedPiece>& pieces, qint64 size,
                                  const base::BlobId& id, const crypto::SymmetricKey& fileKey);

} // namespace inkaart::wire
