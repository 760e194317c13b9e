// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credential/verify.h"
#include "core/crypto/ed25519.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace inkaart::credential {

/// The bits of a Bitstring Status List 1.0 (https://www.w3.org/TR/vc-bitstring-status-list/), one
/// a badge; the first is the leftmost bit of the first byte.
class StatusList {
public:
    /// What the specification wants at least, so that who asks for a list tells little.
    static constexpr qint64 fewestBits = 131'072;
    static constexpr qint64 mostBits = 16 * 1024 * 1024 * 8;

    /// All bits off; whole bytes. TooBig, or Malformed below the fewest.
    static base::Result<StatusList> make(qint64 bits = fewestBits);
    /// "u", which may be missing, and the base64url of a gzip. Malformed · Truncated · TooBig: what
    /// grows above the most bits is not unpacked further.
    static base::Result<StatusList> decode(QStringView encoded);
    base::Result<QString> encode() const;

    qint64 size() const { return qint64(m_bytes.size()) * 8; }
    /// Refused when there is no such entry.
    base::Result<bool> get(qint64 index) const;
    base::Result<void> set(qint64 index, bool isOn);

    friend bool operator==(const StatusList&, const StatusList&) = default;

private:
    base::Result<void> checkIndex(qint64 index) const;

    QByteArray m_bytes;
};

/// What a list says beside its bits.
struct StatusListContent {
    QString id; ///< the address at which it is published
    QString issuer;
    QDateTime validFrom;
    QStringList purposes{ QStringLiteral("revocation") };
    StatusList list;
};

/// A BitstringStatusListCredential of Verifiable Credentials 2.0, not yet signed; with one purpose.
/// Malformed when the address is none of https, or there is no issuer.
base::Result<QJsonObject> buildStatusList(const StatusListContent& content);

/// Signed in \a format: as VC-JWT, or with a proof of Data Integrity. Unsupported for the others.
base::Result<QByteArray> signStatusList(const QJsonObject& credential,
                                        const crypto::Ed25519Key& key, const QString& kid,
                                        Format format);

/// Takes a list credential apart, unchecked, also one of version 1.1 (StatusList2021). Malformed
/// names the property · Unsupported for more than one bit an entry.
base::Result<StatusListContent> readStatusList(const QJsonObject& credential);

} // namespace inkaart::credential
