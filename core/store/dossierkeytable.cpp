// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossierkeytable.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

base::Result<void> DossierKeyTable::insert(const base::DossierId& dossier, const base::KeyId& key,
                                           QByteArrayView box)
{
    return m_database.prepare("INSERT INTO dossier_key(dossier, key, box) VALUES(?, ?, ?)")
        .bind(dossier)
        .bind(key)
        .bind(box)
        .run();
}

base::Result<QByteArray> DossierKeyTable::box(const base::DossierId& dossier,
                                              const base::KeyId& key)
{
    auto statement =
        m_database.prepare("SELECT box FROM dossier_key WHERE dossier = ? AND key = ?");
    auto row = statement.bind(dossier).bind(key).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(base::Code::Corrupt, u"a dossier's key is not there"_s);
    return statement.bytes(0);
}

} // namespace inkaart::store
