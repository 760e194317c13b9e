// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

/// Documents of others, by their address: DID documents, key sets, status lists, hosted badges.
namespace inkaart::web {

struct Document {
    QByteArray bytes;
    QDateTime fetched; ///< when they came from the address itself
    bool isKept = false; ///< from before: the address was not asked now
};

/// What answers for https addresses.
class DocumentSource {
public:
    DocumentSource() = default;
    DocumentSource(const DocumentSource&) = delete;
    DocumentSource& operator=(const DocumentSource&) = delete;
    virtual ~DocumentSource() = default;

    /// The document at \a address, at most \a limit bytes. Errors: Refused (no https address, or
    /// one that may not be asked) · NotFound · TooBig · Unavailable, Timeout (no network now) ·
    /// Malformed (an answer that is no document).
    virtual base::Result<Document> get(const QUrl& address, qsizetype limit) = 0;
};

/// A folder in the place of the network: DIR/host/path is what https://host/path answers. A port
/// stands behind the host as in "host:8443"; a path that ends in "/" or is empty is "index.html".
class FolderSource final : public DocumentSource {
public:
    explicit FolderSource(QString folder);
    base::Result<Document> get(const QUrl& address, qsizetype limit) override;

private:
    QString m_folder;
};

} // namespace inkaart::web
