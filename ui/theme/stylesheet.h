// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace inkaart::theme {

/// `text` with every @token@ replaced by its colour and every @Npx@ by N times `factor`.
/// A name no token has stays as it is, which a test looks for.
[[nodiscard]] QString filledTemplate(const QString& text, Scheme scheme, double factor);

/// The program's own style sheet. It covers only Qt's standard widgets (fields, lists,
/// scroll bars, menus); our widgets paint themselves.
[[nodiscard]] QString styleSheet(Scheme scheme, double factor);

} // namespace inkaart::theme
