// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"

#include <QDate>
#include <QList>
#include <QString>

namespace inkaart::credential {

/// A key of a known issuer.
struct TrustedKey {
    QString method; ///< "did:web:…#key-1"; may be empty
    crypto::Ed25519Public key{};

    friend bool operator==(const TrustedKey&, const TrustedKey&) = default;
};

/// An issuer that this laptop knows, and whence.
struct TrustedIssuer {
    enum class Source {
        OwnKey, ///< a key of this centre
        Register, ///< the city's register
        KeptDocument, ///< a DID document kept from an earlier look
        Given ///< named by the person who asks (--trust)
    };

    QString did;
    QList<TrustedKey> keys;
    QString who; ///< the name under which it is known
    QDate since; ///< when that was learned; may be invalid
    Source source = Source::Given;

    friend bool operator==(const TrustedIssuer&, const TrustedIssuer&) = default;
};

/// The issuer behind a did:key.
base::Result<TrustedIssuer> trustDidKey(QStringView did);

/// A file with a did:key in it, or a DID document (did.json) with Ed25519 keys for assertions, as
/// Multikey, Ed25519VerificationKey2020 or JsonWebKey. Other keys in it are passed over.
/// Malformed · Unsupported when no key can be used.
base::Result<TrustedIssuer> parseTrust(QByteArrayView file);

} // namespace inkaart::credential
