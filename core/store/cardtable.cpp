// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cardtable.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

base::Result<void> CardTable::insert(const base::DossierId& dossier, QByteArrayView box)
{
    return m_database.prepare("INSERT INTO card(dossier, box) VALUES(?, ?)")
        .bind(dossier)
        .bind(box)
        .run();
}

base::Result<void> CardTable::update(const base::DossierId& dossier, QByteArrayView box)
{
    return m_database.prepare("UPDATE card SET box = ? WHERE dossier = ?")
        .bind(box)
        .bind(dossier)
        .run();
}

base::Result<QByteArray> CardTable::box(const base::DossierId& dossier)
{
    auto statement = m_database.prepare("SELECT box FROM card WHERE dossier = ?");
    const auto row = statement.bind(dossier).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(base::Code::Corrupt, u"a dossier's index card is not there"_s);
    return statement.bytes(0);
}

base::Result<qint64> CardTable::count()
{
    auto statement = m_database.prepare("SELECT count(*) FROM card");
    const auto row = statement.next();
    if (!row)
        return base::fail(row.error());
    return statement.integer(0);
}

base::Result<void> CardTable::each(
    const std::function<base::Result<void>(const base::DossierId&, const QByteArray&)>& take)
{
    auto statement = m_database.prepare("SELECT dossier, box FROM card ORDER BY number");
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return {};
        const auto dossier = statement.id<base::DossierId>(0);
        if (!dossier)
            return base::fail(dossier.error());
        if (auto taken = take(*dossier, statement.bytes(1)); !taken)
            return taken;
    }
}

} // namespace inkaart::store
