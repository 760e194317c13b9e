// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/kdf.h"
#include "core/crypto/secret.h"
#include "core/crypto/x25519.h"

#include <QString>

#include <memory>
#include <vector>

namespace inkaart::store {

/// The keys of this laptop, in memory while the vault is open. Moved, never copied.
struct Keys {
    crypto::SymmetricKey vault;
    crypto::X25519Private exchange;
    crypto::Ed25519Key changes; ///< signs envelopes
    crypto::Ed25519Key badges; ///< signs credentials
    base::KeyId centreKeyId;
    crypto::SymmetricKey centre; ///< wraps dossier keys, seals index cards
};

/// Who opened the vault, with what.
struct Unlocked {
    Keys keys;
    base::RecordId worker; ///< null when opened with the recovery code
    base::CentreId centre;
    base::DossierId centreDossier;
    base::DeviceId device;
    bool byRecovery = false;
};

enum class SlotKind { Passphrase, Keychain, Recovery };

/// What may be told of a slot while locked: nothing personal.
struct Slot {
    QByteArray id; ///< 16 random bytes
    SlotKind kind = SlotKind::Passphrase;
    base::RecordId worker; ///< known only when unlocked (sealed in the slot)
};

struct NewVault {
    QString workerName;
    QString passphrase;
    QString centreName;
    QString deviceName;
    crypto::ScryptCost cost; ///< the default for real people; smaller in tests
    bool isCodeAskedBack = false; ///< the code counts as unkept until somebody has shown to have it
};

/// What is shown once and never kept.
struct Created {
    QString recoveryCode; ///< 160 bits as 8 groups of 4 base32 letters
    Unlocked unlocked;
};

/// The outside of the store: slots and sealed keys. Everything here is possible before the vault
/// is open, and blocking: call it on a worker thread. Slots as in LUKS, one or more per worker,
/// each with a salt of its own; the one used last is tried first.
class Vault {
public:
    /// True when \a directory holds a store.
    static bool exists(const QString& directory);
    /// Shown on the lock screen: the centre's name, no person's.
    static base::Result<QString> label(const QString& directory);

    /// Makes store, keys, root device certificate, first worker (coordinator) and centre settings.
    /// Duplicate when there is a store already.
    static base::Result<Created> create(const QString& directory, const NewVault& what,
                                        const base::Clock& clock, base::Random& random);

    /// WrongPassphrase when no slot opens. Corrupt, TooNew, ReadOnly … as the file is.
    static base::Result<Unlocked> unlock(const QString& directory, const QString& passphrase);
    /// With the secret kept in the desktop's keychain.
    static base::Result<Unlocked> unlockWithSecret(const QString& directory, QByteArrayView secret);
    /// Accepts the code with or without spaces and dashes, any case, 0/O and 1/I/L read alike.
    static base::Result<Unlocked> unlockWithRecovery(const QString& directory, const QString& code);
};

/// Changes to slots while the vault is open. NotAllowed when a worker who is no coordinator would
/// change another's slots or the recovery code.
class Slots {
public:
    Slots(QString directory, const Unlocked& unlocked, base::Random& random);

    base::Result<std::vector<Slot>> list() const;
    base::Result<void> addPassphrase(const base::RecordId& worker, const QString& passphrase,
                                     const crypto::ScryptCost& cost = {});
    /// Replaces this worker's passphrase slots by one new one, in one transaction.
    base::Result<void> changePassphrase(const base::RecordId& worker, const QString& passphrase,
                                        const crypto::ScryptCost& cost = {});
    /// The secret to hand to the keychain; a slot that opens with it is made.
    base::Result<crypto::SecretBuffer> addKeychain(const base::RecordId& worker);
    base::Result<void> removeKeychain(const base::RecordId& worker);
    /// Takes all of a worker's slots away. NotAllowed when nobody would be left to open the vault.
    base::Result<void> removeWorker(const base::RecordId& worker);
    /// A new code; the old one opens nothing any more. Unkept: see Store::isRecoveryCodeKept.
    base::Result<QString> newRecoveryCode();

private:
    QString m_directory;
    const Unlocked& m_unlocked;
    base::Random& m_random;
};

/// Roughly how hard a passphrase is to guess, for the hint beside the field: by length and by how
/// few different characters it has. 0 short, 1 fair, 2 good. No rule is attached to it but a
/// minimum of 8 characters.
int passphraseStrength(QStringView passphrase);

} // namespace inkaart::store
