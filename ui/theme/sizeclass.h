// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace inkaart::theme {

/// How much room a window has, in logical pixels.
enum class SizeClass {
    Wide, ///< at least 901 x 741
    Low, ///< at least 901 wide, at most 740 high: tighter rows
    Compact ///< at most 900 wide, as 1366 x 768 shows at 200 %: one column that scrolls
};

/// The class of a window of `size` logical pixels. Larger text takes room like a smaller
/// window does, so the size is divided by `textFactor` first.
[[nodiscard]] SizeClass sizeClassFor(QSize size, double textFactor = 1.0);

} // namespace inkaart::theme
