// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/random.h"
#include "core/crypto/kdf.h"
#include "core/crypto/x25519.h"

#include <QFile>
#include <QString>

namespace inkaart::store {

/// The last moment of the year 9999, as what has no term bears it.
constexpr qint64 neverExpires = 253'402'300'799'999;

/// The readable beginning of a backup. See core/store/README.md for the bytes.
struct BackupHeader {
    base::CentreId centre;
    QString label; ///< the centre's name
    qint64 made = 0; ///< ms since 1970 UTC
    qint64 expires = 0; ///< or neverExpires
    qint64 contentSize = 0; ///< plain bytes in all pieces together
    QByteArray recoveryBox; ///< the file key, sealed to the recovery key
    QByteArray passphraseSalt; ///< empty without a passphrase
    crypto::ScryptCost cost;
    QByteArray passphraseBox;
};

/// A header as it was read, with what its pieces are bound to and where they begin.
struct ReadHeader {
    BackupHeader header;
    QByteArray hash;
    qint64 end = 0;
};

/// With the mark of the format in front and a checksum behind.
QByteArray encodeHeader(const BackupHeader& header);
/// What pieces are bound to.
QByteArray headerHash(QByteArrayView encoded);
/// Malformed when it is no backup; Truncated, Corrupt, TooNew.
base::Result<ReadHeader> readHeader(QFile& file);

/// Puts the file key into the header, for the recovery key and, when not empty, a passphrase.
base::Result<void> sealFileKey(BackupHeader& header, const crypto::SymmetricKey& key,
                               const crypto::X25519Public& recovery, const QString& passphrase,
                               base::Random& random);
/// \a secret is a recovery code or the passphrase. WrongPassphrase.
base::Result<crypto::SymmetricKey> openFileKey(const BackupHeader& header, const QString& secret);

} // namespace inkaart::store
