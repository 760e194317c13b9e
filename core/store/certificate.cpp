// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/certificate.h"

#include "core/base/cbor.h"
#include "core/store/boxes.h"

namespace inkaart::store {

using namespace Qt::StringLiterals;
namespace cbor = base::cbor;

namespace {

// Keys of the map `fields`.
enum Field : quint64 { Device = 1, Exchange, Changes, Badges, Role, By };

template<size_t N>
QByteArray bytesOf(const std::array<quint8, N>& key)
{
    return QByteArray(reinterpret_cast<const char*>(key.data()), N);
}

bool copyTo(std::array<quint8, 32>& key, const QByteArray& bytes)
{
    if (bytes.size() != static_cast<qsizetype>(key.size()))
        return false;
    std::copy(bytes.cbegin(), bytes.cend(), key.begin());
    return true;
}

QByteArray signedText(QByteArrayView fields)
{
    return boxLabel("inkaart/device/1", { fields });
}

base::Result<DeviceCertificate> fieldsOf(QByteArrayView bytes)
{
    const auto map = cbor::decode(bytes);
    if (!map)
        return base::fail(map.error());
    DeviceCertificate certificate;
    const auto device = base::DeviceId::fromBytes((*map)[Device].toBytes());
    const auto by = base::DeviceId::fromBytes((*map)[By].toBytes());
    const bool hasKeys = copyTo(certificate.exchange, (*map)[Exchange].toBytes())
        && copyTo(certificate.changes, (*map)[Changes].toBytes())
        && copyTo(certificate.badges, (*map)[Badges].toBytes());
    if (!device || !by || !hasKeys)
        return base::fail(base::Code::Malformed, u"a device certificate lacks an id or a key"_s);
    certificate.device = *device;
    certificate.by = *by;
    certificate.role = (*map)[Role].toText();
    return certificate;
}

} // namespace

QByteArray signCertificate(const DeviceCertificate& certificate, const crypto::Ed25519Key& by)
{
    const QByteArray fields = cbor::encode(cbor::Map{
        { Device, certificate.device.bytes() },
        { Exchange, bytesOf(certificate.exchange) },
        { Changes, bytesOf(certificate.changes) },
        { Badges, bytesOf(certificate.badges) },
        { Role, certificate.role },
        { By, certificate.by.bytes() },
    });
    return cbor::encode(cbor::Array{ fields, by.sign(signedText(fields)) });
}

base::Result<DeviceCertificate> readCertificate(QByteArrayView bytes,
                                                const crypto::Ed25519Public& by)
{
    const auto outer = cbor::decode(bytes);
    if (!outer)
        return base::fail(outer.error());
    if (outer->array().size() != 2)
        return base::fail(base::Code::Malformed, u"a device certificate has two parts"_s);
    const QByteArray fields = outer->array()[0].toBytes();
    if (!crypto::verifyEd25519(by, signedText(fields), outer->array()[1].toBytes()))
        return base::fail(base::Code::Refused,
                          u"the device certificate's signature is not right"_s);
    return fieldsOf(fields);
}

} // namespace inkaart::store
