// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace inkaart::bench {

class World;

/// The own editions (about 3 kB) of the example's badges, as they are kept.
base::Result<QList<QByteArray>> ownBadges(World& world);
/// Their paper editions, signed now.
base::Result<QList<QByteArray>> paperBadges(World& world);

} // namespace inkaart::bench
