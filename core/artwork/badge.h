// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/framework/achievement.h"

#include <QByteArray>
#include <QImage>

namespace inkaart::artwork {

/// The picture of a badge, 96 x 96: shape by kind, light colour of its zone, its pictogram in
/// white, ring by level. White backing, no text, no name, no date. The same achievement always
/// gives the same bytes. An unknown pictogram becomes the star of own skills.
QByteArray badgeSvg(const framework::Achievement& achievement);

/// Below 33 px: full shape, the zone's letter, no ring; 24 x 24.
QByteArray badgeSvgSmall(const framework::Achievement& achievement);

/// PNG bytes of 32 indexed colours, \a size x \a size with transparent ground; the small form below
/// 33.
/// Safe on any thread.
QByteArray badgePng(const framework::Achievement& achievement, int size = 512);
QImage badgeImage(const framework::Achievement& achievement, int size);

} // namespace inkaart::artwork
