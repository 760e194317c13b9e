// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/documents.h"

#include <memory>

namespace inkaart::web {

/// Keeps what the network answers in a folder, with its date, and answers with that when there is
/// no network. Only public documents of issuers lie there, under names that do not tell which.
class KeepingSource final : public DocumentSource {
public:
    /// A null \a network is one that is never there.
    KeepingSource(std::shared_ptr<DocumentSource> network, QString folder);
    /// Errors are those of the network; what cannot be kept is given all the same.
    base::Result<Document> get(const QUrl& address, qsizetype limit) override;

private:
    QString fileFor(const QUrl& address) const;
    void keep(const QUrl& address, const Document& document) const;
    base::Result<Document> kept(const QUrl& address, qsizetype limit, const base::Error& why) const;

    std::shared_ptr<DocumentSource> m_network;
    QString m_folder;
};

} // namespace inkaart::web
