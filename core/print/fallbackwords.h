// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

namespace inkaart::print {

/// Words that only paper says, for languages whose file in resources/languages does not have them.
/// Empty when there are none either.
QString fallbackWords(QStringView language, QLatin1StringView key);

} // namespace inkaart::print
