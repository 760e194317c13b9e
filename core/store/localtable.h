// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/crypto/secret.h"
#include "core/store/database.h"

namespace inkaart::store {

/// Sealed things of this laptop that are no change.
class LocalTable {
public:
    explicit LocalTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> set(const QString& key, QByteArrayView box);
    base::Result<void> remove(const QString& key);
    /// All whose keys name \a id.
    base::Result<void> removeNaming(const QString& id);
    /// NotFound when it was never set.
    base::Result<QByteArray> box(const QString& key);

private:
    Database& m_database;
};

/// What a sealed thing of this laptop is sealed to.
QByteArray localLabel(const QString& key);

/// Notes that nobody has kept the recovery code yet, or that somebody has.
base::Result<void> noteCodeUnkept(Database& database, const crypto::SymmetricKey& vault,
                                  base::Random& random);
base::Result<void> noteCodeKept(Database& database);
/// Whether it is noted that nobody has.
bool isCodeUnkept(Database& database);

} // namespace inkaart::store
