// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace inkaart::demo {

/// A small painted picture of a workbench as JPEG: the example needs a photo of nobody.
QByteArray workbenchPhoto();

} // namespace inkaart::demo
