// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace inkaart::jsonld {

/// Begins with a scheme, and holds no sign that stands in no IRI (RFC 3987 2.2, RFC 3986 4.3).
bool isAbsoluteIri(QByteArrayView text);

/// RFC 3986 5.2. \a reference as it is when \a base is empty.
QByteArray resolveIri(QByteArrayView base, QByteArrayView reference);

} // namespace inkaart::jsonld
