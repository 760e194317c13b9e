// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupheader.h"

#include "core/base/cbor.h"
#include "core/store/boxes.h"
#include "core/store/recoverycode.h"
#include "core/store/slotbox.h"

#include <QtEndian>

namespace inkaart::store {

using namespace Qt::StringLiterals;
namespace cbor = base::cbor;

namespace {

constexpr QByteArrayView mark("INKAARTB");
constexpr qint64 formatVersion = 1;
constexpr qsizetype sizeBytes = 4;
constexpr qsizetype checksumBytes = 32;
constexpr quint32 largestHeader = 64 * 1024;

// Keys of the header's map.
enum Field : quint64 {
    Version = 1,
    Centre,
    Label,
    Made,
    Expires,
    ContentSize,
    RecoveryBox,
    Passphrase
};

QByteArray recoveryInfo(const base::CentreId& centre)
{
    return boxLabel("inkaart/backup-key/1", { centre.bytes() });
}

QByteArray passphraseLabel(const BackupHeader& header)
{
    return boxLabel("inkaart/backup-passphrase/1",
                    { header.centre.bytes(), header.passphraseSalt });
}

cbor::Map mapOf(const BackupHeader& header)
{
    cbor::Map map{
        { Version, formatVersion },
        { Centre, header.centre.bytes() },
        { Label, header.label },
        { Made, header.made },
        { Expires, header.expires },
        { ContentSize, header.contentSize },
        { RecoveryBox, header.recoveryBox },
    };
    if (!header.passphraseBox.isEmpty()) {
        map[Passphrase] = cbor::Array{ header.passphraseSalt, static_cast<qint64>(header.cost.n),
                                       static_cast<qint64>(header.cost.r),
                                       static_cast<qint64>(header.cost.p), header.passphraseBox };
    }
    return map;
}

base::Result<BackupHeader> headerOf(const cbor::Value& map)
{
    if (map[Version].toInteger() > formatVersion)
        return base::fail(base::Code::TooNew,
                          u"the backup has version %1"_s.arg(map[Version].toInteger()));
    const auto centre = base::CentreId::fromBytes(map[Centre].toBytes());
    BackupHeader header{ centre.value_or(base::CentreId{}),
                         map[Label].toText(),
                         map[Made].toInteger(),
                         map[Expires].toInteger(),
                         map[ContentSize].toInteger(),
                         map[RecoveryBox].toBytes(),
                         {},
                         {},
                         {} };
    if (!centre || header.contentSize <= 0 || map[Version].toInteger() != formatVersion)
        return base::fail(base::Code::Corrupt, u"the backup's header is not complete"_s);
    const cbor::Array& passphrase = map[Passphrase].array();
    if (passphrase.size() == 5) {
        header.passphraseSalt = passphrase[0].toBytes();
        header.cost = { static_cast<quint64>(passphrase[1].toInteger()),
                        static_cast<quint32>(passphrase[2].toInteger()),
                        static_cast<quint32>(passphrase[3].toInteger()) };
        header.passphraseBox = passphrase[4].toBytes();
    }
    return header;
}

base::Result<QByteArray> readExactly(QFile& file, qint64 size)
{
    QByteArray bytes = file.read(size);
    if (file.error() != QFileDevice::NoError)
        return base::fail(base::Code::Io, u"the backup cannot be read"_s);
    if (bytes.size() != size)
        return base::fail(base::Code::Truncated, u"the backup stops in its header"_s);
    return bytes;
}

} // namespace

QByteArray encodeHeader(const BackupHeader& header)
{
    const QByteArray map = cbor::encode(mapOf(header));
    QByteArray size(sizeBytes, '\0');
    qToBigEndian(static_cast<quint32>(map.size()), size.data());
    const QByteArray front = mark.toByteArray() + size + map;
    return front + crypto::sha256(front);
}

QByteArray headerHash(QByteArrayView encoded)
{
    return encoded.last(checksumBytes).toByteArray();
}

base::Result<ReadHeader> readHeader(QFile& file)
{
    const auto front = readExactly(file, mark.size() + sizeBytes);
    if (!front)
        return base::fail(front.error());
    if (!front->startsWith(mark))
        return base::fail(base::Code::Malformed, u"this is no backup of Inkaart"_s);
    const quint32 size = qFromBigEndian<quint32>(front->constData() + mark.size());
    if (size > largestHeader)
        return base::fail(base::Code::Corrupt, u"the backup's header is too long"_s);
    const auto map = readExactly(file, size);
    if (!map)
        return base::fail(map.error());
    const auto checksum = readExactly(file, checksumBytes);
    if (!checksum)
        return base::fail(checksum.error());
    const auto decoded = cbor::decode(*map);
    if (crypto::sha256(*front + *map) != *checksum || !decoded)
        return base::fail(base::Code::Corrupt, u"the backup's header is damaged"_s);
    const auto header = headerOf(*decoded);
    if (!header)
        return base::fail(header.error());
    return ReadHeader{ *header, *checksum, file.pos() };
}

base::Result<void> sealFileKey(BackupHeader& header, const crypto::SymmetricKey& key,
                               const crypto::X25519Public& recovery, const QString& passphrase,
                               base::Random& random)
{
    auto box = crypto::hpkeSeal(recovery, recoveryInfo(header.centre), {}, key.view(), random);
    if (!box)
        return base::fail(box.error());
    header.recoveryBox = *box;
    if (passphrase.isEmpty())
        return {};
    header.passphraseSalt = random.bytes(32);
    const auto wrapping = passphraseKey(passphrase, header.passphraseSalt, header.cost);
    if (!wrapping)
        return base::fail(wrapping.error());
    auto sealed = crypto::sealWithNonce(*wrapping, passphraseLabel(header), key.view(), random);
    if (!sealed)
        return base::fail(sealed.error());
    header.passphraseBox = *sealed;
    return {};
}

base::Result<crypto::SymmetricKey> openFileKey(const BackupHeader& header, const QString& secret)
{
    if (const auto code = parseRecoveryCode(secret)) {
        const auto key = recoveryKey(*code, header.centre);
        if (!key)
            return base::fail(key.error());
        if (auto plain =
                crypto::hpkeOpen(*key, recoveryInfo(header.centre), {}, header.recoveryBox))
            return takeKey<crypto::SymmetricKey>(*plain);
    }
    const base::Error wrong{ base::Code::WrongPassphrase, u"the backup does not open with this"_s };
    if (header.passphraseBox.isEmpty())
        return base::fail(wrong);
    const auto wrapping = passphraseKey(secret, header.passphraseSalt, header.cost);
    if (!wrapping)
        return base::fail(wrapping.error());
    auto plain = crypto::openWithNonce(*wrapping, passphraseLabel(header), header.passphraseBox);
    if (!plain)
        return base::fail(wrong);
    return takeKey<crypto::SymmetricKey>(*plain);
}

} // namespace inkaart::store
