// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {

/// Lays `widget` out and paints it again whenever the theme changes.
void followTheme(QWidget* widget);

} // namespace inkaart::widgets
