// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/strictjson.h"

#include <QJsonDocument>

namespace inkaart::credential {

using namespace Qt::StringLiterals;

base::Result<QJsonObject> parseStrict(QByteArrayView json, const base::JsonLimits& limits)
{
    if (const auto strict = base::checkJson(json, limits); !strict)
        return base::fail(strict.error());
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    if (!document.isObject())
        return base::fail(base::Code::Malformed, u"JSON: not an object"_s);
    return document.object();
}

} // namespace inkaart::credential
