// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/x25519.h"

namespace inkaart::store {

/// A device exists only by this: its three public keys, signed by a trusted coordinator's device.
/// The first laptop signs its own and is the root, pinned in every vault.
struct DeviceCertificate {
    base::DeviceId device;
    crypto::X25519Public exchange{};
    crypto::Ed25519Public changes{};
    crypto::Ed25519Public badges{};
    QString role; ///< "root" or "device"
    base::DeviceId by;

    friend bool operator==(const DeviceCertificate&, const DeviceCertificate&) = default;
};

/// CBOR array [fields, sig]; sig = Ed25519 over "inkaart/device/1" 00 fields.
QByteArray signCertificate(const DeviceCertificate& certificate, const crypto::Ed25519Key& by);
/// Refused when \a by did not sign it.
base::Result<DeviceCertificate> readCertificate(QByteArrayView bytes,
                                                const crypto::Ed25519Public& by);

} // namespace inkaart::store
