// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/document.h"

namespace inkaart::media {

/// At most 1000 files attached to a PDF. Poppler inflates one before anybody can ask how big it
/// becomes: 300 kB to 900 MB, and 40 seconds. These are read by libqpdf, within bounds.
QList<Attachment> attachedFiles(const QByteArray& pdf);

/// \a pdf without what its maker wrote into it unseen: the information dictionary, XMP, what
/// programs leave for themselves, and what a camera wrote into a JPEG. One that is signed stays as
/// it is, since its signature is what it proves by. Malformed when it cannot be written anew.
base::Result<QByteArray> withoutTraces(const QByteArray& pdf);

/// Whether there is a picture in it of at least 200 by 200 pixels. A PDF that cannot be read may
/// have one.
bool hasPictures(const QByteArray& pdf);

} // namespace inkaart::media
