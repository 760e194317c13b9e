// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/vault.h"

namespace inkaart::store {

/// One way into the vault, as it lies on disk.
struct SlotRow {
    QByteArray id; ///< 16 random bytes
    SlotKind kind = SlotKind::Passphrase;
    QByteArray salt;
    crypto::ScryptCost cost; ///< of a passphrase slot
    QByteArray box; ///< the vault key and the worker, sealed under the slot's key
    QByteArray owner; ///< the worker again, sealed under the vault key
};

class SlotTable {
public:
    explicit SlotTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> insert(const SlotRow& slot);
    base::Result<void> remove(const QByteArray& id);
    /// All of them, the one used last first.
    base::Result<std::vector<SlotRow>> all();
    base::Result<std::vector<SlotRow>> ofKind(SlotKind kind);
    /// It is tried first the next time.
    base::Result<void> markUsed(const QByteArray& id);

private:
    Database& m_database;
};

} // namespace inkaart::store
