// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shelf.h"

#include "core/store/boxes.h"
#include "core/store/cardtable.h"
#include "core/store/dossierkeytable.h"
#include "core/store/dossiertable.h"
#include "core/store/envelopetable.h"
#include "core/store/metatable.h"
#include "core/store/sealedchange.h"

#include <QSet>
#include <QtEndian>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView learnersName("learners");
/// Opened keys that are kept; above it all are dropped. A check of 10,000 dossiers opens each once.
constexpr size_t mostOpenedKeys = 256;

QByteArray cardLabel(const base::DossierId& id)
{
    return boxLabel("inkaart/card/1", { id.bytes() });
}

QByteArray tallyLabel(const base::DossierId& id)
{
    return boxLabel("inkaart/tally/1", { id.bytes() });
}

QByteArray learnersLabel(const base::CentreId& id)
{
    return boxLabel("inkaart/learners/1", { id.bytes() });
}

QByteArray wrapLabel(const ReadingKeys& keys, const base::DossierId& id, const base::KeyId& key)
{
    return boxLabel("inkaart/wrap/1",
                    { keys.centre.bytes(), keys.id.bytes(), id.bytes(), key.bytes() });
}

QByteArray numberBytes(quint64 number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

base::Result<quint64> openNumber(const crypto::SymmetricKey& key, const QByteArray& label,
                                 QByteArrayView box)
{
    const auto plain = openOwn(key, label, box);
    if (!plain)
        return base::fail(plain.error());
    if (plain->size() != 8)
        return base::fail(base::Code::Corrupt, u"a tally has the wrong size"_s);
    return qFromBigEndian<quint64>(plain->constData());
}

/// A tally that does not open, or knows of fewer changes than there are, is no proof that none is
/// missing.
quint64 shouldBe(const base::Result<quint64>& tally, quint64 found, quint64 lying)
{
    return tally && *tally >= found ? std::max(*tally, lying) : lying + 1;
}

} // namespace

bool isDamage(const base::Error& error)
{
    return error.code == base::Code::Corrupt || error.code == base::Code::NotFound;
}

ReadingKeys ReadingKeys::of(const Unlocked& unlocked)
{
    return { unlocked.centre, unlocked.centreDossier, unlocked.keys.centreKeyId,
             unlocked.keys.centre.clone() };
}

ReadingKeys ReadingKeys::clone() const
{
    return { centre, centreDossier, id, key.clone() };
}

base::Result<std::vector<dossier::Card>> Shelf::cards()
{
    auto found = findCards();
    if (!found)
        return base::fail(found.error());
    if (!found->isWhole())
        return base::fail(
            base::Code::Corrupt,
            u"%1 dossiers are damaged, %2 partly; %3 can be read"_s.arg(found->damaged.size())
                .arg(found->partly.size())
                .arg(found->cards.size()));
    return std::move(found->cards);
}

base::Result<FoundCards> Shelf::findCards()
{
    const auto moment = Transaction::beginReading(m_database);
    if (!moment)
        return base::fail(moment.error());
    FoundCards found;
    const auto walked = readCards(found);
    const auto count = learnerCount();
    if (walked && count && *count == found.cards.size())
        return found;
    // Something is wrong with somebody. The others lie in the same tables and are not to suffer.
    const auto searched = readWithoutCards(found);
    if (!searched && found.cards.empty())
        return base::fail(searched.error());
    found.isCounted = searched && count && *count == found.cards.size() + found.damaged.size();
    return found;
}

base::Result<void> Shelf::readWithoutCards(FoundCards& found)
{
    const auto ids = DossierTable(m_database).all();
    if (!ids)
        return base::fail(ids.error());
    QSet<base::DossierId> had{ m_keys.centreDossier };
    for (const dossier::Card& card : found.cards)
        had.insert(card.dossier);
    for (const base::DossierId& id : *ids) {
        if (had.contains(id))
            continue;
        const auto again = readDossier(id);
        if (!again) {
            found.damaged.push_back(id);
            continue;
        }
        found.cards.push_back(dossier::makeCard(again->dossier));
        if (again->dossier.setAside() > 0)
            found.partly.push_back(id);
    }
    return {};
}

base::Result<void> Shelf::readCards(FoundCards& found)
{
    crypto::BulkOpener opener(m_keys.key);
    QByteArray label = cardLabel({});
    const qsizetype idAt = label.size() - 16;
    CardTable table(m_database);
    if (auto count = table.count())
        found.cards.reserve(static_cast<size_t>(*count));
    const auto take = [&](const base::DossierId& id, const QByteArray& box) -> base::Result<void> {
        std::copy(id.raw().begin(), id.raw().end(), label.begin() + idAt);
        const auto plain = opener.open(label, box);
        auto card = plain ? dossier::decodeCard(id, *plain) : base::fail(plain.error());
        if (card)
            found.cards.push_back(std::move(*card));
        return {};
    };
    return table.each(take);
}

base::Result<dossier::Card> Shelf::card(const base::DossierId& id)
{
    const auto box = CardTable(m_database).box(id);
    if (box) {
        if (auto card = openCard(id, *box))
            return card;
    }
    auto again = dossier(id);
    if (!again)
        return base::fail(again.error());
    return dossier::makeCard(again->dossier);
}

base::Result<dossier::Card> Shelf::openCard(const base::DossierId& id, const QByteArray& box) const
{
    const auto plain = openOwn(m_keys.key, cardLabel(id), box);
    if (!plain)
        return base::fail(plain.error());
    return dossier::decodeCard(id, *plain);
}

base::Result<ReadDossier> Shelf::dossier(const base::DossierId& id)
{
    const auto moment = Transaction::beginReading(m_database);
    if (!moment)
        return base::fail(moment.error());
    return readDossier(id);
}

base::Result<ReadDossier> Shelf::readDossier(const base::DossierId& id)
{
    const auto tally = tallyOf(id);
    if (!tally && !isDamage(tally.error()))
        return base::fail(tally.error());
    ReadDossier read{ dossier::Dossier(id), 0 };
    const auto lying = readChanges(read.dossier);
    if (!lying)
        return base::fail(lying.error());
    if (!tally && *lying == 0)
        return base::fail(tally.error());
    const quint64 found = read.dossier.records().changeCount();
    read.changes = shouldBe(tally, found, *lying);
    if (found == 0 && read.changes != 0)
        return base::fail(base::Code::Corrupt,
                          u"none of the %1 changes of a dossier can be read"_s.arg(read.changes));
    read.dossier.noteSetAside(static_cast<int>(read.changes - found));
    return read;
}

base::Result<quint64> Shelf::readChanges(dossier::Dossier& dossier)
{
    quint64 lying = 0;
    const auto take = [&](const QByteArray& bytes) -> base::Result<void> {
        ++lying;
        auto change = openChange(dossier.id(), bytes);
        if (change)
            dossier.apply(std::move(*change));
        else if (!isDamage(change.error()))
            return base::fail(change.error());
        return {};
    };
    return EnvelopeTable(m_database).eachOf(dossier.id(), take).map([&lying] { return lying; });
}

base::Result<quint64> Shelf::tallyOf(const base::DossierId& id)
{
    const auto row = DossierTable(m_database).row(id);
    if (!row)
        return base::fail(row.error());
    return tally(id, row->tally);
}

base::Result<dossier::Change> Shelf::openChange(const base::DossierId& id, QByteArrayView bytes)
{
    const auto envelope = wire::parse(bytes);
    if (!envelope)
        return base::fail(base::Code::Corrupt, envelope.error().detail);
    if (envelope->header.dossier != id || envelope->header.centre != m_keys.centre)
        return base::fail(base::Code::Corrupt, u"an envelope lies with the wrong dossier"_s);
    const auto key = dossierKey(id, envelope->header.key);
    if (!key)
        return base::fail(key.error());
    return openSealedChange(*envelope, **key);
}

base::Result<const crypto::SymmetricKey*> Shelf::dossierKey(const base::DossierId& id,
                                                            const base::KeyId& key)
{
    const auto known = m_opened.find({ id, key });
    if (known != m_opened.end())
        return &known->second;
    const auto box = DossierKeyTable(m_database).box(id, key);
    if (!box)
        return base::fail(box.error());
    auto plain = openOwn(m_keys.key, wrapLabel(m_keys, id, key), *box);
    if (!plain)
        return base::fail(plain.error());
    auto opened = takeKey<crypto::SymmetricKey>(*plain);
    if (!opened)
        return base::fail(opened.error());
    if (m_opened.size() >= mostOpenedKeys)
        m_opened.clear();
    return &m_opened.emplace(std::pair{ id, key }, std::move(*opened)).first->second;
}

base::Result<QByteArray> Shelf::wrapKey(const base::DossierId& id, const base::KeyId& keyId,
                                        const crypto::SymmetricKey& key, base::Random& random) const
{
    return crypto::sealWithNonce(m_keys.key, wrapLabel(m_keys, id, keyId), key.view(), random);
}

base::Result<QByteArray> Shelf::sealCard(const dossier::Card& card, base::Random& random) const
{
    return crypto::sealWithNonce(m_keys.key, cardLabel(card.dossier), dossier::encodeCard(card),
                                 random);
}

base::Result<QByteArray> Shelf::sealTally(const base::DossierId& id, quint64 changes,
                                          base::Random& random) const
{
    return crypto::sealWithNonce(m_keys.key, tallyLabel(id), numberBytes(changes), random);
}

base::Result<quint64> Shelf::tally(const base::DossierId& id, QByteArrayView box) const
{
    return openNumber(m_keys.key, tallyLabel(id), box);
}

base::Result<void> Shelf::writeLearnerCount(quint64 count, base::Random& random)
{
    const auto box =
        crypto::sealWithNonce(m_keys.key, learnersLabel(m_keys.centre), numberBytes(count), random);
    if (!box)
        return base::fail(box.error());
    return MetaTable(m_database).set(learnersName, *box);
}

base::Result<void> Shelf::changeLearnerCount(int by, base::Random& random)
{
    // Not counted anew: that would hide that a row was lost.
    if (const auto before = learnerCount())
        return writeLearnerCount(*before + quint64(qint64(by)), random);
    const auto rows = CardTable(m_database).count();
    if (!rows)
        return base::fail(rows.error());
    return writeLearnerCount(quint64(*rows), random);
}

base::Result<quint64> Shelf::learnerCount()
{
    const auto box = MetaTable(m_database).value(learnersName);
    if (!box)
        return base::fail(box.error());
    return openNumber(m_keys.key, learnersLabel(m_keys.centre), *box);
}

} // namespace inkaart::store
