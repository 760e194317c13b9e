// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/trust.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

namespace inkaart::credential {

/// The keys that a document of an issuer lists for signing credentials.
struct DocumentKeys {
    QList<TrustedKey> keys;
    QList<TrustedRsaKey> rsaKeys;
    bool isKeySet = false; ///< a JWK or JWK Set, which tells no purposes apart

    bool isEmpty() const { return keys.isEmpty() && rsaKeys.isEmpty(); }
};

/// A DID document or controlled identifier document of \a id
/// (https://www.w3.org/TR/cid-1.0/): its id must be just that. The keys under assertionMethod, by
/// their id or written out there, as Multikey, Ed25519VerificationKey2020 and 2018, JsonWebKey and
/// JsonWebKey2020, when the document's own subject controls them. Keys of other kinds, revoked ones
/// and those that had expired \a now are passed over. Malformed names the property.
base::Result<DocumentKeys> keysInDocument(const QJsonObject& document, const QString& id,
                                          const QDateTime& now);

/// A JWK, or a JWK Set (RFC 7517 section 5), at \a address. A key's method is its kid; one without
/// is that of \a address. Keys of other kinds or for other uses are passed over.
base::Result<DocumentKeys> keysInKeySet(const QJsonObject& document, const QString& address);

} // namespace inkaart::credential
