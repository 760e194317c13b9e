// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/rsa.h"

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

/// The same of a key for RS256. Apart, so that nothing takes one for the other.
struct TrustedRsaKey {
    QString method;
    crypto::RsaPublic key;

    friend bool operator==(const TrustedRsaKey&, const TrustedRsaKey&) = default;
};

/// An issuer that this laptop knows, and whence.
struct TrustedIssuer {
    enum class Source {
        OwnKey, ///< a key of this centre
        Register, ///< the city's register
        KeptDocument, ///< a DID document kept from an earlier look
        Given ///< named by the person who asks (--trust)
    };

    QString did; ///< or an https address that is an issuer's id
    QList<TrustedKey> keys;
    QString who; ///< the name under which it is known
    QDate since; ///< when that was learned; may be invalid
    Source source = Source::Given;
    QList<TrustedRsaKey> rsaKeys{};

    friend bool operator==(const TrustedIssuer&, const TrustedIssuer&) = default;
};

/// The issuer behind a did:key.
base::Result<TrustedIssuer> trustDidKey(QStringView did);

/// A file with a did:key in it, or a DID document (did.json) with keys for assertions: Ed25519 and
/// RSA, as Multikey, Ed25519VerificationKey2020 or 2018, JsonWebKey or JsonWebKey2020. Other keys
/// in it are passed over. Malformed · Unsupported when no key can be used.
base::Result<TrustedIssuer> parseTrust(QByteArrayView file);

} // namespace inkaart::credential
