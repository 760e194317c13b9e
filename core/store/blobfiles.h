// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "core/wire/blob.h"

#include <QSet>

namespace inkaart::store {

/// The sealed pieces of files, each under its name in `blobs/ab/`.
class BlobFiles {
public:
    explicit BlobFiles(const QString& directory);

    QString path(const QByteArray& name) const;
    /// On disk when it returns.
    base::Result<void> write(const wire::SealedPiece& piece) const;
    /// NotFound, Corrupt when it is not what its name says, Io.
    base::Result<QByteArray> read(const QByteArray& name) const;
    /// Not there is fine.
    void remove(const QByteArray& name) const;
    /// The names of all pieces on disk.
    QSet<QByteArray> all() const;
    /// Reads and opens a whole file.
    base::Result<QByteArray> open(const dossier::BlobRef& ref) const;

private:
    QString m_folder;
};

} // namespace inkaart::store
