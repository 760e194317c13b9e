// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace inkaart::credential {

/// Where the document of a did:web lies (https://w3c-ccg.github.io/did-method-web/):
/// `did:web:stad.nl` is https://stad.nl/.well-known/did.json, `did:web:stad.nl%3A8443:jeugd` is
/// https://stad.nl:8443/jeugd/did.json. Unsupported for another DID · Malformed for a host that is
/// none (an address in numbers too), and for a path with empty parts, or parts that lead elsewhere.
base::Result<QUrl> didWebAddress(QStringView did);

/// Host and port alike, both https.
bool isSameOrigin(const QUrl& a, const QUrl& b);

} // namespace inkaart::credential
