// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace inkaart::conversation {

/// A photo or document as it will be kept.
struct TakenFile {
    QByteArray bytes;
    QString mediaType;
    QString name; ///< safe to show
    bool hasPictures = false; ///< a document in which somebody may be seen
};

/// Reads a photo (JPEG, PNG, WebP: upright, at most 2048 px) or a PDF that opens, both without
/// hidden data. Pure, and slow: for a worker thread. Errors as core/media.
base::Result<TakenFile> takeFile(const QString& path);
/// A picture out of the clipboard.
base::Result<TakenFile> takePicture(const QImage& picture);
/// First page or picture, at most \a side; null when it cannot be shown.
QImage pictureOf(const QByteArray& bytes, const QString& mediaType, int side);

/// What is going on, whether the work is safe, what one can do.
QString fileSentence(const base::Error& error);

} // namespace inkaart::conversation
