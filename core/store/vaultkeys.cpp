// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vaultkeys.h"

#include "core/base/cbor.h"
#include "core/store/boxes.h"
#include "core/store/certificate.h"
#include "core/store/metatable.h"
#include "core/store/secrettable.h"

#include <QCryptographicHash>

namespace inkaart::store {

using namespace Qt::StringLiterals;
namespace cbor = base::cbor;

namespace {

constexpr QLatin1StringView exchangeName("exchange");
constexpr QLatin1StringView changesName("changes");
constexpr QLatin1StringView badgesName("badges");
constexpr QLatin1StringView centreName("centre");
constexpr QLatin1StringView identityName("identity");
constexpr QLatin1StringView rootName("root");
constexpr QLatin1StringView labelName("label");
constexpr QLatin1StringView recoveryName("recovery");
constexpr QLatin1StringView centreIdName("centre");
constexpr qsizetype checksumSize = 8;

// Keys of the map `identity`.
enum Field : quint64 { Centre = 1, CentreDossier, Device, CentreKey };

/// Against damage, not against people. Qt's own hash: the crypto library takes milliseconds to set
/// itself up, and the label is read before the first window.
QByteArray checksumOf(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(checksumSize);
}

QByteArray labelFor(QLatin1StringView name)
{
    return boxLabel("inkaart/secret/1", { QByteArrayView(name.data(), name.size()) });
}

base::Result<void> write(Database& database, const crypto::SymmetricKey& vault,
                         QLatin1StringView name, QByteArrayView plain, base::Random& random)
{
    const auto box = crypto::sealWithNonce(vault, labelFor(name), plain, random);
    if (!box)
        return base::fail(box.error());
    return SecretTable(database).set(name, *box);
}

base::Result<QByteArray> read(Database& database, const crypto::SymmetricKey& vault,
                              QLatin1StringView name)
{
    const auto box = SecretTable(database).box(name);
    if (!box)
        return base::fail(box.error());
    return openOwn(vault, labelFor(name), *box);
}

template<class Key>
base::Result<Key> readKey(Database& database, const crypto::SymmetricKey& vault,
                          QLatin1StringView name)
{
    auto bytes = read(database, vault, name);
    if (!bytes)
        return base::fail(bytes.error());
    return takeKey<Key>(*bytes);
}

base::Result<crypto::Ed25519Key>
readSigningKey(Database& database, const crypto::SymmetricKey& vault, QLatin1StringView name)
{
    auto seed = readKey<crypto::Ed25519Seed>(database, vault, name);
    if (!seed)
        return base::fail(seed.error());
    return crypto::Ed25519Key::fromSeed(std::move(*seed));
}

QByteArray rootCertificate(const Unlocked& unlocked)
{
    DeviceCertificate root;
    root.device = unlocked.device;
    root.exchange = crypto::x25519Public(unlocked.keys.exchange);
    root.changes = unlocked.keys.changes.publicKey();
    root.badges = unlocked.keys.badges.publicKey();
    root.role = u"root"_s;
    root.by = unlocked.device;
    return signCertificate(root, unlocked.keys.changes);
}

QByteArray identityOf(const Unlocked& unlocked)
{
    return cbor::encode(cbor::Map{
        { Centre, unlocked.centre.bytes() },
        { CentreDossier, unlocked.centreDossier.bytes() },
        { Device, unlocked.device.bytes() },
        { CentreKey, unlocked.keys.centreKeyId.bytes() },
    });
}

base::Result<void> takeIdentity(Unlocked& unlocked, QByteArrayView bytes)
{
    const auto map = cbor::decode(bytes);
    if (!map)
        return base::fail(base::Code::Corrupt, map.error().detail);
    const auto centre = base::CentreId::fromBytes((*map)[Centre].toBytes());
    const auto dossier = base::DossierId::fromBytes((*map)[CentreDossier].toBytes());
    const auto device = base::DeviceId::fromBytes((*map)[Device].toBytes());
    const auto key = base::KeyId::fromBytes((*map)[CentreKey].toBytes());
    if (!centre || !dossier || !device || !key)
        return base::fail(base::Code::Corrupt, u"the vault does not say whose it is"_s);
    unlocked.centre = *centre;
    unlocked.centreDossier = *dossier;
    unlocked.device = *device;
    unlocked.keys.centreKeyId = *key;
    return {};
}

QByteArray recoveryText(const base::CentreId& centre, QByteArrayView key)
{
    return boxLabel("inkaart/recovery-public/1", { centre.bytes(), key });
}

} // namespace

Unlocked freshKeys(base::Random& random)
{
    Keys keys{ freshKey<crypto::SymmetricKey>(random),
               crypto::generateX25519(random),
               crypto::Ed25519Key::generate(random),
               crypto::Ed25519Key::generate(random),
               base::KeyId::random(random),
               freshKey<crypto::SymmetricKey>(random) };
    return { std::move(keys),
             {},
             base::CentreId::random(random),
             base::DossierId::random(random),
             base::DeviceId::random(random),
             false };
}

base::Result<void> writeKeys(Database& database, const Unlocked& unlocked, base::Random& random)
{
    const Keys& keys = unlocked.keys;
    const QByteArray identity = identityOf(unlocked);
    const QByteArray root = rootCertificate(unlocked);
    const std::pair<QLatin1StringView, QByteArrayView> secrets[] = {
        { exchangeName, keys.exchange.view() },
        { changesName, keys.changes.seed().view() },
        { badgesName, keys.badges.seed().view() },
        { centreName, keys.centre.view() },
        { identityName, identity },
        { rootName, root },
    };
    for (const auto& [name, plain] : secrets) {
        if (auto done = write(database, keys.vault, name, plain, random); !done)
            return done;
    }
    return MetaTable(database).set(centreIdName, unlocked.centre.bytes());
}

base::Result<Unlocked> readKeys(Database& database, crypto::SymmetricKey vault,
                                const base::RecordId& worker)
{
    auto exchange = readKey<crypto::X25519Private>(database, vault, exchangeName);
    auto changes = readSigningKey(database, vault, changesName);
    auto badges = readSigningKey(database, vault, badgesName);
    auto centre = readKey<crypto::SymmetricKey>(database, vault, centreName);
    const auto identity = read(database, vault, identityName);
    if (!exchange)
        return base::fail(exchange.error());
    if (!changes)
        return base::fail(changes.error());
    if (!badges)
        return base::fail(badges.error());
    if (!centre)
        return base::fail(centre.error());
    if (!identity)
        return base::fail(identity.error());
    Keys keys{ std::move(vault),  std::move(*exchange), std::move(*changes), std::move(*badges), {},
               std::move(*centre) };
    Unlocked unlocked{ std::move(keys), worker, {}, {}, {}, worker.isNull() };
    if (auto taken = takeIdentity(unlocked, *identity); !taken)
        return base::fail(taken.error());
    return unlocked;
}

base::Result<QByteArray> pinnedRoot(Database& database, const crypto::SymmetricKey& vault)
{
    return read(database, vault, rootName);
}

base::Result<base::CentreId> readCentreId(Database& database)
{
    const auto bytes = MetaTable(database).value(centreIdName);
    const auto id = bytes ? base::CentreId::fromBytes(*bytes) : base::fail(bytes.error());
    if (!id)
        return base::fail(base::Code::Corrupt, u"the vault does not say whose it is"_s);
    return id;
}

base::Result<void> writeLabel(Database& database, const QString& label)
{
    const QByteArray text = label.toUtf8();
    return MetaTable(database).set(labelName, checksumOf(text) + text);
}

base::Result<QString> readLabel(Database& database)
{
    const auto value = MetaTable(database).value(labelName);
    if (!value)
        return base::fail(value.error());
    const QByteArray text = value->sliced(std::min(checksumSize, value->size()));
    if (!value->startsWith(checksumOf(text)))
        return base::fail(base::Code::Corrupt, u"the label is damaged"_s);
    return QString::fromUtf8(text);
}

base::Result<void> writeRecoveryPublic(Database& database, const crypto::X25519Public& key,
                                       const Unlocked& unlocked)
{
    const QByteArray bytes(reinterpret_cast<const char*>(key.data()), key.size());
    const QByteArray signature = unlocked.keys.changes.sign(recoveryText(unlocked.centre, bytes));
    return MetaTable(database).set(recoveryName, bytes + signature);
}

base::Result<crypto::X25519Public> readRecoveryPublic(Database& database, const Unlocked& unlocked)
{
    const auto value = MetaTable(database).value(recoveryName);
    if (!value)
        return base::fail(value.error());
    crypto::X25519Public key{};
    const qsizetype size = static_cast<qsizetype>(key.size());
    const QByteArrayView bytes = QByteArrayView(*value).first(std::min(size, value->size()));
    const QByteArrayView signature = QByteArrayView(*value).sliced(bytes.size());
    if (bytes.size() != size
        || !crypto::verifyEd25519(unlocked.keys.changes.publicKey(),
                                  recoveryText(unlocked.centre, bytes), signature))
        return base::fail(base::Code::Corrupt, u"the recovery key's signature is not right"_s);
    std::copy(bytes.cbegin(), bytes.cend(), key.begin());
    return key;
}

} // namespace inkaart::store
