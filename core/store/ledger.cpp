// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"

#include "core/store/boxes.h"
#include "core/store/dossierkeytable.h"
#include "core/store/dossiertable.h"
#include "core/store/envelopetable.h"
#include "core/store/gonetable.h"
#include "core/wire/envelope.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

/// Where the chain ends by its last envelope, if that is as this device made it.
std::optional<ChainEnd> endByEnvelope(Database& database, const Unlocked& unlocked, qint64 seq)
{
    const auto bytes = EnvelopeTable(database).bytes(unlocked.device, seq);
    const auto envelope = bytes ? wire::parse(*bytes) : base::fail(bytes.error());
    if (!envelope || envelope->header.device != unlocked.device
        || !wire::isSignedBy(*envelope, unlocked.keys.changes.publicKey()))
        return std::nullopt;
    return ChainEnd{ static_cast<qint64>(envelope->header.seq), crypto::sha256(*bytes),
                     envelope->header.hlc };
}

/// The end to go on from. It is noted, and it can be read off the last envelope or off what is left
/// of one that was destroyed: when one of the two is damaged the other says it, so that one bit
/// does not stop all work. Corrupt when neither does: an end that is guessed would make the next
/// change a fork.
base::Result<ChainEnd> trueEnd(Database& database, const Unlocked& unlocked, ChainEnd noted)
{
    const auto kept = EnvelopeTable(database).greatestSeq(unlocked.device);
    const auto gone = GoneTable(database).last(unlocked.device);
    if (!kept)
        return base::fail(kept.error());
    if (!gone)
        return base::fail(gone.error());
    const bool isGone = gone->seq > *kept;
    const std::optional<ChainEnd> last = isGone ? ChainEnd{ gone->seq, gone->hash, noted.hlc }
                                                : endByEnvelope(database, unlocked, *kept);
    // Only an envelope proves its hash, by its signature.
    if (last
        && (last->seq > noted.seq || last->hash == noted.hash
            || (last->seq == noted.seq && !isGone)))
        return ChainEnd{ last->seq, last->hash, std::max(last->hlc, noted.hlc) };
    if (std::max(*kept, gone->seq) > noted.seq)
        return base::fail(base::Code::Corrupt,
                          u"this device's chain of changes ends elsewhere than noted"_s);
    return noted;
}

} // namespace

Ledger::Ledger(Database& database, Shelf& shelf, const Unlocked& unlocked, const base::Clock& clock,
               base::Random& random, ChainEnd end)
    : m_database(database)
    , m_shelf(shelf)
    , m_unlocked(unlocked)
    , m_random(random)
    , m_clock(clock, end.hlc)
    , m_end(end)
    , m_next(end)
{ }

base::Result<std::unique_ptr<Ledger>> Ledger::open(Database& database, Shelf& shelf,
                                                   const Unlocked& unlocked,
                                                   const base::Clock& clock, base::Random& random)
{
    const auto noted = ChainTable(database).end(unlocked.device);
    const auto end = noted ? trueEnd(database, unlocked, *noted) : base::fail(noted.error());
    if (!end)
        return base::fail(end.error());
    return std::unique_ptr<Ledger>(new Ledger(database, shelf, unlocked, clock, random, *end));
}

base::Result<void> Ledger::addDossier(const base::DossierId& id)
{
    const base::KeyId keyId = base::KeyId::random(m_random);
    const auto key = freshKey<crypto::SymmetricKey>(m_random);
    const auto wrapped = m_shelf.wrapKey(id, keyId, key, m_random);
    const auto tally = m_shelf.sealTally(id, 0, m_random);
    if (!wrapped || !tally)
        return base::fail(base::Code::Crypto, u"a dossier's key cannot be wrapped"_s);
    if (auto done = DossierTable(m_database).insert(id, { keyId, *tally }); !done)
        return done;
    return DossierKeyTable(m_database).insert(id, keyId, *wrapped);
}

base::Result<std::vector<dossier::Change>> Ledger::write(const base::DossierId& id, quint64 before,
                                                         std::vector<dossier::Draft> drafts,
                                                         const base::RecordId& author)
{
    const auto row = DossierTable(m_database).row(id);
    if (!row)
        return base::fail(row.error());
    const auto key = m_shelf.dossierKey(id, row->key);
    if (!key)
        return base::fail(key.error());
    std::vector<dossier::Change> changes;
    changes.reserve(drafts.size());
    for (dossier::Draft& draft : drafts) {
        auto change = writeOne(id, row->key, **key, std::move(draft), author);
        if (!change)
            return base::fail(change.error());
        changes.push_back(std::move(*change));
    }
    const auto tally = m_shelf.sealTally(id, before + changes.size(), m_random);
    if (!tally)
        return base::fail(tally.error());
    if (auto done = DossierTable(m_database).setTally(id, *tally); !done)
        return base::fail(done.error());
    if (auto done = ChainTable(m_database).set(m_unlocked.device, m_next); !done)
        return base::fail(done.error());
    return changes;
}

base::Result<dossier::Change> Ledger::writeOne(const base::DossierId& id, const base::KeyId& keyId,
                                               const crypto::SymmetricKey& key,
                                               dossier::Draft draft, const base::RecordId& author)
{
    wire::Header header;
    header.hlc = m_clock.tick();
    header.id = base::ChangeId::timeOrdered(m_random, static_cast<qint64>(header.hlc.ms));
    header.centre = m_unlocked.centre;
    header.dossier = id;
    header.key = keyId;
    header.device = m_unlocked.device;
    header.seq = static_cast<quint64>(m_next.seq + 1);
    header.prev = m_next.hash;
    const auto bytes = wire::seal(header, dossier::encodeBody(draft, author), key,
                                  m_unlocked.keys.changes, m_random);
    if (!bytes)
        return base::fail(bytes.error());
    if (auto done = EnvelopeTable(m_database)
                        .insert({ header.device, m_next.seq + 1, header.id, id, *bytes });
        !done)
        return base::fail(done.error());
    m_next = { m_next.seq + 1, crypto::sha256(*bytes), header.hlc };
    dossier::Change change{ { std::move(draft) }, header.id, header.device, header.hlc, author };
    return change;
}

base::Result<void> Ledger::removeEnvelopes(const base::DossierId& id)
{
    EnvelopeTable envelopes(m_database);
    GoneTable gone(m_database);
    const auto keep = [&gone](const EnvelopeRow& row) {
        return gone.insert(row.device, row.seq, crypto::sha256(row.bytes));
    };
    auto kept = envelopes.eachRowOf(id, keep);
    if (!kept)
        return kept;
    return envelopes.removeOf(id);
}

} // namespace inkaart::store
