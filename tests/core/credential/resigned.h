// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/encoding.h"
#include "tests/core/credential/samples.h"

#include <QJsonDocument>

/// The invented badges with other claims or headers, and what a report says of them.
namespace inkaart::credential::samples {

inline QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QJsonObject part(const QByteArray& jwt, int i)
{
    return QJsonDocument::fromJson(base::fromBase64Url(jwt.split('.')[i]).value_or(QByteArray()))
        .object();
}

/// The same badge with other claims or another header, honestly signed.
inline QByteArray resigned(const QJsonObject& header, const QJsonObject& payload, quint64 seed = 1)
{
    return signCompact(compact(header), compact(payload), key(seed));
}

inline Reason reasonOf(const Report& report, const QString& name)
{
    const Check* check = report.check(name);
    return check ? check->reason : Reason::Fine;
}

inline Check::Answer answerOf(const Report& report, const QString& name)
{
    const Check* check = report.check(name);
    return check ? check->answer : Check::Answer::Unknown;
}

} // namespace inkaart::credential::samples
