// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <functional>

namespace inkaart::store {

/// One sealed index card per learner.
class CardTable {
public:
    explicit CardTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> insert(const base::DossierId& dossier, QByteArrayView box);
    base::Result<void> update(const base::DossierId& dossier, QByteArrayView box);
    /// Corrupt when it is not there.
    base::Result<QByteArray> box(const base::DossierId& dossier);
    base::Result<qint64> count();
    /// In the order of their making.
    base::Result<void>
    each(const std::function<base::Result<void>(const base::DossierId&, const QByteArray&)>& take);

private:
    Database& m_database;
};

} // namespace inkaart::store
