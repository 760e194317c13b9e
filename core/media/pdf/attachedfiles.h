// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/document.h"

namespace inkaart::media {

/// At most 1000 files attached to a PDF. Poppler inflates one before anybody can ask how big it
/// becomes: 300 kB to 900 MB, and 40 seconds. These are read by libqpdf, within bounds.
QList<Attachment> attachedFiles(const QByteArray& pdf);

/// \a pdf without what its maker wrote into it unseen: the information dictionary, XMP, what
/// programs leave for themselves, attached files, small pictures of its pages, who wrote a note and
/// when, and what a camera wrote into a JPEG or JPEG 2000. A picture packed in LZW or run lengths
/// around its JPEG stays as it is. So does a document that is signed, since its signature is what
/// it proves by. Malformed when it cannot be written anew.
base::Result<QByteArray> withoutTraces(const QByteArray& pdf);

/// Whether there is a picture in it of at least 200 by 200 pixels. A PDF that cannot be read may
/// have one.
bool hasPictures(const QByteArray& pdf);

} // namespace inkaart::media
