// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"

#include <QByteArray>

namespace inkaart::wire {

/// The longest body of one change; files go into blobs.
constexpr qsizetype maxBodySize = 1024 * 1024;

/// What everybody may read of a sealed change: who, whose, in which order.
struct Header {
    quint64 version = 1;
    base::ChangeId id;
    base::CentreId centre;
    base::DossierId dossier;
    base::KeyId key; ///< which dossier key opens the box
    base::DeviceId device;
    quint64 seq = 0; ///< per device, from 1, without a gap
    QByteArray prev; ///< SHA-256 of that device's envelope before; empty for its first
    base::Hlc hlc;

    friend bool operator==(const Header&, const Header&) = default;
};

/// The parts of an envelope's CBOR array `[hdr, nonce, box, sig]`.
struct Envelope {
    Header header;
    QByteArray headerBytes;
    QByteArray nonce;
    QByteArray box;
    QByteArray signature;
};

/// Seals \a body (CBOR of a change): padded to a multiple of 256 bytes, deflated above 1 KiB,
/// encrypted under the dossier's key and signed by the device. The result is the same bytes on
/// disk and on the wire. TooBig for a body above maxBodySize; Malformed when seq and prev of the
/// header do not belong together.
base::Result<QByteArray> seal(const Header& header, QByteArrayView body,
                              const crypto::SymmetricKey& dossierKey,
                              const crypto::Ed25519Key& device, base::Random& random);

/// Takes the bytes apart; Malformed or Truncated when they are not an envelope in its one form,
/// TooNew when a later version of the program made it.
base::Result<Envelope> parse(QByteArrayView bytes);
/// True when \a device signed exactly these bytes.
bool isSignedBy(const Envelope& envelope, const crypto::Ed25519Public& device);
/// The body. Inflates at most 1 MiB (TooBig). Crypto when the key does not open it.
base::Result<QByteArray> open(const Envelope& envelope, const crypto::SymmetricKey& dossierKey);

} // namespace inkaart::wire
