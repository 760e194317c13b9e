// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/slotbox.h"

#include "core/store/boxes.h"

#include <QtEndian>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 mostParallel = 16;
constexpr qsizetype contentSize = 48; // vault key, worker

QByteArray numberBytes(quint64 number)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray labelOf(const SlotRow& slot)
{
    return boxLabel("inkaart/slot/1",
                    { slot.id, numberBytes(static_cast<quint64>(slot.kind)),
                      numberBytes(slot.cost.n), numberBytes(slot.cost.r), numberBytes(slot.cost.p),
                      slot.salt });
}

QByteArray ownerLabel(const SlotRow& slot)
{
    return boxLabel("inkaart/slot-owner/1", { slot.id });
}

QByteArray contentOf(const crypto::SymmetricKey& vault, const base::RecordId& worker)
{
    return vault.view().toByteArray() + worker.bytes();
}

base::Result<SlotContent> contentFrom(QByteArray plain)
{
    if (plain.size() != contentSize) {
        wipe(plain);
        return base::fail(base::Code::Corrupt, u"a slot has the wrong size"_s);
    }
    const auto worker = base::RecordId::fromBytes(QByteArrayView(plain).last(16));
    QByteArray keyBytes = plain.first(crypto::SymmetricKey::size);
    wipe(plain);
    auto key = takeKey<crypto::SymmetricKey>(keyBytes);
    if (!key || !worker)
        return base::fail(base::Code::Corrupt, u"a slot has the wrong size"_s);
    return SlotContent{ std::move(*key), *worker };
}

base::Result<crypto::SymmetricKey> asKey(const base::Result<crypto::SecretBuffer>& derived)
{
    if (!derived)
        return base::fail(derived.error());
    crypto::SymmetricKey key;
    std::copy(derived->span().begin(), derived->span().end(), key.span().begin());
    return key;
}

base::Result<crypto::SymmetricKey> keychainKey(const SlotRow& slot, QByteArrayView secret)
{
    return asKey(crypto::hkdf(secret, slot.salt, "inkaart/keychain/1", crypto::SymmetricKey::size));
}

QByteArray recoveryInfo(const base::CentreId& centre)
{
    return boxLabel("inkaart/recovery/1", { centre.bytes() });
}

SlotRow freshSlot(SlotKind kind, base::Random& random)
{
    SlotRow slot;
    slot.id = random.bytes(16);
    slot.kind = kind;
    slot.salt = random.bytes(32);
    slot.cost = { 0, 0, 0 };
    return slot;
}

/// Seals what the slot gives and, for those who have the vault key, whose it is.
base::Result<SlotRow> closed(SlotRow slot, const crypto::SymmetricKey& key,
                             const crypto::SymmetricKey& vault, const base::RecordId& worker,
                             base::Random& random)
{
    QByteArray content = contentOf(vault, worker);
    auto box = crypto::sealWithNonce(key, labelOf(slot), content, random);
    wipe(content);
    auto owner = crypto::sealWithNonce(vault, ownerLabel(slot), worker.bytes(), random);
    if (!box || !owner)
        return base::fail(base::Code::Crypto, u"a slot cannot be sealed"_s);
    slot.box = *box;
    slot.owner = *owner;
    return slot;
}

base::Result<SlotContent> opened(const SlotRow& slot, const base::Result<crypto::SymmetricKey>& key)
{
    if (!key)
        return base::fail(key.error());
    auto plain = crypto::openWithNonce(*key, labelOf(slot), slot.box);
    if (!plain)
        return base::fail(base::Code::WrongPassphrase, u"the slot does not open"_s);
    return contentFrom(std::move(*plain));
}

} // namespace

crypto::SecretBuffer passphraseBytes(const QString& passphrase)
{
    QString normal = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    crypto::SecretBuffer bytes(static_cast<size_t>(utf8.size()));
    std::copy(utf8.cbegin(), utf8.cend(), bytes.span().begin());
    wipe(utf8);
    // Where nothing was to be normalised the two strings share their letters: those are the
    // caller's.
    if (normal.isDetached())
        normal.fill(u'\0');
    return bytes;
}

base::Result<crypto::SymmetricKey> passphraseKey(const QString& passphrase, QByteArrayView salt,
                                                 const crypto::ScryptCost& cost)
{
    if (cost.p > mostParallel)
        return base::fail(base::Code::Corrupt, u"a slot asks for too much work"_s);
    const crypto::SecretBuffer bytes = passphraseBytes(passphrase);
    return asKey(crypto::scrypt(bytes.view(), salt, cost, crypto::SymmetricKey::size));
}

base::Result<SlotRow> makePassphraseSlot(const crypto::SymmetricKey& vault,
                                         const base::RecordId& worker, const QString& passphrase,
                                         const crypto::ScryptCost& cost, base::Random& random)
{
    if (passphrase.size() < shortestPassphrase)
        return base::fail(base::Code::Refused,
                          u"a passphrase has at least %1 characters"_s.arg(shortestPassphrase));
    SlotRow slot = freshSlot(SlotKind::Passphrase, random);
    slot.cost = cost;
    const auto key = passphraseKey(passphrase, slot.salt, cost);
    if (!key)
        return base::fail(key.error());
    return closed(std::move(slot), *key, vault, worker, random);
}

base::Result<SlotRow> makeKeychainSlot(const crypto::SymmetricKey& vault,
                                       const base::RecordId& worker, QByteArrayView secret,
                                       base::Random& random)
{
    SlotRow slot = freshSlot(SlotKind::Keychain, random);
    const auto key = keychainKey(slot, secret);
    if (!key)
        return base::fail(key.error());
    return closed(std::move(slot), *key, vault, worker, random);
}

base::Result<SlotRow> makeRecoverySlot(const crypto::SymmetricKey& vault,
                                       const base::CentreId& centre, const crypto::X25519Public& to,
                                       base::Random& random)
{
    SlotRow slot = freshSlot(SlotKind::Recovery, random);
    QByteArray content = contentOf(vault, {});
    auto box = crypto::hpkeSeal(to, recoveryInfo(centre), labelOf(slot), content, random);
    wipe(content);
    auto owner = crypto::sealWithNonce(vault, ownerLabel(slot), base::RecordId().bytes(), random);
    if (!box || !owner)
        return base::fail(base::Code::Crypto, u"the recovery slot cannot be sealed"_s);
    slot.box = *box;
    slot.owner = *owner;
    return slot;
}

base::Result<SlotContent> openPassphraseSlot(const SlotRow& slot, const QString& passphrase)
{
    return opened(slot, passphraseKey(passphrase, slot.salt, slot.cost));
}

base::Result<SlotContent> openKeychainSlot(const SlotRow& slot, QByteArrayView secret)
{
    return opened(slot, keychainKey(slot, secret));
}

base::Result<SlotContent> openRecoverySlot(const SlotRow& slot, const base::CentreId& centre,
                                           const crypto::X25519Private& key)
{
    auto plain = crypto::hpkeOpen(key, recoveryInfo(centre), labelOf(slot), slot.box);
    if (!plain)
        return base::fail(base::Code::WrongPassphrase, u"the recovery slot does not open"_s);
    return contentFrom(std::move(*plain));
}

base::Result<base::RecordId> ownerOf(const SlotRow& slot, const crypto::SymmetricKey& vault)
{
    const auto plain = openOwn(vault, ownerLabel(slot), slot.owner);
    if (!plain)
        return base::fail(plain.error());
    return base::RecordId::fromBytes(*plain);
}

} // namespace inkaart::store
