// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace inkaart::media {

/// A file above this is refused before it is read.
constexpr qint64 photoFileLimit = 40LL * 1024 * 1024;
/// A picture whose header promises more pixels is refused before it is decoded.
constexpr qint64 photoPixelLimit = 100LL * 1000 * 1000;
/// The longer side of what is kept.
constexpr int photoSide = 2048;

/// A picture as it is kept: upright, at most photoSide long, re-encoded, so that place, time,
/// camera and everything else beside the pixels is gone.
struct Photo {
    QByteArray bytes;
    QString mimeType; ///< "image/jpeg", or "image/png" for pictures with see-through parts
    QSize size;

    friend bool operator==(const Photo&, const Photo&) = default;
};

/// JPEG, PNG or WebP by content, whatever the file is called; turned upright by its EXIF tag.
/// Errors: TooBig (bytes or pixels; detail says which) · Unsupported (another kind of file) ·
/// Truncated (stops too early) · Malformed (broken inside).
base::Result<Photo> importPhoto(QByteArrayView bytes);
/// As above from a file; looks at its size before reading. Also NotFound and Io.
base::Result<Photo> importPhotoFile(const QString& path);

/// The pixels alone, upright, at most \a side long: for reading a QR code in a photo. Errors as
/// above.
base::Result<QImage> decodePhoto(QByteArrayView bytes, int side = photoSide);

/// An imported photo made to fit \a side x \a side; null when \a bytes do not decode.
QImage thumbnail(QByteArrayView bytes, int side);

/// A logo or a badge's own picture: as importPhoto, and SVG too. Always PNG, so that see-through
/// parts stay; an SVG is rendered with its longer side \a svgSide long after checkSvg has let it
/// pass.
base::Result<Photo> importPicture(QByteArrayView bytes, int svgSide = 512);
base::Result<Photo> importPictureFile(const QString& path, int svgSide = 512);

} // namespace inkaart::media
