// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/envelopetable.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

base::Result<EnvelopeRow> rowOf(const Statement& statement)
{
    const auto device = statement.id<base::DeviceId>(0);
    const auto id = statement.id<base::ChangeId>(2);
    const auto dossier = statement.id<base::DossierId>(3);
    if (!device || !id || !dossier)
        return base::fail(base::Code::Corrupt, u"an envelope's row is damaged"_s);
    return EnvelopeRow{ *device, statement.integer(1), *id, *dossier, statement.bytes(4) };
}

base::Result<qint64> number(Statement& statement)
{
    const auto row = statement.next();
    if (!row)
        return base::fail(row.error());
    return *row ? statement.integer(0) : 0;
}

base::Result<void> handRows(Statement& statement, const EnvelopeTable::TakeRow& take)
{
    for (;;) {
        auto row = statement.next();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return {};
        const auto envelope = rowOf(statement);
        if (!envelope)
            return base::fail(envelope.error());
        if (auto taken = take(*envelope); !taken)
            return taken;
    }
}

} // namespace

base::Result<void> EnvelopeTable::insert(const EnvelopeRow& row)
{
    return m_database
        .prepare("INSERT INTO envelope(device, seq, id, dossier, bytes) VALUES(?, ?, ?, ?, ?)")
        .bind(row.device)
        .bind(row.seq)
        .bind(row.id)
        .bind(row.dossier)
        .bind(row.bytes)
        .run();
}

base::Result<void> EnvelopeTable::removeOf(const base::DossierId& dossier)
{
    return m_database.prepare("DELETE FROM envelope WHERE dossier = ?").bind(dossier).run();
}

base::Result<void> EnvelopeTable::eachOf(const base::DossierId& dossier, const TakeBytes& take)
{
    qint64 last = 0;
    {
        auto statement = m_database.prepare(
            "SELECT number, bytes FROM envelope WHERE dossier = ? ORDER BY number");
        statement.bind(dossier);
        auto row = statement.next();
        for (; row && *row; row = statement.next()) {
            last = statement.integer(0);
            if (auto taken = take(statement.bytes(1)); !taken)
                return taken;
        }
        if (row)
            return {};
        if (row.error().code != base::Code::Corrupt)
            return base::fail(row.error());
    }
    return eachAloneOf(dossier, last, take);
}

base::Result<void> EnvelopeTable::eachAloneOf(const base::DossierId& dossier, qint64 after,
                                              const TakeBytes& take)
{
    std::vector<qint64> numbers;
    {
        auto statement = m_database.prepare(
            "SELECT number FROM envelope WHERE dossier = ? AND number > ? ORDER BY number");
        statement.bind(dossier).bind(after);
        auto row = statement.next();
        for (; row && *row; row = statement.next())
            numbers.push_back(statement.integer(0));
        if (!row)
            return base::fail(row.error());
    }
    for (const qint64 number : numbers) {
        const auto bytes = bytesAt(number);
        if (!bytes && bytes.error().code != base::Code::Corrupt)
            return base::fail(bytes.error());
        if (auto taken = take(bytes.value_or(QByteArray())); !taken)
            return taken;
    }
    return {};
}

base::Result<QByteArray> EnvelopeTable::bytesAt(qint64 number)
{
    auto statement = m_database.prepare("SELECT bytes FROM envelope WHERE number = ?");
    const auto row = statement.bind(number).next();
    if (!row)
        return base::fail(row.error());
    return *row ? statement.bytes(0) : QByteArray();
}

base::Result<void> EnvelopeTable::eachRowOf(const base::DossierId& dossier, const TakeRow& take)
{
    auto statement = m_database.prepare(
        "SELECT device, seq, id, dossier, bytes FROM envelope WHERE dossier = ?");
    return handRows(statement.bind(dossier), take);
}

base::Result<void> EnvelopeTable::each(const TakeRow& take)
{
    auto statement = m_database.prepare(
        "SELECT device, seq, id, dossier, bytes FROM envelope ORDER BY device, seq");
    return handRows(statement, take);
}

base::Result<QByteArray> EnvelopeTable::bytes(const base::DeviceId& device, qint64 seq)
{
    auto statement = m_database.prepare("SELECT bytes FROM envelope WHERE device = ? AND seq = ?");
    auto row = statement.bind(device).bind(seq).next();
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(base::Code::NotFound, u"there is no such envelope"_s);
    return statement.bytes(0);
}

base::Result<qint64> EnvelopeTable::greatestSeq(const base::DeviceId& device)
{
    auto statement =
        m_database.prepare("SELECT ifnull(max(seq), 0) FROM envelope WHERE device = ?");
    return number(statement.bind(device));
}

base::Result<qint64> EnvelopeTable::count()
{
    auto statement = m_database.prepare("SELECT count(*) FROM envelope");
    return number(statement);
}

base::Result<qint64> EnvelopeTable::countOf(const base::DossierId& dossier)
{
    auto statement = m_database.prepare("SELECT count(*) FROM envelope WHERE dossier = ?");
    return number(statement.bind(dossier));
}

} // namespace inkaart::store
