// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonld/contextprocessor.h"

#include <algorithm>

namespace inkaart::jsonld {

/// A context whose terms are being made, and what is made of them.
struct ContextProcessor::Local {
    ActiveContext& active;
    const Json& context;
    const QByteArray& baseUrl;
    bool isProtected;
    const How& how;
    Defined defined; ///< false while a term is being made
};

/// An error by the code of the specification, and what it is about.
inline tl::unexpected<base::Error> refuse(const QString& code, const QByteArray& what = {})
{
    constexpr qsizetype longest = 200;
    const QString about = QString::fromUtf8(what.first(std::min(what.size(), longest)));
    return base::fail(base::Code::Malformed,
                      what.isEmpty() ? code : code + QStringLiteral(": ") + about);
}

inline bool isBlankId(QByteArrayView text)
{
    return text.startsWith("_:");
}

/// The boolean of a member; \a otherwise without one.
inline base::Result<bool> flag(const Json& context, QByteArrayView name, bool otherwise,
                               const QString& code)
{
    const Json* value = context.find(name);
    if (!value)
        return otherwise;
    if (!value->isBool())
        return refuse(code);
    return value->toBool();
}

inline std::optional<Direction> directionOf(const Json& value)
{
    if (value.isNull())
        return Direction::None;
    if (value == Json("ltr"))
        return Direction::LeftToRight;
    if (value == Json("rtl"))
        return Direction::RightToLeft;
    return std::nullopt;
}

} // namespace inkaart::jsonld
