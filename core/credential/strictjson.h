// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <vector>

namespace inkaart::credential {

struct JsonLimits {
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 32;
};

/// Whether \a json is one JSON text by RFC 8259, read strictly: valid UTF-8, no member name twice
/// in one object (escapes resolved), no half surrogate pairs, nothing after the end, within the
/// limits. Errors: TooBig · Duplicate (detail gives the name) · Malformed (detail gives the byte).
base::Result<void> checkJson(QByteArrayView json, const JsonLimits& limits = {});

/// checkJson, and that it is an object.
base::Result<QJsonObject> parseStrict(QByteArrayView json, const JsonLimits& limits = {});

} // namespace inkaart::credential
