// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/slottable.h"

namespace inkaart::store {

/// What a slot gives to whoever opens it.
struct SlotContent {
    crypto::SymmetricKey vault;
    base::RecordId worker; ///< null in a recovery slot
};

/// The fewest characters of a passphrase.
constexpr qsizetype shortestPassphrase = 8;

/// A slot that opens with \a passphrase. Refused when that is too short.
base::Result<SlotRow> makePassphraseSlot(const crypto::SymmetricKey& vault,
                                         const base::RecordId& worker, const QString& passphrase,
                                         const crypto::ScryptCost& cost, base::Random& random);
/// A slot that opens with a secret of 32 bytes kept elsewhere.
base::Result<SlotRow> makeKeychainSlot(const crypto::SymmetricKey& vault,
                                       const base::RecordId& worker, QByteArrayView secret,
                                       base::Random& random);
/// A slot that opens with the private half of \a to.
base::Result<SlotRow> makeRecoverySlot(const crypto::SymmetricKey& vault,
                                       const base::CentreId& centre, const crypto::X25519Public& to,
                                       base::Random& random);

/// WrongPassphrase when it does not open.
base::Result<SlotContent> openPassphraseSlot(const SlotRow& slot, const QString& passphrase);
base::Result<SlotContent> openKeychainSlot(const SlotRow& slot, QByteArrayView secret);
base::Result<SlotContent> openRecoverySlot(const SlotRow& slot, const base::CentreId& centre,
                                           const crypto::X25519Private& key);

/// Whose slot it is, for somebody who has the vault key.
base::Result<base::RecordId> ownerOf(const SlotRow& slot, const crypto::SymmetricKey& vault);

/// The passphrase as bytes: NFC, UTF-8. Keyboards differ in how they compose an é.
crypto::SecretBuffer passphraseBytes(const QString& passphrase);
/// scrypt of a passphrase as an AES key; refuses costs no program of ours would write.
base::Result<crypto::SymmetricKey> passphraseKey(const QString& passphrase, QByteArrayView salt,
                                                 const crypto::ScryptCost& cost);

} // namespace inkaart::store
