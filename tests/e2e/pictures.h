// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace inkaart::tests {

enum class Half { Upper, Lower };

/// Whether the sentence in one half of a card, as it is painted, stands nearer to the right edge.
bool standsAtRight(const QImage& card, Half half);

/// Something that a camera could have made.
QImage paintedPhoto();

} // namespace inkaart::tests
