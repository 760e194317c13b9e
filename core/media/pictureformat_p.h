// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace inkaart::media {

enum class PictureFormat { Jpeg, Png, WebP };

/// By the first bytes. Unsupported for anything else.
base::Result<PictureFormat> pictureFormat(QByteArrayView bytes);

/// Walks the file's parts to its end without decoding: decoders quietly fill up what is missing.
/// Truncated when the end is not there, Malformed when the parts make no sense.
base::Result<void> checkWhole(QByteArrayView bytes, PictureFormat format);

/// The orientation 1-8 that a PNG's eXIf or a WebP's EXIF part asks for; 1 when there is none. That
/// of JPEG is followed by Qt.
int storedOrientation(QByteArrayView bytes, PictureFormat format);

} // namespace inkaart::media
