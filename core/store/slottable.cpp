// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/slottable.h"

namespace inkaart::store {

namespace {

SlotRow rowOf(const Statement& statement)
{
    SlotRow slot;
    slot.id = statement.bytes(0);
    slot.kind = static_cast<SlotKind>(statement.integer(1));
    slot.salt = statement.bytes(2);
    slot.cost.n = static_cast<quint64>(statement.integer(3));
    slot.cost.r = static_cast<quint32>(statement.integer(4));
    slot.cost.p = static_cast<quint32>(statement.integer(5));
    slot.box = statement.bytes(6);
    slot.owner = statement.bytes(7);
    return slot;
}

} // namespace

base::Result<void> SlotTable::insert(const SlotRow& slot)
{
    return m_database
        .prepare("INSERT INTO slot(id, kind, salt, n, r, p, box, owner, used)"
                 " VALUES(?, ?, ?, ?, ?, ?, ?, ?, (SELECT ifnull(max(used), 0) + 1 FROM slot))")
        .bind(slot.id)
        .bind(static_cast<qint64>(slot.kind))
        .bind(slot.salt)
        .bind(static_cast<qint64>(slot.cost.n))
        .bind(static_cast<qint64>(slot.cost.r))
        .bind(static_cast<qint64>(slot.cost.p))
        .bind(slot.box)
        .bind(slot.owner)
        .run();
}

base::Result<void> SlotTable::remove(const QByteArray& id)
{
    return m_database.prepare("DELETE FROM slot WHERE id = ?").bind(id).run();
}

base::Result<std::vector<SlotRow>> SlotTable::all()
{
    auto statement = m_database.prepare(
        "SELECT id, kind, salt, n, r, p, box, owner FROM slot ORDER BY used DESC");
    std::vector<SlotRow> rows;
    for (;;) {
        auto row = statement.next();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return rows;
        rows.push_back(rowOf(statement));
    }
}

base::Result<std::vector<SlotRow>> SlotTable::ofKind(SlotKind kind)
{
    auto rows = all();
    if (rows)
        std::erase_if(*rows, [kind](const SlotRow& slot) { return slot.kind != kind; });
    return rows;
}

base::Result<void> SlotTable::markUsed(const QByteArray& id)
{
    return m_database
        .prepare("UPDATE slot SET used = (SELECT max(used) + 1 FROM slot) WHERE id = ?")
        .bind(id)
        .run();
}

} // namespace inkaart::store
