// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/vault.h"

namespace inkaart::store {

/// Fresh keys and ids of a first laptop.
Unlocked freshKeys(base::Random& random);
/// Writes the keys and who this is, each sealed under the vault key, with the pinned root
/// certificate.
base::Result<void> writeKeys(Database& database, const Unlocked& unlocked, base::Random& random);
/// The other way. Corrupt when something is missing or does not open.
base::Result<Unlocked> readKeys(Database& database, crypto::SymmetricKey vault,
                                const base::RecordId& worker);
/// The root's certificate as it was pinned.
base::Result<QByteArray> pinnedRoot(Database& database, const crypto::SymmetricKey& vault);

/// Which centre's vault it is, for the salt of the recovery code.
base::Result<base::CentreId> readCentreId(Database& database);

/// The label shown while locked. Guarded by a checksum, being the one thing not sealed.
base::Result<void> writeLabel(Database& database, const QString& label);
base::Result<QString> readLabel(Database& database);

/// The recovery key's public half, signed by this laptop's change key, so that nobody can put
/// another in its place and have backups sealed to it.
base::Result<void> writeRecoveryPublic(Database& database, const crypto::X25519Public& key,
                                       const Unlocked& unlocked);
/// Corrupt when the signature does not fit.
base::Result<crypto::X25519Public> readRecoveryPublic(Database& database, const Unlocked& unlocked);

} // namespace inkaart::store
