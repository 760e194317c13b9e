// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chaincheck.h"

#include "core/store/chaintable.h"
#include "core/store/envelopetable.h"
#include "core/store/gonetable.h"
#include "core/wire/envelope.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

/// Walks along one device's chain.
class Walk {
public:
    Walk(const base::DeviceId& device, QHash<qint64, QByteArray> gone, Shelf& shelf,
         const Unlocked& unlocked, CheckReport& report)
        : m_device(device)
        , m_gone(std::move(gone))
        , m_shelf(shelf)
        , m_unlocked(unlocked)
        , m_report(report)
    { }

    void step(const EnvelopeRow& row)
    {
        stepOverGone();
        ++m_report.changes;
        if (row.seq != m_seq + 1)
            problem(row.seq, u"a change before it is missing"_s);
        const auto envelope = wire::parse(row.bytes);
        if (envelope)
            look(row, *envelope);
        else
            problem(row.seq, envelope.error().detail);
        m_seq = row.seq;
        m_hash = crypto::sha256(row.bytes);
        m_stamp = envelope ? envelope->header.hlc : base::Hlc{};
    }

    void finish(const ChainEnd& end)
    {
        stepOverGone();
        if (end.seq != m_seq || end.hash != m_hash || end.hlc < m_stamp)
            m_report.problems +=
                u"The chain of device %1 ends elsewhere than noted."_s.arg(m_device.toString());
    }

private:
    void stepOverGone()
    {
        for (auto hash = m_gone.constFind(m_seq + 1); hash != m_gone.constEnd();
             hash = m_gone.constFind(m_seq + 1)) {
            m_hash = *hash;
            ++m_seq;
        }
    }

    void look(const EnvelopeRow& row, const wire::Envelope& envelope)
    {
        const wire::Header& header = envelope.header;
        if (header.id != row.id || header.dossier != row.dossier || header.device != row.device
            || header.seq != static_cast<quint64>(row.seq))
            problem(row.seq, u"its row says otherwise than its header"_s);
        if (header.prev != m_hash)
            problem(row.seq, u"it does not follow the one before"_s);
        if (header.device == m_unlocked.device
            && !wire::isSignedBy(envelope, m_unlocked.keys.changes.publicKey()))
            problem(row.seq, u"its signature is not right"_s);
        if (const auto change = m_shelf.openChange(row.dossier, row.bytes); !change)
            problem(row.seq, change.error().detail);
    }

    void problem(qint64 seq, const QString& what)
    {
        m_report.problems +=
            u"Change %1 of device %2: %3."_s.arg(seq).arg(m_device.toString(), what);
    }

    base::DeviceId m_device;
    QHash<qint64, QByteArray> m_gone;
    Shelf& m_shelf;
    const Unlocked& m_unlocked;
    CheckReport& m_report;
    qint64 m_seq = 0;
    QByteArray m_hash;
    base::Hlc m_stamp; ///< of the last change
};

} // namespace

base::Result<void> checkChains(Database& database, Shelf& shelf, const Unlocked& unlocked,
                               CheckReport& report)
{
    // This laptop knows one device until laptops can join: its own.
    const auto gone = GoneTable(database).ofDevice(unlocked.device);
    if (!gone)
        return base::fail(gone.error());
    Walk walk(unlocked.device, *gone, shelf, unlocked, report);
    auto done = EnvelopeTable(database).each([&](const EnvelopeRow& row) -> base::Result<void> {
        if (row.device == unlocked.device)
            walk.step(row);
        else
            report.problems +=
                u"A change came from an unknown device %1."_s.arg(row.device.toString());
        return {};
    });
    if (!done)
        return done;
    const auto end = ChainTable(database).end(unlocked.device);
    if (!end)
        return base::fail(end.error());
    walk.finish(*end);
    return {};
}

} // namespace inkaart::store
