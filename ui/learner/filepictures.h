// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>

#include <functional>

namespace inkaart::dossier {
struct BlobRef;
}

namespace inkaart::session {
class OpenDossier;
}

namespace inkaart::learner {

/// Reads one kept file; made on the UI thread, called once on a worker's.
using FileReader = std::function<base::Result<QByteArray>()>;
FileReader readerFor(session::OpenDossier& open, const dossier::BlobRef& file);

/// A photo as one picture, a PDF as one per page (the first 20). Unsupported for anything else.
/// For a worker thread.
base::Result<QList<QImage>> picturesOf(const FileReader& read, const QString& mediaType, int width);
/// A small picture of a photo or a document's first page; null when there is none.
QImage smallPicture(const FileReader& read, const QString& mediaType, int side);

} // namespace inkaart::learner
