// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inkaart::media {

/// A name that can be shown and saved under: the last part of a path, without control, invisible or
/// direction-changing characters, without what file systems reserve, at most 100 characters and
/// 200 bytes of UTF-8 with its extension kept. \a fallback when nothing is left.
QString safeFileName(QStringView name, QStringView fallback = u"file");

} // namespace inkaart::media
