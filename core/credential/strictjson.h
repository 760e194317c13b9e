// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QJsonObject>

namespace inkaart::credential {

/// One JSON object, read as strictly as base::checkJson does, with its errors.
base::Result<QJsonObject> parseStrict(QByteArrayView json, const base::JsonLimits& limits = {});

} // namespace inkaart::credential
