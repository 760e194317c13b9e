// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/boxes.h"
#include "core/store/files.h"
#include "core/store/localtable.h"
#include "core/store/recoverycode.h"
#include "core/store/shelf.h"
#include "core/store/slotbox.h"
#include "core/store/vaultkeys.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

/// Everybody has the own slots; those of others and the recovery code are a coordinator's, and of
/// whoever came in by that code.
base::Result<void> checkMay(Database& database, const Unlocked& unlocked,
                            const base::RecordId& whose)
{
    const base::RecordId& worker = unlocked.worker;
    if (worker.isNull() ? unlocked.byRecovery : worker == whose)
        return {};
    const auto centre = Shelf(database, ReadingKeys::of(unlocked)).dossier(unlocked.centreDossier);
    if (!centre)
        return base::fail(centre.error());
    const auto own = centre->dossier.get<dossier::Worker>(worker);
    if (own && own->value.role == dossier::Role::Coordinator && !own->value.isAway)
        return {};
    return base::fail(base::Code::NotAllowed,
                      u"only a coordinator changes who else can open the vault"_s);
}

/// A connection and a transaction for one change to the slots.
class SlotsChange {
public:
    /// NotAllowed when the slots of \a whose are not for whoever opened the vault.
    static base::Result<SlotsChange> begin(const QString& directory, const Unlocked& unlocked,
                                           const base::RecordId& whose)
    {
        auto database = Database::open(databasePath(directory), Mode::Write);
        if (!database)
            return base::fail(database.error());
        if (auto may = checkMay(**database, unlocked, whose); !may)
            return base::fail(may.error());
        auto transaction = Transaction::begin(**database);
        if (!transaction)
            return base::fail(transaction.error());
        return SlotsChange(std::move(*database), std::move(*transaction), unlocked);
    }

    Database& database() { return *m_database; }
    base::Result<void> commit() { return m_transaction.commit(); }
    base::Result<void> insert(const base::Result<SlotRow>& slot)
    {
        if (!slot)
            return base::fail(slot.error());
        return SlotTable(*m_database).insert(*slot);
    }
    /// Removes a worker's slots, of one kind or all.
    base::Result<void> remove(const base::RecordId& worker, std::initializer_list<SlotKind> kinds);
    /// NotAllowed when only the recovery code would open the vault.
    base::Result<void> requireSomebody();

private:
    SlotsChange(std::unique_ptr<Database> database, Transaction transaction,
                const Unlocked& unlocked)
        : m_database(std::move(database))
        , m_transaction(std::move(transaction))
        , m_unlocked(&unlocked)
    { }

    std::unique_ptr<Database> m_database;
    Transaction m_transaction;
    const Unlocked* m_unlocked;
};

base::Result<void> SlotsChange::remove(const base::RecordId& worker,
                                       std::initializer_list<SlotKind> kinds)
{
    SlotTable table(*m_database);
    const auto rows = table.all();
    if (!rows)
        return base::fail(rows.error());
    for (const SlotRow& slot : *rows) {
        if (std::find(kinds.begin(), kinds.end(), slot.kind) == kinds.end())
            continue;
        const auto owner = ownerOf(slot, m_unlocked->keys.vault);
        if (!owner)
            return base::fail(owner.error());
        if (*owner != worker)
            continue;
        if (auto done = table.remove(slot.id); !done)
            return done;
    }
    return {};
}

base::Result<void> SlotsChange::requireSomebody()
{
    const auto rows = SlotTable(*m_database).all();
    if (!rows)
        return base::fail(rows.error());
    const bool isSomebodyLeft = std::any_of(rows->begin(), rows->end(), [](const SlotRow& slot) {
        return slot.kind != SlotKind::Recovery;
    });
    if (!isSomebodyLeft)
        return base::fail(base::Code::NotAllowed, u"nobody would be left to open the vault"_s);
    return {};
}

/// Runs \a steps until one fails; commits when none did.
base::Result<void> commitAfter(SlotsChange& change,
                               std::initializer_list<std::function<base::Result<void>()>> steps)
{
    for (const auto& step : steps) {
        if (auto done = step(); !done)
            return done;
    }
    return change.commit();
}

} // namespace

Slots::Slots(QString directory, const Unlocked& unlocked, base::Random& random)
    : m_directory(std::move(directory))
    , m_unlocked(unlocked)
    , m_random(random)
{ }

base::Result<std::vector<Slot>> Slots::list() const
{
    auto database = Database::open(databasePath(m_directory), Mode::Read);
    if (!database)
        return base::fail(database.error());
    const auto rows = SlotTable(**database).all();
    if (!rows)
        return base::fail(rows.error());
    std::vector<Slot> found;
    for (const SlotRow& row : *rows) {
        const auto owner = ownerOf(row, m_unlocked.keys.vault);
        if (!owner)
            return base::fail(owner.error());
        found.push_back({ row.id, row.kind, *owner });
    }
    return found;
}

base::Result<void> Slots::addPassphrase(const base::RecordId& worker, const QString& passphrase,
                                        const crypto::ScryptCost& cost)
{
    const auto slot = makePassphraseSlot(m_unlocked.keys.vault, worker, passphrase, cost, m_random);
    if (!slot)
        return base::fail(slot.error());
    auto change = SlotsChange::begin(m_directory, m_unlocked, worker);
    if (!change)
        return base::fail(change.error());
    return commitAfter(*change, { [&] { return change->insert(slot); } });
}

base::Result<void> Slots::changePassphrase(const base::RecordId& worker, const QString& passphrase,
                                           const crypto::ScryptCost& cost)
{
    // The slow part first: nobody waits for the database meanwhile.
    const auto slot = makePassphraseSlot(m_unlocked.keys.vault, worker, passphrase, cost, m_random);
    if (!slot)
        return base::fail(slot.error());
    auto change = SlotsChange::begin(m_directory, m_unlocked, worker);
    if (!change)
        return base::fail(change.error());
    return commitAfter(*change,
                       { [&] { return change->remove(worker, { SlotKind::Passphrase }); },
                         [&] { return change->insert(slot); } });
}

base::Result<crypto::SecretBuffer> Slots::addKeychain(const base::RecordId& worker)
{
    crypto::SecretBuffer secret(crypto::SymmetricKey::size);
    m_random.fill(secret.span());
    auto change = SlotsChange::begin(m_directory, m_unlocked, worker);
    if (!change)
        return base::fail(change.error());
    const auto slot = makeKeychainSlot(m_unlocked.keys.vault, worker, secret.view(), m_random);
    auto done = commitAfter(*change,
                            { [&] { return change->remove(worker, { SlotKind::Keychain }); },
                              [&] { return change->insert(slot); } });
    if (!done)
        return base::fail(done.error());
    return secret;
}

base::Result<void> Slots::removeKeychain(const base::RecordId& worker)
{
    auto change = SlotsChange::begin(m_directory, m_unlocked, worker);
    if (!change)
        return base::fail(change.error());
    return commitAfter(*change,
                       { [&] { return change->remove(worker, { SlotKind::Keychain }); },
                         [&] { return change->requireSomebody(); } });
}

base::Result<void> Slots::removeWorker(const base::RecordId& worker)
{
    auto change = SlotsChange::begin(m_directory, m_unlocked, worker);
    if (!change)
        return base::fail(change.error());
    return commitAfter(
        *change,
        { [&] {
             return change->remove(worker, { SlotKind::Passphrase, SlotKind::Keychain });
         },
          [&] { return change->requireSomebody(); } });
}

base::Result<QString> Slots::newRecoveryCode()
{
    const QString code = makeRecoveryCode(m_random);
    const auto bytes = parseRecoveryCode(code);
    const auto key = bytes ? recoveryKey(*bytes, m_unlocked.centre) : base::fail(bytes.error());
    if (!key)
        return base::fail(key.error());
    const crypto::X25519Public shown = crypto::x25519Public(*key);
    const auto slot = makeRecoverySlot(m_unlocked.keys.vault, m_unlocked.centre, shown, m_random);
    auto change = SlotsChange::begin(m_directory, m_unlocked, {});
    if (!change)
        return base::fail(change.error());
    auto done = commitAfter(
        *change,
        { [&] { return change->remove({}, { SlotKind::Recovery }); },
          [&] { return change->insert(slot); },
          [&] { return writeRecoveryPublic(change->database(), shown, m_unlocked); },
          [&] { return noteCodeUnkept(change->database(), m_unlocked.keys.vault, m_random); } });
    if (!done)
        return base::fail(done.error());
    return code;
}

} // namespace inkaart::store
