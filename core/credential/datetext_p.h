// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace inkaart::credential {

/// Milliseconds since 1970 of an xsd:dateTimeStamp: "2026-03-01T09:30:00Z", with fraction or
/// offset; the time zone is needed. Nothing for any other text.
std::optional<qint64> dateTimeStamp(QStringView text);

} // namespace inkaart::credential
