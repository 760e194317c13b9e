// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credential/jwt.h"

#include <QByteArray>
#include <QByteArrayView>

namespace inkaart::credential {

/// The three parts of a compact JWS (RFC 7515 section 7.1), decoded strictly.
struct JwsParts {
    QByteArrayView signingInput; ///< looks into the text that was split
    QByteArray header;
    QByteArray payload;
    QByteArray signature;
};

base::Result<JwsParts> splitJws(QByteArrayView compact);

/// The second half of parseJwt.
base::Result<Jwt> readJwt(JwsParts parts);

} // namespace inkaart::credential
