// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bake/bake.h"

#include <vector>

namespace inkaart::bake {

/// A credential on its way into an image.
struct Text {
    QByteArrayView bytes;
    bool isJwt = false;
};

/// Errors: TooBig · Malformed.
base::Result<Text> textIn(QByteArrayView credential);

/// Bytes of an image, from the first to the one behind the last.
struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// \a image without \a removed, which lie in order behind \a at, and with \a added at that place.
QByteArray replaced(QByteArrayView image, const std::vector<Range>& removed, qsizetype at,
                    QByteArrayView added);

/// RFC 1950. Errors: TooBig (above credentialLimit) · Malformed.
base::Result<QByteArray> inflated(QByteArrayView bytes);

} // namespace inkaart::bake
