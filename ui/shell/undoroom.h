// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <optional>

class QWidget;

namespace inkaart::shell {

/// Where the undo strip may lie without hiding anything of \a page that is pressed, typed in or
/// read: \a wanted, or moved to the right of what stands there, up to \a right. Nothing when there
/// is no such place. All in the page's coordinates.
std::optional<QRect> undoRoom(const QWidget& page, const QRect& wanted, int right);

} // namespace inkaart::shell
